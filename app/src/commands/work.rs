//! `wellspring work`: what stopped until a person looks at it, and trying it again.

use super::say;
use crate::{
    cli::WorkAction,
    config::Config,
    control::{self, Request},
};

pub(crate) async fn run(config: &Config, action: WorkAction) -> anyhow::Result<()> {
    let request = match action {
        WorkAction::List => Request::ListWork,
        WorkAction::Retry { service, id } => Request::RetryWork { service, id },
        WorkAction::Replay { service, source, from } => Request::Replay { service, source, from },
    };
    say(control::ask(config, request).await?);
    Ok(())
}
