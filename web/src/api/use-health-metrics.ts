import { $api, type Schemas } from './client.ts';

type Metrics = readonly Schemas['MetricBody'][];

/** Everything that can be measured, as the platform knows it. It is the same for everybody and asked for once. */
export function useHealthMetrics<Wanted = Metrics>(select: (metrics: Metrics) => Wanted) {
  return $api.useQuery(
    'get',
    '/api/v1/health-metrics',
    {},
    { staleTime: Number.POSITIVE_INFINITY, select: (body) => select(body.items) },
  );
}
