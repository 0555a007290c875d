//! How long to wait after how many failures in a row: nothing at first, then a pause that doubles.
//!
//! Failures are counted by the contact that was tried, whether or not it has an account, so that throttling tells
//! nobody which contacts have one. The owner of a contact under attack waits too; the cap keeps that bearable.

use jiff::SignedDuration;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// A phone number or e-mail address: stops guessing at one account.
    Contact,
    /// A client's address: stops trying one password on many accounts.
    Address,
}

/// How failures of a subject are held against it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    /// Failures without a pause.
    pub(crate) free: u32,
    /// The pause after the next one; it doubles with each further one.
    pub(crate) first: SignedDuration,
    /// The longest pause.
    pub(crate) cap: SignedDuration,
    /// A quiet time after which all is forgotten.
    pub(crate) memory: SignedDuration,
}

const CONTACT: Policy = Policy {
    free: 4,
    first: SignedDuration::from_secs(30),
    cap: SignedDuration::from_hours(1),
    memory: SignedDuration::from_hours(24),
};

/// Whole offices and mobile networks share an address, so it may fail more often.
const ADDRESS: Policy = Policy {
    free: 49,
    first: SignedDuration::from_secs(60),
    cap: SignedDuration::from_hours(1),
    memory: SignedDuration::from_hours(1),
};

impl Subject {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Address => "address",
        }
    }

    pub(crate) const fn policy(self) -> Policy {
        match self {
            Self::Contact => CONTACT,
            Self::Address => ADDRESS,
        }
    }
}

impl Policy {
    /// The pause after this many failures in a row.
    pub(crate) fn pause(&self, failures: u32) -> SignedDuration {
        let Some(beyond) = failures.checked_sub(self.free + 1) else { return SignedDuration::ZERO };
        self.first.checked_mul(1 << beyond.min(20)).unwrap_or(self.cap).min(self.cap)
    }

    /// Seconds of pause after 1, 2, 3 … failures, up to the first that reaches the cap: the rule as a table, for the
    /// statement that counts and decides in one step.
    pub(crate) fn pauses(&self) -> Vec<f64> {
        let mut pauses = Vec::new();
        for failures in 1.. {
            let pause = self.pause(failures);
            pauses.push(pause.as_secs_f64());
            if pause >= self.cap {
                break;
            }
        }
        pauses
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_begin_late_and_double_up_to_the_cap() {
        let seconds: Vec<_> = (1..=13).map(|failures| CONTACT.pause(failures).as_secs()).collect();
        assert_eq!(seconds, [0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
        assert_eq!(CONTACT.pause(u32::MAX), CONTACT.cap);
    }

    #[test]
    fn the_table_ends_with_the_cap() {
        for subject in [Subject::Contact, Subject::Address] {
            let policy = subject.policy();
            let table = policy.pauses();
            assert_eq!(table.iter().filter(|pause| **pause == 0.0).count(), policy.free as usize);
            assert_eq!(table.last().copied(), Some(policy.cap.as_secs_f64()));
        }
    }
}
