import { useLanguage } from '@/i18n/use-language.ts';
import { addDays, noonOf, type Period } from '../../record/periods.ts';

/** A period as people write it: 16 – 22 Nov 2026. */
export function usePeriodText(): (period: Period) => string {
  const { language } = useLanguage();
  return ({ span, from, to }) => {
    const write = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
    const first = noonOf(from);
    if (span === 'year') return write({ year: 'numeric' }).format(first);
    if (span === 'month') return write({ year: 'numeric', month: 'long' }).format(first);
    if (span === 'day')
      return write({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' }).format(first);
    const days = write({ month: 'short', day: 'numeric' });
    return `${days.format(first)} – ${days.format(noonOf(addDays(to, -1)))}`;
  };
}
