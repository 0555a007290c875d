import { useTranslation } from '@/i18n/use-translation.ts';
import { useProblemText } from '@/ui/use-problem-text.ts';
import styles from './busy-unknown.module.css';

interface Props {
  error: unknown;
  onRetry: () => unknown;
}

/** It cannot be seen when the practitioner is booked; any time can be asked for all the same. */
export function BusyUnknown({ error, onRetry }: Props) {
  const { t } = useTranslation(['booking', 'everywhere']);
  const tell = useProblemText();
  return (
    <div className={styles.note} role="status">
      <p>{t('busy_unknown')}</p>
      <p className={styles.why}>
        {tell(error)}
        <button type="button" className={styles.retry} onClick={() => void onRetry()}>
          {t('everywhere:failure.retry')}
        </button>
      </p>
    </div>
  );
}
