import { Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useMoveOrder } from '../queries/use-move-order.ts';
import { MoveRefused } from './move-refused.tsx';
import styles from './withdraw.module.css';

const consequences = ['refund', 'final', 'seen'] as const;

/** Giving an order up, with what follows said before. */
export function Withdraw({ order }: { order: Schemas['OrderBody'] }) {
  const { t } = useTranslation('biz-orders');
  const formats = useFormats();
  const field = useId();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const move = useMoveOrder();
  const withdraw = () =>
    move.mutate(
      { params: { path: { id: order.id } }, body: { status: 'cancelled', note: note.trim() || null } },
      { onSuccess: () => setOpen(false) },
    );
  return (
    <>
      <Button size="large" danger type="text" onClick={() => setOpen(true)}>
        {t('withdraw.action')}
      </Button>
      <Modal
        open={open}
        title={t('withdraw.title')}
        okText={t('withdraw.sure')}
        cancelText={t('withdraw.keep')}
        okButtonProps={{ danger: true, loading: move.isPending }}
        onOk={withdraw}
        onCancel={() => setOpen(false)}
      >
        <ul className={styles.consequences}>
          {consequences.map((key) => (
            <li key={key}>{t(`withdraw.${key}`, { amount: formats.money(order.amount) })}</li>
          ))}
        </ul>
        <label htmlFor={field} className={styles.label}>
          {t('withdraw.note')}
        </label>
        <Input.TextArea
          id={field}
          value={note}
          maxLength={200}
          showCount
          rows={3}
          placeholder={t('withdraw.hint')}
          onChange={(event) => setNote(event.target.value)}
        />
        <div className={styles.refused}>
          <MoveRefused error={move.error} />
        </div>
      </Modal>
    </>
  );
}
