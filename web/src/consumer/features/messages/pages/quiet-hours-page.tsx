import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { Page } from '../../../layout/page.tsx';
import { QuietHoursForm } from '../components/quiet-hours-form.tsx';
import { useQuietHours } from '../queries/use-quiet-hours.ts';

export default function QuietHoursPage() {
  const { t } = useTranslation('messages');
  return (
    <Page title={t('quiet_hours')} back="/messages">
      <Loaded query={useQuietHours()} skeleton={<SkeletonLines />}>
        {(present) => <QuietHoursForm present={present} />}
      </Loaded>
    </Page>
  );
}
