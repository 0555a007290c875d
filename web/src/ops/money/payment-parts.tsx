import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Parts } from './parts.tsx';

/** What of a payment is here, what went back, and what is on its way back. */
export function PaymentParts({ payment }: { payment: Schemas['PaymentRecord'] }) {
  const { t } = useTranslation('ops-money');
  const { amount, refunded, returning, paid_at } = payment;
  const left = { ...amount, minor: paid_at ? amount.minor - refunded.minor - returning.minor : 0 };
  return (
    <Parts
      parts={[
        { name: t('part.left'), amount: left, tone: 'a' },
        { name: t('part.returning'), amount: returning, tone: 'c' },
        { name: t('part.refunded'), amount: refunded, tone: 'd' },
      ]}
    />
  );
}
