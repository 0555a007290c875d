import { Link } from '@tanstack/react-router';
import { CloseShieldOutline, DeleteOutline, DownlandOutline, EyeOutline, MinusCircleOutline } from 'antd-mobile-icons';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { When } from '@/ui/when.tsx';
import { useNoticeWords } from '../../../../consent/use-notice-words.ts';
import { usePractitionerName } from '../../../../market/queries/use-practitioner-name.ts';
import styles from './access.module.css';

const icons = {
  summary_read: EyeOutline,
  summary_refused: CloseShieldOutline,
  exported: DownlandOutline,
  removed: MinusCircleOutline,
  erased: DeleteOutline,
};

/** Who looked, when, why, at what, and for which order. */
export function AccessEntry({ entry }: { entry: Schemas['AccessEntryBody'] }) {
  const { t } = useTranslation('health-privacy');
  const formats = useFormats();
  const words = useNoticeWords();
  const person = entry.reader.startsWith('usr_') ? entry.reader : null;
  const practitioner = usePractitionerName(person);
  const access = entry.access in icons ? (entry.access as keyof typeof icons) : 'summary_read';
  const Icon = icons[access];
  const who = person ? (practitioner.data ?? t('reader.somebody')) : t(`reader.${entry.reader as 'owner' | 'rule'}`);
  return (
    <>
      <span
        className={access === 'summary_refused' ? `${styles.icon} ${styles.refused}` : styles.icon}
        aria-hidden="true"
      >
        <Icon />
      </span>
      <div className={styles.words}>
        <p>
          <strong>{who}</strong> {t(`access_kind.${access}`)}
        </p>
        <p className={styles.text}>
          <When at={entry.at} as="exact" />
        </p>
        {entry.purpose && <p className={styles.text}>{t('why', { purpose: words.ofPurpose(entry.purpose).name })}</p>}
        {entry.classes.length > 0 && (
          <p className={styles.text}>
            {t('what', { classes: formats.list(entry.classes.map((each) => words.ofClass(each).name)) })}
          </p>
        )}
        {entry.order_id && (
          <Link to={`/orders/${entry.order_id}`} className={styles.order}>
            {t('order')}
          </Link>
        )}
      </div>
    </>
  );
}
