import { Link } from '@tanstack/react-router';
import { Card, Space } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { PaymentParts } from '@/ops/money/payment-parts.tsx';
import { PaymentStatus } from '@/ops/money/payment-status.tsx';
import { PaymentSteps } from '@/ops/money/payment-steps.tsx';
import { useOrderPayment } from '@/ops/money/use-order-payment.ts';
import { useAccess } from '@/session/use-access.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { Money } from '@/ui/money.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import styles from './money-card.module.css';
import { SplitPart } from './split-part.tsx';

/** The money of an order: its payment, what became of it, and who got what. */
export function MoneyCard({ order }: { order: Schemas['OrderBody'] }) {
  const { t } = useTranslation('ops-orders');
  const { can } = useAccess();
  const payment = useOrderPayment(order.id);
  const open = (
    <Space size="middle">
      <Link to="/payments" search={{ open: order.id } as never}>
        {t('to_payment')}
      </Link>
      <Link to={`/ledger/orders/${order.id}`}>{t('to_ledger')}</Link>
    </Space>
  );
  return (
    <Card title={t('money')} extra={payment.data && open}>
      <Loaded
        part
        query={payment}
        skeleton={<SkeletonLines count={5} />}
        empty={{ when: (found) => found === null, show: <p className={styles.quiet}>{t('no_payment')}</p> }}
      >
        {(found) =>
          found && (
            <>
              <div className={styles.head}>
                <span className={styles.amount}>
                  <Money value={found.amount} fraction="always" />
                </span>
                <PaymentStatus status={found.status} />
              </div>
              <PaymentParts payment={found} />
              <div className={styles.part}>
                <PaymentSteps payment={found} />
              </div>
              {can('settlements:read') && <SplitPart order={order} />}
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
