//! A service's room in the database: a role that can log in, and a schema that only this role may use.

use anyhow::Context;
use refinery::Runner;
use tokio_postgres::{Client, Config, NoTls};

/// Forward-only migrations with the table that remembers which have run.
pub struct Migrations {
    /// For example `work_migrations`; lives in the service's schema.
    pub history: &'static str,
    pub runner: Runner,
}

/// The role and schema of one service.
#[derive(Debug, Clone)]
pub struct Schema {
    /// The service's name: also the schema's.
    service: String,
    /// How the role connects.
    config: Config,
    password: String,
}

impl Schema {
    /// `server` says where the database is; `password` is set on the role and used where the server asks for one.
    pub fn new(service: &str, server: &Config, password: &str) -> Self {
        let mut config = server.clone();
        config.user(role(service)).password(password).application_name(format!("wellspring-{service}"));
        Self { service: service.to_owned(), config, password: password.to_owned() }
    }

    /// How to connect as this service.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Creates the role and schema where they are missing. `admin` may create roles.
    ///
    /// A service's statements look few rows up among many. Their plans are kept, and one made while a table was empty or
    /// small would scan it from end to end however it has grown since; so scans are a service's last resort.
    pub async fn provision(&self, admin: &Client) -> anyhow::Result<()> {
        // Quoted, because a service may have a name that SQL keeps for itself, such as `user`.
        let (role, schema) = (role(&self.service), format!("\"{}\"", self.service));
        let password = self.password.replace('\'', "''");
        let sql = format!(
            "select pg_advisory_xact_lock(hashtext('provision'));
             do $$ begin
               if not exists (select from pg_roles where rolname = '{role}') then
                 create role {role} login;
               end if;
             end $$;
             alter role {role} with login password '{password}';
             alter role {role} set search_path = {schema}, public;
             alter role {role} set enable_seqscan = off;
             create schema if not exists {schema};
             grant all on schema {schema} to {role};
             revoke all on schema {schema} from public;
             revoke create on schema public from public;"
        );
        admin.batch_execute(&sql).await.with_context(|| format!("cannot prepare the role of {schema}"))
    }

    /// Runs the missing migrations as the service's role, one process at a time.
    pub async fn migrate(&self, migrations: Vec<Migrations>) -> anyhow::Result<usize> {
        let mut client = self.connect().await?;
        client
            .execute("select pg_advisory_lock(hashtext('migrate'), hashtext($1))", &[&self.service])
            .await?;
        let mut applied = 0;
        for Migrations { history, mut runner } in migrations {
            runner.set_migration_table_name(history);
            let report = runner
                .set_grouped(true)
                .run_async(&mut client)
                .await
                .with_context(|| format!("migrating {} ({history})", self.service))?;
            applied += report.applied_migrations().len();
        }
        Ok(applied)
    }

    /// How many of the migrations have not run yet.
    pub async fn missing(&self, migrations: Vec<Migrations>) -> anyhow::Result<usize> {
        let client = self.connect().await?;
        let mut missing = 0;
        for Migrations { history, runner } in migrations {
            let known = client.query_opt("select to_regclass($1)::text", &[&history]).await?;
            let exists = known.is_some_and(|row| row.get::<_, Option<String>>(0).is_some());
            let applied = if exists {
                let count: i64 =
                    client.query_one(&format!("select count(*) from {history}"), &[]).await?.get(0);
                usize::try_from(count)?
            } else {
                0
            };
            missing += runner.get_migrations().len().saturating_sub(applied);
        }
        Ok(missing)
    }

    /// A connection of one's own as the service.
    pub async fn connect(&self) -> anyhow::Result<Client> {
        connect(&self.config).await.with_context(|| format!("cannot connect as {}", role(&self.service)))
    }
}

/// Opens a connection and drives it in the background.
pub async fn connect(config: &Config) -> anyhow::Result<Client> {
    let (client, connection) = config.connect(NoTls).await?;
    tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(cause = %error, "a connection closed");
        }
    });
    Ok(client)
}

/// The role's name: prefixed, because roles are shared by all databases of a server.
fn role(service: &str) -> String {
    format!("wellspring_{service}")
}
