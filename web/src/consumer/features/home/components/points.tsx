import { GiftOutline } from 'antd-mobile-icons';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/format/use-formats.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { usePoints } from '../queries/use-points.ts';
import styles from './points.module.css';

export function Points() {
  const { t } = useTranslation('home');
  const formats = useFormats();
  return (
    <Card>
      <Loaded query={usePoints()} skeleton={<SkeletonLines count={1} />}>
        {(points) => (
          <p className={styles.points}>
            <GiftOutline className={styles.icon} aria-hidden="true" />
            <span>{t('points')}</span>
            <strong className={`numbers ${styles.number}`}>{formats.number(points)}</strong>
          </p>
        )}
      </Loaded>
    </Card>
  );
}
