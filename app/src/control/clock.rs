//! The clock of a rehearsal: ahead of the system's, and still so after a restart.

use std::fs;

use anyhow::Context;
use kernel::Env;

use crate::{config::Config, folder};

/// The environment of a rehearsal, when the configuration asks for one.
pub(crate) fn rehearsed(config: &Config) -> anyhow::Result<Option<Env>> {
    if !config.rehearsal {
        return Ok(None);
    }
    let file = config.data.join("rehearsal-clock");
    let micros = match fs::read_to_string(&file) {
        Ok(text) => text.trim().parse().with_context(|| format!("{} holds no number", file.display()))?,
        Err(_) => 0,
    };
    Ok(Some(Env::ahead(micros)))
}

/// Remembers how far the clock is ahead.
pub(crate) fn keep(config: &Config, micros: i64) -> anyhow::Result<()> {
    folder::make(&config.data)?;
    fs::write(config.data.join("rehearsal-clock"), micros.to_string())
        .context("cannot keep the rehearsal's clock")
}
