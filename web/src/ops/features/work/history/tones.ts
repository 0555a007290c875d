export type Tone = 'good' | 'back' | 'wait' | 'bad' | 'person';

const tones: Record<string, Tone> = {
  done: 'good',
  undone: 'back',
  retrying: 'wait',
  failed: 'bad',
  gave_up: 'bad',
  deadline: 'bad',
  stuck: 'bad',
  retried: 'person',
  turned_back: 'person',
  resolved: 'person',
};

/** How an entry of a saga's history is coloured. */
export const toneOf = (outcome: string): Tone => tones[outcome] ?? 'back';
