//! What a user decides about their own stream.

/// The middle of every slider: the platform's own weighting.
pub(crate) const NEUTRAL: u8 = 50;
/// The right end of every slider.
pub(crate) const MOST: u8 = 100;

/// How much each consideration counts, 0 to 100, 50 being the platform's own weighting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sliders {
    /// People the user follows or has dealt with.
    pub(crate) familiar: u8,
    /// Recent over relevant.
    pub(crate) fresh: u8,
    /// Well supported, actionable health content.
    pub(crate) health_value: u8,
    /// New authors and what others like.
    pub(crate) discover: u8,
}

impl Default for Sliders {
    fn default() -> Self {
        Self { familiar: NEUTRAL, fresh: NEUTRAL, health_value: NEUTRAL, discover: NEUTRAL }
    }
}

/// A user's decisions; the default is what a user has who never decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Preferences {
    /// No ranking at all: newest first, everywhere.
    pub(crate) chronological: bool,
    /// Followers may see *that* a goal was reached; never which one.
    pub(crate) share_goals: bool,
    pub(crate) sliders: Sliders,
}
