import { SkeletonBlock, Waiting } from '@/ui/skeleton.tsx';
import styles from './conservation.module.css';

/** The sums of the ledger to come. */
export function ConservationSkeleton() {
  return (
    <Waiting className="">
      <div className={styles.assets}>
        <div className={styles.awaited}>
          <SkeletonBlock height="100%" />
        </div>
        <div className={styles.awaited}>
          <SkeletonBlock height="100%" />
        </div>
      </div>
      <div className={styles.verdict}>
        <SkeletonBlock width="16rem" height="0.9em" />
      </div>
    </Waiting>
  );
}
