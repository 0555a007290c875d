import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Button } from '@/ui/phone/button.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { Card } from '../../../../layout/card.tsx';
import { useExport } from '../../queries/use-export.ts';
import { dayOf } from '../../record/moments.ts';
import styles from './transfer.module.css';

/** Takes the whole record away as one file. */
export function ExportCard() {
  const { t } = useTranslation('health-transfer');
  const formats = useFormats();
  const tell = useProblemText();
  const { present, start, stop } = useExport(saveBundle);
  const count = formats.number(present.count);
  const fetching = present.state === 'fetching';
  return (
    <Card>
      <div className={styles.progress}>
        <p className={styles.text}>{t('export.text')}</p>
        <div aria-live="polite">
          {fetching && (
            <>
              <p className={`numbers ${styles.name}`}>{t('export.fetching', { count })}</p>
              <progress className={styles.bar} aria-label={t('export.title')} />
            </>
          )}
          {present.state === 'done' && <p className={styles.done}>{t('export.done', { count })}</p>}
          {present.problem && (
            <p className={styles.wrong} role="alert">
              {tell(present.problem)}
            </p>
          )}
        </div>
        <Button color="primary" fill="outline" onClick={() => (fetching ? stop() : void start())}>
          {fetching ? t('stop') : t('export.start')}
        </Button>
      </div>
    </Card>
  );
}

function saveBundle(bundle: Schemas['FhirBundle']) {
  const url = URL.createObjectURL(new Blob([JSON.stringify(bundle)], { type: 'application/fhir+json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `wellspring-${dayOf(new Date())}.fhir.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
