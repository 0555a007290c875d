//! Quiet hours: when a user does not want to be disturbed.

use jiff::{Timestamp, civil::Time, tz::TimeZone};

/// A daily span in the user's own zone; it may run over midnight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct QuietHours {
    pub(crate) from: Time,
    /// Exclusive.
    pub(crate) to: Time,
    pub(crate) zone: TimeZone,
}

impl QuietHours {
    /// The first moment from `now` on at which the user may be disturbed.
    pub(crate) fn next_moment(&self, now: Timestamp) -> Timestamp {
        let local = now.to_zoned(self.zone.clone());
        let time = local.time();
        let (quiet, ends_tomorrow) = if self.from <= self.to {
            (self.from <= time && time < self.to, false)
        } else {
            (time >= self.from || time < self.to, time >= self.from)
        };
        if !quiet {
            return now;
        }
        let day = if ends_tomorrow { local.date().tomorrow() } else { Ok(local.date()) };
        // Only the last day of the calendar has no tomorrow; a user of that day is disturbed.
        day.and_then(|day| day.to_datetime(self.to).to_zoned(self.zone.clone()))
            .map_or(now, |end| end.timestamp().max(now))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    fn shanghai(from: i8, to: i8) -> QuietHours {
        QuietHours {
            from: time(from, 0, 0, 0),
            to: time(to, 0, 0, 0),
            zone: TimeZone::get("Asia/Shanghai").unwrap(),
        }
    }

    fn next(quiet: &QuietHours, local: &str) -> String {
        let now: Timestamp = format!("{local}+08:00").parse().unwrap();
        quiet.next_moment(now).to_zoned(quiet.zone.clone()).datetime().to_string()
    }

    #[test]
    fn nights_run_over_midnight() {
        let night = shanghai(22, 7);
        assert_eq!(next(&night, "2026-11-22T23:30:00"), "2026-11-23T07:00:00");
        assert_eq!(next(&night, "2026-11-23T06:59:00"), "2026-11-23T07:00:00");
        assert_eq!(next(&night, "2026-11-23T07:00:00"), "2026-11-23T07:00:00");
        assert_eq!(next(&night, "2026-11-22T21:59:00"), "2026-11-22T21:59:00");
    }

    #[test]
    fn naps_do_not() {
        let nap = shanghai(12, 14);
        assert_eq!(next(&nap, "2026-11-22T13:00:00"), "2026-11-22T14:00:00");
        assert_eq!(next(&nap, "2026-11-22T14:00:00"), "2026-11-22T14:00:00");
        assert_eq!(next(&shanghai(9, 9), "2026-11-22T09:00:00"), "2026-11-22T09:00:00");
    }
}
