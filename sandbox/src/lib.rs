#![doc = include_str!("../README.md")]
//!
//! # The modules, in reading order
//! `domain` what the provider allows, and what the world does to its callbacks · `app` the use cases · `store` the only
//! SQL · `http` the endpoints · `jobs` what finishes later · `config` · `error`

mod app;
mod config;
mod domain;
mod error;
mod http;
mod jobs;
mod store;

use std::sync::Arc;

use kernel_http::{Deps, Module, Service};
use kernel_work::Duties;

use crate::app::App;

mod migrations {
    refinery::embed_migrations!("migrations");
}

/// The sandbox, as the role table lists it.
pub fn service() -> Service {
    Service {
        name: "sandbox",
        about: "a payment provider and a message gateway that behave like real ones",
        migrations: migrations::migrations::runner,
        openapi: || http::routes().into_openapi(),
        build,
    }
}

fn build(deps: Deps) -> anyhow::Result<Module> {
    let app = Arc::new(App::new(deps)?);
    let duties = Duties::new().jobs(&app, jobs::handlers()).schedules(jobs::schedules()?);
    let (router, _) = http::routes().with_state(app).split_for_parts();
    Ok(Module { router, duties })
}
