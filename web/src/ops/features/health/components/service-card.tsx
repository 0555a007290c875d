import { CheckCircleFilled, CloseCircleFilled, WarningFilled } from '@ant-design/icons';
import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/format/use-formats.ts';
import type { Service } from '@/ops/work/services.ts';
import { Facts } from '@/ui/desk/facts.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { useServiceWork } from '../queries/use-service-work.ts';
import styles from './service-card.module.css';

/** One service: whether it answers, why not, and how much work it has. */
export function ServiceCard({ service }: { service: Service }) {
  const { t } = useTranslation('ops-health');
  const { t: word } = useTranslation('ops-work');
  const formats = useFormats();
  const tell = useProblemText();
  const { data, error } = useServiceWork(service);
  const state = error ? 'away' : data?.needs_operator ? 'waits' : data ? 'ready' : 'asking';
  const icon = { away: <CloseCircleFilled />, waits: <WarningFilled />, ready: <CheckCircleFilled />, asking: null }[
    state
  ];
  return (
    <Card
      title={word(`service_name.${service}`)}
      extra={
        <span className={`${styles.state} ${styles[state]}`} aria-live="polite">
          {icon} {t(`state.${state}`)}
        </span>
      }
    >
      {error && <p className={styles.reason}>{tell(error)}</p>}
      {!data && !error && <SkeletonLines count={2} />}
      {data && (
        <Facts
          facts={[
            { name: t('stopped'), value: formats.number(data.inbox_parked + data.jobs_parked + data.sagas_stuck) },
            { name: t('events'), value: formats.number(data.undelivered + data.inbox_pending) },
            { name: t('jobs'), value: formats.number(data.jobs_due + data.jobs_running) },
            { name: t('timers'), value: formats.number(data.jobs_pending) },
            { name: t('sagas'), value: formats.number(data.sagas_running) },
            { name: t('oldest'), value: formats.duration(data.oldest_seconds) },
          ]}
        />
      )}
    </Card>
  );
}
