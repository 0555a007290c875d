import { Link } from '@tanstack/react-router';
import { dayIn } from '@/format/day-in.ts';
import { type Day, plusDays, startOf } from '@/format/platform-days.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { session } from '@/session/session.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { type Appointment, onDay, shortWays } from '../calendar/load.ts';
import styles from './agenda.module.css';
import { AgendaRow } from './agenda-row.tsx';

interface Props {
  /** In order; days without appointments are left out. */
  days: readonly Day[];
  appointments: readonly Appointment[];
}

/** The appointments of some days, day by day. */
export function Agenda({ days, appointments }: Props) {
  const { t } = useTranslation('biz-schedule');
  const formats = useFormats();
  const today = dayIn(session.now());
  const busy = days.filter((day) => onDay(appointments, day).length > 0);
  const short = shortWays(appointments);
  if (busy.length === 0) {
    const kind = days.length > 1 ? 'none' : 'free';
    return (
      <div className={styles.none}>
        <EmptyState title={t(`${kind}.title`)} text={t(`${kind}.text`)} action={<Link to="/">{t('to_hall')}</Link>} />
      </div>
    );
  }
  return (
    <div className={styles.agenda}>
      {busy.map((day) => (
        <section key={day}>
          <h2 className={styles.date}>
            <strong>{formats.date(startOf(day))}</strong>
            <span>{formats.weekday(startOf(day), 'long')}</span>
            {day === today && <span className={styles.today}>{t('today')}</span>}
            {day === plusDays(today, 1) && <span className={styles.soon}>{t('tomorrow')}</span>}
          </h2>
          <ul className={styles.list}>
            {onDay(appointments, day).map((each) => (
              <li key={each.appointment_id}>
                <AgendaRow appointment={each} short={short.get(each.appointment_id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
