//! What feed knows without asking anyone: pure values and decisions.

pub(crate) mod activity;
pub(crate) mod affinity;
pub(crate) mod diversity;
pub(crate) mod heat;
pub(crate) mod preferences;
pub(crate) mod privacy;
pub(crate) mod ranking;
pub(crate) mod reason;
pub(crate) mod value;
