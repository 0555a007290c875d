//! Importing an Apple Health export while it is still being uploaded.
//!
//! Three things run side by side: the upload fills a small buffer, a blocking thread parses it, and this task stores what
//! comes out, a batch a transaction. Between them are bounded channels, so the slowest sets the pace and memory stays flat
//! whatever the size of the file. What is stored stays when the upload breaks off; sending the file again adds what is
//! missing and counts the rest as duplicates.

mod parse;

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use futures::{Stream, StreamExt};
use ids::{HealthActionId, ImportId, UserId};
use kernel_postgres::constraint;
use tokio::sync::mpsc;
use tokio_util::io::{StreamReader, SyncIoBridge};
use user_api::RecordClass;

use self::parse::Batch;
use super::App;
use super::record_batch;
use super::seal::Seal;
use crate::domain::apple::Broken;
use crate::error::Error;
use crate::store::imports::{self, Import, Tally};

/// What this import is called in the store.
const KIND: &str = "apple_health";
/// Batches that wait to be stored.
const WAITING_BATCHES: usize = 2;
/// An upload that says nothing for so long has ended.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// An import under way.
struct Running {
    user: UserId,
    import: ImportId,
    action: HealthActionId,
    tally: Tally,
    counts: BTreeMap<RecordClass, u32>,
}

/// Reads the whole upload into the record and answers with what became of it.
pub(crate) async fn import<S, E>(app: &App, user: UserId, upload: S) -> Result<Import, Error>
where
    S: Stream<Item = Result<Bytes, E>> + Send + Unpin + 'static,
    E: std::error::Error + Send + Sync + 'static,
{
    let permit = app.imports.clone().try_acquire_owned().map_err(|_| Error::ImportsBusy)?;
    let (import, action) = (app.env.id(), app.env.id());
    let conn = app.db.write().await?;
    imports::fail_stale(&conn, Some(user), app.env.now()).await?;
    imports::insert(&conn, user, import, action, KIND, app.env.now()).await.map_err(
        |fault| match constraint(&fault) {
            Some(imports::ONE_RUNNING) => Error::ImportRunning,
            _ => fault.into(),
        },
    )?;
    drop(conn);

    let running = Running { user, import, action, tally: Tally::default(), counts: BTreeMap::new() };
    let own = app.clone();
    // A task of its own: when the client goes away, the handler is dropped, but what was read must still be tallied.
    let task = tokio::spawn(async move {
        let _permit = permit;
        running.run(&own, upload).await
    });
    let outcome = task.await.map_err(anyhow::Error::from)??;
    match outcome {
        Some(broken) => Err(Error::ImportStopped { import, broken }),
        None => find(app, user, import).await,
    }
}

/// The upload, ended by a pause: a client that stops sending must not hold a permit and a thread for ever.
fn steady<S, E>(upload: S) -> impl Stream<Item = std::io::Result<Bytes>>
where
    S: Stream<Item = Result<Bytes, E>> + Unpin,
    E: std::error::Error + Send + Sync + 'static,
{
    futures::stream::unfold(Some(upload), async |upload| {
        let mut upload = upload?;
        match tokio::time::timeout(LONGEST_PAUSE, upload.next()).await {
            Ok(Some(Ok(chunk))) => Some((Ok(chunk), Some(upload))),
            Ok(Some(Err(error))) => Some((Err(std::io::Error::other(error)), None)),
            Ok(None) => None,
            Err(_) => Some((Err(std::io::ErrorKind::TimedOut.into()), None)),
        }
    })
}

/// One import with its progress.
pub(crate) async fn find(app: &App, user: UserId, import: ImportId) -> Result<Import, Error> {
    imports::find(&app.db.read().await?, user, import).await?.ok_or(Error::NoSuchImport)
}

impl Running {
    /// Runs to the end of the document, or to what broke it.
    async fn run<S, E>(mut self, app: &App, upload: S) -> anyhow::Result<Option<Broken>>
    where
        S: Stream<Item = Result<Bytes, E>> + Send + Unpin + 'static,
        E: std::error::Error + Send + Sync + 'static,
    {
        let stored = self.store_all(app, upload).await;
        let error = match &stored {
            Ok(None) => None,
            Ok(Some(broken)) => Some(broken.to_string()),
            Err(_) => Some("the import failed on our side; send the file again".to_owned()),
        };
        let mut conn = app.db.write().await?;
        let tx = conn.begin().await?;
        imports::finish(&tx, self.user, self.import, error.as_deref(), app.env.now()).await?;
        record_batch::announce(app, &tx, self.user, self.action, &self.counts).await?;
        tx.commit().await?;
        app.work.wake();
        stored
    }

    async fn store_all<S, E>(&mut self, app: &App, upload: S) -> anyhow::Result<Option<Broken>>
    where
        S: Stream<Item = Result<Bytes, E>> + Send + Unpin + 'static,
        E: std::error::Error + Send + Sync + 'static,
    {
        let reader = SyncIoBridge::new(StreamReader::new(Box::pin(steady(upload))));
        let (batches, mut waiting) = mpsc::channel(WAITING_BATCHES);
        let limits = parse::Limits {
            batch: app.config.import_batch,
            bytes: app.config.import_bytes,
            now: app.env.now(),
        };
        let parsing = tokio::task::spawn_blocking(move || parse::all(reader, &limits, &batches));
        while let Some(batch) = waiting.recv().await {
            self.store(app, batch).await?;
        }
        Ok(parsing.await?)
    }

    /// One batch and its place in the tally, in one transaction.
    async fn store(&mut self, app: &App, batch: Batch) -> anyhow::Result<()> {
        let Batch { observations, bytes, seen, refused, skipped } = batch;
        let mut conn = app.db.write().await?;
        let tx = conn.begin().await?;
        let seal = Seal::open_or_begin(app, &tx, self.user).await?;
        let records = record_batch::records(app, self.action, observations);
        let fresh = record_batch::store(&tx, &seal, &records).await?;
        self.tally.bytes = i64::try_from(bytes)?;
        self.tally.seen += seen;
        self.tally.stored += i64::try_from(fresh.len())?;
        self.tally.duplicates += i64::try_from(records.len() - fresh.len())?;
        self.tally.refused += refused.values().sum::<i64>();
        self.tally.skipped += skipped.values().sum::<i64>();
        for (reason, count) in refused.into_iter().chain(skipped) {
            *self.tally.report.entry(reason).or_default() += count;
        }
        let moved = imports::progress(&tx, self.user, self.import, &self.tally, app.env.now()).await?;
        anyhow::ensure!(moved, "the import was ended by someone else");
        tx.commit().await?;
        for (class, count) in record_batch::count_by_class(&records, &fresh) {
            *self.counts.entry(class).or_default() += count;
        }
        Ok(())
    }
}
