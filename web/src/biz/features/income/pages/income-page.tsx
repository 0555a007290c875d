import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { dayIn } from '@/format/day-in.ts';
import { plusDays } from '@/format/platform-days.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { session } from '@/session/session.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { useTell } from '@/ui/desk/use-tell.ts';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { PeriodBar, periods } from '../components/period-bar.tsx';
import { Report } from '../components/report.tsx';
import { useSettlementsFile } from '../queries/use-settlements-file.ts';
import { sizes } from '../report/buckets.ts';

export default function IncomePage() {
  const { t } = useTranslation('biz-income');
  const tell = useTell();
  const file = useSettlementsFile();
  const [wantedPeriod, setPeriod] = useSearchText('days', '30');
  const [wantedSize, setSize] = useSearchText('by', 'day');
  const period = periods.find((each) => each === wantedPeriod) ?? '30';
  const size = sizes.find((each) => each === wantedSize) ?? 'day';
  const until = dayIn(session.now());
  const from = plusDays(until, 1 - Number(period));
  const save = () => file.mutate({ from, until }, { onSuccess: () => tell.done(t('saved')), onError: tell.wrong });
  const actions = (
    <Button icon={<DownloadOutlined />} loading={file.isPending} onClick={save}>
      {t('save')}
    </Button>
  );
  return (
    <DeskPage title={t('title')} text={t('text')} actions={actions}>
      <PeriodBar period={period} size={size} onPeriod={setPeriod} onSize={setSize} />
      <Report from={from} until={until} size={size} />
    </DeskPage>
  );
}
