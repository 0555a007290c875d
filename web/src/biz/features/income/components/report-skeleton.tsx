import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { SkeletonEntries } from '@/ui/desk/skeletons.tsx';
import { SkeletonBlock, SkeletonCards, Waiting } from '@/ui/skeleton.tsx';
import styles from './report.module.css';
import totals from './totals.module.css';

/** The income of a period to come. */
export function ReportSkeleton() {
  const { t } = useTranslation('biz-income');
  return (
    <div className={styles.report}>
      <Waiting className={totals.totals}>
        {['net', 'gross', 'platform', 'settlements', 'average'].map((name) => (
          <div key={name}>
            <div className={totals.awaited}>
              <SkeletonBlock width="55%" height="0.8em" />
              <SkeletonBlock width="75%" height="1.5em" />
            </div>
          </div>
        ))}
      </Waiting>
      <Card title={t('chart')}>
        <SkeletonCards heights={['20.25rem']} />
      </Card>
      <Card title={t('list')} styles={{ body: { padding: 0 } }}>
        <SkeletonEntries count={5} />
      </Card>
    </div>
  );
}
