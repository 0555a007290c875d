import { SkeletonBlock, Waiting } from '../skeleton.tsx';
import facts from './facts.module.css';
import figures from './figures.module.css';
import styles from './skeletons.module.css';

interface FiguresProps {
  count: number;
  /** Which of them, counted from nought, have a note. */
  noted?: readonly number[];
}

/** Figures to come, as many and as high as they will be. */
export function SkeletonFigures({ count, noted = [] }: FiguresProps) {
  return (
    <Waiting className={figures.figures}>
      {countTo(count).map((place) => (
        <div key={place} className={figures.figure}>
          <div className={styles.small}>
            <Line width="55%" />
          </div>
          <div className={figures.value}>
            <Line width={`${75 - ((place * 17) % 40)}%`} />
          </div>
          {noted.includes(place) && (
            <div className={figures.note}>
              <Line width="45%" />
            </div>
          )}
        </div>
      ))}
    </Waiting>
  );
}

interface FactsProps {
  count: number;
  /** How many more there are over the whole width. */
  wide?: number;
}

/** Facts to come. */
export function SkeletonFacts({ count, wide = 0 }: FactsProps) {
  return (
    <Waiting className={facts.facts}>
      {countTo(count + wide).map((place) => (
        <div key={place} className={place < count ? undefined : facts.wide}>
          <div className={styles.small}>
            <Line width={place < count ? '60%' : '6rem'} />
          </div>
          <Line width={`${80 - ((place * 23) % 45)}%`} />
        </div>
      ))}
    </Waiting>
  );
}

interface RowsProps {
  count: number;
  /** How high each will be. */
  height?: string;
}

/** A table to come, with its head. */
export function SkeletonTable({ count, height }: RowsProps) {
  return (
    <Waiting className="">
      <div className={styles.head}>
        <Line width="4rem" />
        <Line width="3rem" />
      </div>
      <Rows count={count} height={height} look={styles.row} />
    </Waiting>
  );
}

/** The rows of a list to come. */
export function SkeletonRows({ count, height }: RowsProps) {
  return (
    <Waiting className="">
      <Rows count={count} height={height} look={`${styles.row} ${styles.plain}`} />
    </Waiting>
  );
}

/** The entries of a list from edge to edge to come, each with a mark. */
export function SkeletonEntries({ count }: { count: number }) {
  return (
    <Waiting className="">
      {countTo(count).map((entry) => (
        <div key={entry} className={styles.entry}>
          <SkeletonBlock width="2.75rem" height="2.75rem" />
          <div className={styles.words}>
            <SkeletonBlock width={`${55 - ((entry * 17) % 25)}%`} height="0.9em" />
            <SkeletonBlock width={`${80 - ((entry * 23) % 30)}%`} height="0.75em" />
          </div>
        </div>
      ))}
    </Waiting>
  );
}

function Rows({ count, height, look }: { count: number; height: string | undefined; look: string | undefined }) {
  return countTo(count).map((row) => (
    <div key={row} className={look} style={{ height }}>
      <SkeletonBlock width={`${50 - ((row * 17) % 25)}%`} height="0.9em" />
      <SkeletonBlock width="4rem" height="0.9em" />
    </div>
  ));
}

/** A line of text to come, as high as one. */
function Line({ width }: { width: string }) {
  return (
    <div className={styles.line}>
      <SkeletonBlock width={width} height="0.8em" />
    </div>
  );
}

const countTo = (count: number) => Array.from({ length: count }, (_, place) => place);
