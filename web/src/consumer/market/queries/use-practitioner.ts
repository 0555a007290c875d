import { useQuery } from '@tanstack/react-query';
import { practitionerQuery } from '../practitioner-query.ts';

/** A practitioner's public profile. */
export function usePractitioner(id: string) {
  return useQuery(practitionerQuery(id));
}
