import { Drawer } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Person } from '@/ops/people/person.tsx';
import { EventName } from '@/ops/trail/event-name.tsx';
import { Facts } from '@/ui/desk/facts.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { When } from '@/ui/when.tsx';
import { DataClass } from './data-class.tsx';
import styles from './entry-drawer.module.css';

interface Props {
  entry: Schemas['AuditBody'] | null;
  onClose: () => void;
}

/** Everything that the log keeps about one thing that happened. */
export function EntryDrawer({ entry, onClose }: Props) {
  const { t } = useTranslation('ops-audit');
  return (
    <Drawer open={entry !== null} onClose={onClose} size={480} title={entry ? t('entry', { seq: entry.seq }) : null}>
      {entry && <Facts facts={factsOf(entry)} />}
    </Drawer>
  );

  function factsOf({ kind, source, class: name, occurred_at, actor_id, subject, hash }: Schemas['AuditBody']) {
    const place = placeOf(subject);
    return [
      { name: t('kind'), value: <EventName kind={kind} />, wide: true },
      { name: t('name'), value: <code className={styles.code}>{kind}</code>, wide: true },
      { name: t('source'), value: source },
      { name: t('class'), value: <DataClass name={name} /> },
      { name: t('at'), value: <When at={occurred_at} as="exact" />, wide: true },
      { name: t('actor'), value: actor_id ? <Person id={actor_id} /> : t('nobody'), wide: true },
      { name: t('subject'), value: <ShortId id={subject} whole to={place} />, wide: true },
      { name: t('hash'), value: <code className={styles.code}>{hash}</code>, wide: true },
    ];
  }
}

/** Where the console shows what an entry is about. */
function placeOf(subject: string): string | undefined {
  if (subject.startsWith('usr_')) return `/users/${subject}`;
  if (subject.startsWith('ord_')) return `/orders/${subject}`;
  return undefined;
}
