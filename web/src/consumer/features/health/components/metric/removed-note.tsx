import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Button } from '@/ui/phone/button.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { useRecordReading } from '../../queries/use-record-reading.ts';
import { again, isTyped } from '../../record/again.ts';
import styles from './removed-note.module.css';

interface Props {
  reading: Schemas['RecordBody'];
  text: string;
  onDone: () => void;
}

/** Says that a reading is gone, and takes that back where it was typed in: it is written down again as it was. */
export function RemovedNote({ reading, text, onDone }: Props) {
  const { t } = useTranslation(['health', 'everywhere']);
  const tell = useProblemText();
  const id = useUserId();
  const record = useRecordReading();
  const undo = () => record.mutate({ params: { path: { id } }, body: again(reading) }, { onSuccess: onDone });
  return (
    <div className={styles.note} role="status">
      <p className={styles.text}>
        {t('remove.done', { reading: text })}
        {record.error && <span className={styles.wrong}>{tell(record.error)}</span>}
      </p>
      {isTyped(reading) && (
        <Button size="small" color="primary" fill="outline" loading={record.isPending} onClick={undo}>
          {t('remove.undo')}
        </Button>
      )}
      <Button size="small" fill="none" onClick={onDone}>
        {t('everywhere:close')}
      </Button>
    </div>
  );
}
