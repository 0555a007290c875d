import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './skeleton.module.css';

interface BlockProps {
  width?: string;
  height?: string;
  round?: boolean;
}

/** A grey place where something will be. Build the skeleton of a page from these, in the shape of the page. */
export function SkeletonBlock({ width = '100%', height = '1em', round = false }: BlockProps) {
  return <span className={styles.block} style={{ width, height, borderRadius: round ? '999px' : undefined }} />;
}

/** Some lines of text to come. */
export function SkeletonLines({ count = 3 }: { count?: number }) {
  return (
    <Waiting>
      {countTo(count).map((line) => (
        <SkeletonBlock key={line} width={`${95 - ((line * 17) % 40)}%`} />
      ))}
    </Waiting>
  );
}

/** Rows of a list to come. */
export function SkeletonList({ count = 4 }: { count?: number }) {
  return (
    <Waiting>
      {countTo(count).map((row) => (
        <div key={row} className={styles.row}>
          <SkeletonBlock width="2.75rem" height="2.75rem" round />
          <div className={styles.lines}>
            <SkeletonBlock width="55%" />
            <SkeletonBlock width="85%" height="0.75em" />
          </div>
        </div>
      ))}
    </Waiting>
  );
}

/** Cards to come, each as high as it will be, so that what stands below them stays. */
export function SkeletonCards({ heights }: { heights: readonly string[] }) {
  return (
    <Waiting>
      {heights.map((height, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places are all there is to tell them apart
        <SkeletonBlock key={place} height={height} />
      ))}
    </Waiting>
  );
}

/** A page to come. */
export function SkeletonPage() {
  return (
    <div className={styles.page}>
      <SkeletonBlock width="40%" height="1.75rem" />
      <SkeletonLines count={2} />
      <SkeletonList />
    </div>
  );
}

const countTo = (count: number) => Array.from({ length: count }, (_, index) => index);

interface WaitingProps {
  /** How its places stand, where that is not one below the other. */
  className?: string | undefined;
  children: ReactNode;
}

/** Says to whoever cannot see the grey places that something is to come. */
export function Waiting({ className, children }: WaitingProps) {
  const { t } = useTranslation();
  return (
    <div className={`${styles.appearing} ${className ?? styles.waiting}`} aria-busy="true">
      <span className="only-spoken">{t('loading')}</span>
      {children}
    </div>
  );
}
