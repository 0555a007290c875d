import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './health-summary.module.css';

/** What guidelines call the readings, each with the guideline's edition. */
export function Categories({ assessments }: { assessments: Schemas['SummaryAssessment'][] }) {
  const { t, i18n } = useTranslation('biz-orders');
  if (assessments.length === 0) return null;
  const tell = (group: 'kind' | 'category', name: string) => {
    const key = `${group}.${name}`;
    return i18n.exists(key, { ns: 'biz-orders' }) ? t(key as 'category.normal') : name;
  };
  return (
    <ul className={styles.categories}>
      {assessments.map(({ kind, category, edition }) => (
        <li key={kind}>
          {tell('kind', kind)} <strong>{tell('category', category)}</strong>
          <small>{t('care.edition', { edition })}</small>
        </li>
      ))}
    </ul>
  );
}
