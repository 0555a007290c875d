import { Link } from '@tanstack/react-router';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import styles from './person.module.css';
import { usePerson } from './use-person.ts';

/** Somebody's name, leading to their account; the account's number where the name cannot be had. */
export function Person({ id }: { id: string }) {
  const { data, isPending } = usePerson(id);
  if (data) return <Link to={`/users/${id}`}>{data.display_name}</Link>;
  if (!isPending) return <ShortId id={id} to={`/users/${id}`} />;
  return (
    <span className={styles.awaited} aria-busy="true">
      <SkeletonBlock height="0.9em" />
    </span>
  );
}

/** Somebody's name and nothing else, for lists to choose from. */
export function PersonName({ id }: { id: string }) {
  const { data } = usePerson(id);
  return data?.display_name ?? id;
}
