import type { ReactNode } from 'react';
import { businessZone } from '@/format/day-in.ts';
import { ZoneContext } from '@/format/zone.ts';

/** Tells times as the platform's clock does: for appointments, which are where the platform is. */
export function PlatformTime({ children }: { children: ReactNode }) {
  return <ZoneContext value={businessZone}>{children}</ZoneContext>;
}
