import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { sumWork } from '@/ops/work/sum-work.ts';
import { Figures } from '@/ui/desk/figures.tsx';
import styles from './work-figures.module.css';

/** What moves and what has stopped, over all services. */
export function WorkFigures({ work }: { work: readonly Schemas['ServiceWork'][] }) {
  const { t } = useTranslation('ops-work');
  const formats = useFormats();
  const sum = sumWork(work);
  const tone = (count: number) => (count > 0 ? 'bad' : 'good');
  const stuck = (
    <Link to="/orders/sagas" className={styles.link}>
      {formats.number(sum.stuckSagas)}
    </Link>
  );
  const figures = [
    { name: t('parked_events'), value: formats.number(sum.parkedEvents), tone: tone(sum.parkedEvents) },
    { name: t('parked_jobs'), value: formats.number(sum.parkedJobs), tone: tone(sum.parkedJobs) },
    { name: t('stuck_sagas'), value: stuck, tone: tone(sum.stuckSagas) },
    { name: t('moving'), value: formats.number(sum.moving), note: t('moving_note') },
    { name: t('due'), value: formats.number(sum.due), note: t('waiting_note', { jobs: formats.number(sum.waiting) }) },
    { name: t('oldest'), value: formats.duration(sum.oldestSeconds), note: t('oldest_note') },
  ] as const;
  return <Figures figures={figures} />;
}
