import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import styles from './cancellation.module.css';

const whole = 10_000;

/** What comes back when the order is called off now, what does not, and until when that holds. */
export function Cancellation({ preview }: { preview: Schemas['CancellationBody'] }) {
  const { t } = useTranslation('orders');
  const formats = useFormats();
  const { paid, refund, fee, refund_basis_points, until, after } = preview;
  if (paid.minor === 0) return <p>{t('cancel.unpaid')}</p>;
  return (
    <div className={styles.back} aria-live="polite">
      <p className={styles.label}>{t('cancel.back')}</p>
      <p className={styles.amount}>
        <Money value={refund} fraction="always" />
      </p>
      <p className={styles.label}>
        {fee.minor === 0
          ? t('cancel.everything')
          : t('cancel.share', {
              share: formats.percent(refund_basis_points / whole),
              amount: formats.money(paid),
              fee: formats.money(fee),
            })}
      </p>
      {until && after && (
        <p className={`numbers ${styles.until}`}>
          {t('cancel.until', { time: formats.dateTime(until), amount: formats.money(after.refund) })}
        </p>
      )}
    </div>
  );
}
