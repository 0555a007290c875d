//! `wellspring`: one program that is every role of the platform.
//!
//! [`cli`] what can be asked · [`config`] what an operator chose · [`roles`] what this program can be · [`keys`] the
//! secrets · [`backend`] the store · [`platform`] the roles of this process, built and connected · [`events`] how events travel · [`serve`] listening and
//! stopping · [`admin`] metrics, health and status · [`control`] operating a running
//! installation · [`commands`] one file a command · [`demo`] a month in a small town

mod admin;
mod backend;
mod cli;
mod commands;
mod config;
mod control;
mod demo;
mod events;
mod folder;
mod keys;
mod platform;
mod provider_keys;
mod roles;
mod serve;
mod telemetry;

use std::process::ExitCode;

use clap::Parser;

use crate::{
    cli::{Cli, Command},
    config::Config,
};

/// The system's allocator keeps what bursts have used: a few logins, 19 MiB of hashing each, stayed resident for good.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    match runtime.map_err(anyhow::Error::from).and_then(|runtime| runtime.block_on(run(cli))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            commands::complain(&error);
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> anyhow::Result<()> {
    let Cli { shared, command } = cli;
    let mut config = Config::load(shared.config.as_deref())?;
    if let Some(data) = shared.data {
        config.data = data;
    }
    // The private cluster's socket and PostgreSQL itself need a path that does not depend on the working folder.
    config.data = std::path::absolute(&config.data)?;
    telemetry::log(&config)?;
    match command {
        Command::Up { demo } => commands::up::run(config, demo).await,
        Command::Serve { role } => commands::serve::run(config, &role).await,
        Command::Roles => {
            commands::roles::run();
            Ok(())
        }
        Command::Migrate => commands::migrate::run(&config).await,
        Command::Seed => commands::seed::run(&config).await,
        Command::Doctor => commands::doctor::run(&config).await,
        Command::Openapi => commands::openapi::run(),
        Command::Reconcile { date } => commands::reconcile::run(&config, date).await,
        Command::Config => commands::config::run(&config),
        Command::VerifyLedger => commands::verify_ledger::run(&config).await,
        Command::Advance { by } => commands::advance::run(&config, by).await,
        Command::Appoint(appointment) => commands::appoint::run(&config, appointment).await,
        Command::Work { action } => commands::work::run(&config, action).await,
    }
}
