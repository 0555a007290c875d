import type { ReactNode } from 'react';
import { Picture } from './picture.tsx';
import styles from './state.module.css';

interface Props {
  title: string;
  text?: string;
  /** What to do about it. */
  action?: ReactNode;
}

/** Nothing here yet: said kindly, with the next step. */
export function EmptyState({ title, text, action }: Props) {
  return (
    <div className={styles.state}>
      <Picture of="empty" className={styles.picture} />
      <p className={styles.title}>{title}</p>
      {text && <p className={styles.text}>{text}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
