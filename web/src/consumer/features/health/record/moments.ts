const pad = (value: number) => String(value).padStart(2, '0');

/** A day in the zone of the browser: 2026-11-22. */
export function dayOf(at: Date): string {
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

/** What a field for date and time shows: 2026-11-22T07:30. */
export function fieldTime(at: Date): string {
  return `${dayOf(at)}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** The same moment with the offset it was lived in: 2026-11-22T07:30:00+08:00. */
export function withOffset(field: string): string {
  const minutes = -new Date(field).getTimezoneOffset();
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return `${field.length === 16 ? `${field}:00` : field}${offset}`;
}

/** The zone in which the reader's days are counted. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
