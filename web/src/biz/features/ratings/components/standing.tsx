import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Stars } from '@/ui/stars.tsx';
import { When } from '@/ui/when.tsx';
import styles from './standing.module.css';

/** Where the practitioner stands, and on how much evidence. */
export function Standing({ rating }: { rating: Schemas['RatingBody'] }) {
  const { t } = useTranslation('biz-ratings');
  const formats = useFormats();
  const stars = rating.rating_hundredths / 100;
  return (
    <div className={styles.standing}>
      <p className={`numbers ${styles.number}`}>{stars.toFixed(2)}</p>
      <Stars value={stars} size={28} label={t('stars', { count: stars, formatted: formats.number(stars) })} />
      <dl className={styles.facts}>
        <div>
          <dt>{t('level')}</dt>
          <dd>{rating.level}</dd>
        </div>
        <div>
          <dt>{t('services')}</dt>
          <dd>{formats.number(rating.services)}</dd>
        </div>
        <div>
          <dt>{t('confidence')}</dt>
          <dd>{formats.percent(rating.confidence)}</dd>
        </div>
      </dl>
      <p className={styles.note}>
        {rating.services === 0 ? (
          t('beginning')
        ) : (
          <>
            {t('as_of')} <When at={rating.as_of} />
          </>
        )}
      </p>
    </div>
  );
}
