//! A fresh database: a copy of a template that was migrated once in this binary.

use std::{
    collections::BTreeSet,
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use kernel_http::{Service, module};
use kernel_postgres::{
    Database, Limits, Schema,
    schema::connect,
    tokio_postgres::{Client, Config},
};
use tokio::sync::Mutex;

use crate::server;

static TEMPLATES: Mutex<BTreeSet<&'static str>> = Mutex::const_new(BTreeSet::new());
static COUNT: AtomicU32 = AtomicU32::new(0);

/// A database of this service's schema, nobody else's.
pub(crate) async fn fresh(service: &Service) -> anyhow::Result<Database> {
    let server = server::config();
    let admin = connect(server).await?;
    let template = format!("template_{}", service.name);
    {
        let mut templates = TEMPLATES.lock().await;
        if !templates.contains(service.name) {
            make_template(&admin, service, &template).await?;
            templates.insert(service.name);
        }
    }
    let name = format!("test_{}_{}", service.name, COUNT.fetch_add(1, Ordering::Relaxed));
    copy(&admin, &template, &name).await?;
    let schema = Schema::new(service.name, &on(server, &name), "");
    Database::new(service.name, schema.config().clone(), Limits::default())
}

async fn make_template(admin: &Client, service: &Service, template: &str) -> anyhow::Result<()> {
    admin.batch_execute(&format!("create database {template}")).await?;
    let config = on(server::config(), template);
    let inside = connect(&config).await?;
    inside.batch_execute("create extension if not exists btree_gist with schema public").await?;
    let schema = Schema::new(service.name, &config, "");
    schema.provision(&inside).await?;
    schema.migrate(module::migrations(service)).await?;
    Ok(())
}

/// Copies once the connections that made the template have gone; closing takes the server a moment.
async fn copy(admin: &Client, template: &str, name: &str) -> anyhow::Result<()> {
    let sql = format!("create database {name} template {template}");
    for _ in 0..200 {
        match admin.batch_execute(&sql).await {
            Err(error) if error.code().is_some_and(|code| code.code() == "55006") => {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            other => return Ok(other?),
        }
    }
    anyhow::bail!("{template} stayed in use")
}

fn on(server: &Config, database: &str) -> Config {
    let mut config = server.clone();
    config.dbname(database);
    config
}
