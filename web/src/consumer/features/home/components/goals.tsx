import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { useGoals } from '../queries/use-goals.ts';
import styles from './goals.module.css';
import { Ring } from './ring.tsx';

const most = 3;

export function Goals() {
  const { t } = useTranslation('home');
  const none = (
    <Link to="/health/goals" className={styles.none}>
      {t('no_goals')}
    </Link>
  );
  return (
    <Card>
      <Loaded
        part
        query={useGoals()}
        skeleton={<SkeletonList count={1} />}
        empty={{ when: (goals) => goals.length === 0, show: none }}
      >
        {(goals) => (
          <ul className={styles.goals}>
            {goals.slice(0, most).map((goal) => (
              <Goal key={goal.goal_id} goal={goal} />
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function Goal({ goal }: { goal: Schemas['GoalBody'] }) {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const nameOf = useMetricName();
  const ratio = goal.progress?.ratio ?? 0;
  const streak = goal.progress?.streak ?? 0;
  const name = nameOf(goal.code, goal.name);
  return (
    <li>
      <Link to="/health/goals" className={styles.goal}>
        <Ring ratio={ratio} achieved={goal.progress?.achieved ?? false} label={name}>
          {formats.percent(Math.min(1, ratio))}
        </Ring>
        <span className={styles.text}>
          <span className={styles.name}>{name}</span>
          <span className={styles.target}>
            {t('goal_of', { target: formats.quantity(targetOf(goal.aim), goal.unit) })}
          </span>
          {streak > 1 && <span className={styles.target}>{t('streak', { count: streak })}</span>}
        </span>
      </Link>
    </li>
  );
}

function targetOf(aim: Schemas['HealthAim']): number {
  if (aim.kind === 'total') return aim.at_least;
  if (aim.kind === 'reach') return aim.target;
  return aim.high ?? aim.low ?? 0;
}
