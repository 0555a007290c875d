//! What every assessment carries: the guideline it follows, what went in, and what it refuses to guess.
//!
//! A category without its guideline is worthless a year later, when the guideline has changed. So each names its
//! guideline and edition and lists the thresholds it applied, and a new edition is a new guideline, not a new meaning of
//! an old result.

/// A published guideline in one edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Guideline {
    /// Stable id, stored with every result.
    pub(crate) id: &'static str,
    pub(crate) edition: &'static str,
    pub(crate) title: &'static str,
    /// Whom it was written for.
    pub(crate) population: &'static str,
}

/// One line of a guideline's table. For a category of two criteria there are two lines.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Threshold {
    pub(crate) category: &'static str,
    /// LOINC code of the value compared.
    pub(crate) code: &'static str,
    /// Inclusive.
    pub(crate) from: Option<f64>,
    /// Exclusive.
    pub(crate) below: Option<f64>,
}

/// The age from which the guidelines here apply, in years.
pub(crate) const ADULT_FROM_YEARS: u8 = 18;

/// Why there is no category.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
    /// Nothing to compute from; recording these LOINC codes would unlock it.
    #[error("record {} first", .0.join(" and "))]
    Missing(Vec<&'static str>),
    /// The guideline was not written for this person.
    #[error("this guideline applies to adults of 18 years and over")]
    NotForMinors,
    /// No such guideline.
    #[error("no such guideline; there are {}", .0.join(", "))]
    UnknownGuideline(Vec<&'static str>),
    /// The guideline gives no threshold for where the reading was taken.
    #[error("this guideline has no table for readings taken there")]
    UnknownSetting,
}

/// Refuses minors. An age that is not known is not guessed either: the answer then says that it was not checked.
pub(crate) fn check_age(age_years: Option<u8>) -> Result<(), Refusal> {
    match age_years {
        Some(age) if age < ADULT_FROM_YEARS => Err(Refusal::NotForMinors),
        _ => Ok(()),
    }
}
