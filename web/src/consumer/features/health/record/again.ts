import type { Schemas } from '@/api/client.ts';
import { sourceOf } from './sources.ts';

type Reading = Schemas['RecordBody'];

/** Whether a reading was typed in: only such a one can be written down again once it is removed. */
export function isTyped({ source }: Pick<Reading, 'source'>): boolean {
  return sourceOf(source).kind === 'manual';
}

/** The request that writes a reading down again as it was. */
export function again({ code, at, until, values }: Reading): Schemas['RecordRequest'] {
  const time = { at, ...(until ? { until } : {}) };
  const [first] = values;
  if (values.length === 1 && first) return { code, value: first.value, unit: first.unit, ...time };
  return { code, components: values.map(({ code, value, unit }) => ({ code, value, unit })), ...time };
}
