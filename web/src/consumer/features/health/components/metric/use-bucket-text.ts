import { useLanguage } from '@/i18n/use-language.ts';
import { noonOf, type Span } from '../../record/periods.ts';

const shapes: Record<Span, Intl.DateTimeFormatOptions> = {
  day: { month: 'short', day: 'numeric' },
  week: { weekday: 'short' },
  month: { month: 'numeric', day: 'numeric' },
  year: { month: 'short' },
};

/** A bucket of a period in few letters, for an axis. */
export function useBucketText(): (day: string, span: Span) => string {
  const { language } = useLanguage();
  return (day, span) => new Intl.DateTimeFormat(language, shapes[span]).format(noonOf(day));
}
