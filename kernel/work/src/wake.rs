//! Telling workers that there may be work, so that they need not wait for their next look.

use std::{sync::Arc, time::Duration};

use tokio::{sync::Notify, time::Instant};
use tokio_util::sync::CancellationToken;

use crate::settings::Settings;

/// Wakes one worker loop. A wake-up before the worker waits is kept; several count as one.
#[derive(Clone, Default)]
pub(crate) struct Wake(Arc<Notify>);

impl Wake {
    pub(crate) fn wake(&self) {
        self.0.notify_one();
    }

    pub(crate) async fn woken(&self) {
        self.0.notified().await;
    }
}

/// The loops of a service that work on what the service itself has written.
#[derive(Clone, Default)]
pub(crate) struct Wakes {
    pub(crate) relay: Wake,
    pub(crate) jobs: Wake,
    pub(crate) sagas: Wake,
}

impl Wakes {
    /// Something was committed: there may be events to relay and jobs to run. A new saga is driven by its starter.
    pub(crate) fn wake(&self) {
        self.relay.wake();
        self.jobs.wake();
    }
}

/// The pace of a loop that finds work by looking: at once when woken, but not so often that every piece of work is
/// looked for by itself; slower the longer there is none.
pub(crate) struct Pace {
    gather: Duration,
    min: Duration,
    max: Duration,
    now: Duration,
    rested: Instant,
}

impl Pace {
    pub(crate) fn of(settings: &Settings) -> Self {
        let Settings { gather, poll_min: min, poll_max: max, .. } = *settings;
        Self { gather, min, max, now: min, rested: Instant::now() }
    }

    /// Waits for a wake-up or the next look. False when it is time to stop.
    pub(crate) async fn rest(&mut self, wake: &Wake, stop: &CancellationToken) -> bool {
        let on = tokio::select! {
            biased;
            () = stop.cancelled() => false,
            () = wake.woken() => self.gathered(stop).await,
            () = tokio::time::sleep(self.now) => {
                self.now = (self.now * 2).min(self.max);
                true
            }
        };
        self.rested = Instant::now();
        on
    }

    /// Lets work come together when there was a look a moment ago.
    async fn gathered(&mut self, stop: &CancellationToken) -> bool {
        self.now = self.min;
        tokio::select! {
            biased;
            () = stop.cancelled() => false,
            () = tokio::time::sleep_until(self.rested + self.gather) => true,
        }
    }

    /// There was work: look again soon.
    pub(crate) fn quicken(&mut self) {
        self.now = self.min;
    }
}
