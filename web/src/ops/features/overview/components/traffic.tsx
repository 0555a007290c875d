import { Card } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useEdgeFigures } from '@/ops/watch/use-edge-figures.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonBlock, Waiting } from '@/ui/skeleton.tsx';
import { LatencyChart } from './latency-chart.tsx';
import { RequestsChart } from './requests-chart.tsx';
import styles from './traffic.module.css';

const minutes = 30;

/** What passes the edge: how much, how fast, and what fails. */
export function Traffic() {
  const { t } = useTranslation('ops-overview');
  const edge = useEdgeFigures(minutes);
  return (
    <Card title={t('traffic.title')} extra={t('traffic.period', { count: minutes })}>
      <Loaded part query={edge} skeleton={<TrafficSkeleton />}>
        {(figures) => (
          <>
            <Summary total={figures.total} minutes={figures.minutes.length} />
            <div className={styles.charts}>
              <div>
                <p>{t('traffic.requests_chart')}</p>
                <RequestsChart minutes={figures.minutes} />
              </div>
              <div>
                <p>{t('traffic.latency_chart')}</p>
                <LatencyChart minutes={figures.minutes} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </Card>
  );
}

function TrafficSkeleton() {
  return (
    <Waiting className="">
      <div className={styles.figures}>
        {['first', 'second', 'third', 'fourth', 'fifth'].map((place) => (
          <SkeletonBlock key={place} height="2.9rem" />
        ))}
      </div>
      <div className={styles.charts}>
        <SkeletonBlock height="15.75rem" />
        <SkeletonBlock height="15.75rem" />
      </div>
    </Waiting>
  );
}

function Summary({ total, minutes: length }: { total: Schemas['EdgeMinute']; minutes: number }) {
  const { t } = useTranslation('ops-overview');
  const formats = useFormats();
  const of = (count: number) => (total.requests > 0 ? count / total.requests : 0);
  const ms = (value?: number | null) => (value == null ? t('none') : formats.quantity(value, 'ms', value < 10 ? 1 : 0));
  const failing = of(total.errors);
  const figures = [
    { name: t('traffic.per_minute'), value: formats.number(total.requests / Math.max(1, length), 0) },
    {
      name: t('traffic.errors'),
      value: formats.percent(failing, 2),
      tone: failing === 0 ? 'good' : failing > 0.01 ? 'bad' : 'warn',
    },
    { name: t('traffic.refusals'), value: formats.percent(of(total.refusals), 1) },
    { name: t('traffic.half'), value: ms(total.p50_ms) },
    { name: t('traffic.most'), value: ms(total.p99_ms), tone: (total.p99_ms ?? 0) > 1000 ? 'warn' : undefined },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value, tone }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={`numbers ${tone ? styles[tone] : ''}`}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
