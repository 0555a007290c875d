import type { Schemas } from '@/api/client.ts';
import { areas, isArea } from './areas.ts';
import type { Draft } from './draft.ts';

export type Missing = 'time' | 'address' | 'needs' | 'consent';

/** What is still to be filled in, in the order of the page. */
export function missingIn(draft: Draft, onSite: boolean): Missing[] {
  const missing: Missing[] = [];
  if (draft.startsAt === null) missing.push('time');
  if (onSite && draft.address.trim() === '') missing.push('address');
  if (draft.needs.trim() === '') missing.push('needs');
  if (!draft.consent) missing.push('consent');
  return missing;
}

interface Choice {
  service: Pick<Schemas['ServiceBody'], 'id' | 'on_site'>;
  /** Of a practitioner; empty for whoever takes it. */
  offer: string;
  /** The name of the district, to stand before the address. */
  areaName: string;
}

/** The order that a complete draft asks for. */
export function wishOf(draft: Draft, { service, offer, areaName }: Choice): Schemas['NewOrder'] {
  const at = isArea(draft.area) ? areas[draft.area] : draft.here;
  const typed = draft.address.trim();
  const address = typed.startsWith(areaName) ? typed : `${areaName}${typed}`;
  return {
    ...(offer ? { offer_id: offer } : { service_id: service.id }),
    starts_at: new Date(draft.startsAt ?? 0).toISOString(),
    needs: draft.needs.trim(),
    consent: draft.consent,
    ...(service.on_site && at && { place: { ...at, address: address.slice(0, 200) } }),
  };
}
