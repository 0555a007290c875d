import type { ReactNode } from 'react';
import styles from './tile.module.css';

interface Props {
  name: string;
  value: string;
  /** How it compares. */
  note: ReactNode;
  /** How it went over the day. */
  spark: ReactNode;
}

/** One number of the day. */
export function Tile({ name, value, note, spark }: Props) {
  return (
    <div className={styles.tile}>
      <dt className={styles.name}>{name}</dt>
      <dd className={`numbers ${styles.value}`} title={value}>
        {value}
      </dd>
      <dd>{note}</dd>
      <dd className={styles.spark}>{spark}</dd>
    </div>
  );
}
