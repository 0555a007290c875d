//! What a service is to the binary: a name, migrations, a document, and a way to build it.

use axum::Router;
use kernel::Env;
use kernel_call::{Channels, Signer};
use kernel_postgres::{Database, Migrations, Vault};
use kernel_work::{Duties, Work};
use refinery::Runner;
use serde::de::DeserializeOwned;
use utoipa::openapi::OpenApi;

use crate::{layers, operating, write::Answers};

/// A service as the role table lists it. Nothing of it needs a database until it is built.
#[derive(Clone, Copy)]
pub struct Service {
    /// Also the name of its schema and its role.
    pub name: &'static str,
    /// One line for `wellspring roles`.
    pub about: &'static str,
    /// Its own tables.
    pub migrations: fn() -> Runner,
    /// What its handlers document.
    pub openapi: fn() -> OpenApi,
    /// Builds it. Spawns nothing: what runs in the background is a duty.
    pub build: fn(Deps) -> anyhow::Result<Module>,
}

/// What a service is built from.
#[derive(Clone)]
pub struct Deps {
    pub db: Database,
    pub env: Env,
    pub vault: Vault,
    /// The ways to the services it may call.
    pub channels: Channels,
    /// Wakes its workers, starts and drives its sagas.
    pub work: Work,
    /// Its section of the configuration.
    pub section: serde_json::Value,
}

/// A built service.
pub struct Module {
    /// Its routes with their state.
    pub router: Router,
    /// Its subscriptions, jobs, schedules and sagas.
    pub duties: Duties,
}

impl Deps {
    /// The service's configuration; fields that are absent take their defaults.
    pub fn config<C: DeserializeOwned>(&self) -> anyhow::Result<C> {
        serde_path_to_error::deserialize(&self.section)
            .map_err(|error| anyhow::anyhow!("configuration of {}: {error}", self.db.service()))
    }

    /// Where the service keeps answers to repeated writes.
    pub fn answers(&self) -> Answers {
        Answers { db: self.db.clone(), vault: self.vault.clone(), env: self.env.clone() }
    }
}

impl Module {
    /// The routes, with those of every service and everything that surrounds a handler.
    pub fn surrounded(&self, service: &'static str, deps: &Deps, signer: &Signer) -> Router {
        let router = self.router.clone().merge(operating::router(service, deps, &self.duties));
        layers::surround(service, router, signer.clone(), deps.answers(), deps.env.clone())
    }
}

/// All migrations of a service in order: durable work, idempotent answers, its own tables.
pub fn migrations(service: &Service) -> Vec<Migrations> {
    vec![
        Migrations { history: "work_migrations", runner: kernel_work::migrations() },
        Migrations { history: "http_migrations", runner: embedded::migrations::runner() },
        Migrations { history: "migrations", runner: (service.migrations)() },
    ]
}

mod embedded {
    refinery::embed_migrations!("migrations");
}

#[cfg(test)]
mod tests {
    use kernel_cluster::{Cluster, Options};
    use kernel_postgres::{Schema, schema::connect, statements::prepare_all, tokio_postgres::Config};

    use super::*;
    use crate::write;

    #[tokio::test]
    async fn every_statement_prepares() {
        let folder = tempfile::tempdir().unwrap();
        let cluster = Cluster::start(Options::new(folder.path().join("cluster"))).await.unwrap();
        let server: Config = cluster.url("postgres").parse().unwrap();
        let schema = Schema::new("keeper", &server, "test");
        schema.provision(&connect(&server).await.unwrap()).await.unwrap();
        let answers = Migrations { history: "http_migrations", runner: embedded::migrations::runner() };
        assert!(schema.migrate(vec![answers]).await.unwrap() > 0);
        prepare_all(&schema.connect().await.unwrap(), write::ALL).await.unwrap();
        cluster.stop().await.unwrap();
    }
}
