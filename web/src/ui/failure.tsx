import { toProblem } from '@/api/problem.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Button } from './button.tsx';
import { Picture } from './picture.tsx';
import styles from './state.module.css';
import { useProblemText } from './use-problem-text.ts';

interface Props {
  error: unknown;
  onRetry?: (() => unknown) | undefined;
  /** As one part of a page among others. */
  compact?: boolean;
}

/** What went wrong, what to do, and a way to try again. */
export function Failure({ error, onRetry, compact = false }: Props) {
  const { t } = useTranslation();
  const tell = useProblemText();
  const problem = toProblem(error);
  // What does not exist will not for being asked for again.
  const missing = problem.status === 404;
  return (
    <div className={`${styles.state} ${missing ? '' : styles.failing} ${compact ? styles.compact : ''}`} role="alert">
      {!compact && <Picture of={missing ? 'empty' : 'failing'} className={styles.picture} />}
      <p className={styles.title}>{t(missing ? 'failure.missing' : 'failure.title')}</p>
      <p className={styles.text}>{tell(problem)}</p>
      {!missing && problem.request_id && (
        <p className={styles.small}>{t('failure.request', { id: problem.request_id })}</p>
      )}
      {onRetry && !missing && (
        <Button className={styles.action} onClick={() => void onRetry()}>
          {t('failure.retry')}
        </Button>
      )}
    </div>
  );
}
