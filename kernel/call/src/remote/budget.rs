//! How many requests may be sent again: a fifth of all, and a few at any time.

use std::sync::{Mutex, PoisonError};

/// What a request adds, in repeats.
const SHARE: f64 = 0.2;
/// What can be saved up.
const MOST: f64 = 20.0;

/// Repeats that may be made now.
pub(super) struct Budget(Mutex<f64>);

impl Default for Budget {
    fn default() -> Self {
        Self(Mutex::new(MOST))
    }
}

impl Budget {
    /// For a request that was made.
    pub(super) fn earn(&self) {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = (*left + SHARE).min(MOST);
    }

    /// For one to be made again, if there is enough left.
    pub(super) fn spend(&self) -> bool {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let enough = *left >= 1.0;
        if enough {
            *left -= 1.0;
        }
        enough
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fifth_of_all_requests_may_be_repeated() {
        let budget = Budget::default();
        let saved = (0..100).filter(|_| budget.spend()).count();
        assert_eq!(saved, 20);
        let repeated = (0..1_000).filter(|_| {
            budget.earn();
            budget.spend()
        });
        assert!((190..=210).contains(&repeated.count()));
    }
}
