import { useId, useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Sheet } from '@/ui/phone/sheet.tsx';
import { TextArea } from '@/ui/phone/text-area.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { useChangeStatus } from '../queries/use-change-status.ts';
import { useRateOrder } from '../queries/use-rate-order.ts';
import styles from './rate-sheet.module.css';
import { StarInput } from './star-input.tsx';

interface Props {
  order: Schemas['OrderDetail'];
  open: boolean;
  onClose: () => void;
}

/** Confirms that the service is done, with a rating or without; or rates one that was confirmed before. */
export function RateSheet({ order, open, onClose }: Props) {
  const { t } = useTranslation('orders');
  const tell = useProblemText();
  const id = useId();
  const [stars, setStars] = useState<number | null>(null);
  const [comment, setComment] = useState('');
  const complete = useChangeStatus();
  const rate = useRateOrder();
  const confirming = order.status === 'delivered';
  const busy = complete.isPending || rate.isPending;
  const error = complete.error ?? rate.error;
  const params = { path: { id: order.id } };
  const said = comment.trim() ? { comment: comment.trim() } : {};
  const send = () => {
    if (confirming) {
      const rating = stars === null ? {} : { rating: stars, ...said };
      complete.mutate({ params, body: { status: 'completed', ...rating } }, { onSuccess: onClose });
    } else if (stars !== null) {
      rate.mutate({ params, body: { rating: stars, ...said } }, { onSuccess: onClose });
    }
  };
  return (
    <Sheet
      open={open}
      title={t(confirming ? 'confirm.title' : 'rate.title')}
      onClose={onClose}
      actions={
        <Button block color="primary" loading={busy} disabled={!confirming && stars === null} onClick={send}>
          {t(confirming ? (stars === null ? 'confirm.plain' : 'confirm.rated') : 'rate.send')}
        </Button>
      }
    >
      {confirming && <p className={styles.text}>{t('confirm.text')}</p>}
      <StarInput value={stars} onChange={setStars} />
      {stars !== null && (
        <div className={styles.comment}>
          <label htmlFor={id} className="only-spoken">
            {t('rate.comment')}
          </label>
          <TextArea
            id={id}
            value={comment}
            rows={3}
            maxLength={500}
            showCount
            placeholder={t('rate.hint')}
            onChange={setComment}
          />
        </div>
      )}
      <div aria-live="assertive">{error && <p className={styles.wrong}>{tell(error)}</p>}</div>
    </Sheet>
  );
}
