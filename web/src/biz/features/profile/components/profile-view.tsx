import { Alert, Card } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { About } from './about.tsx';
import { Certifications } from './certifications.tsx';
import styles from './profile-view.module.css';
import { Services } from './services.tsx';

/** The profile with what it is good for. */
export function ProfileView({ profile }: { profile: Schemas['OwnProfileBody'] }) {
  const { t } = useTranslation('biz-profile');
  return (
    <div className={styles.view}>
      {profile.suspended && (
        <Alert
          type="warning"
          showIcon
          title={t('suspended')}
          description={t('suspended_text')}
          className={styles.alert}
        />
      )}
      <div className={styles.side}>
        <Card>
          <About profile={profile} />
        </Card>
        <Card title={t('certifications')}>
          <Certifications all={profile.certifications} />
        </Card>
      </div>
      <Card title={t('services')} styles={{ body: { padding: 0 } }}>
        <Services profile={profile} />
      </Card>
    </div>
  );
}
