import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { When } from '@/ui/when.tsx';
import { isFinal, stepsAfter } from './life.ts';
import styles from './timeline.module.css';

/** What happened to the order, and what is to come if all goes well. */
export function Timeline({ order }: { order: Schemas['OrderDetail'] }) {
  const { t } = useTranslation('orders');
  const last = order.timeline.length - 1;
  return (
    <ol className={styles.timeline}>
      {order.timeline.map((entry, index) => {
        const now = index === last && !isFinal(order.status);
        return (
          <li
            key={`${entry.status} ${entry.at}`}
            className={now ? `${styles.step} ${styles.now}` : `${styles.step} ${styles.done}`}
            aria-current={now ? 'step' : undefined}
          >
            <p className={styles.name}>{t(`step.${entry.status}`)}</p>
            <p className={`numbers ${styles.at}`}>
              <When at={entry.at} as="dateTime" />
              <span>{t(`by.${actorOf(entry.actor)}`)}</span>
            </p>
            {entry.note && <p className={styles.note}>{entry.note}</p>}
          </li>
        );
      })}
      {stepsAfter(order.status).map((status) => (
        <li key={status} className={`${styles.step} ${styles.later}`}>
          <p className={styles.name}>{t(`later.${status as 'open'}`)}</p>
        </li>
      ))}
    </ol>
  );
}

const actors = ['consumer', 'practitioner', 'operator', 'payments', 'clock', 'placement', 'lock'] as const;

function actorOf(actor: string) {
  return actors.find((known) => known === actor) ?? 'operator';
}
