//! Operating an installation: the same requests to the process that runs it, over a socket in the data folder that only
//! its owner can open, or, when nothing runs, to a platform built for the occasion.

mod clock;
mod operate;
mod socket;

use auth_api::Role;
use jiff::civil::Date;
use kernel::Env;
use kernel_kafka::replay::Start;
use serde::{Deserialize, Serialize};

pub(crate) use clock::rehearsed;
pub(crate) use socket::Control;

use crate::{backend::Backend, config::Config, keys::Keys, platform::Platform, roles};

/// What an operator can ask for.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Request {
    Reconcile {
        date: Option<Date>,
    },
    /// Where the store is, for commands that look at it themselves.
    FindStore,
    VerifyLedger,
    ListWork,
    RetryWork {
        service: String,
        id: String,
    },
    /// Events that a service may have missed.
    Replay {
        service: String,
        source: String,
        from: Start,
    },
    Appoint {
        contact: String,
        roles: Vec<Role>,
        name: String,
        password: Option<String>,
    },
    /// Moves the clock of a rehearsal.
    Advance {
        seconds: u64,
    },
}

/// The store of the running process, as an address for an administrator; nothing when none runs.
pub(crate) async fn running_store(config: &Config) -> anyhow::Result<Option<String>> {
    socket::ask(config, &Request::FindStore).await?.transpose()
}

/// Asks the running process, or does it here.
pub(crate) async fn ask(config: &Config, request: Request) -> anyhow::Result<String> {
    if let Some(answer) = socket::ask(config, &request).await? {
        return answer;
    }
    let backend = Backend::open(config).await?;
    let outcome = async {
        let env = rehearsed(config)?.unwrap_or_else(Env::system);
        let keys = Keys::load(config, &env)?;
        backend.migrate(&roles::services(), &keys).await?;
        let platform = Platform::build(config, &roles::Roles::all(), &backend, &keys, env)?;
        let outcome = operate::operate(config, &platform, request).await;
        platform.close();
        outcome
    }
    .await;
    backend.stop().await?;
    outcome
}
