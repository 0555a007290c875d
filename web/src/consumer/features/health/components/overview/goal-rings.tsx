import { Link } from '@tanstack/react-router';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../../layout/card.tsx';
import { useGoals } from '../../queries/use-goals.ts';
import { Ring } from '../goals/ring.tsx';
import { useAimText } from '../goals/use-aim-text.ts';
import styles from './goal-rings.module.css';

/** The goals, each a ring, or the invitation to set one. */
export function GoalRings() {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const nameOf = useMetricName();
  const aimText = useAimText();
  const none = (
    <p className={styles.none}>
      {t('no_goals')} <Link to="/health/goals">{t('set_goal')}</Link>
    </p>
  );
  return (
    <Card>
      <Loaded
        query={useGoals()}
        skeleton={<SkeletonList count={1} />}
        empty={{ when: (goals) => goals.length === 0, show: none }}
      >
        {(goals) => (
          <ul className={styles.goals}>
            {goals.map((goal) => {
              const name = nameOf(goal.code, goal.name);
              const ratio = goal.progress?.ratio ?? 0;
              return (
                <li key={goal.goal_id} className={styles.goal}>
                  <Ring ratio={ratio} achieved={goal.progress?.achieved ?? false} label={name}>
                    {formats.percent(ratio)}
                  </Ring>
                  <div>
                    <p className={styles.name}>{name}</p>
                    <p className={styles.aim}>{aimText(goal)}</p>
                  </div>
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}
