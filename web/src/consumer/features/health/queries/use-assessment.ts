import { $api } from '@/api/client.ts';
import { useUserId } from '@/session/use-session.ts';

export type AssessmentKind = 'bmi' | 'blood-pressure';

/** The category that a guideline gives the latest values. */
export function useAssessment(kind: AssessmentKind, enabled = true) {
  const id = useUserId();
  return $api.useQuery('get', `/api/v1/users/{id}/assessments/${kind}`, { params: { path: { id } } }, { enabled });
}
