import { Link } from '@tanstack/react-router';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { usePerson } from './use-person.ts';

/** Somebody's name, leading to their account; the account's number until the name is there. */
export function Person({ id }: { id: string }) {
  const { data } = usePerson(id);
  if (!data) return <ShortId id={id} to={`/users/${id}`} />;
  return <Link to={`/users/${id}`}>{data.display_name}</Link>;
}

/** Somebody's name and nothing else, for lists to choose from. */
export function PersonName({ id }: { id: string }) {
  const { data } = usePerson(id);
  return data?.display_name ?? id;
}
