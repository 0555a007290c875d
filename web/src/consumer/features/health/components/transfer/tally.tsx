import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './transfer.module.css';

interface Props {
  stored: number;
  duplicates: number;
  refused?: number;
  skipped: number;
}

const kinds = ['stored', 'duplicates', 'refused', 'skipped'] as const;

/** What became of the elements of a document. */
export function Tally(tally: Props) {
  const { t } = useTranslation('health-transfer');
  const formats = useFormats();
  return (
    <dl className={styles.tally}>
      {kinds.map((kind) => {
        const count = tally[kind];
        if (count === undefined) return null;
        return (
          <div key={kind} className={styles.cell}>
            <dt className={styles.text}>{t(`tally.${kind}`)}</dt>
            <dd className={`numbers ${styles.count}`}>{formats.compact(count)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
