//! What an operator may set: the `[auth]` section.

use anyhow::ensure;
use serde::{Deserialize, Serialize};

/// Settings of auth. Lifetimes and limits that others rely on are constants of the domain instead.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Memory of one password hash in KiB. Default: 19456, argon2id's second choice of the OWASP Password Storage Cheat
    /// Sheet (m = 19 MiB, t = 2, p = 1).
    pub hash_memory_kib: u32,
    /// Passes of one password hash. Default: 2.
    pub hash_passes: u32,
    /// Passwords hashed at once. Default: 0, which means one a core, less one for everything else.
    pub hash_threads: usize,
    /// Passwords that may wait to be hashed; beyond that callers are told to come back. Default: 64.
    pub hash_queue: usize,
    /// Requests to log in, register or refresh that one address may send in a burst; refilled over a minute. Whole
    /// offices share one. Default: 120.
    pub requests_per_minute_per_address: u32,
    /// One-time codes that one address may ask for in a burst; refilled over a minute. Default: 30.
    pub codes_per_minute_per_address: u32,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            hash_memory_kib: 19_456,
            hash_passes: 2,
            hash_threads: 0,
            hash_queue: 64,
            requests_per_minute_per_address: 120,
            codes_per_minute_per_address: 30,
        }
    }
}

impl Config {
    /// Refuses settings under which auth cannot work.
    pub fn validate(&self) -> anyhow::Result<()> {
        ensure!(self.hash_memory_kib >= 8, "auth.hash_memory_kib must be at least 8");
        ensure!(self.hash_passes >= 1, "auth.hash_passes must be at least 1");
        ensure!(
            self.requests_per_minute_per_address >= 1,
            "auth.requests_per_minute_per_address must be at least 1"
        );
        ensure!(
            self.codes_per_minute_per_address >= 1,
            "auth.codes_per_minute_per_address must be at least 1"
        );
        Ok(())
    }

    /// Passwords hashed at once on this machine.
    pub(crate) fn hash_threads(&self) -> usize {
        if self.hash_threads > 0 {
            return self.hash_threads;
        }
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        cores.saturating_sub(1).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_cost_is_that_of_owasp() {
        let Config { hash_memory_kib, hash_passes, .. } = Config::default();
        assert_eq!((hash_memory_kib, hash_passes), (19_456, 2));
    }

    #[test]
    fn useless_settings_are_refused() {
        assert!(Config::default().validate().is_ok());
        assert!(Config { hash_passes: 0, ..Config::default() }.validate().is_err());
        assert!(Config { codes_per_minute_per_address: 0, ..Config::default() }.validate().is_err());
        assert!(serde_json::from_str::<Config>(r#"{"hash_pases": 3}"#).is_err());
    }

    #[test]
    fn hashing_leaves_room_for_the_rest() {
        assert_eq!(Config { hash_threads: 7, ..Config::default() }.hash_threads(), 7);
        assert!(Config::default().hash_threads() >= 1);
    }
}
