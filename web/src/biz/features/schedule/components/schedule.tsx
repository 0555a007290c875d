import { Grid } from 'antd';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { type Day, dayOf, isDay, weekOf } from '../calendar/days.ts';
import type { Appointment } from '../queries/use-appointments.ts';
import { Agenda } from './agenda.tsx';
import { Browse, type View } from './browse.tsx';
import { DayGrid } from './day-grid.tsx';
import { WeekStrip } from './week-strip.tsx';

const wideViews: readonly View[] = ['week', 'day', 'agenda'];
const narrowViews: readonly View[] = ['day', 'agenda'];

/** The calendar: by week where there is room, by day on the phone, or as a list. */
export function Schedule({ appointments }: { appointments: readonly Appointment[] }) {
  const wide = Grid.useBreakpoint().md ?? true;
  const views = wide ? wideViews : narrowViews;
  const [wantedView, setView] = useSearchText('view');
  const [wantedDay, setDay] = useSearchText('day');
  const view = views.find((each) => each === wantedView) ?? (wide ? 'week' : 'day');
  const day: Day = isDay(wantedDay) ? wantedDay : dayOf(Date.now());
  return (
    <>
      <Browse views={views} view={view} day={day} onView={setView} onDay={setDay} />
      {view === 'day' && <WeekStrip day={day} appointments={appointments} onDay={setDay} />}
      {view === 'agenda' ? (
        <Agenda from={day} appointments={appointments} />
      ) : (
        <DayGrid days={view === 'week' ? weekOf(day) : [day]} appointments={appointments} onDay={setDay} />
      )}
    </>
  );
}
