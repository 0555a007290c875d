import type { ReactNode } from 'react';
import styles from './chip.module.css';

interface Props {
  chosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

/** One of some filters in a row. */
export function Chip({ chosen, onChoose, children }: Props) {
  return (
    <button type="button" className={styles.chip} aria-pressed={chosen} onClick={onChoose}>
      {children}
    </button>
  );
}
