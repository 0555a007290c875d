import type { Schemas } from '@/api/client.ts';
import { type Band, bandsOf, weightBandsOf } from '../record/bands.ts';
import { bloodPressure, height, weight } from '../record/metrics.ts';
import { useAssessment } from './use-assessment.ts';
import { useLatestRecords } from './use-latest-records.ts';

interface Bands {
  assessment: Schemas['AssessmentBody'] | undefined;
  bandsFor: (code: string) => Band[];
}

/** What a guideline says of a metric, where one does and all it needs is recorded. */
export function useBands(code: string): Bands {
  const { data: records = [] } = useLatestRecords();
  const has = (wanted: string) => records.some((record) => record.code === wanted);
  const pressure = useAssessment('blood-pressure', code === bloodPressure && has(bloodPressure));
  const body = code === weight || code === height;
  const bmi = useAssessment('bmi', body && has(weight) && has(height));
  if (code === bloodPressure) {
    const assessment = pressure.data;
    return { assessment, bandsFor: (part) => (assessment ? bandsOf(assessment, part) : []) };
  }
  const assessment = body ? bmi.data : undefined;
  return { assessment, bandsFor: () => (assessment && code === weight ? weightBandsOf(assessment) : []) };
}
