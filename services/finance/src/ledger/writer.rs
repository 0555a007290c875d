//! Writing batches, each prepared while the one before is written.
//!
//! The writer keeps the book as it stands after the last batch it decided, so the next is decided, and its transactions
//! and entries are appended on a connection of its own, before the one before has committed. When its turn has come it
//! moves the head of the chain, the balances and the holds, and commits. That is exact because it moves the head only
//! from where it was when the batch was decided: if another process wrote meanwhile, or the batch before failed, the
//! whole transaction is rolled back. Nobody is answered before his batch has found its premise true, the refused
//! included, so nobody learns what did not happen. Whatever goes wrong, the batch is decided again under the lock of the
//! chain, on a book read under that lock.

use std::sync::Arc;

use kernel::Env;
use kernel_postgres::Database;
use tokio::sync::{Mutex, oneshot};

use crate::{
    domain::ledger::{Book, Changes, Decision, Posting, Receipt, Refusal, Request, decide},
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
    /// The ledger after all batches decided, as far as it is known; none when it has to be read under the lock.
    book: Option<Book>,
    /// Ends when the batch decided last has, well or not.
    last: Option<oneshot::Receiver<()>>,
}

/// A batch decided on the book, not yet known to be right.
struct Decided {
    premise: Premise,
    outcomes: Vec<Outcome>,
    changes: Changes,
    /// The end of the batch before.
    turn: Option<oneshot::Receiver<()>>,
    /// Dropped at the end of this one.
    _done: oneshot::Sender<()>,
}

impl Writer {
    pub(super) fn new(db: Database, env: Env) -> Self {
        Self { db, env, state: Mutex::default() }
    }

    /// Decides and commits a batch.
    pub(super) async fn commit(&self, postings: Vec<Arc<Posting>>) -> anyhow::Result<Vec<Outcome>> {
        match self.commit_ahead(&postings).await {
            Ok(Some(outcomes)) => return Ok(outcomes),
            Ok(None) => {}
            Err(error) => tracing::debug!(cause = format!("{error:#}"), "a batch is decided again"),
        }
        self.commit_locked(&postings).await
    }

    /// Commits a batch on what the book says; nothing when there is no book, or it proved wrong.
    async fn commit_ahead(&self, postings: &[Arc<Posting>]) -> anyhow::Result<Option<Vec<Outcome>>> {
        let Some(mut batch) = self.decide_ahead(postings).await? else { return Ok(None) };
        if batch.changes.recorded.is_empty() {
            batch.turn().await;
            let right = store::ledger::confirm(&self.db.read().await?, &batch.premise).await?;
            return Ok(right.then_some(batch.outcomes));
        }
        let mut conn = self.db.write().await?;
        let tx = conn.begin().await?;
        store::ledger::append_ahead(&tx, &batch.changes).await?;
        batch.turn().await;
        if store::ledger::settle(&tx, &batch.premise, &batch.changes).await? {
            tx.commit().await?;
            return Ok(Some(batch.outcomes));
        }
        tx.rollback().await?;
        Ok(None)
    }

    async fn decide_ahead(&self, postings: &[Arc<Posting>]) -> anyhow::Result<Option<Decided>> {
        let mut state = self.state.lock().await;
        let Some(book) = &mut state.book else { return Ok(None) };
        // Read beside the batches under way: those change only what the book has, and whoever else changes something
        // moves the head.
        store::ledger::complete(&self.db.read().await?, book, postings).await?;
        let head = book.head;
        let Decision { outcomes, changes } = decide(book, self.requests(postings));
        // The keys of what was accepted are new, or the append fails.
        let refused = postings.iter().zip(&outcomes).filter(|(_, outcome)| outcome.is_err());
        let new =
            refused.map(|(posting, _)| posting).filter(|posting| !book.known.contains_key(posting.key()));
        let premise = Premise { head, new: new.cloned().collect() };
        if book.known.len() > KEPT {
            book.known.clear();
        }
        if book.balances.len() + book.holds.len() > KEPT {
            state.book = None;
        }
        let (done, end) = oneshot::channel();
        let turn = state.last.replace(end);
        Ok(Some(Decided { premise, outcomes, changes, turn, _done: done }))
    }

    /// Decides and commits a batch while nobody else can write.
    async fn commit_locked(&self, postings: &[Arc<Posting>]) -> anyhow::Result<Vec<Outcome>> {
        let mut state = self.state.lock().await;
        state.book = None;
        let mut conn = self.db.write().await?;
        let tx = conn.begin().await?;
        let mut book = store::ledger::load(&tx, postings).await?;
        let premise = Premise { head: book.head, new: Vec::new() };
        let Decision { outcomes, changes } = decide(&mut book, self.requests(postings));
        if changes.recorded.is_empty() {
            tx.rollback().await?;
        } else {
            store::ledger::append(&tx, &changes).await?;
            let settled = store::ledger::settle(&tx, &premise, &changes).await?;
            anyhow::ensure!(settled, "the head of the chain moved under its lock");
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
}

impl Decided {
    /// Waits for the batch before; how it ended shows in the head of the chain.
    async fn turn(&mut self) {
        if let Some(turn) = self.turn.take() {
            let _ = turn.await;
        }
    }
}
