#![doc = include_str!("../README.md")]
//!
//! # The modules, in reading order
//! `domain` what is decided without asking anyone · `ledger` postings that arrive together are committed together ·
//! `app` the use cases · `store` the only SQL · `http` the endpoints · `events` what other services' events mean for
//! money · `jobs` what is done later or recurs · `config` · `error`

mod app;
mod config;
pub mod domain;
mod error;
mod events;
mod http;
mod jobs;
pub mod ledger;
mod store;

use std::sync::Arc;

use jiff::civil::Date;
use kernel_http::{Deps, Module, Service};
use kernel_work::Duties;

pub use crate::app::audit::{AuditReport, BrokenLink};
use crate::{app::App, domain::recon::Report};

mod migrations {
    refinery::embed_migrations!("migrations");
}

/// The service, as the role table lists it.
pub fn service() -> Service {
    Service {
        name: "finance",
        about: "ledger, payments, settlement, points and reconciliation",
        migrations: migrations::migrations::runner,
        openapi: || http::routes().into_openapi(),
        build,
    }
}

fn build(deps: Deps) -> anyhow::Result<Module> {
    let app = Arc::new(App::new(deps)?);
    let duties = Duties::new()
        .subscriptions(&app, events::subscriptions())
        .jobs(&app, jobs::handlers())
        .schedules(jobs::schedules()?);
    let (router, _) = http::routes().with_state(app).split_for_parts();
    Ok(Module { router, duties })
}

/// Reconciles a day, counted in Asia/Shanghai, for the command line.
pub async fn reconcile(deps: &Deps, date: Date) -> anyhow::Result<Report> {
    let report = app::reconcile::reconcile(&App::new(deps.clone())?, date).await?;
    Ok(report)
}

/// Verifies the ledger's hash chain and its sums, for the command line.
pub async fn verify_chain(deps: &Deps) -> anyhow::Result<AuditReport> {
    app::audit::audit(&deps.db).await
}
