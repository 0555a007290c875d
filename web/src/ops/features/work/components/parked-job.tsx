import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Service } from '@/ops/work/services.ts';
import { Subject } from '@/ops/work/subject.tsx';
import { When } from '@/ui/when.tsx';
import { useDropJob } from '../queries/use-drop-job.ts';
import { useRetryJob } from '../queries/use-retry-job.ts';
import styles from './parked.module.css';
import { ParkedActions } from './parked-actions.tsx';

interface Props {
  service: Service;
  job: Schemas['ParkedJobBody'];
}

/** A job that failed all its attempts: what it was, why it failed, and what to do with it. */
export function ParkedJob({ service, job }: Props) {
  const { t } = useTranslation('ops-work');
  const retry = useRetryJob();
  const drop = useDropJob();
  const params = { path: { service, id: job.id } };
  const [, name = job.kind] = job.kind.split('.');
  return (
    <li className={styles.item}>
      <div>
        <p className={styles.name} title={job.kind}>
          {t(`job.${name as 'send_refund'}`, { defaultValue: job.kind })}
        </p>
        <p className={styles.facts}>
          {job.key && <Subject id={job.key} />}
          <When at={job.run_at} as="dateTime" />
          <span>{t('attempts', { count: job.attempts })}</span>
        </p>
      </div>
      <div className={styles.actions}>
        <ParkedActions
          retry={{ ...retry, go: (then) => retry.mutate({ params }, then) }}
          giveUp={{ ...drop, go: (reason, then) => drop.mutate({ params, body: { reason } }, then) }}
          words={{ giveUp: t('drop.action'), title: t('drop.title'), text: t('drop.text'), done: t('drop.done') }}
        />
      </div>
      {job.error && <pre className={styles.error}>{job.error}</pre>}
    </li>
  );
}
