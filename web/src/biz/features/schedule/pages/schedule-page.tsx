import { useTranslation } from 'react-i18next';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { Schedule } from '../components/schedule.tsx';
import { useAppointments } from '../queries/use-appointments.ts';

export default function SchedulePage() {
  const { t } = useTranslation('biz-schedule');
  const appointments = useAppointments();
  return (
    <DeskPage title={t('title')} text={t('text')}>
      <Loaded query={appointments} skeleton={<SkeletonBlock height="34rem" />}>
        {(all) => <Schedule appointments={all} />}
      </Loaded>
    </DeskPage>
  );
}
