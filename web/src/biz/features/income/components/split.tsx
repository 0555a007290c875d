import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Settlement } from '../queries/use-settlements.ts';
import styles from './split.module.css';

const parts = ['practitioner', 'platform', 'referrer'] as const;

/** How a price was divided, as a bar with its numbers under it. */
export function Split({ settlement }: { settlement: Settlement }) {
  const { t } = useTranslation('biz-income');
  const formats = useFormats();
  const shown = parts.filter((part) => settlement[part].minor > 0);
  return (
    <div className={styles.split}>
      <span className={styles.bar} aria-hidden="true">
        {shown.map((part) => (
          <i key={part} className={styles[part]} style={{ flexGrow: settlement[part].minor }} />
        ))}
      </span>
      <span className={`numbers ${styles.numbers}`}>
        {shown.map((part) => (
          <span key={part}>
            {t(`part.${part}`)} {formats.money(settlement[part])}
          </span>
        ))}
        {settlement.returned.minor > 0 && (
          <span className={styles.returned}>
            {t('returned')} {formats.money(settlement.returned)}
          </span>
        )}
      </span>
    </div>
  );
}
