//! `wellspring migrate`: roles, schemas and the missing migrations.

use kernel::Env;

use super::say;
use crate::{backend::Backend, config::Config, keys::Keys, roles};

pub(crate) async fn run(config: &Config) -> anyhow::Result<()> {
    let backend = Backend::open(config).await?;
    let keys = Keys::load(config, &Env::system())?;
    let applied = backend.migrate(&roles::services(), &keys).await;
    backend.stop().await?;
    say(format_args!("{} migrations applied; the store is up to date", applied?));
    Ok(())
}
