//! Pure rules: no I/O, no clock, no randomness.

pub(crate) mod callback;
pub(crate) mod limits;
pub(crate) mod weather;
