import { useTranslation } from '@/i18n/use-translation.ts';
import { explainedBy } from './explained.ts';

interface Told {
  /** The platform's own words. */
  detail: string;
  break?: { kind: string; source: string } | null;
  matter?: string;
}

/** Says what is at odds in the language of the page; in the platform's words where only they tell it. */
export function useExplained(): (told: Told) => string {
  const { t } = useTranslation('ops-reconciliation');
  return ({ detail, break: about, matter }) => {
    const known = explainedBy(about ?? null, matter);
    return known ? t(`explained.${known}`) : detail;
  };
}
