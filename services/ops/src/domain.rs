//! What ops knows without asking anyone: pure values and decisions.

pub(crate) mod about;
pub(crate) mod alert;
pub(crate) mod audit;
pub(crate) mod level;
pub(crate) mod quiet;
pub(crate) mod rating;
pub(crate) mod replay;
pub(crate) mod risk;
pub(crate) mod rule;
pub(crate) mod standing;
pub(crate) mod template;
pub(crate) mod wording;
