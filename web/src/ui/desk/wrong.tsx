import { Alert } from 'antd';
import { useProblemText } from '../use-problem-text.ts';
import styles from './sign-in.module.css';

/** What a form was refused for. */
export function Wrong({ error }: { error: unknown }) {
  const tell = useProblemText();
  return (
    <div aria-live="assertive">
      {error ? <Alert type="error" showIcon title={tell(error)} className={styles.wrong} /> : null}
    </div>
  );
}
