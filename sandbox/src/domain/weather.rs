//! What the world does to callbacks: delays, repeats and losses, by configured chance; and the provider's persistence.

use serde::Deserialize;

/// The chances.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Weather {
    /// Seconds until the first delivery, at least.
    pub(crate) delay_min_seconds: u32,
    /// Seconds until the first delivery, at most.
    pub(crate) delay_max_seconds: u32,
    /// Chance that a callback which was understood comes again.
    pub(crate) duplicate_percent: u32,
    /// Chance that a callback never comes at all.
    pub(crate) loss_percent: u32,
}

/// Draws for one callback, each below 100 or below the width of the delay.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Draw {
    pub(crate) loss: u32,
    pub(crate) delay: u32,
}

/// What becomes of a callback.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Lost,
    /// First tried after so many seconds.
    Sent {
        delay_seconds: u32,
    },
}

impl Default for Weather {
    fn default() -> Self {
        Self { delay_min_seconds: 1, delay_max_seconds: 3, duplicate_percent: 10, loss_percent: 5 }
    }
}

impl Weather {
    /// How many delays there are to draw from.
    pub(crate) const fn delays(&self) -> u32 {
        self.delay_max_seconds.saturating_sub(self.delay_min_seconds) + 1
    }

    pub(crate) const fn fate(&self, draw: Draw) -> Fate {
        if draw.loss < self.loss_percent {
            return Fate::Lost;
        }
        Fate::Sent { delay_seconds: self.delay_min_seconds + draw.delay }
    }
}

/// Seconds to wait after the `failures`-th failed delivery (from 1); `None` when the provider gives up, after about a
/// day. The pace of the large providers.
pub(crate) fn retry_seconds(failures: usize) -> Option<i64> {
    const PACE: [i64; 15] =
        [15, 15, 30, 180, 600, 1_200, 1_800, 1_800, 1_800, 3_600, 10_800, 10_800, 10_800, 21_600, 21_600];
    PACE.get(failures.checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chances_decide() {
        let weather = Weather::default();
        assert_eq!(weather.delays(), 3);
        assert_eq!(weather.fate(Draw { loss: 4, delay: 0 }), Fate::Lost);
        assert_eq!(weather.fate(Draw { loss: 5, delay: 2 }), Fate::Sent { delay_seconds: 3 });
        let fair = Weather { loss_percent: 0, ..weather };
        assert_eq!(fair.fate(Draw { loss: 0, delay: 0 }), Fate::Sent { delay_seconds: 1 });
    }

    #[test]
    fn the_provider_tries_for_about_a_day() {
        let total: i64 = (1..).map_while(retry_seconds).sum();
        assert_eq!((retry_seconds(0), retry_seconds(1), retry_seconds(16)), (None, Some(15), None));
        assert_eq!(total, 24 * 3_600 + 240);
    }
}
