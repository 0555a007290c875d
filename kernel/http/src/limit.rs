//! Rate limits by key (an account, a phone number, an address), with the seconds to wait in the refusal.

use std::{
    fmt,
    hash::Hash,
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    sync::Arc,
    time::Duration,
};

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

/// Whose address it is, as far as limits care. An IPv6 subscriber has a whole /64 and would otherwise have 2⁶⁴
/// addresses to ask from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Subscriber(Option<IpAddr>);

impl Subscriber {
    /// Who is behind this address; all whose address is not known count as one.
    pub fn of(address: Option<IpAddr>) -> Self {
        Self(address.map(|address| match address.to_canonical() {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => {
                let network = address.to_bits() & (u128::MAX << 64);
                IpAddr::V6(Ipv6Addr::from_bits(network))
            }
        }))
    }
}

impl fmt::Display for Subscriber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(IpAddr::V4(address)) => address.fmt(f),
            Some(IpAddr::V6(network)) => write!(f, "{network}/64"),
            None => f.write_str("unknown"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Subscriber {
        Subscriber::of(Some(text.parse().unwrap()))
    }

    #[test]
    fn a_subscriber_is_one_v4_address_or_one_v6_network() {
        assert_eq!(of("203.0.113.9").to_string(), "203.0.113.9");
        assert_eq!(of("::ffff:203.0.113.9"), of("203.0.113.9"));
        assert_ne!(of("203.0.113.9"), of("203.0.113.10"));
        assert_eq!(of("2001:db8:1:2:aaaa::1"), of("2001:db8:1:2:bbbb::2"));
        assert_eq!(of("2001:db8:1:2:aaaa::1").to_string(), "2001:db8:1:2::/64");
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(Subscriber::of(None).to_string(), "unknown");
    }
}
