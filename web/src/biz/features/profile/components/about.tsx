import { Tag } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Avatar } from '@/ui/avatar.tsx';
import { useNames } from '../fitness/use-names.ts';
import styles from './about.module.css';

/** Who the practitioner is, as clients see it. */
export function About({ profile }: { profile: Schemas['OwnProfileBody'] }) {
  const { t } = useTranslation('biz-profile');
  const formats = useFormats();
  const names = useNames();
  return (
    <div className={styles.about}>
      <div className={styles.head}>
        <Avatar name={profile.display_name} size="l" />
        <div>
          <h2 className={styles.name}>
            {profile.display_name}
            <span className={styles.level}>{t('level', { level: profile.level })}</span>
          </h2>
          <p className={profile.accepting ? styles.open : styles.closed}>
            {t(profile.accepting ? 'accepting' : 'pausing')}
          </p>
        </div>
      </div>
      <p className={styles.bio}>{profile.bio || t('no_bio')}</p>
      <p className={styles.tags}>
        {profile.specialties.map((word) => (
          <Tag key={word}>{names.specialty(word)}</Tag>
        ))}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('radius')}</dt>
          <dd>{formats.distance(profile.radius_km * 1000)}</dd>
        </div>
        <div>
          <dt>{t('load')}</dt>
          <dd>{t('a_day', { count: profile.max_daily_load })}</dd>
        </div>
      </dl>
    </div>
  );
}
