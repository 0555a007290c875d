#![doc = include_str!("../README.md")]
//!
//! # The modules, in reading order
//! `domain` the market's rules, pure · `app` the use cases · `sagas` placing an order · `jobs` the clock · `events` what
//! others' news means here · `store` the only SQL · `http` the endpoints · `config` · `error`
#![deny(clippy::float_arithmetic)]

mod app;
mod config;
mod domain;
mod error;
mod events;
mod http;
mod jobs;
mod sagas;
mod store;

use std::sync::Arc;

use kernel_http::{Deps, Module, Service};
use kernel_work::{Duties, JobHandler, Schedule};

use crate::app::{App, attempt_recorder, hall::Hall, rule_book::RuleBook};
pub use crate::config::Config;
pub use crate::domain::refund::Tier;
use crate::jobs::{forget_placements::ForgetPlacements, lapse_order::LapseOrder};
/// What the benchmark holds against the store.
pub use crate::store::{
    claim::{CLAIM_ORDER, Claim, Claimed, claim},
    orders::LOAD_ORDER,
};

mod embedded {
    refinery::embed_migrations!("migrations");
}

/// The service, as the role table lists it.
pub fn service() -> Service {
    Service {
        name: "trade",
        about: "the service market: catalogue, orders, the race for them, appointments",
        migrations: embedded::migrations::runner,
        openapi: || http::routes().into_openapi(),
        build,
    }
}

fn build(deps: Deps) -> anyhow::Result<Module> {
    let config = deps.config::<Config>()?;
    let app = Arc::new(App {
        terms: config.terms()?,
        window: config.window()?,
        config,
        rules: RuleBook::new(),
        hall: Hall::new(),
        attempts: attempt_recorder(&deps.db),
        auth: auth_api::Client::new(deps.channels.to("auth")),
        user: user_api::Client::new(deps.channels.to("user")),
        finance: finance_api::Client::new(deps.channels.to("finance")),
        ops: ops_api::Client::new(deps.channels.to("ops")),
        db: deps.db,
        env: deps.env,
        vault: deps.vault,
        work: deps.work,
    });
    let forget = Schedule::daily("trade.forget_placements", "03:40", "Asia/Shanghai", &ForgetPlacements {})?;
    let duties = Duties::new()
        .subscriptions(&app, events::subscriptions())
        .jobs(&app, [JobHandler::of::<LapseOrder>(), JobHandler::of::<ForgetPlacements>()])
        .schedules([forget])
        .sagas(&app, [Box::new(sagas::place_order::saga()) as Box<_>]);
    let router = http::routes().with_state(app).split_for_parts().0;
    Ok(Module { router, duties })
}
