import { SkeletonCards } from '@/ui/skeleton.tsx';
import styles from './order-view.module.css';

/** An order to come. */
export function OrderSkeleton() {
  return (
    <div className={styles.view}>
      <SkeletonCards heights={['9rem', '14rem', '10rem']} />
      <SkeletonCards heights={['8.5rem', '16rem']} />
    </div>
  );
}
