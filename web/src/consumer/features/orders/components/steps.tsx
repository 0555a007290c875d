import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useNow } from '@/session/use-now.ts';
import { Button } from '@/ui/phone/button.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import { useRatingDays } from '../../../market/use-rating-days.ts';
import { CancelSheet } from './cancel-sheet.tsx';
import { canCancel, nextStep } from './life.ts';
import { RateSheet } from './rate-sheet.tsx';
import styles from './steps.module.css';

/** What the consumer can do now: the next step, and calling it off while that is possible. */
export function Steps({ order }: { order: Schemas['OrderDetail'] }) {
  const { t } = useTranslation('orders');
  const [sheet, setSheet] = useState<'cancel' | 'rate' | null>(null);
  const step = nextStep(order, useNow(10_000), useRatingDays());
  const close = () => setSheet(null);
  const cancelling = canCancel(order.status);
  if (!step && !cancelling) return null;
  return (
    <div className={step && step !== 'again' ? `${styles.steps} ${styles.sticky}` : styles.steps}>
      {cancelling && <Button onClick={() => setSheet('cancel')}>{t('do.cancel')}</Button>}
      {step === 'pay' && (
        <LinkButton to={`/orders/${order.id}/pay`} kind="paying">
          {t('do.pay')}
        </LinkButton>
      )}
      {(step === 'confirm' || step === 'rate') && (
        <Button color="primary" onClick={() => setSheet('rate')}>
          {t(`do.${step}`)}
        </Button>
      )}
      {step === 'again' && <LinkButton to={`/services/${order.service_id}`}>{t('do.again')}</LinkButton>}
      <CancelSheet order={order} open={sheet === 'cancel'} onClose={close} />
      <RateSheet order={order} open={sheet === 'rate'} onClose={close} />
    </div>
  );
}
