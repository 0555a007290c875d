import { useTranslation } from 'react-i18next';
import { useFormats } from '@/format/use-formats.ts';

interface Props {
  from: string;
  to: string;
}

const dayLength = 86_400_000;

/** From when to when, with the day as one says it: "Tomorrow, Nov 23 10:00 – 11:00". */
export function AppointmentTime({ from, to }: Props) {
  const { t } = useTranslation('biz-order');
  const formats = useFormats();
  const days = Math.round((new Date(from).setHours(12, 0, 0, 0) - new Date().setHours(12, 0, 0, 0)) / dayLength);
  const day = days === 0 ? t('today') : days === 1 ? t('tomorrow') : formats.weekday(from);
  return (
    <time dateTime={from} className="numbers">
      {t('appointment', { day, span: formats.span(from, to) })}
    </time>
  );
}
