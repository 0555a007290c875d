//! How long the edge waits: not for the whole of a request, but for the next sign of life. A long upload takes the time
//! it takes; one that stalls, or a service that is silent, does not.

use std::{
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::body::Body;
use futures::TryStreamExt;
use tokio::time::Instant;

/// When the last sign of life was.
#[derive(Clone)]
pub(crate) struct Patience {
    last: Arc<Mutex<Instant>>,
    limit: Duration,
}

impl Patience {
    pub(crate) fn new(limit: Duration) -> Self {
        Self { last: Arc::new(Mutex::new(Instant::now())), limit }
    }

    /// The body, every part of which counts as a sign of life once the service takes it.
    pub(crate) fn watch(&self, body: Body) -> Body {
        let this = self.clone();
        Body::from_stream(body.into_data_stream().inspect_ok(move |_| this.note()))
    }

    /// Runs `work` for as long as there are signs of life; nothing when they end.
    pub(crate) async fn wait<F: Future>(&self, work: F) -> Option<F::Output> {
        tokio::select! {
            output = work => Some(output),
            () = self.lost() => None,
        }
    }

    async fn lost(&self) {
        loop {
            let until = self.last() + self.limit;
            if until <= Instant::now() {
                return;
            }
            tokio::time::sleep_until(until).await;
        }
    }

    fn note(&self) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn last(&self) -> Instant {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use http_body_util::BodyExt;

    use super::*;

    const LIMIT: Duration = Duration::from_secs(30);

    #[tokio::test(start_paused = true)]
    async fn a_long_upload_may_go_on_but_not_stall() {
        let parts = |pause: u64| {
            Body::from_stream(futures::stream::unfold(0, move |count| async move {
                tokio::time::sleep(Duration::from_secs(pause)).await;
                (count < 5).then_some((Ok::<_, Infallible>("part"), count + 1))
            }))
        };
        let slow = Patience::new(LIMIT);
        let body = slow.watch(parts(20));
        assert!(slow.wait(body.collect()).await.is_some());
        let stalled = Patience::new(LIMIT);
        let body = stalled.watch(parts(31));
        assert!(stalled.wait(body.collect()).await.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_silent_service_is_given_up() {
        let patience = Patience::new(LIMIT);
        assert!(patience.wait(std::future::pending::<()>()).await.is_none());
    }
}
