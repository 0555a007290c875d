import { useHealthMetrics } from '@/api/use-health-metrics.ts';
import { recordable } from '../record/metrics.ts';

/** What can be typed in, the commonest first. */
export function useMetrics() {
  return useHealthMetrics(recordable);
}
