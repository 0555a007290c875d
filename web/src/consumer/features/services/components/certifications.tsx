import { CheckShieldOutline, ClockCircleOutline } from 'antd-mobile-icons';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Card } from '../../../layout/card.tsx';
import { useWords } from '../../../market/use-words.ts';
import styles from './certifications.module.css';

/** Licences, and whether the platform has checked them. */
export function Certifications({ items }: { items: readonly Schemas['CertificationBody'][] }) {
  const { t } = useTranslation(['services', 'market']);
  const words = useWords();
  const formats = useFormats();
  if (items.length === 0) {
    return (
      <Card>
        <p className={styles.none}>{t('certifications_none')}</p>
      </Card>
    );
  }
  return (
    <Card>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.kind} className={styles.item}>
            <p className={styles.name}>{words.certification(item.kind)}</p>
            <p className={styles.by}>{item.issued_by}</p>
            <p className={item.verified ? styles.verified : styles.waiting}>
              {item.verified ? <CheckShieldOutline aria-hidden="true" /> : <ClockCircleOutline aria-hidden="true" />}
              {t(item.verified ? 'market:verified' : 'unverified')}
              {item.valid_until && <span>{t('valid_until', { date: formats.date(item.valid_until) })}</span>}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
