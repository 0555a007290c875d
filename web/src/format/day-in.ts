/** Where the platform's business days begin and end. */
export const businessZone = 'Asia/Shanghai';

const written = new Map<string, Intl.DateTimeFormat>();

/** The day that a moment belongs to, as the platform writes it: 2026-11-22. */
export function dayIn(at: string | number | Date, zone = businessZone): string {
  let format = written.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    written.set(zone, format);
  }
  return format.format(new Date(at));
}
