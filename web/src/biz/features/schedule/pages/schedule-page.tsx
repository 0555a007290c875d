import { useTranslation } from '@/i18n/use-translation.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { ZoneNote } from '@/ui/zone-note.tsx';
import { NextUp } from '../components/next-up.tsx';
import { Schedule } from '../components/schedule.tsx';

export default function SchedulePage() {
  const { t } = useTranslation('biz-schedule');
  return (
    <DeskPage title={t('title')} text={t('text')}>
      <NextUp />
      <Schedule />
      <ZoneNote />
    </DeskPage>
  );
}
