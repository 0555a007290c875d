import { CheckCircleFill } from 'antd-mobile-icons';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useServiceName } from '@/format/use-service-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Button } from '@/ui/phone/button.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { Card } from '../../../layout/card.tsx';
import { Section } from '../../../layout/section.tsx';
import { useStartPayment } from '../queries/use-start-payment.ts';
import styles from './checkout.module.css';
import { Till } from './till.tsx';
import { transactionOf } from './till-address.ts';
import { ToPay } from './to-pay.tsx';

interface Props {
  order: Schemas['OrderDetail'];
  onPaid: () => void;
}

/** The order with its price, the way to pay, and the provider's cashier. */
export function Checkout({ order, onPaid }: Props) {
  const { t } = useTranslation('cashier');
  const tell = useProblemText();
  const formats = useFormats();
  const nameOf = useServiceName();
  const start = useStartPayment();
  const [transaction, setTransaction] = useState<string | null>(null);
  const pay = () =>
    start.mutate(
      { body: { order_id: order.id } },
      {
        onSuccess: ({ cashier_url, status }) => {
          if (status !== 'pending') return onPaid();
          const sandbox = transactionOf(cashier_url);
          if (sandbox) setTransaction(sandbox);
          else if (cashier_url) location.assign(cashier_url);
        },
      },
    );
  const paid = () => {
    setTransaction(null);
    onPaid();
  };
  return (
    <>
      <ToPay order={order} />
      <Section title={t('method.title')}>
        <Card>
          <p className={styles.method}>
            <CheckCircleFill className={styles.check} aria-hidden="true" />
            <span>
              <strong>{t('method.sandbox')}</strong>
              <span className={styles.hint}>{t('method.hint')}</span>
            </span>
          </p>
        </Card>
      </Section>
      <div aria-live="assertive">{start.error && <p className={styles.wrong}>{tell(start.error)}</p>}</div>
      <Button block size="large" className={styles.pay} loading={start.isPending} onClick={pay}>
        {t('pay', { amount: formats.money(order.amount, 'always') })}
      </Button>
      <p className={styles.guard}>{t('guard')}</p>
      <Till transaction={transaction} service={nameOf(order)} onClose={() => setTransaction(null)} onPaid={paid} />
    </>
  );
}
