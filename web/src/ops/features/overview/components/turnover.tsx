import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { Figures } from '@/ui/desk/figures.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { Money } from '@/ui/money.tsx';
import { fillDays } from '../figures/fill-days.ts';
import { TurnoverChart } from './turnover-chart.tsx';

/** What was settled in a period: the sums, and the days. */
export function Turnover({ report }: { report: Schemas['SettlementReport'] }) {
  const { t } = useTranslation('ops-overview');
  const formats = useFormats();
  const { totals } = report;
  const count = totals.settlements;
  const average = { ...totals.gross, minor: count > 0 ? Math.round(totals.gross.minor / count) : 0 };
  const figures = [
    { name: t('gmv'), value: <Money value={totals.gross} />, note: t('gmv_note') },
    { name: t('settlements'), value: formats.number(count), note: t('average', { price: formats.money(average) }) },
    { name: t('platform'), value: <Money value={totals.platform} /> },
    { name: t('practitioners'), value: <Money value={totals.practitioner_net} /> },
    { name: t('returned'), value: <Money value={totals.returned} /> },
  ];
  return (
    <Stack>
      <Figures figures={figures} />
      <Card title={t('per_day')}>
        <TurnoverChart days={fillDays(report.days, report.from, report.until)} />
      </Card>
    </Stack>
  );
}
