import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { OrderStatus } from '@/biz/order/order-status.tsx';
import { useServiceName } from '@/biz/order/use-service-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { OrderSkeleton } from '../components/order-skeleton.tsx';
import { OrderView } from '../components/order-view.tsx';
import { Won } from '../components/won.tsx';
import { useOrder } from '../queries/use-order.ts';
import styles from './order-page.module.css';

export default function OrderPage() {
  const { t } = useTranslation('biz-orders');
  const order = useOrder(useParam('id'));
  const nameOf = useServiceName();
  const [won] = useSearchText('won');
  const status = order.data?.status;
  return (
    <>
      <Link to="/orders" className={styles.back}>
        <ArrowLeftOutlined aria-hidden="true" />
        {t('back')}
      </Link>
      {won !== '' && status === 'assigned' && <Won />}
      <DeskPage
        title={order.data ? nameOf(order.data) : t('order')}
        actions={status && <OrderStatus status={status} />}
      >
        <Loaded query={order} skeleton={<OrderSkeleton />}>
          {(data) => <OrderView order={data} />}
        </Loaded>
      </DeskPage>
    </>
  );
}
