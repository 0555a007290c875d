import { useTranslation } from '@/i18n/use-translation.ts';
import type { FlawOf } from '../../record/flaws.ts';
import styles from './value-field.module.css';

interface Props {
  id?: string;
  flaw: FlawOf | null;
  centred?: boolean;
}

/** What the platform says is wrong with a field. */
export function FlawText({ id, flaw, centred = false }: Props) {
  const { t } = useTranslation('health');
  return (
    <p id={id} className={centred ? `${styles.flaw} ${styles.centred}` : styles.flaw} aria-live="polite">
      {flaw && t(`flaw.${flaw.flaw}`, { detail: flaw.detail })}
    </p>
  );
}
