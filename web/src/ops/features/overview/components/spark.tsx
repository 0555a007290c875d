import styles from './spark.module.css';

interface Props {
  /** Hour by hour. */
  values: readonly number[];
  /** How many of them have begun. */
  begun: number;
}

const height = 32;

/** A day in a line of bars, the hours to come as hints. The number beside it says the same. */
export function Spark({ values, begun }: Props) {
  const most = Math.max(1, ...values);
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${values.length * 10} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {values.map((value, hour) => {
        const tall = value > 0 ? Math.max(4, (value / most) * height) : 2;
        const tone = hour >= begun || value === 0 ? styles.rest : styles.bar;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: an hour of the day is its place
            key={hour}
            className={`${tone} ${hour === begun - 1 && value > 0 ? styles.last : ''}`}
            x={hour * 10 + 1}
            y={height - tall}
            width={8}
            height={tall}
          />
        );
      })}
    </svg>
  );
}
