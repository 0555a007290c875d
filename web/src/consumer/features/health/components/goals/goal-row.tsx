import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Card } from '../../../../layout/card.tsx';
import { noonOf } from '../../record/periods.ts';
import styles from './goal-row.module.css';
import { Ring } from './ring.tsx';
import { useAimText } from './use-aim-text.ts';

interface Props {
  goal: Schemas['GoalBody'];
  onEdit: () => void;
  onRemove: () => void;
}

/** A goal with its ring, where it stands, and what can be done with it. */
export function GoalRow({ goal, onEdit, onRemove }: Props) {
  const { t } = useTranslation('health-goals');
  const formats = useFormats();
  const nameOf = useMetricName();
  const aimText = useAimText();
  const { aim, progress } = goal;
  const name = nameOf(goal.code, goal.name);
  const per = aim.kind === 'total' ? aim.per : null;
  const current = progress?.current;
  const value = aim.kind === 'keep' ? formats.percent(current ?? 0) : formats.quantity(current ?? 0, goal.unit);
  return (
    <Card>
      <div className={styles.goal}>
        <Ring ratio={progress?.ratio ?? 0} achieved={progress?.achieved ?? false} label={name}>
          {formats.percent(progress?.ratio ?? 0)}
        </Ring>
        <div className={styles.words}>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.aim}>{aimText(goal)}</p>
          <p className={styles.now}>
            {current == null ? t('now.none') : t(`now.${aim.kind}`, { value })}
            {goal.ends_on && <span>{t('until', { day: formats.date(noonOf(goal.ends_on)) })}</span>}
          </p>
          <p className={styles.marks}>
            {progress?.achieved && <span className={styles.mark}>{t('achieved')}</span>}
            {per && progress && progress.streak > 1 && (
              <span className={styles.mark}>{t(`streak.${per}`, { count: progress.streak })}</span>
            )}
          </p>
        </div>
      </div>
      <div className={styles.actions}>
        <Button size="small" fill="none" color="primary" onClick={onEdit}>
          {t('edit')}
        </Button>
        <Button size="small" fill="none" color="danger" onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </Card>
  );
}
