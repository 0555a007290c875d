import type { Schemas } from '@/api/client.ts';
import { useHealthMetrics } from '@/api/use-health-metrics.ts';
import { useLanguage } from '@/i18n/use-language.ts';

type Names = ReadonlyMap<string, Schemas['BilingualText']>;

/** What people call a metric or a part of it, by its LOINC code; the name given for one that is new to the platform. */
export function useMetricName(): (code: string, name: string) => string {
  const { pick } = useLanguage();
  const { data: names, isPending } = useHealthMetrics(namesOf);
  return (code, name) => {
    const known = names?.get(code);
    if (known) return pick(known);
    return isPending ? '' : name;
  };
}

function namesOf(metrics: readonly Schemas['MetricBody'][]): Names {
  return new Map(
    metrics.flatMap(({ code, name, parts }) => [...parts, { code, name }].map((each) => [each.code, each.name])),
  );
}
