import { type Day, startOf } from '@/format/platform-days.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';

/** A day's date and weekday, in the order of the language. */
export function useDayName(): (day: Day, weekday?: 'short' | 'long') => string {
  const { t } = useTranslation('biz-schedule');
  const formats = useFormats();
  return (day, weekday = 'long') =>
    t('date', { date: formats.date(startOf(day)), weekday: formats.weekday(startOf(day), weekday) });
}
