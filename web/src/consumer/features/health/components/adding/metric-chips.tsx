import { useEffect, useRef } from 'react';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Metric } from '../../record/metrics.ts';
import styles from './chips.module.css';

interface Props {
  metrics: readonly Metric[];
  chosen: Metric;
  onChoose: (metric: Metric) => void;
}

/** What can be measured; the chosen one is in view. */
export function MetricChips({ metrics, chosen, onChoose }: Props) {
  const { t } = useTranslation('health');
  const nameOf = useMetricName();
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  return (
    <fieldset ref={list} aria-label={t('sheet.metric')} className={styles.chips}>
      {metrics.map((metric) => (
        <button
          key={metric.code}
          type="button"
          className={styles.chip}
          aria-pressed={metric.code === chosen.code}
          onClick={() => onChoose(metric)}
        >
          {nameOf(metric.code, metric.code)}
        </button>
      ))}
    </fieldset>
  );
}
