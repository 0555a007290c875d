//! The store: a private PostgreSQL cluster under the data folder, or the server the configuration names.

use std::sync::Arc;

use anyhow::Context;
use kernel_cluster::{Cluster, Options};
use kernel_http::Service;
use kernel_postgres::{Schema, schema, tokio_postgres};

use crate::{config::Config, folder, keys::Keys};

/// The database of the private cluster.
const DATABASE: &str = "wellspring";

/// An open store.
pub(crate) struct Backend {
    /// How an administrator connects.
    pub(crate) admin: tokio_postgres::Config,
    /// The private cluster, when there is no other server.
    pub(crate) cluster: Option<Arc<Cluster>>,
}

impl Backend {
    /// Starts the private cluster, or checks that the configured server answers.
    pub(crate) async fn open(config: &Config) -> anyhow::Result<Self> {
        match &config.database_url {
            Some(url) => {
                let admin: tokio_postgres::Config = url.parse().context("the database URL cannot be read")?;
                schema::connect(&admin).await.context("the configured database does not answer")?;
                Ok(Self { admin, cluster: None })
            }
            None => Self::private(config).await,
        }
    }

    /// The private cluster of a process that runs, by its address.
    pub(crate) fn running(address: &str) -> anyhow::Result<Self> {
        Ok(Self { admin: address.parse()?, cluster: None })
    }

    /// Where an administrator connects; for an own cluster only, which asks for no password.
    pub(crate) fn address(&self) -> Option<String> {
        self.cluster.as_ref().map(|cluster| cluster.url(DATABASE))
    }

    async fn private(config: &Config) -> anyhow::Result<Self> {
        let folder = config.data.join("postgres");
        folder::make(&config.data)?;
        let mut options = Options::new(folder);
        options.bin.clone_from(&config.pg_bin);
        let cluster = Cluster::start(options).await?;
        let admin: tokio_postgres::Config = cluster.url(DATABASE).parse()?;
        let server: tokio_postgres::Config = cluster.url("postgres").parse()?;
        let client = schema::connect(&server).await.context("the private cluster does not answer")?;
        let known = client.query_opt("select from pg_database where datname = $1", &[&DATABASE]).await?;
        if known.is_none() {
            client.batch_execute(&format!("create database {DATABASE}")).await?;
        }
        Ok(Self { admin, cluster: Some(Arc::new(cluster)) })
    }

    /// Creates roles and schemas where they are missing and runs the missing migrations; how many ran.
    pub(crate) async fn migrate(&self, services: &[Service], keys: &Keys) -> anyhow::Result<usize> {
        let admin = schema::connect(&self.admin).await?;
        // Processes that start together wait for each other here; the lock goes with the connection.
        admin.batch_execute("select pg_advisory_lock(hashtext('migrate'), hashtext('wellspring'))").await?;
        // Extensions belong to the database; services use them but may not create them.
        admin.batch_execute("create extension if not exists btree_gist with schema public").await.context(
            "cannot create the extension btree_gist; install PostgreSQL's contrib package or let an administrator create it",
        )?;
        for service in services {
            self.schema(service.name, keys).provision(&admin).await?;
        }
        let runs = services.iter().map(async |service| {
            self.schema(service.name, keys).migrate(kernel_http::module::migrations(service)).await
        });
        let applied = futures::future::try_join_all(runs).await?;
        Ok(applied.into_iter().sum())
    }

    /// The role and schema of a service.
    pub(crate) fn schema(&self, service: &str, keys: &Keys) -> Schema {
        Schema::new(service, &self.admin, &keys.database_password(service))
    }

    /// Stops the private cluster cleanly.
    pub(crate) async fn stop(&self) -> anyhow::Result<()> {
        match &self.cluster {
            Some(cluster) => cluster.stop().await.context("stopping the private cluster"),
            None => Ok(()),
        }
    }
}
