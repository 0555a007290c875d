import type { ReactNode } from 'react';
import styles from './stack.module.css';

/** The parts of a page, one below the other; side by side with `columns` where there is room. */
export function Stack({ columns = 1, children }: { columns?: 1 | 2; children: ReactNode }) {
  return <div className={columns === 2 ? styles.pair : styles.stack}>{children}</div>;
}
