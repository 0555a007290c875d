//! The sweeper drives what nobody is driving: retries whose pause is over, sagas whose driver vanished.

use std::{collections::HashSet, sync::Arc};

use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::{
    SagaId,
    driver::{Driven, Driver},
    probe::Unprobed,
    store,
};
use crate::{failure, settings::Settings, wake::Pace};

impl Driver {
    /// Sweeps until told to stop; then lets every saga finish its step.
    pub(crate) async fn sweep(self: Arc<Self>, settings: Arc<Settings>, stop: CancellationToken) {
        if !self.is_empty() {
            self.sweep_until(&settings, &stop).await;
        }
        stop.cancelled().await;
        self.stop.cancel();
        self.afoot.close();
        self.afoot.wait().await;
    }

    async fn sweep_until(self: &Arc<Self>, settings: &Settings, stop: &CancellationToken) {
        let mut pace = Pace::of(settings);
        let mut hand = JoinSet::new();
        let mut busy = HashSet::new();
        loop {
            let free = settings.saga_concurrency.saturating_sub(hand.len());
            for id in self.look(free).await {
                if hand.len() < settings.saga_concurrency && busy.insert(id) {
                    pace.quicken();
                    let this = Arc::clone(self);
                    hand.spawn(this.afoot.track_future({
                        let this = Arc::clone(&this);
                        async move { this.drive_logged(id).await }
                    }));
                }
            }
            tokio::select! {
                Some(finished) = hand.join_next() => drop(finished.map(|id| busy.remove(&id))),
                on = pace.rest(&self.wakes.sagas, stop) => if !on { break },
            }
        }
        hand.detach_all();
    }

    async fn look(&self, free: usize) -> Vec<SagaId> {
        if free == 0 {
            return Vec::new();
        }
        self.due(false).await.unwrap_or_else(|error| {
            tracing::warn!(error = %failure::text(&error), "cannot look for sagas");
            Vec::new()
        })
    }

    /// Sagas that want a driver; with `new`, also those whose starter has not driven them yet.
    pub(crate) async fn due(&self, new: bool) -> anyhow::Result<Vec<SagaId>> {
        store::due(&self.db.read().await?, self.env.now(), new, &self.drivable(), 64).await
    }

    async fn drive_logged(&self, id: SagaId) -> SagaId {
        match self.drive(id, &Unprobed).await {
            Ok(Driven::Ended(_) | Driven::Paused | Driven::NotTaken) => {}
            // The lease ends and another drive takes it up.
            Err(error) => tracing::warn!(%id, error = %failure::text(&error), "cannot drive a saga"),
        }
        id
    }
}
