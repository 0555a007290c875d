import type { ReactNode } from 'react';
import styles from './card.module.css';

/** A sheet on the paper. */
export function Card({ children, flush = false }: { children: ReactNode; flush?: boolean }) {
  return <div className={flush ? `${styles.card} ${styles.flush}` : styles.card}>{children}</div>;
}
