import { CheckCircleFilled, CloseCircleFilled, WarningFilled } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { type Service, services } from '@/ops/work/services.ts';
import { Facts } from '@/ui/desk/facts.tsx';
import { SkeletonFacts } from '@/ui/desk/skeletons.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { useStandingFailure } from '@/ui/use-standing-failure.ts';
import { useServiceWork } from '../queries/use-service-work.ts';
import styles from './service-card.module.css';

const icons = { away: <CloseCircleFilled />, waits: <WarningFilled />, ready: <CheckCircleFilled /> };

/** One service: whether it is ready, why not, and how much work it has. */
export function ServiceCard({ status }: { status: Schemas['ServiceStatus'] }) {
  const { t } = useTranslation('ops-health');
  const { t: word } = useTranslation('ops-work');
  const service = services.find((name) => name === status.service);
  const state = !status.ready ? 'away' : status.waits_for_operator > 0 ? 'waits' : 'ready';
  return (
    <Card
      title={word(`service_name.${status.service as 'trade'}`, { defaultValue: status.service })}
      extra={
        <span className={`${styles.state} ${styles[state]}`} aria-live="polite">
          {icons[state]} {t(`state.${state}`)}
        </span>
      }
    >
      {status.reasons.map((reason) => (
        <p key={reason} className={styles.reason}>
          {reason}
        </p>
      ))}
      {service && <Work service={service} />}
      <p className={styles.foot}>
        <code>{status.service}</code>
        <span className="numbers">{status.version ? t('version', { version: status.version }) : t('no_version')}</span>
      </p>
    </Card>
  );
}

function Work({ service }: { service: Service }) {
  const { t } = useTranslation('ops-health');
  const formats = useFormats();
  const tell = useProblemText();
  const work = useServiceWork(service);
  const { failure } = useStandingFailure(work);
  const { data } = work;
  if (!data) return failure !== null ? <p className={styles.reason}>{tell(failure)}</p> : <SkeletonFacts count={7} />;
  const stopped = data.inbox_parked + data.jobs_parked + data.sagas_stuck;
  const count = (value: number) => <span className="numbers">{formats.number(value)}</span>;
  const where = data.sagas_stuck > 0 ? '/orders/sagas' : '/events';
  return (
    <Facts
      facts={[
        {
          name: t('stopped'),
          value: stopped > 0 ? <Link to={where}>{count(stopped)}</Link> : count(0),
        },
        {
          name: t('lag'),
          value: data.oldest_seconds > 0 ? formats.duration(data.oldest_seconds) : t('none'),
        },
        { name: t('to_deliver'), value: count(data.undelivered) },
        { name: t('to_apply'), value: count(data.inbox_pending) },
        { name: t('jobs'), value: count(data.jobs_due + data.jobs_running) },
        { name: t('timers'), value: count(data.jobs_pending) },
        { name: t('sagas'), value: count(data.sagas_running) },
      ]}
    />
  );
}
