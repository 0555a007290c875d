//! What passes the edge, counted by the minute for the last hour: how much, how fast, how much of it failed.
//!
//! Every request adds to a few counters and waits for nobody. A minute that begins wipes the slot of an hour before; a
//! request that ends at that very instant may be lost from the count, which is for people to look at.

use std::{
    array,
    sync::atomic::{AtomicI64, AtomicU32, Ordering},
    time::Duration,
};

use axum::http::StatusCode;
use jiff::Timestamp;

/// Minutes that are kept, and one that is being wiped.
const SLOTS: i64 = 61;
/// Bits of a latency that are kept below its highest: each step is an eighth above the one before.
const BITS: u32 = 3;
const STEPS: usize = 1 << BITS;
/// Latencies above two minutes count as two minutes.
const BUCKETS: usize = 25 * STEPS;

/// The counters.
pub(crate) struct Traffic {
    minutes: Box<[Slot]>,
}

struct Slot {
    /// Since 1970; which of all minutes is counted here.
    minute: AtomicI64,
    errors: AtomicU32,
    refusals: AtomicU32,
    latencies: [AtomicU32; BUCKETS],
}

/// What was counted.
#[derive(Clone, Debug)]
pub(crate) struct Counted {
    /// When the minute began.
    pub(crate) at: Timestamp,
    /// Answers with a status of 500 and above.
    pub(crate) errors: u32,
    /// Answers with a status of 400 to 499.
    pub(crate) refusals: u32,
    latencies: Vec<u32>,
}

impl Traffic {
    pub(crate) fn new() -> Self {
        let slot = |_| Slot {
            minute: AtomicI64::new(i64::MIN),
            errors: AtomicU32::new(0),
            refusals: AtomicU32::new(0),
            latencies: array::from_fn(|_| AtomicU32::new(0)),
        };
        Self { minutes: (0..SLOTS).map(slot).collect() }
    }

    /// Counts an answer that took this long.
    pub(crate) fn note(&self, now: Timestamp, took: Duration, status: StatusCode) {
        let slot = self.slot(minute_of(now));
        slot.latencies[bucket(took)].fetch_add(1, Ordering::Relaxed);
        if status.is_server_error() {
            slot.errors.fetch_add(1, Ordering::Relaxed);
        } else if status.is_client_error() {
            slot.refusals.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// The last minutes, oldest first, the one that has begun included.
    pub(crate) fn last(&self, now: Timestamp, minutes: u8) -> Vec<Counted> {
        let newest = minute_of(now);
        (newest + 1 - i64::from(minutes)..=newest).map(|minute| self.counted(minute)).collect()
    }

    fn counted(&self, minute: i64) -> Counted {
        let slot = &self.minutes[place(minute)];
        let known = slot.minute.load(Ordering::Relaxed) == minute;
        let read = |counter: &AtomicU32| if known { counter.load(Ordering::Relaxed) } else { 0 };
        Counted {
            at: Timestamp::from_second(minute * 60).unwrap_or_default(),
            errors: read(&slot.errors),
            refusals: read(&slot.refusals),
            latencies: slot.latencies.iter().map(read).collect(),
        }
    }

    fn slot(&self, minute: i64) -> &Slot {
        let slot = &self.minutes[place(minute)];
        let before = slot.minute.load(Ordering::Relaxed);
        // One of those who find an old minute here wipes it.
        if before != minute
            && slot.minute.compare_exchange(before, minute, Ordering::Relaxed, Ordering::Relaxed).is_ok()
        {
            for counter in slot.latencies.iter().chain([&slot.errors, &slot.refusals]) {
                counter.store(0, Ordering::Relaxed);
            }
        }
        slot
    }
}

impl Counted {
    pub(crate) fn requests(&self) -> u64 {
        self.latencies.iter().copied().map(u64::from).sum()
    }

    /// The latency that this share of the requests does not exceed, in milliseconds, to an eighth; none without requests.
    pub(crate) fn quantile(&self, share: f64) -> Option<f64> {
        let rank = (to_f64(self.requests()) * share).ceil().max(1.0);
        let mut passed = 0;
        let found = self.latencies.iter().position(|count| {
            passed += u64::from(*count);
            to_f64(passed) >= rank
        });
        found.map(upper_millis)
    }

    /// Several minutes as one.
    pub(crate) fn together(minutes: &[Self]) -> Option<Self> {
        let mut minutes = minutes.iter();
        let first = minutes.next()?.clone();
        Some(minutes.fold(first, |mut sum, minute| {
            sum.errors += minute.errors;
            sum.refusals += minute.refusals;
            for (count, more) in sum.latencies.iter_mut().zip(&minute.latencies) {
                *count += more;
            }
            sum
        }))
    }
}

fn minute_of(at: Timestamp) -> i64 {
    at.as_second().div_euclid(60)
}

fn place(minute: i64) -> usize {
    usize::try_from(minute.rem_euclid(SLOTS)).unwrap_or_default()
}

/// Latencies of one bucket have their highest bit and the three below it in common, counted in microseconds / 8.
fn bucket(took: Duration) -> usize {
    let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX).max(STEPS as u64);
    let highest = micros.ilog2();
    let below = usize::try_from((micros >> (highest - BITS)) & (STEPS as u64 - 1)).unwrap_or_default();
    let octave = usize::try_from(highest - BITS).unwrap_or_default();
    (octave * STEPS + below).min(BUCKETS - 1)
}

/// Where the bucket ends.
fn upper_millis(bucket: usize) -> f64 {
    let (octave, below) = (bucket / STEPS, bucket % STEPS);
    to_f64(((STEPS + below + 1) as u64) << octave) / 1e3
}

/// Counts stay far below the 2⁵² that a float holds exactly.
#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2⁵²")]
fn to_f64(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn minutes_are_counted_apart_and_together() {
        let traffic = Traffic::new();
        for _ in 0..3 {
            traffic.note(at(60), Duration::from_millis(2), StatusCode::OK);
        }
        traffic.note(at(119), Duration::from_millis(2), StatusCode::NOT_FOUND);
        traffic.note(at(120), Duration::from_millis(90), StatusCode::BAD_GATEWAY);
        let last = traffic.last(at(150), 3);
        assert_eq!(last.iter().map(|minute| minute.at.as_second()).collect::<Vec<_>>(), [0, 60, 120]);
        assert_eq!(last.iter().map(Counted::requests).collect::<Vec<_>>(), [0, 4, 1]);
        assert_eq!((last[1].refusals, last[1].errors, last[2].errors), (1, 0, 1));
        assert_eq!(last[0].quantile(0.5), None);
        let all = Counted::together(&last).unwrap();
        assert_eq!((all.requests(), all.errors, all.refusals), (5, 1, 1));
        let (middle, worst) = (all.quantile(0.5).unwrap(), all.quantile(0.99).unwrap());
        assert!((2.0..=2.25).contains(&middle) && (90.0..=101.3).contains(&worst), "{middle} {worst}");
    }

    #[test]
    fn an_hour_later_the_slot_is_wiped() {
        let traffic = Traffic::new();
        traffic.note(at(0), Duration::from_millis(1), StatusCode::OK);
        let later = 60 * SLOTS;
        assert_eq!(traffic.last(at(later), 60).iter().map(Counted::requests).sum::<u64>(), 0);
        traffic.note(at(later), Duration::from_millis(1), StatusCode::OK);
        assert_eq!(traffic.last(at(later), 1)[0].requests(), 1);
    }

    #[test]
    fn a_bucket_ends_at_most_an_eighth_above_what_is_in_it() {
        for micros in [0, 1, 8, 9, 100, 1_000, 12_345, 999_999, 29_000_000, 119_000_000] {
            let took = Duration::from_micros(micros);
            let (end, value) = (upper_millis(bucket(took)), took.as_secs_f64() * 1e3);
            assert!(end > value && end <= value.max(0.008) * 1.13, "{micros} µs ends at {end} ms");
        }
        assert_eq!(bucket(Duration::from_hours(9)), BUCKETS - 1);
    }
}
