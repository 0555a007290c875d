import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { toast } from '@/ui/phone/toast.ts';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { ConfirmSheet } from '../components/confirm-sheet.tsx';
import { GoalRow } from '../components/goals/goal-row.tsx';
import { GoalSheet } from '../components/goals/goal-sheet.tsx';
import { HealthPage } from '../components/health-page.tsx';
import styles from '../components/stack.module.css';
import { useGoals } from '../queries/use-goals.ts';
import { useMetrics } from '../queries/use-metrics.ts';
import { useSetGoals } from '../queries/use-set-goals.ts';
import { requestOf } from '../record/aims.ts';
import { ownZone } from '../record/moments.ts';

type Goal = Schemas['GoalBody'];

export default function GoalsPage() {
  const { t } = useTranslation('health-goals');
  const nameOf = useMetricName();
  const id = useUserId();
  const query = useGoals();
  const metrics = useMetrics();
  const set = useSetGoals();
  const both = {
    data: metrics.data && query.data,
    error: query.error ?? metrics.error,
    refetch: () => Promise.all([query.refetch(), metrics.refetch()]),
  };
  const goals = query.data ?? [];
  const [editing, setEditing] = useState<{ goal: Goal | null } | null>(null);
  const [leaving, setLeaving] = useState<Goal | null>(null);
  const remove = async () => {
    const body = { goals: goals.filter((goal) => goal !== leaving).map(requestOf), zone: ownZone() };
    const answer = await set.mutateAsync({ params: { path: { id } }, body }).catch(() => null);
    if (!answer) return;
    setLeaving(null);
    toast(t('removed'));
  };
  const add = (
    <Button color="primary" fill="outline" onClick={() => setEditing({ goal: null })}>
      {t('add')}
    </Button>
  );
  const none = (
    <Card>
      <EmptyState title={t('empty.title')} text={t('empty.text')} action={add} />
    </Card>
  );
  return (
    <HealthPage title={t('title')} back="/health">
      <Loaded query={both} skeleton={<SkeletonList />} empty={{ when: (all) => all.length === 0, show: none }}>
        {(all) => (
          <div className={styles.stack}>
            {all.map((goal) => (
              <GoalRow
                key={goal.goal_id}
                goal={goal}
                onEdit={() => setEditing({ goal })}
                onRemove={() => {
                  set.reset();
                  setLeaving(goal);
                }}
              />
            ))}
            {add}
          </div>
        )}
      </Loaded>
      {editing && metrics.data && (
        <GoalSheet metrics={metrics.data} goals={goals} goal={editing.goal} onClose={() => setEditing(null)} />
      )}
      <ConfirmSheet
        open={leaving !== null}
        title={t('remove_title')}
        cancel={t('cancel')}
        confirm={t('remove')}
        pending={set.isPending}
        error={set.error}
        onCancel={() => setLeaving(null)}
        onConfirm={() => void remove()}
      >
        <p>{t('remove_text', { name: leaving ? nameOf(leaving.code, leaving.name) : '' })}</p>
      </ConfirmSheet>
    </HealthPage>
  );
}
