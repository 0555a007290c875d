import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EventName } from '@/ops/trail/event-name.tsx';
import type { Service } from '@/ops/work/services.ts';
import { Subject } from '@/ops/work/subject.tsx';
import { When } from '@/ui/when.tsx';
import { useRetryEvent } from '../queries/use-retry-event.ts';
import { useSkipEvent } from '../queries/use-skip-event.ts';
import styles from './parked.module.css';
import { ParkedActions } from './parked-actions.tsx';

interface Props {
  service: Service;
  event: Schemas['ParkedEventBody'];
}

/** An event that failed all its attempts: what it was, why it failed, and what to do with it. */
export function ParkedEvent({ service, event }: Props) {
  const { t } = useTranslation('ops-work');
  const retry = useRetryEvent();
  const skip = useSkipEvent();
  const params = { path: { service, seq: event.seq } };
  return (
    <li className={styles.item}>
      <div>
        <p className={styles.name}>
          <EventName kind={event.type} />
        </p>
        <p className={styles.facts}>
          <span>{t('for_consumer', { consumer: event.consumer })}</span>
          <Subject id={event.key} />
          <When at={event.time} as="dateTime" />
          <span>{t('attempts', { count: event.attempts })}</span>
          {event.held_back > 0 && <span className={styles.held}>{t('held_back', { count: event.held_back })}</span>}
        </p>
      </div>
      <div className={styles.actions}>
        <ParkedActions
          retry={{ ...retry, go: (then) => retry.mutate({ params }, then) }}
          giveUp={{ ...skip, go: (reason, then) => skip.mutate({ params, body: { reason } }, then) }}
          words={{ giveUp: t('skip.action'), title: t('skip.title'), text: t('skip.text'), done: t('skip.done') }}
        />
      </div>
      {event.error && <pre className={styles.error}>{event.error}</pre>}
    </li>
  );
}
