//! The few connections that all reads of a service share. The driver pipelines statements of concurrent tasks.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use arc_swap::ArcSwapOption;
use deadpool_postgres::ClientWrapper;
use tokio::sync::Mutex;
use tokio_postgres::{Config, NoTls};

use crate::{fault, run::run_through};

/// A shared connection for reads.
pub struct Reader(Arc<ClientWrapper>);

run_through!(Reader);

pub(crate) struct Readers {
    config: Arc<Config>,
    slots: Vec<Slot>,
    turn: AtomicUsize,
}

#[derive(Default)]
struct Slot {
    open: ArcSwapOption<ClientWrapper>,
    // Held while connecting, so that a crowd after a restart opens one connection a slot.
    connecting: Mutex<()>,
}

impl Readers {
    pub(crate) fn new(config: Arc<Config>, count: usize) -> Self {
        let slots = (0..count.max(1)).map(|_| Slot::default()).collect();
        Self { config, slots, turn: AtomicUsize::new(0) }
    }

    pub(crate) fn close(&self) {
        for slot in &self.slots {
            slot.open.store(None);
        }
    }

    pub(crate) async fn get(&self) -> anyhow::Result<Reader> {
        let turn = self.turn.fetch_add(1, Ordering::Relaxed);
        let slot = &self.slots[turn % self.slots.len()];
        if let Some(open) = slot.usable() {
            return Ok(Reader(open));
        }
        let _connecting = slot.connecting.lock().await;
        if let Some(open) = slot.usable() {
            return Ok(Reader(open));
        }
        let (client, connection) = self.config.connect(NoTls).await.map_err(fault::of_driver)?;
        let driving = tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(cause = %error, "a read connection closed");
            }
        });
        let open = Arc::new(ClientWrapper::new(client, driving));
        slot.open.store(Some(Arc::clone(&open)));
        Ok(Reader(open))
    }
}

impl Slot {
    fn usable(&self) -> Option<Arc<ClientWrapper>> {
        self.open.load_full().filter(|client| !client.is_closed())
    }
}
