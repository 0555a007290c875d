import { useQuery } from '@tanstack/react-query';
import { practitionerQuery } from '../practitioner-query.ts';

/** The name of a practitioner; none for other people. */
export function usePractitionerName(id: string | null) {
  return useQuery({
    ...practitionerQuery(id ?? ''),
    enabled: id !== null,
    select: ({ display_name }) => display_name,
  });
}
