import type { ReactNode } from 'react';
import styles from './figures.module.css';

interface Figure {
  name: string;
  value: ReactNode;
  /** What it means, in a few words. */
  note?: ReactNode;
  tone?: 'good' | 'warn' | 'bad' | undefined;
}

/** The numbers a page is about, side by side. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value, note, tone }) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd className={`numbers ${styles.value} ${tone ? styles[tone] : ''}`}>{value}</dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
