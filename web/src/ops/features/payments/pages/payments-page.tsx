import { Card, Segmented } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { periodOf, type Range, ranges } from '@/ops/figures/period.ts';
import { usePaymentFigures } from '@/ops/figures/use-payment-figures.ts';
import { useFilter } from '@/ops/filter/use-filter.ts';
import { useNow } from '@/session/use-now.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { SkeletonFigures, SkeletonTable } from '@/ui/desk/skeletons.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { PaymentDrawer } from '../components/payment-drawer.tsx';
import { PaymentFigures } from '../components/payment-figures.tsx';
import { PaymentFilters } from '../components/payment-filters.tsx';
import { PaymentTable } from '../components/payment-table.tsx';
import { usePayments } from '../queries/use-payments.ts';

export default function PaymentsPage() {
  const { t } = useTranslation('ops-payments');
  const [wanted, setRange] = useSearchText('range', '30d');
  const [open, setOpen] = useSearchText('open');
  const range = ranges.find((one) => one === wanted) ?? '30d';
  const figures = usePaymentFigures(periodOf(range, useNow(30_000)));
  const filter = useFilter(['status', 'payment', 'order', 'payer', 'from', 'until']);
  const payments = usePayments(filter.value);
  const none = filter.some ? (
    <EmptyState title={t('none.filtered')} text={t('none.other')} />
  ) : (
    <EmptyState title={t('none.title')} text={t('none.text')} />
  );
  const picker = (
    <Segmented<Range>
      aria-label={t('range')}
      value={range}
      onChange={setRange}
      options={ranges.map((value) => ({ value, label: t(`range_name.${value}`) }))}
    />
  );
  return (
    <RequirePermission permission="ledger:read">
      <DeskPage title={t('title')} text={t('text')} actions={picker}>
        <Stack>
          <Loaded part query={figures} skeleton={<SkeletonFigures count={5} noted={[0, 2, 3, 4]} />}>
            {({ total }) => <PaymentFigures total={total} />}
          </Loaded>
          <Card>
            <PaymentFilters
              filter={filter.value}
              onFilter={filter.change}
              onClear={filter.some ? filter.clear : undefined}
            />
            <Loaded
              query={payments}
              skeleton={<SkeletonTable count={12} />}
              empty={{ when: (all) => !all.length, show: none }}
            >
              {(all) => <PaymentTable payments={all} fetching={payments.isPlaceholderData} onOpen={setOpen} />}
            </Loaded>
            <LoadMore pages={payments} />
          </Card>
        </Stack>
        <PaymentDrawer order={open} onClose={() => setOpen('')} />
      </DeskPage>
    </RequirePermission>
  );
}
