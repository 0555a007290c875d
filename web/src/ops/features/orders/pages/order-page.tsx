import { Card } from 'antd';
import { useServiceName } from '@/format/use-service-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { OrderStatus } from '@/ops/order/order-status.tsx';
import { useAccess } from '@/session/use-access.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadedDeskPage } from '@/ui/desk/loaded-desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { CancelButton } from '../components/cancel-button.tsx';
import { EventsCard } from '../components/events-card.tsx';
import { MoneyCard } from '../components/money-card.tsx';
import { OrderFacts } from '../components/order-facts.tsx';
import { OrderSteps } from '../components/order-steps.tsx';
import { PeopleCard } from '../components/people-card.tsx';
import { RatingCard } from '../components/rating-card.tsx';
import { TimelineCard } from '../components/timeline-card.tsx';
import { useOrder } from '../queries/use-order.ts';
import styles from './order-page.module.css';

export default function OrderPage() {
  const { t } = useTranslation('ops-orders');
  const id = useParam('id');
  const { can } = useAccess();
  const order = useOrder(id);
  const nameOf = useServiceName();
  return (
    <RequirePermission permission="orders:manage">
      <LoadedDeskPage title={t('title')} query={order}>
        {(found) => (
          <DeskPage
            title={nameOf(found)}
            text={t('order_text')}
            actions={
              <>
                <OrderStatus status={found.status} />
                {found.due_at && <CancelButton orderId={found.id} />}
              </>
            }
          >
            <Stack>
              <Card>
                <div className={styles.steps}>
                  <OrderSteps order={found} />
                </div>
                <OrderFacts order={found} />
              </Card>
              <Stack columns={2}>
                <Stack>
                  <TimelineCard order={found} />
                  {can('ledger:read') && <MoneyCard order={found} />}
                </Stack>
                <Stack>
                  <PeopleCard order={found} />
                  {found.rating && <RatingCard order={found} rating={found.rating} />}
                  {can('audit:read') && <EventsCard orderId={found.id} />}
                </Stack>
              </Stack>
            </Stack>
          </DeskPage>
        )}
      </LoadedDeskPage>
    </RequirePermission>
  );
}
