//! `wellspring seed`: the demo town, without serving it.

use kernel::Env;

use super::say;
use crate::{backend::Backend, config::Config, demo, keys::Keys, roles};

pub(crate) async fn run(config: &Config) -> anyhow::Result<()> {
    let backend = Backend::open(config).await?;
    let outcome = async {
        let keys = Keys::load(config, &Env::system())?;
        backend.migrate(&roles::services(), &keys).await?;
        demo::live(config, &backend, &keys).await
    }
    .await;
    backend.stop().await?;
    outcome?;
    say(demo::LOGINS);
    Ok(())
}
