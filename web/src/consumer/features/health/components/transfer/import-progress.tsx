import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Button } from '@/ui/phone/button.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { Card } from '../../../../layout/card.tsx';
import type { FileImport } from '../../queries/use-import-file.ts';
import { Tally } from './tally.tsx';
import styles from './transfer.module.css';
import { useBytes } from './use-bytes.ts';

interface Props {
  file: FileImport;
  /** What the platform has read of it so far. */
  running: Schemas['ImportBody'] | undefined;
  onCancel: () => void;
  onClear: () => void;
}

/** How far an import is: what has left, what was read, and in the end what became of it. */
export function ImportProgress({ file, running, onCancel, onClear }: Props) {
  const { t } = useTranslation('health-transfer');
  const formats = useFormats();
  const bytes = useBytes();
  const tell = useProblemText();
  const under = file.state === 'sending' || file.state === 'reading';
  const share = file.size > 0 ? Math.min(1, file.sent / file.size) : 0;
  return (
    <Card>
      <div className={styles.progress} aria-live="polite">
        <p className={styles.name}>{file.name}</p>
        {under && (
          <>
            <p className={styles.text}>
              {file.state === 'sending'
                ? t('sending', { sent: bytes(file.sent), size: bytes(file.size) })
                : t('reading', { size: bytes(file.size) })}
            </p>
            <progress
              className={styles.bar}
              value={file.state === 'reading' ? undefined : share}
              aria-label={file.name}
            />
            {running && file.kind === 'apple-health' && (
              <p className={`numbers ${styles.text}`}>
                {t('so_far', { seen: formats.number(running.seen), stored: formats.number(running.stored) })}
              </p>
            )}
          </>
        )}
        {file.apple && <Tally {...file.apple} />}
        {file.bundle && (
          <Tally stored={file.bundle.stored} duplicates={file.bundle.duplicates} skipped={file.bundle.skipped.length} />
        )}
        {file.problem && (
          <>
            <p className={styles.wrong} role="alert">
              {tell(file.problem)}
            </p>
            <ul>
              {file.problem.errors.slice(0, 5).map((error) => (
                <li key={error.pointer} className={styles.text}>
                  <code>{error.pointer}</code> {error.detail}
                </li>
              ))}
            </ul>
            <p className={styles.text}>{t(file.kind === 'fhir' ? 'nothing_stored' : 'again')}</p>
          </>
        )}
        <Button size="small" fill="outline" onClick={under ? onCancel : onClear}>
          {under ? t('stop') : t('close')}
        </Button>
      </div>
    </Card>
  );
}
