import type { Schemas } from '@/api/client.ts';

type Profile = Pick<Schemas['ProfileBody'], 'certifications' | 'level' | 'specialties'>;
type Service = Pick<Schemas['ServiceBody'], 'required_certification' | 'required_specialties' | 'min_level'>;

/** What a practitioner lacks for a service. */
export interface Missing {
  specialties: string[];
  certification: string | null;
  level: number | null;
}

/** What stands between a practitioner and a service; null where nothing does. */
export function missingFor(service: Service, profile: Profile, today: string): Missing | null {
  const specialties = service.required_specialties.filter((word) => !profile.specialties.includes(word));
  const wanted = service.required_certification ?? null;
  const held = profile.certifications.some(
    ({ kind, verified, valid_until }) => kind === wanted && verified && (!valid_until || valid_until >= today),
  );
  const certification = wanted !== null && !held ? wanted : null;
  const level = service.min_level > profile.level ? service.min_level : null;
  return specialties.length > 0 || certification || level ? { specialties, certification, level } : null;
}
