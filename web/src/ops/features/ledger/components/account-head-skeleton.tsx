import { Card } from 'antd';
import { SkeletonFacts, SkeletonFigures } from '@/ui/desk/skeletons.tsx';

/** An account's numbers to come. */
export function AccountHeadSkeleton() {
  return (
    <>
      <SkeletonFigures count={6} noted={[0]} />
      <Card>
        <SkeletonFacts count={4} wide={1} />
      </Card>
    </>
  );
}
