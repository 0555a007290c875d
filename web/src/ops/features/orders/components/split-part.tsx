import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { SplitParts } from '@/ops/money/split-parts.tsx';
import { useOrderSplit } from '@/ops/money/use-order-split.ts';
import { When } from '@/ui/when.tsx';
import styles from './money-card.module.css';

/** Who got what of an order's money, once it has been divided. */
export function SplitPart({ order }: { order: Schemas['OrderBody'] }) {
  const { t } = useTranslation('ops-orders');
  const { data: split } = useOrderSplit(order);
  if (!split) return null;
  const known = (['planned', 'captured', 'paid', 'failed'] as const).find((status) => status === split.status);
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>
        {t('split')}
        <span className={styles.quiet}>
          {known ? t(`split_status.${known}`) : split.status}{' '}
          <When at={split.paid_at ?? split.planned_at} as="dateTime" />
        </span>
      </h2>
      <SplitParts split={split} />
    </section>
  );
}
