#![doc = include_str!("../README.md")]
//!
//! # The modules, in reading order
//! `domain` what may be recorded, how it adds up, what it means · `app` the use cases · `store` the only SQL · `http` the
//! endpoints · `events` what other services' events mean for the record · `jobs` work outside requests · `config` ·
//! `error`

#![cfg_attr(test, expect(clippy::float_cmp, reason = "what is rounded is compared exactly"))]

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
use kernel_work::Duties;
use tokio::sync::Semaphore;

use crate::app::App;
pub use crate::config::Config;

mod migrations {
    refinery::embed_migrations!("migrations");
}

/// The service, as the role table lists it.
pub fn service() -> Service {
    Service {
        name: "user",
        about: "the personal centre: health record, goals, devices, consent",
        migrations: migrations::migrations::runner,
        openapi: || http::routes().into_openapi(),
        build,
    }
}

fn build(deps: Deps) -> anyhow::Result<Module> {
    let config = deps.config::<Config>()?;
    config.validate()?;
    let app = Arc::new(App {
        imports: Arc::new(Semaphore::new(config.imports_at_once)),
        db: deps.db,
        env: deps.env,
        vault: deps.vault,
        work: deps.work,
        config: Arc::new(config),
    });
    let duties = Duties::new()
        .subscriptions(&app, events::subscriptions())
        .jobs(&app, jobs::handlers())
        .schedules(jobs::schedules());
    let (router, _) = http::routes().with_state(app).split_for_parts();
    Ok(Module { router, duties })
}
