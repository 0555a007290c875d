import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Stars } from '@/ui/stars.tsx';
import styles from './standing.module.css';

/** How a practitioner is rated, and by how many. */
export function Standing({ rating }: { rating: Schemas['RatingBody'] | undefined }) {
  const { t } = useTranslation('market');
  const formats = useFormats();
  if (!rating) return null;
  if (rating.ratings === 0) return <span className={styles.none}>{t('rating.none')}</span>;
  const value = rating.rating_hundredths / 100;
  return (
    <span className={styles.standing}>
      <Stars value={value} label={t('rating.stars', { value: formats.number(value, 1) })} size={15} />
      <strong className="numbers" aria-hidden="true">
        {value.toFixed(1)}
      </strong>
      <span className={styles.count}>
        {t('rating.count', { count: rating.ratings, formatted: formats.number(rating.ratings) })}
      </span>
    </span>
  );
}
