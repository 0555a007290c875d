#![doc = include_str!("../README.md")]
//!
//! # The modules, in reading order
//! [`config`] what an operator chooses · [`routes`] the table made from the services' own documents · [`work`] what every service has for its operators · [`access`] bearer
//! tokens to identities · [`browser_session`] refresh tokens in cookies · [`forward`] one request through, with
//! [`patience`] · [`edge`] limits, CORS, security headers · [`documents`] the
//! OpenAPI document and the page that shows it · [`site`] the applications' pages and files ·
//! [`platform`] what the edge itself answers, from what [`traffic`] counts

mod access;
mod browser_session;
pub mod config;
mod documents;
mod edge;
mod forward;
mod patience;
mod platform;
pub mod routes;
mod site;
mod traffic;
mod work;

use std::sync::Arc;

use axum::{Router, extract::Request};
use kernel::Env;
use kernel_call::{Channels, Directory, Signer};
use utoipa::openapi::OpenApi;
use web::Site;

pub use config::Config;
pub use documents::merged;

/// What the gateway works with.
pub struct Deps {
    pub config: Config,
    pub env: Env,
    pub signer: Signer,
    pub channels: Channels,
    pub directory: Directory,
    /// Name and document of every service with public routes.
    pub services: Vec<(&'static str, OpenApi)>,
    /// The applications.
    pub site: Site,
}

/// The edge as one router.
pub fn router(deps: Deps) -> anyhow::Result<Router> {
    let Deps { config, env, signer, channels, directory, services, site } = deps;
    let document = merged(&services)?;
    let table = routes::table(&work::shared_out(&services))?;
    let access = access::Access::new(auth_api::Client::new(channels.to("auth")), env.clone());
    let traffic = Arc::new(traffic::Traffic::new());
    let watch = platform::Watch {
        env: env.clone(),
        traffic: Arc::clone(&traffic),
        channels,
        services: services.iter().map(|(name, _)| *name).collect(),
    };
    let own = platform::directory(watch, signer.clone())?;
    let own_table = routes::table(&[(platform::NAME, platform::document())])?;
    let gate = Arc::new(forward::Gate::new(&config, access, signer, traffic, env.clone()));
    let (of_sessions, others): (Vec<_>, Vec<_>) = table.into_iter().partition(browser_session::concerns);
    let of_sessions = forward::mount(&of_sessions, &directory, &gate);
    let routed = forward::mount(&others, &directory, &gate)
        .merge(browser_session::surround(of_sessions, &config))
        .merge(forward::mount(&own_table, &own, &gate));
    let pages = env.clone();
    let whole = routed
        .merge(documents::pages(&document))
        .fallback(async move |request: Request| site::answer(site, &pages, &request));
    Ok(edge::surround(whole, &config, env))
}
