/** How a category of a guideline is meant: the colour it gets. */
export type Tone = 'info' | 'good' | 'warn' | 'bad';

const tones: Readonly<Record<string, Tone>> = {
  underweight: 'info',
  normal: 'good',
  overweight: 'warn',
  pre_obese: 'warn',
  high_normal: 'warn',
  raised: 'warn',
};

export function toneOf(category: string): Tone {
  return tones[category] ?? 'bad';
}
