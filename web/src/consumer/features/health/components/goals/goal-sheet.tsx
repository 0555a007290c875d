import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { toProblem } from '@/api/problem.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Sheet } from '@/ui/phone/sheet.tsx';
import { toast } from '@/ui/phone/toast.ts';
import { useSetGoals } from '../../queries/use-set-goals.ts';
import { aimable, draftOf, goalOf, newAim, withGoal } from '../../record/aims.ts';
import type { Metric } from '../../record/metrics.ts';
import { ownZone } from '../../record/moments.ts';
import { GoalForm } from './goal-form.tsx';

interface Props {
  metrics: readonly Metric[];
  goals: readonly Schemas['GoalBody'][];
  /** The goal to change; a new one without. */
  goal: Schemas['GoalBody'] | null;
  onClose: () => void;
}

/** Sets a goal or changes one. Shown while it is there. */
export function GoalSheet({ metrics, goals, goal, onClose }: Props) {
  const { t } = useTranslation('health-goals');
  const id = useUserId();
  const set = useSetGoals();
  const [draft, setDraft] = useState(() => {
    if (goal) return draftOf(goal, metrics);
    const all = aimable(metrics);
    const free = all.find(({ code }) => !goals.some((other) => other.code === code)) ?? all[0];
    return newAim(free?.code ?? '', metrics);
  });
  const request = goalOf(draft);
  const all = request ? withGoal(goals, request, goal) : null;
  const save = async () => {
    if (!all) return;
    const body = { goals: all.goals, zone: ownZone() };
    const answer = await set.mutateAsync({ params: { path: { id } }, body }).catch(() => null);
    if (!answer) return;
    onClose();
    toast(t('saved'));
  };
  return (
    <Sheet
      open
      title={goal ? t('edit') : t('add')}
      onClose={onClose}
      actions={
        <Button
          block
          color="primary"
          size="large"
          loading={set.isPending}
          disabled={!request}
          onClick={() => void save()}
        >
          {t('save')}
        </Button>
      }
    >
      <GoalForm
        metrics={metrics}
        draft={draft}
        fixed={goal !== null}
        problem={set.error ? toProblem(set.error) : null}
        place={all?.place ?? 0}
        onChange={(next) => {
          set.reset();
          setDraft(next);
        }}
      />
    </Sheet>
  );
}
