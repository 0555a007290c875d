import type { Schemas } from '@/api/client.ts';
import { type Tone, toneOf } from './categories.ts';
import { height } from './metrics.ts';

/** A category's place on an axis. */
export interface Band {
  category: string;
  tone: Tone;
  from: number | null;
  below: number | null;
}

type Assessment = Pick<Schemas['AssessmentBody'], 'thresholds' | 'inputs'>;

/** The guideline's bands for a value, by its LOINC code. */
export function bandsOf({ thresholds }: Assessment, code: string): Band[] {
  return thresholds
    .filter((line) => line.code === code)
    .map(({ category, from, below }) => ({
      category,
      tone: toneOf(category),
      from: from ?? null,
      below: below ?? null,
    }));
}

/** The bands of the body mass index as weights of somebody of the height assessed. */
export function weightBandsOf(assessment: Assessment): Band[] {
  const cm = assessment.inputs.find(({ code }) => code === height)?.value;
  if (!cm) return [];
  const kilograms = (index: number | null) => (index === null ? null : index * (cm / 100) ** 2);
  return bandsOf(assessment, '39156-5').map((band) => ({
    ...band,
    from: kilograms(band.from),
    below: kilograms(band.below),
  }));
}
