import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { services } from '@/ops/work/services.ts';
import { SkeletonFacts, SkeletonFigures } from '@/ui/desk/skeletons.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import styles from '../pages/health-page.module.css';

/** The services to come. */
export function HealthSkeleton() {
  const { t } = useTranslation('ops-work');
  return (
    <Stack>
      <SkeletonFigures count={5} noted={[0, 2, 3]} />
      <div className={styles.grid}>
        {services.map((service) => (
          <Card key={service} title={t(`service_name.${service}`)}>
            <SkeletonFacts count={7} />
          </Card>
        ))}
      </div>
    </Stack>
  );
}
