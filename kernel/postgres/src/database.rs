//! A service's connections. Writes take pooled ones, because commits on a shared connection would queue behind each
//! other's flush; reads share a few pipelined ones, which measured 1.7 times faster than one connection a reader.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use anyhow::Context;
use deadpool_postgres::{
    Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime, Timeouts, Transaction,
};
use tokio_postgres::{Config, Error, NoTls, Row, Statement};

use crate::{
    fault,
    readers::{Reader, Readers},
    run::{Params, Run, count, run_through},
};

/// How many connections a service may hold.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Pooled connections for writes; more help only where the flush is slow.
    pub writers: usize,
    /// Shared, pipelined connections for reads.
    pub readers: usize,
    /// How long a request waits for a free writer before it is told that the store is busy.
    pub wait: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { writers: 8, readers: 2, wait: Duration::from_secs(5) }
    }
}

/// The database as one service sees it: connected as its role, with its schema first on the search path.
#[derive(Clone)]
pub struct Database {
    service: Arc<str>,
    config: Arc<Config>,
    writers: Pool,
    readers: Arc<Readers>,
}

impl Database {
    /// Connections are opened when they are first needed.
    pub fn new(service: &str, config: Config, limits: Limits) -> anyhow::Result<Self> {
        let manager = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let timeouts =
            Timeouts { wait: Some(limits.wait), create: Some(limits.wait), recycle: Some(limits.wait) };
        let writers = Pool::builder(Manager::from_config(config.clone(), NoTls, manager))
            .max_size(limits.writers)
            .timeouts(timeouts)
            .runtime(Runtime::Tokio1)
            .build()
            .context("cannot build the connection pool")?;
        let config = Arc::new(config);
        let readers = Arc::new(Readers::new(Arc::clone(&config), limits.readers));
        Ok(Self { service: service.into(), config, writers, readers })
    }

    /// The service these connections belong to.
    pub fn service(&self) -> &str {
        &self.service
    }

    /// How to open one more connection as this service, for leases that live as long as a session.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// A shared connection for short reads. Long reads (exports) take a writer, or everyone behind them waits.
    pub async fn read(&self) -> anyhow::Result<Reader> {
        self.readers.get().await
    }

    /// A connection of one's own, for writes.
    pub async fn write(&self) -> anyhow::Result<Conn> {
        let conn = self.writers.get().await.map_err(fault::of_pool)?;
        Ok(Conn(conn))
    }

    /// Closes every connection, so that the server can stop without cutting one off. For the end of a process.
    pub fn close(&self) {
        self.writers.close();
        self.readers.close();
    }

    /// Checks that the server answers.
    pub async fn ping(&self) -> anyhow::Result<()> {
        self.read().await?.row("select 1", &[]).await.map(drop)
    }

    /// Writer connections in use and open, for metrics.
    pub fn pool_status(&self) -> (usize, usize) {
        let status = self.writers.status();
        (status.size.saturating_sub(status.available), status.size)
    }
}

/// A pooled connection.
pub struct Conn(Object);

impl Conn {
    /// Begins a transaction. Dropping it rolls back before the connection does anything else, so a cancelled
    /// request never leaves a connection inside a transaction.
    pub async fn begin(&mut self) -> anyhow::Result<Tx<'_>> {
        let inner = self.0.transaction().await.map_err(fault::of_driver)?;
        Ok(Tx { inner, failed: AtomicBool::new(false) })
    }

    /// Prepares statements that are to be sent without waiting for it later.
    pub async fn ready(&self, statements: &[&'static str]) -> anyhow::Result<()> {
        for sql in statements {
            self.prepare(sql).await.map_err(fault::of_driver)?;
        }
        Ok(())
    }

    /// Runs a statement as a transaction of its own, in one round trip: the beginning with `settings` (`set local …`),
    /// the statement and the commit are sent together. A statement that fails leaves nothing.
    ///
    /// Once the statement is [ready](Conn::ready), everything is sent when the future is first polled: of two futures polled one
    /// after the other, the second is applied to what the first has committed.
    pub async fn at_once(
        &self,
        settings: &'static str,
        sql: &'static str,
        params: Params<'_>,
    ) -> anyhow::Result<u64> {
        count();
        let statement = self.prepare(sql).await.map_err(fault::of_driver)?;
        let opening = format!("begin; {settings}");
        let (opened, touched, committed) = tokio::join!(
            biased;
            self.0.batch_execute(&opening),
            self.0.execute(&statement, params),
            self.0.batch_execute("commit"),
        );
        let touched = opened.and(touched).map_err(fault::of_driver)?;
        committed.map_err(fault::of_driver)?;
        Ok(touched)
    }
}

run_through!(Conn);

/// A transaction; rolled back unless committed.
pub struct Tx<'a> {
    inner: Transaction<'a>,
    /// A statement failed, after which PostgreSQL keeps nothing.
    failed: AtomicBool,
}

impl Tx<'_> {
    /// Fails when a statement has failed, even if the caller went on after it: PostgreSQL would answer such a commit
    /// with a silent rollback.
    pub async fn commit(self) -> anyhow::Result<()> {
        if self.failed.load(Ordering::Relaxed) {
            self.rollback().await?;
            anyhow::bail!("a statement of this transaction had failed, so it was rolled back");
        }
        self.inner.commit().await.map_err(fault::of_driver)
    }

    pub async fn rollback(self) -> anyhow::Result<()> {
        self.inner.rollback().await.map_err(fault::of_driver)
    }

    fn noting_failure<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        if result.as_ref().is_err_and(|error| error.as_db_error().is_some()) {
            self.failed.store(true, Ordering::Relaxed);
        }
        result
    }
}

impl Run for Tx<'_> {
    async fn prepare(&self, sql: &'static str) -> Result<Statement, Error> {
        self.noting_failure(self.inner.prepare_cached(sql).await)
    }

    async fn query(&self, statement: &Statement, params: Params<'_>) -> Result<Vec<Row>, Error> {
        self.noting_failure(self.inner.query(statement, params).await)
    }

    async fn execute(&self, statement: &Statement, params: Params<'_>) -> Result<u64, Error> {
        self.noting_failure(self.inner.execute(statement, params).await)
    }
}
