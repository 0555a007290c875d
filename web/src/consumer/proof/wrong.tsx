import { useProblemText } from '@/ui/use-problem-text.ts';
import styles from './wrong.module.css';

/** What a form was refused for. */
export function Wrong({ error }: { error: unknown }) {
  const tell = useProblemText();
  return <div role="alert">{error ? <p className={styles.wrong}>{tell(error)}</p> : null}</div>;
}
