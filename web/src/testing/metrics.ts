import type { Schemas } from '@/api/client.ts';

type Metric = Schemas['MetricBody'];

const same = (code: string) => ({ code, factor: 1, offset: 0 });
const times = (code: string, factor: number) => ({ code, factor, offset: 0 });
const name = { zh: '', en: '' };
const part = (code: string, low: number, high: number) => ({ code, name, loinc_name: '', low, high });

function metric(code: string, nature: Metric['nature'], units: Metric['units'], parts: Metric['parts'], decimals = 0) {
  return { code, aliases: [], name, loinc_name: '', class: 'vital_signs' as const, nature, units, parts, decimals };
}

/** Some of what the platform says can be measured. */
export const knownMetrics: readonly Metric[] = [
  metric(
    '85354-9',
    'sampled',
    [same('mm[Hg]'), times('kPa', 7.500616)],
    [part('8480-6', 40, 300), part('8462-4', 20, 200)],
  ),
  metric('2708-6', 'sampled', [same('%')], [part('2708-6', 30, 100)], 1),
  metric(
    '29463-7',
    'sampled',
    [same('kg'), times('g', 0.001), times('[lb_av]', 0.45359237), times('{jin}', 0.5)],
    [part('29463-7', 0.3, 650)],
    1,
  ),
  metric('39156-5', 'derived', [same('kg/m2')], [part('39156-5', 0, 200)], 1),
  metric('41950-7', 'additive', [same('{steps}')], [part('41950-7', 0, 200_000)]),
  metric('55411-3', 'additive', [same('min'), times('h', 60)], [part('55411-3', 0, 2880)]),
  metric('93832-4', 'overnight', [same('h')], [part('93832-4', 0, 48)], 1),
];
