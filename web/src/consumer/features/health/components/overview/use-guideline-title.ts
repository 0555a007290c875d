import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';

/** What a guideline is called; its own title for one that is new to us. */
export function useGuidelineTitle(): (guideline: Schemas['GuidelineBody']) => string {
  const { t, i18n } = useTranslation('health');
  return ({ id, title }) =>
    i18n.exists(`guideline.${id}`, { ns: 'health' }) ? t(`guideline.${id as 'ws-t-428-2013'}`) : title;
}
