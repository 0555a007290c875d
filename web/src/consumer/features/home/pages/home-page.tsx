import { useTranslation } from '@/i18n/use-translation.ts';
import { Failure } from '@/ui/failure.tsx';
import { PullToRefresh } from '@/ui/phone/pull-to-refresh.tsx';
import { PlatformTime } from '@/ui/platform-time.tsx';
import { Card } from '../../../layout/card.tsx';
import { Section } from '../../../layout/section.tsx';
import { Feed } from '../components/feed.tsx';
import { Goals } from '../components/goals.tsx';
import { HomeHead } from '../components/home-head.tsx';
import { NextStep } from '../components/next-step.tsx';
import { Points } from '../components/points.tsx';
import { TodaysNumbers } from '../components/todays-numbers.tsx';
import { Trending } from '../components/trending.tsx';
import { useNothingCame } from '../day/use-nothing-came.ts';
import { useRefresh } from '../scroll/use-refresh.ts';
import styles from './home-page.module.css';

export default function HomePage() {
  const nothing = useNothingCame();
  return (
    <PullToRefresh onRefresh={useRefresh()}>
      <div className={styles.page}>
        <HomeHead />
        {nothing ? (
          <div className={styles.failing}>
            <Card>
              <Failure error={nothing.error} onRetry={nothing.retry} />
            </Card>
          </div>
        ) : (
          <Parts />
        )}
      </div>
    </PullToRefresh>
  );
}

function Parts() {
  const { t } = useTranslation('home');
  return (
    <>
      <div className={styles.numbers}>
        <Section title={t('today')}>
          <TodaysNumbers />
        </Section>
      </div>
      <div className={styles.aside}>
        <div className={styles.next}>
          <PlatformTime>
            <NextStep />
          </PlatformTime>
        </div>
        <Section title={t('goals')}>
          <Goals />
        </Section>
        <Points />
        <Trending />
      </div>
      <div className={styles.feed}>
        <PlatformTime>
          <Feed />
        </PlatformTime>
      </div>
    </>
  );
}
