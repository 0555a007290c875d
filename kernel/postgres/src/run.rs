//! Running statements on any connection: prepared once a connection, counted a request.

use std::{cell::Cell, future::Future};

use postgres_types::ToSql;
use tokio_postgres::{Error, Row, Statement};

use crate::fault;

tokio::task_local! {
    static QUERIES: Cell<u32>;
}

/// Runs a future and counts the statements it ran.
pub async fn counting_queries<F: Future>(work: F) -> (F::Output, u32) {
    QUERIES
        .scope(Cell::new(0), async move {
            let output = work.await;
            (output, QUERIES.with(Cell::get))
        })
        .await
}

/// Parameters of a statement.
pub type Params<'a> = &'a [&'a (dyn ToSql + Sync)];

/// Something that runs statements: a reader, a pooled connection or a transaction.
///
/// Store functions take `&impl Run`. Statements are constants, so each is prepared once a connection.
pub trait Run: Sync {
    /// The statement, prepared on this connection once.
    fn prepare(&self, sql: &'static str) -> impl Future<Output = Result<Statement, Error>> + Send;

    /// Runs a prepared statement for its rows.
    fn query(
        &self,
        statement: &Statement,
        params: Params<'_>,
    ) -> impl Future<Output = Result<Vec<Row>, Error>> + Send;

    /// Runs a prepared statement for its count.
    fn execute(
        &self,
        statement: &Statement,
        params: Params<'_>,
    ) -> impl Future<Output = Result<u64, Error>> + Send;

    /// All rows.
    fn rows(
        &self,
        sql: &'static str,
        params: Params<'_>,
    ) -> impl Future<Output = anyhow::Result<Vec<Row>>> + Send {
        async move {
            count();
            let statement = self.prepare(sql).await.map_err(fault::of_driver)?;
            self.query(&statement, params).await.map_err(fault::of_driver)
        }
    }

    /// Exactly one row; anything else is a fault.
    fn row(&self, sql: &'static str, params: Params<'_>) -> impl Future<Output = anyhow::Result<Row>> + Send {
        async move {
            let mut rows = self.rows(sql, params).await?;
            match (rows.pop(), rows.is_empty()) {
                (Some(row), true) => Ok(row),
                (found, _) => {
                    anyhow::bail!("expected one row, found {}", rows.len() + usize::from(found.is_some()))
                }
            }
        }
    }

    /// The first row, if there is one.
    fn opt(
        &self,
        sql: &'static str,
        params: Params<'_>,
    ) -> impl Future<Output = anyhow::Result<Option<Row>>> + Send {
        async move { Ok(self.rows(sql, params).await?.into_iter().next()) }
    }

    /// The number of rows a write touched.
    fn exec(
        &self,
        sql: &'static str,
        params: Params<'_>,
    ) -> impl Future<Output = anyhow::Result<u64>> + Send {
        async move {
            count();
            let statement = self.prepare(sql).await.map_err(fault::of_driver)?;
            self.execute(&statement, params).await.map_err(fault::of_driver)
        }
    }
}

/// Implements [`Run`] by a field that is, or derefs to, a client with a statement cache.
macro_rules! run_through {
    ($type:ty) => {
        impl $crate::run::Run for $type {
            async fn prepare(
                &self,
                sql: &'static str,
            ) -> Result<tokio_postgres::Statement, tokio_postgres::Error> {
                self.0.prepare_cached(sql).await
            }

            async fn query(
                &self,
                statement: &tokio_postgres::Statement,
                params: $crate::run::Params<'_>,
            ) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error> {
                self.0.query(statement, params).await
            }

            async fn execute(
                &self,
                statement: &tokio_postgres::Statement,
                params: $crate::run::Params<'_>,
            ) -> Result<u64, tokio_postgres::Error> {
                self.0.execute(statement, params).await
            }
        }
    };
}
pub(crate) use run_through;

pub(crate) fn count() {
    // Outside a request (jobs, consumers) nobody counts.
    let _ = QUERIES.try_with(|queries| queries.set(queries.get() + 1));
}
