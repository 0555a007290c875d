import { Card, Segmented } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { periodOf, type Range, ranges } from '@/ops/figures/period.ts';
import { useOrderFigures } from '@/ops/figures/use-order-figures.ts';
import { usePaymentFigures } from '@/ops/figures/use-payment-figures.ts';
import { useAccess } from '@/session/use-access.ts';
import { useNow } from '@/session/use-now.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import styles from '../pages/overview-page.module.css';
import { CourseChart } from './course-chart.tsx';
import { Funnel } from './funnel.tsx';

/** How orders and money went over a period, and how far orders came in it. */
export function Course() {
  const { t } = useTranslation('ops-overview');
  const { can } = useAccess();
  const [wanted, setRange] = useSearchText('range', '7d');
  const range = ranges.find((one) => one === wanted) ?? '7d';
  const period = periodOf(range, useNow(30_000));
  const orders = useOrderFigures(period);
  const money = usePaymentFigures(period, can('ledger:read'));
  const picker = (
    <Segmented<Range>
      aria-label={t('range')}
      value={range}
      onChange={setRange}
      options={ranges.map((value) => ({ value, label: t(`range_name.${value}`) }))}
    />
  );
  return (
    <div className={styles.wide}>
      <Card title={t('course.title')} extra={picker} className={styles.wrapping ?? ''}>
        <Loaded part query={orders} skeleton={<SkeletonBlock height="calc(400px + var(--touch))" />}>
          {(found) => <CourseChart orders={found} money={money.data} />}
        </Loaded>
      </Card>
      {(orders.data || !orders.error) && (
        <Card title={t('funnel')}>
          <Loaded query={orders} skeleton={<SkeletonBlock height="27rem" />}>
            {({ total }) => <Funnel orders={total} settled={money.data?.total.settled} />}
          </Loaded>
        </Card>
      )}
    </div>
  );
}
