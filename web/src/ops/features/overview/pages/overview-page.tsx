import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccess } from '@/session/use-access.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonPage } from '@/ui/skeleton.tsx';
import { Attention } from '../components/attention.tsx';
import { LatestEvents } from '../components/latest-events.tsx';
import { Turnover } from '../components/turnover.tsx';
import { useTurnover } from '../queries/use-turnover.ts';

const ranges = ['7', '30', '90'] as const;

export default function OverviewPage() {
  const { t } = useTranslation('ops-overview');
  const { can } = useAccess();
  const [wanted, setRange] = useSearchText('days', '30');
  const range = ranges.find((days) => days === wanted) ?? '30';
  const turnover = useTurnover(Number(range));
  const picker = (
    <Segmented
      aria-label={t('range')}
      value={range}
      onChange={setRange}
      options={ranges.map((days) => ({ value: days, label: t('days', { count: Number(days) }) }))}
    />
  );
  return (
    <DeskPage title={t('title')} text={t('text')} actions={picker}>
      <Stack>
        {can('work:operate') && <Attention />}
        {can('settlements:read') && (
          <Loaded query={turnover} skeleton={<SkeletonPage />}>
            {(report) => report && <Turnover report={report} />}
          </Loaded>
        )}
        {can('audit:read') && <LatestEvents />}
      </Stack>
    </DeskPage>
  );
}
