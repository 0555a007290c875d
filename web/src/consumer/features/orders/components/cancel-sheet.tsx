import { useId, useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { Sheet } from '@/ui/phone/sheet.tsx';
import { TextArea } from '@/ui/phone/text-area.tsx';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { RefundPolicy } from '../../../market/refund-policy.tsx';
import { useCancellation } from '../queries/use-cancellation.ts';
import { useChangeStatus } from '../queries/use-change-status.ts';
import styles from './cancel-sheet.module.css';
import { Cancellation } from './cancellation.tsx';

interface Props {
  order: Schemas['OrderDetail'];
  open: boolean;
  onClose: () => void;
}

/** Calls an order off, after the platform has said what comes back. */
export function CancelSheet({ order, open, onClose }: Props) {
  const { t } = useTranslation('orders');
  const tell = useProblemText();
  const id = useId();
  const [note, setNote] = useState('');
  const preview = useCancellation(order.id, open);
  const cancel = useChangeStatus();
  const send = () =>
    cancel.mutate(
      {
        params: { path: { id: order.id } },
        body: { status: 'cancelled', ...(note.trim() && { note: note.trim() }) },
      },
      { onSuccess: onClose },
    );
  return (
    <Sheet
      open={open}
      title={t('cancel.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel.keep')}</Button>
          <Button color="danger" loading={cancel.isPending} disabled={!preview.data} onClick={send}>
            {t('cancel.do')}
          </Button>
        </>
      }
    >
      <Loaded query={preview} skeleton={<SkeletonBlock height="8rem" />}>
        {(data) => <Cancellation preview={data} />}
      </Loaded>
      {order.status !== 'pending_payment' && (
        <details className={styles.policy}>
          <summary>{t('cancel.policy')}</summary>
          <RefundPolicy />
        </details>
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
