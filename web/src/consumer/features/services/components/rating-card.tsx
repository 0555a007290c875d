import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { Stars } from '@/ui/stars.tsx';
import { Card } from '../../../layout/card.tsx';
import { useRatings } from '../queries/use-ratings.ts';
import styles from './rating-card.module.css';

/** A practitioner's rating with what it rests on. */
export function RatingCard({ practitioner }: { practitioner: string }) {
  const { t } = useTranslation(['services', 'market']);
  const formats = useFormats();
  return (
    <Card>
      <Loaded query={useRatings([practitioner])} skeleton={<SkeletonLines count={3} />}>
        {(ratings) => {
          const rating = ratings.get(practitioner);
          if (!rating || rating.ratings === 0) return <p className={styles.how}>{t('rating_none')}</p>;
          const value = rating.rating_hundredths / 100;
          return (
            <div className={styles.rating}>
              <p className={styles.line}>
                <strong className={`numbers ${styles.number}`}>{value.toFixed(1)}</strong>
                <Stars value={value} label={t('market:rating.stars', { value: formats.number(value, 1) })} size={20} />
              </p>
              <dl className={styles.facts}>
                <div>
                  <dt>{t('rated_by')}</dt>
                  <dd className="numbers">{formats.number(rating.ratings)}</dd>
                </div>
                <div>
                  <dt>{t('served')}</dt>
                  <dd className="numbers">{formats.number(rating.services)}</dd>
                </div>
                <div>
                  <dt>{t('confidence')}</dt>
                  <dd className="numbers">{formats.percent(rating.confidence)}</dd>
                </div>
              </dl>
              <p className={styles.how}>{t('rating_how')}</p>
            </div>
          );
        }}
      </Loaded>
    </Card>
  );
}
