import { useNavigate } from '@tanstack/react-router';
import { Grid } from 'antd';
import { dayIn } from '@/format/day-in.ts';
import { type Day, isDay, plusDays, weekOf } from '@/format/platform-days.ts';
import { session } from '@/session/session.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonCards } from '@/ui/skeleton.tsx';
import type { Appointment } from '../calendar/load.ts';
import { type Stretch, stretchOf, type View, views } from '../calendar/views.ts';
import { useAppointments } from '../queries/use-appointments.ts';
import { Agenda } from './agenda.tsx';
import { Browse } from './browse.tsx';
import { DayGrid } from './day-grid.tsx';
import { MonthGrid } from './month-grid.tsx';
import styles from './schedule.module.css';
import { Summary } from './summary.tsx';
import { WeekStrip } from './week-strip.tsx';

const narrowViews: readonly View[] = ['agenda', 'day', 'month'];

/** The calendar: by day, week or month where there is room, as a list on the phone. What is shown stands in the address. */
export function Schedule() {
  const wide = Grid.useBreakpoint().md ?? true;
  const offered = wide ? views : narrowViews;
  const [wantedView, setView] = useSearchText('view');
  const [wantedDay, setDay] = useSearchText('day');
  const view = offered.find((each) => each === wantedView) ?? (wide ? 'week' : 'agenda');
  const day = isDay(wantedDay) ? wantedDay : dayIn(session.now());
  const stretch = stretchOf(view, day);
  const appointments = useAppointments(stretch);
  const navigate = useNavigate();
  const open = (chosen: Day) => void navigate({ to: '.', search: { view: 'day', day: chosen } as never });
  return (
    <>
      <Browse views={offered} view={view} day={day} onView={setView} onChoose={setDay} />
      <Loaded query={appointments} skeleton={<SkeletonCards heights={['34rem']} />}>
        {(all) => (
          <div className={appointments.isPlaceholderData ? styles.changing : undefined}>
            <Summary appointments={all} />
            {view === 'agenda' && <Agenda days={daysOf(stretch)} appointments={all} />}
            {view === 'week' && <DayGrid days={weekOf(day)} appointments={all} onChoose={open} />}
            {view === 'day' && <OneDay day={day} appointments={all} onChoose={setDay} />}
            {view === 'month' && (
              <div className={styles.month}>
                <MonthGrid day={day} chosen={day} appointments={all} onChoose={wide ? open : setDay} />
                {!wide && <Agenda days={[day]} appointments={all} />}
              </div>
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}

interface OneDayProps {
  day: Day;
  appointments: readonly Appointment[];
  onChoose: (day: Day) => void;
}

/** A day in its week: its hours, and beside them, where there is room, its appointments in full. */
function OneDay({ day, appointments, onChoose }: OneDayProps) {
  return (
    <>
      <WeekStrip day={day} appointments={appointments} onChoose={onChoose} />
      <div className={styles.day}>
        <DayGrid days={[day]} appointments={appointments} onChoose={onChoose} />
        <div className={styles.list}>
          <Agenda days={[day]} appointments={appointments} />
        </div>
      </div>
    </>
  );
}

function daysOf({ from, to }: Stretch): Day[] {
  const days: Day[] = [];
  for (let day = from; day < to; day = plusDays(day, 1)) days.push(day);
  return days;
}
