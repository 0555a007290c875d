import { expect, test } from 'vitest';
import { type Appointment, loadOf, onDay, shortWays } from './load.ts';

function appointment(id: string, from: string, to: string, more: Partial<Appointment> = {}): Appointment {
  return {
    appointment_id: id,
    order_id: `ord_${id}`,
    user_id: 'usr_1',
    starts_at: `2026-11-23T${from}:00+08:00`,
    ends_at: `2026-11-23T${to}:00+08:00`,
    status: 'confirmed',
    service_id: 'svc_1',
    service_name: '上门推拿',
    on_site: true,
    amount: { minor: 19900, currency: 'CNY' },
    ...more,
  };
}

test('the way to an appointment is short where little time is left before it', () => {
  const day = [
    appointment('a', '09:00', '10:00'),
    appointment('b', '10:30', '11:30'),
    appointment('c', '11:30', '12:00', { on_site: false }),
    appointment('d', '14:00', '15:00'),
  ];
  expect([...shortWays(day)]).toEqual([['b', 30]]);
});

test('a day has what begins on it, in the time of the platform', () => {
  const late = appointment('a', '23:30', '23:59');
  expect(onDay([late], '2026-11-23')).toEqual([late]);
  expect(onDay([late], '2026-11-24')).toEqual([]);
});

test('the load of some days is counted', () => {
  const both = [appointment('a', '09:00', '10:00'), appointment('b', '10:30', '12:00', { status: 'assigned' })];
  expect(loadOf(both)).toEqual({ count: 2, minutes: 150, waiting: 1 });
});
