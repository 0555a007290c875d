import { Link } from '@tanstack/react-router';
import { GiftOutline, RightOutline } from 'antd-mobile-icons';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { usePoints } from '../queries/use-points.ts';
import styles from './points.module.css';

export function Points() {
  const { t } = useTranslation('home');
  const formats = useFormats();
  return (
    <Loaded part query={usePoints()} skeleton={<SkeletonBlock height="3.75rem" />}>
      {(points) => (
        <Link to="/points" className={styles.points}>
          <GiftOutline className={styles.icon} aria-hidden="true" />
          <span>{t('points')}</span>
          <strong className={`numbers ${styles.number}`}>{formats.number(points)}</strong>
          <RightOutline className={styles.go} aria-hidden="true" />
        </Link>
      )}
    </Loaded>
  );
}
