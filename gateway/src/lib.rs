#![doc = include_str!("../README.md")]
//!
//! # The modules, in reading order
//! [`config`] what an operator chooses · [`routes`] the table made from the services' own documents · [`access`] bearer
//! tokens to identities · [`browser_session`] refresh tokens in cookies · [`forward`] one request through, with
//! [`patience`] · [`edge`] limits, CORS, security headers · [`documents`] the
//! OpenAPI document and the page that shows it

mod access;
mod browser_session;
pub mod config;
mod documents;
mod edge;
mod forward;
mod patience;
pub mod routes;

use std::sync::Arc;

use axum::Router;
use kernel::Env;
use kernel_call::{Channels, Directory, Signer};
use utoipa::openapi::OpenApi;

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
}

/// The edge as one router.
pub fn router(deps: Deps) -> anyhow::Result<Router> {
    let Deps { config, env, signer, channels, directory, services } = deps;
    let document = merged(&services)?;
    let table = routes::table(&services)?;
    let access = access::Access::new(auth_api::Client::new(channels.to("auth")), env.clone());
    let gate = Arc::new(forward::Gate::new(&config, access, signer));
    let (of_sessions, others): (Vec<_>, Vec<_>) = table.into_iter().partition(browser_session::concerns);
    let of_sessions = forward::mount(&of_sessions, &directory, &gate);
    let routed =
        forward::mount(&others, &directory, &gate).merge(browser_session::surround(of_sessions, &config));
    Ok(edge::surround(routed.merge(documents::pages(&document)), &config, env))
}
