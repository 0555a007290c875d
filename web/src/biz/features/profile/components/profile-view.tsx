import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';
import { About } from './about.tsx';
import { Certifications } from './certifications.tsx';
import styles from './profile-view.module.css';
import { Services } from './services.tsx';

/** The profile with what it is good for. */
export function ProfileView({ profile }: { profile: Schemas['ProfileBody'] }) {
  const { t } = useTranslation('biz-profile');
  return (
    <div className={styles.view}>
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
