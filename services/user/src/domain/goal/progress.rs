//! How far a goal is, from the numbers of its metric.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::domain::period::Bucket;
use crate::domain::unit::round;

/// Readings a period needs before it can count as kept.
const KEEP_READINGS: u32 = 3;
/// Share of readings in range from which a period counts as kept.
const KEEP_SHARE: f64 = 0.8;

/// Where a goal stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Progress {
    /// What is compared with the aim: a total, a value, or the share of readings in range. None without data.
    pub(crate) current: Option<f64>,
    /// 0 to 1.
    pub(crate) ratio: f64,
    pub(crate) achieved: bool,
    /// First day of the period judged; a period is achieved once.
    pub(crate) period: Date,
    /// Periods achieved in a row, up to and including the present one.
    pub(crate) streak: u32,
}

/// An amount per period. `totals` holds the totals of past periods and the present one, by first day.
pub(crate) fn total(at_least: f64, per: Bucket, totals: &BTreeMap<Date, f64>, today: Date) -> Progress {
    let period = per.first_day(today);
    let met = |day: &Date| totals.get(day).is_some_and(|total| *total >= at_least);
    let current = totals.get(&period).copied();
    let achieved = met(&period);
    // An unfinished day does not break a streak that it may still continue.
    let mut day = if achieved { period } else { per.previous(period) };
    let mut streak = 0;
    while met(&day) {
        streak += 1;
        day = per.previous(day);
    }
    let ratio = (current.unwrap_or(0.0) / at_least).clamp(0.0, 1.0);
    Progress { current, ratio: round(ratio, 3), achieved, period, streak }
}

/// A value to arrive at, from the first reading of the goal's time to the latest.
pub(crate) fn reach(target: f64, readings: Option<(f64, f64)>, starts_on: Date) -> Progress {
    let none = Progress { current: None, ratio: 0.0, achieved: false, period: starts_on, streak: 0 };
    let Some((first, latest)) = readings else { return none };
    // The way to go has a sign, so the same line serves those who want less and those who want more.
    let (way, gone) = (target - first, latest - first);
    let arrived = (way <= 0.0 && latest <= target) || (way >= 0.0 && latest >= target);
    let ratio = if arrived { 1.0 } else { (gone / way).clamp(0.0, 1.0) };
    Progress {
        current: Some(latest),
        ratio: round(ratio, 3),
        achieved: arrived,
        streak: u32::from(arrived),
        ..none
    }
}

/// A range to stay in during the present period.
pub(crate) fn keep(low: Option<f64>, high: Option<f64>, readings: &[f64], period: Date) -> Progress {
    let none = Progress { current: None, ratio: 0.0, achieved: false, period, streak: 0 };
    let Ok(count @ 1..) = u32::try_from(readings.len()) else { return none };
    let inside = readings
        .iter()
        .filter(|value| low.is_none_or(|low| **value >= low) && high.is_none_or(|high| **value <= high))
        .count();
    let share = round(f64::from(u32::try_from(inside).unwrap_or(count)) / f64::from(count), 3);
    let achieved = count >= KEEP_READINGS && share >= KEEP_SHARE;
    Progress { current: Some(share), ratio: share, achieved, streak: u32::from(achieved), ..none }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_streak_survives_an_unfinished_day_and_breaks_at_a_missed_one() {
        let day = |n| date(2026, 11, n);
        let totals =
            BTreeMap::from([(day(18), 9000.0), (day(20), 8000.0), (day(21), 8500.0), (day(22), 4000.0)]);
        let now = total(8000.0, Bucket::Day, &totals, day(22));
        assert_eq!((now.achieved, now.ratio, now.streak), (false, 0.5, 2));
        let yesterday = total(8000.0, Bucket::Day, &totals, day(21));
        assert_eq!((yesterday.achieved, yesterday.streak), (true, 2));
        let empty = total(8000.0, Bucket::Week, &BTreeMap::new(), day(22));
        assert_eq!((empty.current, empty.streak, empty.period), (None, 0, day(16)));
    }

    #[test]
    fn losing_and_gaining_are_both_ways_to_a_value() {
        let start = date(2026, 11, 1);
        assert_eq!(reach(65.0, Some((75.0, 70.0)), start).ratio, 0.5);
        assert_eq!(reach(65.0, Some((55.0, 60.0)), start).ratio, 0.5);
        assert_eq!(reach(65.0, Some((75.0, 80.0)), start).ratio, 0.0);
        assert!(reach(65.0, Some((75.0, 64.0)), start).achieved);
        assert!(reach(65.0, Some((65.0, 65.0)), start).achieved);
        assert_eq!(reach(65.0, None, start).current, None);
    }

    #[test]
    fn a_range_is_kept_by_most_readings_but_not_by_two() {
        let period = date(2026, 11, 16);
        assert!(!keep(None, Some(135.0), &[120.0, 121.0], period).achieved);
        assert!(keep(None, Some(135.0), &[120.0, 121.0, 122.0, 123.0, 140.0], period).achieved);
        let missed = keep(Some(60.0), Some(100.0), &[59.0, 80.0, 101.0], period);
        assert_eq!((missed.achieved, missed.ratio), (false, 0.333));
        assert_eq!(keep(None, Some(1.0), &[], period).current, None);
    }
}
