//! One process of a service: how busy it is, and whether it is worth asking.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use http::Uri;
use tokio::time::Instant;

/// Failures in a row after which a process is left alone.
const FAILURES: u32 = 3;
/// For how long, at first and at most; each further failure doubles it.
const REST: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(30));

pub(super) struct Endpoint {
    base: Uri,
    /// Requests that wait for its answer.
    open: AtomicUsize,
    health: Mutex<Health>,
}

#[derive(Default)]
struct Health {
    failures: u32,
    /// Left alone until then.
    until: Option<Instant>,
}

impl Endpoint {
    pub(super) fn at(base: Uri) -> Self {
        Self { base, open: AtomicUsize::new(0), health: Mutex::default() }
    }

    pub(super) fn base(&self) -> &Uri {
        &self.base
    }

    pub(super) fn open(&self) -> usize {
        self.open.load(Ordering::Relaxed)
    }

    /// The end of its rest, when it is left alone.
    pub(super) fn rests_until(&self) -> Option<Instant> {
        self.lock().until.filter(|until| *until > Instant::now())
    }

    /// One request tries whether it is back; until that is known, no other does.
    fn probe(&self) {
        let mut health = self.lock();
        if health.until.is_some() {
            health.until = Some(Instant::now() + REST.0);
        }
    }

    fn note(&self, answered: bool) {
        let mut health = self.lock();
        if answered {
            *health = Health::default();
            return;
        }
        health.failures += 1;
        if let Some(further) = health.failures.checked_sub(FAILURES) {
            let rest = REST.0.saturating_mul(1 << further.min(10)).min(REST.1);
            health.until = Some(Instant::now() + rest);
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Health> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request on its way to a process. Unless it succeeds it has failed, given up by a caller whose time was over included:
/// that is how a process shows that stands still.
pub(super) struct Attempt {
    endpoint: Arc<Endpoint>,
    answered: bool,
}

impl Attempt {
    pub(super) fn on(endpoint: &Arc<Endpoint>) -> Self {
        endpoint.open.fetch_add(1, Ordering::Relaxed);
        endpoint.probe();
        Self { endpoint: Arc::clone(endpoint), answered: false }
    }

    pub(super) fn succeeded(mut self) {
        self.answered = true;
    }
}

impl Drop for Attempt {
    fn drop(&mut self) {
        self.endpoint.open.fetch_sub(1, Ordering::Relaxed);
        self.endpoint.note(self.answered);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_process_that_fails_is_left_alone_ever_longer_and_forgiven_at_once() {
        let endpoint = Arc::new(Endpoint::at(Uri::from_static("http://127.0.0.1:1")));
        for _ in 0..2 {
            drop(Attempt::on(&endpoint));
        }
        assert!(endpoint.rests_until().is_none(), "two failures are bad luck");
        drop(Attempt::on(&endpoint));
        assert!(endpoint.rests_until().is_some());
        tokio::time::advance(Duration::from_millis(1_001)).await;
        assert!(endpoint.rests_until().is_none());

        let probing = Attempt::on(&endpoint);
        assert!(endpoint.rests_until().is_some(), "one asks, the others wait");
        drop(probing);
        tokio::time::advance(Duration::from_millis(1_500)).await;
        assert!(endpoint.rests_until().is_some(), "the second rest is longer");
        tokio::time::advance(Duration::from_secs(1)).await;
        Attempt::on(&endpoint).succeeded();
        assert!(endpoint.rests_until().is_none() && endpoint.open() == 0);
    }
}
