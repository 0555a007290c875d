//! Writing batches, one sent behind the other.
//!
//! The writer keeps the book as it stands after the last batch it sent, so a batch is decided without waiting for the
//! one before, behind which it is sent on the same connection. That is exact because every statement states what it was
//! decided upon, the head of the chain and keys that nobody has used, and does nothing when that is not so: when another
//! process wrote, or the batch before failed. Nobody is answered before his batch's premise has been found true, the
//! refused included, so nobody learns what did not happen.
//! Whatever goes wrong, the batch is decided again under the lock of the chain, on a book read under that lock.

use std::{
    sync::{Arc, Weak},
    task::Poll,
};

use futures::{FutureExt, future::BoxFuture};
use kernel::Env;
use kernel_postgres::{Conn, Database};
use tokio::sync::Mutex;

use crate::{
    domain::ledger::{Book, Decision, Posting, Receipt, Refusal, Request, decide},
    store::{self, ledger::Premise},
};

/// Keys, and balances with holds, that a book keeps at most; a few megabytes each.
const KEPT: usize = 32_768;

pub(super) type Outcome = Result<Receipt, Refusal>;

pub(super) struct Writer {
    db: Database,
    env: Env,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The ledger after all batches sent, as far as it is known; none when it has to be read under the lock.
    book: Option<Book>,
    /// What the batches under way are sent on; goes back to the pool with the last of them.
    conn: Weak<Conn>,
}

/// A batch on its way.
struct Sent {
    outcomes: Vec<Outcome>,
    /// Whether its premise was true.
    written: BoxFuture<'static, anyhow::Result<bool>>,
}

impl Writer {
    pub(super) fn new(db: Database, env: Env) -> Self {
        Self { db, env, state: Mutex::default() }
    }

    /// Decides and commits a batch.
    pub(super) async fn commit(&self, postings: Vec<Arc<Posting>>) -> anyhow::Result<Vec<Outcome>> {
        if let Some(Sent { outcomes, written }) = self.send(&postings).await? {
            match written.await {
                Ok(true) => return Ok(outcomes),
                Ok(false) => {}
                Err(error) => {
                    self.state.lock().await.book = None;
                    return Err(error);
                }
            }
        }
        self.commit_locked(&postings).await
    }

    /// Sends a batch behind those under way, unless the book has to be read first.
    async fn send(&self, postings: &[Arc<Posting>]) -> anyhow::Result<Option<Sent>> {
        let mut state = self.state.lock().await;
        let State { book: slot, conn } = &mut *state;
        let Some(book) = slot else { return Ok(None) };
        // Read beside the batches under way: those change only what the book has, and whoever else changes something
        // moves the head.
        store::ledger::complete(&self.db.read().await?, book, postings).await?;
        let conn = self.connection(conn).await?;
        let head = book.head;
        let Decision { outcomes, changes } = decide(book, self.requests(postings));
        // The book knows what it had and what was accepted.
        let refused = postings.iter().filter(|posting| !book.known.contains_key(posting.key()));
        let premise = Premise { head, refused: refused.cloned().collect() };
        if book.known.len() > KEPT {
            book.known.clear();
        }
        if book.balances.len() + book.holds.len() > KEPT {
            *slot = None;
        }
        let mut written = async move { store::ledger::write_behind(&conn, &premise, &changes).await }.boxed();
        // Polled once while the state is locked: that puts it on the connection, in its turn.
        let written = match futures::poll!(&mut written) {
            Poll::Ready(done) => std::future::ready(done).boxed(),
            Poll::Pending => written,
        };
        Ok(Some(Sent { outcomes, written }))
    }

    /// Decides and commits a batch while nobody else can write.
    async fn commit_locked(&self, postings: &[Arc<Posting>]) -> anyhow::Result<Vec<Outcome>> {
        let mut state = self.state.lock().await;
        state.book = None;
        let mut conn = self.db.write().await?;
        let tx = conn.begin().await?;
        let mut book = store::ledger::load(&tx, postings).await?;
        let premise = Premise { head: book.head, refused: Vec::new() };
        let Decision { outcomes, changes } = decide(&mut book, self.requests(postings));
        if changes.recorded.is_empty() {
            tx.rollback().await?;
        } else {
            store::ledger::write(&tx, &premise, &changes).await?;
            tx.commit().await?;
        }
        state.book = Some(book);
        Ok(outcomes)
    }

    fn requests(&self, postings: &[Arc<Posting>]) -> Vec<Request> {
        let at = self.env.now();
        postings
            .iter()
            .map(|posting| Request { id: self.env.id(), at, posting: Arc::clone(posting) })
            .collect()
    }

    async fn connection(&self, shared: &mut Weak<Conn>) -> anyhow::Result<Arc<Conn>> {
        if let Some(conn) = shared.upgrade() {
            return Ok(conn);
        }
        let conn = Arc::new(self.db.write().await?);
        conn.ready(&store::ledger::SENT).await?;
        *shared = Arc::downgrade(&conn);
        Ok(conn)
    }
}
