import { SkeletonLines } from '@/ui/skeleton.tsx';
import styles from './hall.module.css';

/** The hall to come. */
export function HallSkeleton() {
  return (
    <div className={styles.grid}>
      {['first', 'second', 'third', 'fourth'].map((place) => (
        <div key={place} className={styles.waiting}>
          <SkeletonLines count={5} />
        </div>
      ))}
    </div>
  );
}
