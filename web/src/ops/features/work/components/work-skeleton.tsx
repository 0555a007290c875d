import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { SkeletonFigures, SkeletonTable } from '@/ui/desk/skeletons.tsx';
import { Stack } from '@/ui/desk/stack.tsx';

/** Events and jobs to come. */
export function WorkSkeleton() {
  const { t } = useTranslation('ops-work');
  return (
    <Stack>
      <SkeletonFigures count={6} noted={[3, 4, 5]} />
      <Card title={t('by_service')}>
        <SkeletonTable count={7} />
      </Card>
    </Stack>
  );
}
