import { Button, TextArea } from 'antd-mobile';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useNow } from '@/session/use-now.ts';
import { Money } from '@/ui/money.tsx';
import { Sheet } from '@/ui/phone/sheet.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { refundOf, shareBack } from '../../../market/refund.ts';
import { RefundPolicy } from '../../../market/refund-policy.tsx';
import { useChangeStatus } from '../queries/use-change-status.ts';
import styles from './cancel-sheet.module.css';

interface Props {
  order: Schemas['OrderDetail'];
  open: boolean;
  onClose: () => void;
}

/** Calls an order off, after saying what comes back. */
export function CancelSheet({ order, open, onClose }: Props) {
  const { t } = useTranslation('orders');
  const tell = useProblemText();
  const formats = useFormats();
  const id = useId();
  const [note, setNote] = useState('');
  const now = useNow();
  const cancel = useChangeStatus();
  const send = () =>
    cancel.mutate(
      {
        params: { path: { id: order.id } },
        body: { status: 'cancelled', ...(note.trim() && { note: note.trim() }) },
      },
      { onSuccess: onClose },
    );
  const unpaid = order.status === 'pending_payment';
  return (
    <Sheet
      open={open}
      title={t('cancel.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel.keep')}</Button>
          <Button color="danger" loading={cancel.isPending} onClick={send}>
            {t('cancel.do')}
          </Button>
        </>
      }
    >
      {unpaid ? (
        <p>{t('cancel.unpaid')}</p>
      ) : (
        <>
          <div className={styles.back} aria-live="polite">
            <p className={styles.label}>{t('cancel.back')}</p>
            <p className={styles.amount}>
              <Money value={refundOf(order, now)} fraction="always" />
            </p>
            <p className={styles.label}>
              {t('cancel.share', {
                share: formats.percent(shareBack(order, now)),
                amount: formats.money(order.amount),
              })}
            </p>
          </div>
          <RefundPolicy />
        </>
      )}
      <div className={styles.note}>
        <label htmlFor={id} className="only-spoken">
          {t('cancel.note')}
        </label>
        <TextArea id={id} value={note} rows={2} maxLength={200} placeholder={t('cancel.note')} onChange={setNote} />
      </div>
      <div aria-live="assertive">{cancel.error && <p className={styles.wrong}>{tell(cancel.error)}</p>}</div>
    </Sheet>
  );
}
