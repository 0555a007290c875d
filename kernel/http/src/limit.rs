//! Rate limits by key (an account, a phone number, an address), with the seconds to wait in the refusal.

use std::{hash::Hash, num::NonZeroU32, sync::Arc, time::Duration};

use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    state::keyed::DefaultKeyedStateStore,
};
use kernel::Problem;

/// A limit shared by cloning. Counts in this process; a shared store can come behind it.
pub struct RateLimit<K: Clone + Eq + Hash>(Arc<RateLimiter<K, DefaultKeyedStateStore<K>, DefaultClock>>);

impl<K: Clone + Eq + Hash> Clone for RateLimit<K> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<K: Clone + Eq + Hash> RateLimit<K> {
    /// `burst` at once, refilled evenly over `window`.
    ///
    /// # Panics
    /// When `burst` or `window` is zero.
    pub fn new(burst: u32, window: Duration) -> Self {
        let burst = NonZeroU32::new(burst).expect("a limit lets something through");
        let quota =
            Quota::with_period(window / burst.get()).expect("a limit has a window").allow_burst(burst);
        Self(Arc::new(RateLimiter::keyed(quota)))
    }

    /// Lets one through, or says when to come back.
    pub fn check(&self, key: &K) -> Result<(), Problem> {
        self.0.check_key(key).map_err(|early| {
            let wait = early.wait_time_from(DefaultClock::default().now());
            let seconds = wait.as_secs() + 1;
            Problem::too_many("limit.rate", format!("too many requests; try again in {seconds} s"), seconds)
        })
    }

    /// Forgets keys that are at rest, so that memory does not grow with every key ever seen.
    pub fn forget_idle(&self) {
        self.0.retain_recent();
        self.0.shrink_to_fit();
    }
}
