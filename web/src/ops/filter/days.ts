/** When a day began in Shanghai, where the platform's days begin; nothing where it is no day. */
export function beginOf(day: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00+08:00`).toISOString() : undefined;
}

/** When a day ended there. */
export function endOf(day: string): string | undefined {
  const began = beginOf(day);
  return began && new Date(Date.parse(began) + 86_400_000).toISOString();
}
