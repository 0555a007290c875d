#![doc = include_str!("../README.md")]
//!
//! # The modules, in reading order
//! `domain` what is decided without asking anyone · `app` the use cases · `store` the only SQL · `http` the endpoints ·
//! `events` what other services' events mean here · `jobs` what recurs, and locking · `config` · `error`

mod app;
mod config;
mod domain;
mod error;
mod events;
mod http;
mod jobs;
mod store;

use std::sync::Arc;

use kernel_http::{Deps, Module, Service};
use kernel_rules::RuleCache;
use kernel_work::Duties;

use crate::{app::App, config::Config, domain::risk::ROOTS};

mod migrations {
    refinery::embed_migrations!("migrations");
}

/// The service, as the role table lists it.
pub fn service() -> Service {
    Service {
        name: "ops",
        about: "ratings, notifications, risk and the audit log",
        migrations: migrations::migrations::runner,
        openapi: || http::routes().into_openapi(),
        build,
    }
}

fn build(deps: Deps) -> anyhow::Result<Module> {
    let config = deps.config::<Config>()?.validate()?;
    let Deps { db, env, channels, work, .. } = deps;
    let auth = auth_api::Client::new(channels.to("auth"));
    let app = Arc::new(App { db, env, work, auth, rules: RuleCache::new(ROOTS), config });
    let duties = Duties::new()
        .subscriptions(&app, events::subscriptions())
        .jobs(&app, jobs::handlers())
        .schedules(jobs::schedules()?);
    let (router, _) = http::routes().with_state(app).split_for_parts();
    Ok(Module { router, duties })
}
