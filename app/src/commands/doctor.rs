//! `wellspring doctor`: what is configured, reachable and migrated, and what needs attention.

use kernel::Env;
use kernel_http::module;
use kernel_postgres::schema;

use super::say;
use crate::{backend::Backend, config::Config, control, keys::Keys, roles};

pub(crate) async fn run(config: &Config) -> anyhow::Result<()> {
    say(format_args!("version    {}", env!("CARGO_PKG_VERSION")));
    say(format_args!("data       {}", config.data.display()));
    say(format_args!("gateway    {}", config.listen));
    for (role, address) in &config.remote {
        say(format_args!("remote     {role} at {address}"));
    }
    match &config.database_url {
        Some(_) => say("store      the configured server"),
        None => {
            say(format_args!("store      private cluster under {}", config.data.join("postgres").display()));
        }
    }
    match &config.kafka.brokers {
        Some(brokers) => say(format_args!("events     Kafka at {brokers}")),
        None => say("events     within this process"),
    }
    // What runs owns its store and is looked at without being disturbed.
    let running = match config.database_url {
        Some(_) => None,
        None => control::running_store(config).await?,
    };
    let backend = match running {
        Some(address) => Backend::running(&address)?,
        None => Backend::open(config).await?,
    };
    let found = examine(config, &backend).await;
    backend.stop().await?;
    let attention = found?;
    anyhow::ensure!(attention == 0, "{attention} things need attention; see above");
    say("everything is in order");
    Ok(())
}

async fn examine(config: &Config, backend: &Backend) -> anyhow::Result<u32> {
    let admin = schema::connect(&backend.admin).await?;
    let version: String = admin.query_one("show server_version", &[]).await?.get(0);
    say(format_args!("server     PostgreSQL {version}"));
    let keys = Keys::load(config, &Env::system())?;
    let mut attention = 0;
    for service in roles::services() {
        let missing = match backend.schema(service.name, &keys).missing(module::migrations(&service)).await {
            Ok(missing) => missing,
            Err(error) => {
                say(format_args!("{:<10} not reachable: {error:#}", service.name));
                attention += 1;
                continue;
            }
        };
        if missing > 0 {
            say(format_args!("{:<10} {missing} migrations missing; run `wellspring migrate`", service.name));
            attention += 1;
        } else {
            say(format_args!("{:<10} reachable, migrated", service.name));
        }
    }
    Ok(attention)
}
