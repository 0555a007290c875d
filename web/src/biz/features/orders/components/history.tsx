import { Timeline } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './history.module.css';

type Entry = Schemas['TimelineEntry'];

const actors = ['consumer', 'practitioner', 'operator', 'payments', 'clock', 'placement', 'lock'] as const;

/** What happened to an order, newest first: when, by whom, with what was said. */
export function History({ timeline }: { timeline: readonly Entry[] }) {
  const { t } = useTranslation(['biz-orders', 'biz-order']);
  const formats = useFormats();
  const items = timeline
    .map(({ status, at, actor, note }, index) => {
      const known = actors.find((name) => name === actor);
      return {
        key: at + status,
        color: index === timeline.length - 1 ? 'green' : 'gray',
        content: (
          <div className={styles.entry}>
            <strong>{t(`biz-order:status.${status}`)}</strong>
            <span className={styles.small}>
              <time dateTime={at} className="numbers">
                {formats.dateTime(at)}
              </time>
              {known && ` · ${t(`actor.${known}`)}`}
            </span>
            {note && <q className={styles.note}>{note}</q>}
          </div>
        ),
      };
    })
    .reverse();
  return <Timeline items={items} />;
}
