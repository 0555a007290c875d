import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Avatar } from '@/ui/avatar.tsx';
import { Card } from '../../../layout/card.tsx';
import { useWords } from '../../../market/use-words.ts';
import { useRatings } from '../queries/use-ratings.ts';
import styles from './practitioner-head.module.css';
import { Standing } from './standing.tsx';

/** Who somebody is, as everybody may see them. */
export function PractitionerHead({ practitioner }: { practitioner: Schemas['ProfileBody'] }) {
  const { t } = useTranslation(['services', 'market']);
  const words = useWords();
  const formats = useFormats();
  const rating = useRatings([practitioner.id]).data?.get(practitioner.id);
  return (
    <Card>
      <div className={styles.head}>
        <Avatar name={practitioner.display_name} size="l" />
        <div className={styles.who}>
          <p className={styles.name}>
            {practitioner.display_name}
            <span className={styles.level}>{t('market:level', { level: rating?.level ?? practitioner.level })}</span>
          </p>
          <Standing rating={rating} />
          <p className={practitioner.accepting ? styles.accepting : styles.resting}>
            {t(practitioner.accepting ? 'accepting' : 'resting')}
          </p>
        </div>
      </div>
      {practitioner.bio && <p className={styles.bio}>{practitioner.bio}</p>}
      <ul className={styles.specialties} aria-label={t('skills')}>
        {practitioner.specialties.map((one) => (
          <li key={one}>{words.specialty(one)}</li>
        ))}
      </ul>
      <p className={styles.radius}>{t('radius', { distance: formats.distance(practitioner.radius_km * 1000) })}</p>
    </Card>
  );
}
