import styles from './spark.module.css';

interface Props {
  /** Lines of a state, each over the same days; nothing where there was no reading. */
  lines: readonly (readonly (number | null)[])[];
  /** An amount is drawn as bars. */
  bars?: boolean;
}

const width = 100;
const height = 32;

/** The shape of the last weeks, without numbers. Only for the eye: what it shows is told beside it. */
export function Spark({ lines, bars = false }: Props) {
  const values = lines.flat().filter((value) => value !== null);
  if (values.length < 2) return <div className={styles.none} />;
  const low = bars ? 0 : Math.min(...values);
  const high = Math.max(...values);
  const y = (value: number) => height - 3 - ((value - low) / (high - low || 1)) * (height - 6);
  return (
    <svg className={styles.spark} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {bars ? (
        <path className={styles.bars} d={lines.map((line) => barsOf(line, y)).join('')} />
      ) : (
        <>
          <path className={styles.line1} d={lineOf(lines[0] ?? [], y)} />
          <path className={styles.line2} d={lineOf(lines[1] ?? [], y)} />
        </>
      )}
    </svg>
  );
}

const xOf = (index: number, count: number) => ((index + 0.5) / count) * width;

function lineOf(line: readonly (number | null)[], y: (value: number) => number): string {
  const points = line.flatMap((value, index) => (value === null ? [] : [`${xOf(index, line.length)} ${y(value)}`]));
  return points.length > 0 ? `M${points.join('L')}` : '';
}

function barsOf(line: readonly (number | null)[], y: (value: number) => number): string {
  return line.map((value, index) => (value ? `M${xOf(index, line.length)} ${height}V${y(value)}` : '')).join('');
}
