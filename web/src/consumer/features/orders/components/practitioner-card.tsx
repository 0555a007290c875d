import { Link } from '@tanstack/react-router';
import { CheckShieldOutline, RightOutline } from 'antd-mobile-icons';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Avatar } from '@/ui/avatar.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Stars } from '@/ui/stars.tsx';
import { Card } from '../../../layout/card.tsx';
import { usePractitioner } from '../../../market/queries/use-practitioner.ts';
import { useWords } from '../../../market/use-words.ts';
import { useRating } from '../queries/use-rating.ts';
import styles from './practitioner-card.module.css';

/** Who comes: name, rating, and what the platform has verified. */
export function PractitionerCard({ id }: { id: string }) {
  const { t } = useTranslation(['orders', 'market']);
  const formats = useFormats();
  const words = useWords();
  const { data: rating } = useRating(id);
  const stars = rating && rating.ratings > 0 ? rating.rating_hundredths / 100 : null;
  return (
    <Card>
      <Loaded query={usePractitioner(id)} skeleton={<SkeletonList count={1} />}>
        {(practitioner) => (
          <Link to={`/practitioners/${id}`} className={styles.card}>
            <Avatar name={practitioner.display_name} />
            <span className={styles.text}>
              <span className={styles.name}>
                {practitioner.display_name}
                <span className={styles.level}>
                  {t('market:level', { level: rating?.level ?? practitioner.level })}
                </span>
              </span>
              {stars === null ? (
                <span className={styles.none}>{t('market:rating.none')}</span>
              ) : (
                <span className={styles.rating}>
                  <Stars value={stars} label={t('market:rating.stars', { value: formats.number(stars, 1) })} />
                  <strong className="numbers" aria-hidden="true">
                    {stars.toFixed(1)}
                  </strong>
                </span>
              )}
              {practitioner.certifications
                .filter(({ verified }) => verified)
                .map(({ kind }) => (
                  <span key={kind} className={styles.verified}>
                    <CheckShieldOutline aria-hidden="true" /> {words.certification(kind)}
                  </span>
                ))}
            </span>
            <RightOutline className={styles.arrow} aria-hidden="true" />
          </Link>
        )}
      </Loaded>
    </Card>
  );
}
