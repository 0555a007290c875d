import { useTranslation } from '@/i18n/use-translation.ts';
import { LiveMark } from '@/ops/watch/live-mark.tsx';
import { usePlatformStatus } from '@/ops/watch/use-platform-status.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { ErrorsCard } from '../components/errors-card.tsx';
import { HealthSkeleton } from '../components/health-skeleton.tsx';
import { PlatformFigures } from '../components/platform-figures.tsx';
import { ServiceCard } from '../components/service-card.tsx';
import styles from './health-page.module.css';

export default function HealthPage() {
  const { t } = useTranslation('ops-health');
  const platform = usePlatformStatus();
  return (
    <RequirePermission permission="work:operate">
      <DeskPage title={t('title')} text={t('text')} actions={<LiveMark />}>
        <Loaded query={platform} skeleton={<HealthSkeleton />}>
          {(found) => (
            <Stack>
              <PlatformFigures platform={found} />
              <div className={styles.grid}>
                {found.services.map((status) => (
                  <ServiceCard key={status.service} status={status} />
                ))}
              </div>
              <ErrorsCard />
            </Stack>
          )}
        </Loaded>
      </DeskPage>
    </RequirePermission>
  );
}
