//! The injected environment: what time it is and what is random.
//!
//! Production uses the system's clock and a generator seeded by the operating system; tests set the clock and
//! the seed. Lints forbid the globals everywhere else.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicI64, Ordering},
};

use jiff::{SignedDuration, Timestamp};
use rand::{Rng, SeedableRng, rngs::StdRng, rngs::SysRng};
use uuid::{Builder, Uuid};

use crate::id::Id;

/// Clock and randomness, shared by cloning.
#[derive(Clone)]
pub struct Env {
    clock: Clock,
    // ChaCha12 behind a lock: a few hundred nanoseconds a call, and one seed makes a whole test repeatable.
    random: Arc<Mutex<StdRng>>,
    /// The millisecond and the counter of the newest id.
    newest: Arc<Mutex<(u64, u16)>>,
}

/// Where the time comes from.
#[derive(Clone)]
pub enum Clock {
    System,
    /// The system's, ahead by these microseconds: for rehearsals that cannot wait for tomorrow.
    Ahead(Arc<AtomicI64>),
    /// Microseconds since the Unix epoch, moved by whoever holds the other end.
    Set(Arc<AtomicI64>),
}

impl Env {
    /// The system's clock and randomness.
    pub fn system() -> Self {
        let random = StdRng::try_from_rng(&mut SysRng).expect("the operating system gives randomness");
        Self { clock: Clock::System, random: Arc::new(Mutex::new(random)), newest: Arc::default() }
    }

    /// A clock that stands at `start` until moved, and randomness that repeats for the same `seed`.
    pub fn set(start: Timestamp, seed: u64) -> Self {
        let clock = Clock::Set(Arc::new(AtomicI64::new(start.as_microsecond())));
        Self { clock, random: Arc::new(Mutex::new(StdRng::seed_from_u64(seed))), newest: Arc::default() }
    }

    /// A clock that stands at `start` until moved, with the system's randomness: for living through the past with
    /// secrets that nobody can repeat.
    pub fn at(start: Timestamp) -> Self {
        Self { clock: Clock::Set(Arc::new(AtomicI64::new(start.as_microsecond()))), ..Self::system() }
    }

    /// The system's clock and randomness, ahead by `micros` microseconds, and further when advanced.
    pub fn ahead(micros: i64) -> Self {
        Self { clock: Clock::Ahead(Arc::new(AtomicI64::new(micros))), ..Self::system() }
    }

    /// Now, in whole microseconds: the resolution of the store.
    pub fn now(&self) -> Timestamp {
        let micros = match &self.clock {
            Clock::System => system_micros(),
            Clock::Ahead(micros) => system_micros() + micros.load(Ordering::SeqCst),
            Clock::Set(micros) => micros.load(Ordering::SeqCst),
        };
        Timestamp::from_microsecond(micros).expect("the clock stays within the years of jiff")
    }

    /// Moves a clock that can be moved, and returns the microseconds it has been moved to or ahead by.
    ///
    /// # Panics
    /// When this environment runs on the system's clock.
    pub fn advance(&self, by: SignedDuration) -> i64 {
        let (Clock::Set(micros) | Clock::Ahead(micros)) = &self.clock else {
            panic!("the system's clock cannot be moved")
        };
        let by = i64::try_from(by.as_micros()).expect("a duration of less than 290 000 years");
        micros.fetch_add(by, Ordering::SeqCst) + by
    }

    /// Whether the clock is set by hand, so that waiting must not sleep.
    pub fn is_set(&self) -> bool {
        matches!(self.clock, Clock::Set(_))
    }

    /// A new `UUIDv7` id: sortable by creation time, and those of one process in the order they were made.
    pub fn id<K>(&self) -> Id<K> {
        Id::from_uuid(self.uuid())
    }

    /// A new `UUIDv7` for rows without a typed id.
    pub fn uuid(&self) -> Uuid {
        let now = u64::try_from(self.now().as_millisecond()).unwrap_or_default();
        let mut bytes = self.bytes::<10>();
        let (millis, count) = {
            let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
            *newest = following(*newest, now, u16::from_be_bytes([bytes[0], bytes[1]]));
            *newest
        };
        bytes[..2].copy_from_slice(&count.to_be_bytes());
        Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
    }

    /// Unpredictable bytes, fit for tokens and keys.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.random.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// A number in `0..bound`, without bias that matters below 2³².
    pub fn below(&self, bound: u32) -> u32 {
        let wide = u64::from_le_bytes(self.bytes());
        u32::try_from((u128::from(wide) * u128::from(bound)) >> 64).unwrap_or_default()
    }

    /// A number in `0.0..1.0`, for jitter and sampling.
    pub fn fraction(&self) -> f64 {
        f64::from(self.below(u32::MAX)) / f64::from(u32::MAX)
    }
}

/// Largest counter of ids within a millisecond: it has 12 bits.
const MOST: u16 = 0xfff;
/// A clock that was set back by more than these milliseconds is followed; one that trembles is not.
const TREMBLE: u64 = 1_000;

/// What comes after the newest id: a counter within its millisecond (RFC 9562 §6.2, method 1), which begins in its
/// lower half at random and borrows from the next millisecond when it is full.
const fn following((millis, count): (u64, u16), now: u64, random: u16) -> (u64, u16) {
    let start = random & (MOST >> 1);
    if now > millis || millis - now > TREMBLE {
        (now, start)
    } else if count < MOST {
        (millis, count + 1)
    } else {
        (millis + 1, start)
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that may ask the system")]
fn system_micros() -> i64 {
    Timestamp::now().as_microsecond()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats_and_the_clock_moves() {
        let start = "2026-11-22T08:00:00Z".parse().unwrap();
        let (a, b) = (Env::set(start, 7), Env::set(start, 7));
        assert_eq!(a.uuid(), b.uuid());
        a.advance(SignedDuration::from_secs(60));
        assert_eq!(a.now(), "2026-11-22T08:01:00Z".parse().unwrap());
        assert!(a.uuid() > b.uuid());
    }

    #[test]
    fn ids_rise_within_a_moment_and_differ_in_more_than_that() {
        let env = Env::set("2026-11-22T08:00:00Z".parse().unwrap(), 7);
        let ids: Vec<_> = (0..10_000).map(|_| env.uuid()).collect();
        assert!(ids.is_sorted_by(|one, next| one < next));
        assert!(ids.windows(2).all(|two| two[0].as_bytes()[8..] != two[1].as_bytes()[8..]));
        assert!(ids.iter().all(|id| id.get_version_num() == 7));
        let (seconds, nanos) = ids[9_999].get_timestamp().unwrap().to_unix();
        assert!(seconds == 1_795_334_400 && nanos < 10_000_000, "a few thousand a millisecond");
    }

    #[test]
    fn ids_follow_a_clock_that_is_set_and_not_one_that_trembles() {
        assert_eq!(following((5_000, 7), 5_001, 9), (5_001, 9));
        assert_eq!(following((5_000, 7), 4_999, 9), (5_000, 8));
        assert_eq!(following((5_000, MOST), 5_000, 9), (5_001, 9));
        assert_eq!(following((5_000, 7), 3_000, 9), (3_000, 9));
    }

    #[test]
    fn below_stays_below() {
        let env = Env::set(Timestamp::UNIX_EPOCH, 1);
        assert!((0..1000).all(|_| env.below(6) < 6));
    }
}
