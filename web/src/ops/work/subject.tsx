import { ShortId } from '@/ui/desk/short-id.tsx';
import styles from './work.module.css';

const places: Record<string, string> = { ord: '/orders', usr: '/users', acc: '/ledger' };

/** What work is about; leads there where the console has a page for it. */
export function Subject({ id }: { id: string }) {
  const place = places[id.slice(0, 3)];
  if (/^[a-z]{3}_[0-9a-z]{26}$/.test(id)) return <ShortId id={id} to={place && `${place}/${id}`} />;
  return <span className={styles.subject}>{id}</span>;
}
