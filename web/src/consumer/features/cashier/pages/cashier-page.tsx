import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { PlatformTime } from '@/ui/platform-time.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { SkeletonCards } from '@/ui/skeleton.tsx';
import { Page } from '../../../layout/page.tsx';
import { Checkout } from '../components/checkout.tsx';
import { Outcome } from '../components/outcome.tsx';
import { transactionOf } from '../components/till-address.ts';
import { useOrder } from '../queries/use-order.ts';
import { usePayment } from '../queries/use-payment.ts';
import { useTill } from '../queries/use-till.ts';

export default function CashierPage() {
  const { t } = useTranslation('cashier');
  const id = useParam('id');
  const [paidNow, setPaidNow] = useState(false);
  const { data: payment } = usePayment(id);
  const { data: till } = useTill(transactionOf(payment?.cashier_url ?? ''));
  const waiting = paidNow || payment?.status === 'paid' || till?.state === 'paid';
  const order = useOrder(id, waiting);
  return (
    <PlatformTime>
      <Page title={t('title')} back={`/orders/${id}`}>
        <Loaded query={order} skeleton={<SkeletonCards heights={['16rem', '6rem', '3rem']} />}>
          {(found) => {
            if (found.status === 'pending_payment') {
              return waiting ? (
                <Outcome of="waiting" order={id} />
              ) : (
                <Checkout order={found} onPaid={() => setPaidNow(true)} />
              );
            }
            return <Outcome of={found.paid_at ? 'paid' : 'over'} order={id} />;
          }}
        </Loaded>
      </Page>
    </PlatformTime>
  );
}
