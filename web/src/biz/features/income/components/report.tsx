import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSettlements } from '../queries/use-settlements.ts';
import { gather, type Size } from '../report/buckets.ts';
import { IncomeChart } from './income-chart.tsx';
import styles from './report.module.css';
import { ReportSkeleton } from './report-skeleton.tsx';
import { SettlementRow } from './settlement-row.tsx';
import { Totals } from './totals.tsx';

interface Props {
  from: string;
  until: string;
  size: Size;
}

/** The income of a period: sums, chart, settlements. */
export function Report({ from, until, size }: Props) {
  const { t } = useTranslation('biz-income');
  const settlements = useSettlements(from, until);
  const days = settlements.data?.days;
  const buckets = useMemo(() => gather(days ?? [], { from, until }, size), [days, from, size, until]);
  const nothing = (
    <EmptyState title={t('none.title')} text={t('none.text')} action={<Link to="/">{t('none.action')}</Link>} />
  );
  return (
    <Loaded query={settlements} skeleton={<ReportSkeleton />}>
      {({ totals, rows }) => (
        <div className={styles.report}>
          {totals && <Totals totals={totals} />}
          {rows.length === 0 ? (
            <Card>{nothing}</Card>
          ) : (
            <>
              <Card title={t('chart')}>
                <IncomeChart buckets={buckets} size={size} currency={totals?.gross.currency ?? 'CNY'} />
              </Card>
              <Card title={t('list')} styles={{ body: { padding: 0 } }}>
                <ul>
                  {rows.map((settlement) => (
                    <SettlementRow key={settlement.settlement_id} settlement={settlement} />
                  ))}
                </ul>
              </Card>
            </>
          )}
          <LoadMore pages={settlements} />
        </div>
      )}
    </Loaded>
  );
}
