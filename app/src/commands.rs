//! One file a command. Answers go to standard output, everything else to the log.

pub(crate) mod advance;
pub(crate) mod appoint;
pub(crate) mod config;
pub(crate) mod doctor;
pub(crate) mod migrate;
pub(crate) mod openapi;
pub(crate) mod reconcile;
pub(crate) mod roles;
pub(crate) mod seed;
pub(crate) mod serve;
pub(crate) mod up;
pub(crate) mod verify_ledger;
pub(crate) mod work;

use std::{fmt::Display, io::Write};

/// Writes a line to standard output. A reader that has gone (`| head`) is no fault.
pub(crate) fn say(line: impl Display) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// One line: what went wrong and, after it, why.
pub(crate) fn complain(error: &anyhow::Error) {
    let _ = writeln!(std::io::stderr(), "wellspring: {error:#}");
}
