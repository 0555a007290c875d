//! The store by itself: the services' own statements on a private cluster, beside `pgbench` on the same data.
//!
//! Every run gets a fresh copy of its database, vacuumed, analysed and written out, so that no run pays for another's.

pub(crate) mod grab;
pub(crate) mod ledger;
pub(crate) mod market;
pub(crate) mod reads;

use anyhow::Context;
use kernel_cluster::{Cluster, Options, SUPERUSER};
use kernel_http::{Service, module};
use kernel_postgres::{
    Database, Limits, Schema,
    schema::connect,
    tokio_postgres::{Client, Config},
};
use tempfile::TempDir;

use crate::{
    World, folder,
    load::{Load, Pace},
    pgbench::{Pgbench, Play, Played, Script},
    processes::Family,
};

/// A private cluster as the product starts it.
pub(crate) struct Server {
    cluster: Cluster,
    admin: Client,
    pub(crate) load: Load,
    pgbench: Pgbench,
    // Removed last.
    _folder: TempDir,
}

/// A filled database to copy.
pub(crate) struct Template {
    name: &'static str,
    /// The service whose schema it has, if any.
    service: Option<&'static str>,
}

/// A copy of a template, for one run.
pub(crate) struct Copy {
    name: String,
    service: Option<&'static str>,
}

impl World for Server {
    async fn open(pace: Pace) -> anyhow::Result<Self> {
        let folder = folder()?;
        let cluster = Cluster::start(Options::new(folder.path().join("store"))).await?;
        let admin = connect(&cluster.url("postgres").parse()?).await?;
        let watched = vec![Family::tree("PostgreSQL", cluster.postmaster()), Family::ourselves()];
        let pgbench = Pgbench::beside(&cluster, folder.path())?;
        Ok(Self { cluster, admin, load: Load { pace, watched }, pgbench, _folder: folder })
    }

    async fn close(self) -> anyhow::Result<()> {
        Ok(self.cluster.stop().await?)
    }
}

impl Server {
    /// A database with the migrated schema of a service.
    pub(crate) async fn migrated(&self, name: &'static str, service: &Service) -> anyhow::Result<Template> {
        let template = self.empty(name, Some(service.name)).await?;
        let inside = self.inside(name).await?;
        inside.batch_execute("create extension if not exists btree_gist with schema public").await?;
        let schema = Schema::new(service.name, &self.config(name)?, "");
        schema.provision(&inside).await?;
        schema.migrate(module::migrations(service)).await?;
        Ok(template)
    }

    /// An empty database.
    pub(crate) async fn empty(
        &self,
        name: &'static str,
        service: Option<&'static str>,
    ) -> anyhow::Result<Template> {
        self.admin.batch_execute(&format!("create database {name}")).await?;
        Ok(Template { name, service })
    }

    /// Runs statements in a template.
    pub(crate) async fn fill(&self, template: &Template, sql: &str) -> anyhow::Result<()> {
        let inside = self.inside(template.name).await?;
        let search = template.service.map(|service| format!("set search_path = {service}, public; "));
        let sql = search.unwrap_or_default() + sql;
        inside.batch_execute(&sql).await.with_context(|| format!("filling {}", template.name))
    }

    /// A template as its service connects to it, for filling it with the service's own means.
    pub(crate) fn template_database(&self, template: &Template) -> anyhow::Result<Database> {
        self.database(template.name, template.service, Limits::default())
    }

    /// A copy for one run.
    pub(crate) async fn copy(&self, template: &Template) -> anyhow::Result<Copy> {
        let Template { name: from, service } = *template;
        self.inside(from).await?.batch_execute("vacuum (analyze)").await?;
        // Nobody may be connected to what is copied, and a closed connection takes the server a moment.
        let leave = "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1";
        self.admin.query(leave, &[&from]).await?;
        let name = format!("{from}_run");
        self.admin
            .batch_execute(&format!("create database {name} template {from} strategy file_copy"))
            .await?;
        self.admin.batch_execute("checkpoint").await?;
        Ok(Copy { name, service })
    }

    /// A copy as its service connects to it.
    pub(crate) fn copied_database(&self, copy: &Copy, limits: Limits) -> anyhow::Result<Database> {
        self.database(&copy.name, copy.service, limits)
    }

    /// Forgets a copy.
    pub(crate) async fn discard(&self, copy: Copy) -> anyhow::Result<()> {
        Ok(self.admin.batch_execute(&format!("drop database {} with (force)", copy.name)).await?)
    }

    /// Forgets a template.
    pub(crate) async fn forget(&self, template: Template) -> anyhow::Result<()> {
        Ok(self.admin.batch_execute(&format!("drop database {} with (force)", template.name)).await?)
    }

    /// Plays a script on a copy as its service's role, each client with a connection of its own.
    pub(crate) async fn play(&self, copy: &Copy, clients: usize, play: Play) -> anyhow::Result<Played> {
        let role =
            copy.service.map_or_else(|| SUPERUSER.to_owned(), |service| format!("wellspring_{service}"));
        let script = Script { database: &copy.name, role: &role, clients, play };
        self.pgbench.run(&self.load, &script).await
    }

    /// One number from a copy.
    pub(crate) async fn count(&self, copy: &Copy, sql: &str) -> anyhow::Result<i64> {
        Ok(self.inside(&copy.name).await?.query_one(sql, &[]).await?.get(0))
    }

    fn database(&self, name: &str, service: Option<&str>, limits: Limits) -> anyhow::Result<Database> {
        let service = service.context("a database of no service")?;
        Database::new(service, Schema::new(service, &self.config(name)?, "").config().clone(), limits)
    }

    async fn inside(&self, database: &str) -> anyhow::Result<Client> {
        connect(&self.config(database)?).await
    }

    fn config(&self, database: &str) -> anyhow::Result<Config> {
        Ok(self.cluster.url(database).parse()?)
    }
}
