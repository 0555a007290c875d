import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Figures } from '@/ui/desk/figures.tsx';
import { When } from '@/ui/when.tsx';

/** What was compared, and what came of it. */
export function ReportFigures({ report }: { report: Schemas['Reconciliation'] }) {
  const { t } = useTranslation('ops-reconciliation');
  const formats = useFormats();
  const { clean, orders, ledger_movements, statement_lines, repaired, ticketed, awaited, run_at } = report;
  const toned = (count: number, tone: 'warn' | 'bad') => (count > 0 ? tone : undefined);
  return (
    <Figures
      figures={[
        {
          name: t('result'),
          value: clean ? t('clean') : t('not_clean'),
          note: <When at={run_at} as="dateTime" />,
          tone: clean ? 'good' : 'bad',
        },
        { name: t('orders'), value: formats.number(orders) },
        { name: t('movements'), value: formats.number(ledger_movements) },
        { name: t('lines'), value: formats.number(statement_lines) },
        { name: t('resolution.repaired'), value: formats.number(repaired), tone: toned(repaired, 'warn') },
        { name: t('resolution.awaited'), value: formats.number(awaited), tone: toned(awaited, 'warn') },
        { name: t('resolution.ticketed'), value: formats.number(ticketed), tone: toned(ticketed, 'bad') },
      ]}
    />
  );
}
