import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { useGoals } from '../queries/use-goals.ts';
import styles from './goals.module.css';

export function Goals() {
  const { t } = useTranslation('home');
  return (
    <Card>
      <Loaded
        query={useGoals()}
        skeleton={<SkeletonLines count={2} />}
        empty={{ when: (goals) => goals.length === 0, show: <p className={styles.none}>{t('no_goals')}</p> }}
      >
        {(goals) => (
          <ul className={styles.goals}>
            {goals.map((goal) => (
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
  const name = nameOf(goal.code, goal.name);
  return (
    <li>
      <p className={styles.line}>
        <span>{name}</span>
        <span className="numbers">{formats.percent(ratio)}</span>
      </p>
      <progress className={styles.bar} value={ratio} aria-label={name} />
      <p className={styles.target}>{t('goal_of', { target: formats.quantity(targetOf(goal.aim), goal.unit) })}</p>
    </li>
  );
}

function targetOf(aim: Schemas['HealthAim']): number {
  if (aim.kind === 'total') return aim.at_least;
  if (aim.kind === 'reach') return aim.target;
  return aim.high ?? aim.low ?? 0;
}
