import { Drawer } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useOrderPayment } from '@/ops/money/use-order-payment.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { PaymentDetails } from './payment-details.tsx';

interface Props {
  /** The order whose payment is open; empty where none is. */
  order: string;
  onClose: () => void;
}

/** One payment beside the list. */
export function PaymentDrawer({ order, onClose }: Props) {
  const { t } = useTranslation('ops-payments');
  const payment = useOrderPayment(order);
  return (
    <Drawer open={order !== ''} onClose={onClose} size={520} title={t('payment')}>
      {order && (
        <Loaded query={payment} skeleton={<SkeletonLines count={10} />}>
          {(found) => (found ? <PaymentDetails payment={found} /> : <EmptyState title={t('gone')} />)}
        </Loaded>
      )}
    </Drawer>
  );
}
