import { ExperimentOutlined } from '@ant-design/icons';
import { Button, Flex, Segmented } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { Outcome } from './outcome.tsx';
import styles from './try-out.module.css';

interface Props {
  result: Schemas['TrialBody'] | undefined;
  error: unknown;
  running: boolean;
  onRun: (days: number) => Promise<void>;
}

const spans = [7, 30, 90];

/** Replays past decisions with the rule as it is written now. */
export function TryOut({ result, error, running, onRun }: Props) {
  const { t } = useTranslation('ops-risk');
  const [days, setDays] = useState(30);
  const run = () => void onRun(days).catch(() => undefined);
  return (
    <section className={styles.trial} aria-label={t('try.title')}>
      <Flex justify="space-between" align="center" gap={12} wrap>
        <h3>{t('try.title')}</h3>
        <Flex gap={8} wrap>
          <Segmented
            value={days}
            onChange={setDays}
            options={spans.map((value) => ({ value, label: t('try.days', { count: value }) }))}
          />
          <Button icon={<ExperimentOutlined />} loading={running} onClick={run}>
            {t('try.run')}
          </Button>
        </Flex>
      </Flex>
      <p className={styles.text}>{t('try.text')}</p>
      <div aria-live="polite">{result && <Outcome result={result} />}</div>
      <Wrong error={error} />
    </section>
  );
}
