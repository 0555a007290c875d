import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './reasons.module.css';

/** What the practitioner can change by themselves, and where. */
const mendable = new Set(['accepting', 'specialty', 'certification', 'distance', 'load', 'daily_load']);

/** Reasons why not, one a line. */
export function Reasons({ reasons }: { reasons: Schemas['Reason'][] }) {
  const { t } = useTranslation('biz-hall');
  const { pick } = useLanguage();
  if (reasons.length === 0) return null;
  return (
    <>
      <ul className={styles.reasons}>
        {reasons.map(({ rule, text }) => (
          <li key={rule}>{pick(text)}</li>
        ))}
      </ul>
      {reasons.some(({ rule }) => mendable.has(rule)) && (
        <Link to="/profile" className={styles.mend}>
          {t('mend')}
        </Link>
      )}
    </>
  );
}
