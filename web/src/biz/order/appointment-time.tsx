import { dayIn } from '@/format/day-in.ts';
import { plusDays } from '@/format/platform-days.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { session } from '@/session/session.ts';

interface Props {
  from: string;
  to: string;
}

/** From when to when, with the day as one says it: "Tomorrow, Nov 23 10:00 – 11:00". */
export function AppointmentTime({ from, to }: Props) {
  const { t } = useTranslation('biz-order');
  const formats = useFormats();
  const today = dayIn(session.now());
  const then = dayIn(from);
  const near = then === today ? t('today') : then === plusDays(today, 1) ? t('tomorrow') : null;
  return (
    <time dateTime={from} className="numbers">
      {t('appointment', { day: near ?? formats.weekday(from), span: formats.span(from, to) })}
    </time>
  );
}
