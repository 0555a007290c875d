import styles from './ring.module.css';

interface Props {
  ratio: number;
  achieved: boolean;
  label: string;
  /** What stands in the middle. */
  children: string;
}

const around = 2 * Math.PI * 26;

/** How far a goal is, as a ring that closes. */
export function Ring({ ratio, achieved, label, children }: Props) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(ratio * 100)}
      className={achieved ? `${styles.ring} ${styles.achieved}` : styles.ring}
    >
      <svg viewBox="0 0 60 60" aria-hidden="true">
        <circle className={styles.way} cx="30" cy="30" r="26" />
        <circle
          className={styles.gone}
          cx="30"
          cy="30"
          r="26"
          strokeDasharray={`${Math.min(1, ratio) * around} ${around}`}
          opacity={ratio > 0 ? 1 : 0}
        />
      </svg>
      <span className={`numbers ${styles.text}`}>{children}</span>
    </div>
  );
}
