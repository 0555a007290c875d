import { Flex } from 'antd';
import { useMemo } from 'react';
import type { Schemas } from '@/api/client.ts';
import { Chart } from '@/chart/chart.tsx';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Figures } from '@/ui/desk/figures.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import styles from './outcome.module.css';

const bars = ['fired', 'stricter', 'confirmed', 'dismissed', 'failed'] as const;

/** What the rule would have done: for how many, how right it was, and to whom. */
export function Outcome({ result }: { result: Schemas['TrialBody'] }) {
  const { t } = useTranslation('ops-risk');
  const formats = useFormats();
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 40, top: 8, bottom: 8, outerBoundsMode: 'same' },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', data: bars.map((bar) => t(`try.${bar}`)), inverse: true },
      tooltip: { trigger: 'item' },
      series: [
        {
          type: 'bar',
          barMaxWidth: 18,
          itemStyle: { borderRadius: [0, 4, 4, 0] },
          label: { show: true, position: 'right' },
          data: bars.map((bar) => result[bar]),
        },
      ],
    }),
    [result, t],
  );
  const rows = bars.map((bar) => [t(`try.${bar}`), formats.number(result[bar])]);
  const share = result.evaluated ? result.fired / result.evaluated : 0;
  return (
    <div className={styles.outcome}>
      <Figures
        figures={[
          { name: t('try.evaluated'), value: formats.number(result.evaluated) },
          { name: t('try.share'), value: formats.percent(share, 1) },
          {
            name: t('try.precision'),
            value: result.precision == null ? t('try.unknown') : formats.percent(result.precision),
            note: t('try.precision_note'),
          },
        ]}
      />
      <Chart
        label={t('try.chart')}
        option={option}
        table={{ columns: [t('try.what'), t('try.count')], rows }}
        height={190}
      />
      {result.samples.length > 0 && (
        <div>
          <h4 className={styles.sub}>{t('try.samples')}</h4>
          <Flex gap={8} wrap>
            {result.samples.map((id) => (
              <ShortId key={id} id={id} to={`/orders/${id}`} />
            ))}
          </Flex>
        </div>
      )}
    </div>
  );
}
