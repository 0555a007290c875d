import { Typography } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { AppointmentTime } from '@/biz/order/appointment-time.tsx';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './facts.module.css';

/** When, where and what for. */
export function Visit({ order }: { order: Schemas['OrderDetail'] }) {
  const { t } = useTranslation('biz-orders');
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('when')}</dt>
        <dd>
          <AppointmentTime from={order.starts_at} to={order.ends_at} />
        </dd>
      </div>
      <div>
        <dt>{t('where')}</dt>
        <dd>
          {order.address ? (
            <Typography.Text copyable={{ text: order.address }}>{order.address}</Typography.Text>
          ) : (
            t(order.on_site ? 'address_hidden' : 'online')
          )}
        </dd>
      </div>
      <div>
        <dt>{t('needs')}</dt>
        <dd className={styles.needs}>{order.needs || t('no_needs')}</dd>
      </div>
      <div>
        <dt>{t('number')}</dt>
        <dd>
          <Typography.Text copyable type="secondary" className="numbers">
            {order.id}
          </Typography.Text>
        </dd>
      </div>
    </dl>
  );
}
