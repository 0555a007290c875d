import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { SkeletonEntries } from '@/ui/desk/skeletons.tsx';
import { SkeletonCards } from '@/ui/skeleton.tsx';
import styles from './profile-view.module.css';

/** The profile to come. */
export function ProfileSkeleton() {
  const { t } = useTranslation('biz-profile');
  return (
    <div className={styles.view}>
      <SkeletonCards heights={['17.4rem', '11.8rem']} />
      <Card title={t('services')} styles={{ body: { padding: 0 } }}>
        <SkeletonEntries count={5} />
      </Card>
    </div>
  );
}
