//! `wellspring serve`: some roles, or all, against configured backends.

use crate::{
    commands::up::{self, Start},
    config::Config,
    roles::Roles,
};

pub(crate) async fn run(config: Config, wanted: &[String]) -> anyhow::Result<()> {
    let roles = Roles::parse(wanted)?;
    up::start(Start { config, roles, demo: false }).await
}
