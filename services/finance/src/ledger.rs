//! The ledger's handle: postings that arrive together are decided and committed together.
//!
//! A batch costs one round trip and one flush, however many postings it holds; so throughput grows with load, and an
//! account that everybody uses is updated once a batch instead of being fought over.

mod writer;

use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

use kernel::Env;
use kernel_postgres::{Batcher, Database, batcher::Shape};

use self::writer::{Outcome, Writer};
pub use crate::domain::ledger::*;
use crate::store;

/// Postings and balances.
#[derive(Clone)]
pub struct Ledger(Arc<Inner>);

struct Inner {
    db: Database,
    env: Env,
    /// Made by the first posting: building a service starts no tasks.
    batcher: OnceLock<Batcher<Arc<Posting>, Outcome>>,
}

/// Why a posting is not in the ledger.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error(transparent)]
    Malformed(#[from] PostingError),
    #[error(transparent)]
    Fault(#[from] anyhow::Error),
}

/// Postings in one batch at most.
const BATCH: usize = 512;
/// Postings that may wait for the next batch.
const QUEUE: usize = 8192;

impl Ledger {
    /// A ledger on the service's database.
    pub fn new(db: Database, env: Env) -> Self {
        Self(Arc::new(Inner { db, env, batcher: OnceLock::new() }))
    }

    /// Posts with whatever else has arrived. Safe to repeat: a key is posted once, and a repeat gets its receipt.
    pub async fn post(&self, draft: Draft) -> Result<Receipt, LedgerError> {
        self.post_finished(draft.finish()?).await
    }

    /// Like [`Ledger::post`] for a posting that is made already.
    pub async fn post_finished(&self, posting: Posting) -> Result<Receipt, LedgerError> {
        Ok(self.0.batcher().submit(Arc::new(posting)).await??)
    }

    /// Balances as they were last committed; accounts that were never posted to are missing.
    pub async fn balance(&self, account: Account) -> anyhow::Result<Balance> {
        let id = account.id();
        let named = HashMap::from([(id, account)]);
        let found = store::ledger::balances(&self.0.db.read().await?, &named).await?;
        Ok(found.get(&id).copied().unwrap_or_else(|| Balance::opened(account)))
    }
}

impl Inner {
    fn batcher(&self) -> &Batcher<Arc<Posting>, Outcome> {
        self.batcher.get_or_init(|| {
            // Two lanes: while PostgreSQL writes one batch, the next is decided and sent.
            let shape = Shape { batch: BATCH, lanes: 2, queue: QUEUE };
            let writer = Arc::new(Writer::new(self.db.clone(), self.env.clone()));
            Batcher::new(shape, move |postings| {
                let writer = Arc::clone(&writer);
                async move { writer.commit(postings).await }
            })
        })
    }
}
