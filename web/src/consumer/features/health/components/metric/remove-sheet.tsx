import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { useRemoveReading } from '../../queries/use-remove-reading.ts';
import { isTyped } from '../../record/again.ts';
import { ConfirmSheet } from '../confirm-sheet.tsx';

type Reading = Schemas['RecordBody'];

interface Props {
  reading: Reading | null;
  /** The reading in words. */
  text: string;
  onKeep: () => void;
  onRemoved: (reading: Reading) => void;
}

/** Asks before a reading is removed, and says what follows. */
export function RemoveSheet({ reading, text, onKeep, onRemoved }: Props) {
  const { t } = useTranslation('health');
  const id = useUserId();
  const remove = useRemoveReading();
  const keep = () => {
    remove.reset();
    onKeep();
  };
  const confirm = () => {
    if (!reading) return;
    const path = { id, record_id: reading.record_id };
    remove.mutate({ params: { path } }, { onSuccess: () => onRemoved(reading) });
  };
  return (
    <ConfirmSheet
      open={reading !== null}
      title={t('remove.title')}
      cancel={t('remove.keep')}
      confirm={t('remove.do')}
      pending={remove.isPending}
      error={remove.error}
      onCancel={keep}
      onConfirm={confirm}
    >
      <p>
        <strong className="numbers">{text}</strong>
      </p>
      <p>{t('remove.text')}</p>
      <p>{t(reading && isTyped(reading) ? 'remove.typed' : 'remove.sent')}</p>
    </ConfirmSheet>
  );
}
