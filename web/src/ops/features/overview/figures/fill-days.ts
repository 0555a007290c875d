interface Day {
  date: string;
  settlements: number;
  gross: { minor: number; currency: string };
}

/** Every day of a period, those without settlements included. */
export function fillDays(days: readonly Day[], from: string, until: string): Day[] {
  const known = new Map(days.map((day) => [day.date, day]));
  const filled: Day[] = [];
  const end = Date.parse(until);
  for (let at = Date.parse(from); at <= end; at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10);
    filled.push(known.get(date) ?? { date, settlements: 0, gross: { minor: 0, currency: 'CNY' } });
  }
  return filled;
}
