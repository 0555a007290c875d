import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { PaymentParts } from '@/ops/money/payment-parts.tsx';
import { PaymentStatus } from '@/ops/money/payment-status.tsx';
import { PaymentSteps } from '@/ops/money/payment-steps.tsx';
import { Person } from '@/ops/people/person.tsx';
import { useAccess } from '@/session/use-access.ts';
import { Facts } from '@/ui/desk/facts.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { Money } from '@/ui/money.tsx';
import { When } from '@/ui/when.tsx';
import styles from './payment-drawer.module.css';

/** Everything the books know of a payment. */
export function PaymentDetails({ payment }: { payment: Schemas['PaymentRecord'] }) {
  const { t } = useTranslation('ops-payments');
  const { can } = useAccess();
  const { amount, status, order_id, payer_id, payment_id, provider_number, expires_at } = payment;
  const facts = [
    { name: t('payer'), value: <Person id={payer_id} /> },
    { name: t('pay_until'), value: <When at={expires_at} as="dateTime" /> },
    { name: t('order'), value: <ShortId id={order_id} whole to={`/orders/${order_id}`} />, wide: true },
    { name: t('payment_number'), value: <ShortId id={payment_id} whole />, wide: true },
    ...(provider_number
      ? [{ name: t('provider_number'), value: <ShortId id={provider_number} whole />, wide: true }]
      : []),
  ];
  return (
    <>
      <div className={styles.head}>
        <span className={styles.amount}>
          <Money value={amount} fraction="always" />
        </span>
        <PaymentStatus status={status} />
      </div>
      <Facts facts={facts} />
      <section className={styles.part}>
        <h2>{t('where')}</h2>
        <PaymentParts payment={payment} />
      </section>
      <section className={styles.part}>
        <h2>{t('course')}</h2>
        <PaymentSteps payment={payment} />
      </section>
      <nav className={`${styles.part} ${styles.links}`} aria-label={t('see_also')}>
        <Link to={`/orders/${order_id}`}>{t('to_order')}</Link>
        <Link to="/ledger" search={{ kind: 'escrow' } as never}>
          {t('to_ledger')}
        </Link>
        {can('audit:read') && (
          <Link to="/audit" search={{ subject: order_id } as never}>
            {t('to_audit')}
          </Link>
        )}
      </nav>
    </>
  );
}
