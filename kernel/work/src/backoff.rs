//! Pauses between attempts: doubling, capped, and spread so that work that failed together does not return together.

use std::time::Duration;

use jiff::Timestamp;
use kernel::Env;

use crate::settings::Retries;

impl Retries {
    /// When to try again after `failures` attempts in a row have failed (at least one).
    pub(crate) fn next(&self, env: &Env, failures: i32) -> Timestamp {
        env.now() + pause(self.first, self.cap, failures, env.fraction())
    }
}

/// Between half and the whole of the doubled pause; `spread` is in `0.0..1.0`.
fn pause(first: Duration, cap: Duration, failures: i32, spread: f64) -> Duration {
    let doublings = u32::try_from(failures.saturating_sub(1)).unwrap_or_default().min(30);
    let whole = first.saturating_mul(1 << doublings).min(cap);
    whole.mul_f64(0.5 + spread / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn pauses_double_up_to_the_cap() {
        let at = |failures| pause(SECOND, 60 * SECOND, failures, 1.0);
        assert_eq!([at(0), at(1), at(2), at(3)], [SECOND, SECOND, 2 * SECOND, 4 * SECOND]);
        assert_eq!(at(7), 60 * SECOND);
        assert_eq!(at(i32::MAX), 60 * SECOND);
    }

    #[test]
    fn the_spread_takes_off_half_at_most() {
        assert_eq!(pause(SECOND, SECOND, 1, 0.0), SECOND / 2);
    }
}
