#![doc = include_str!("../README.md")]
//!
//! # The modules, in reading order
//! `domain` the rules · `secrets` hashes, seals, tokens and keys · `app` the use cases · `store` the only SQL · `http` the
//! endpoints · `jobs` work outside requests · `config` · `error`

mod app;
mod config;
mod domain;
mod error;
mod http;
mod jobs;
mod secrets;
mod store;

use std::sync::Arc;

use ids::UserId;
use kernel_http::{Deps, Module, Service};
use kernel_work::Duties;

use crate::app::App;
pub use crate::{app::bootstrap::NewAccount, config::Config, domain::key::Rotation};

mod embedded {
    refinery::embed_migrations!("migrations");
}

/// The service, as the role table lists it.
pub fn service() -> Service {
    Service {
        name: "auth",
        about: "accounts, sessions, roles and permissions",
        migrations: embedded::migrations::runner,
        openapi: || http::routes().into_openapi(),
        build,
    }
}

/// Makes an account unless its contact has one already; an existing one gets the roles it lacks and keeps its password.
/// For commands: the first administrator, and the people of a demonstration.
pub async fn bootstrap_account(deps: Deps, account: NewAccount) -> anyhow::Result<UserId> {
    bootstrap_accounts(deps, [account]).await.map(|ids| ids[0])
}

/// Like [`bootstrap_account`] for many, in order.
pub async fn bootstrap_accounts(
    deps: Deps,
    accounts: impl IntoIterator<Item = NewAccount>,
) -> anyhow::Result<Vec<UserId>> {
    let app = App::new(deps)?;
    let mut ids = Vec::new();
    for account in accounts {
        ids.push(app::bootstrap::ensure_account(&app, account).await?);
    }
    Ok(ids)
}

/// Exchanges the key that signs access tokens; the new key's id. For commands.
pub async fn rotate_keys(deps: Deps, rotation: Rotation) -> anyhow::Result<String> {
    App::new(deps)?.keyring.rotate(rotation).await
}

fn build(deps: Deps) -> anyhow::Result<Module> {
    let app = Arc::new(App::new(deps)?);
    // There from the start, so that an alert sees the first.
    metrics::counter!("auth_token_reuse_total").increment(0);
    let duties = Duties::new().jobs(&app, jobs::handlers()).schedules(jobs::schedules()?);
    let (router, _) = http::routes().with_state(app).split_for_parts();
    Ok(Module { router, duties })
}
