//! Listening, and stopping so that nothing acknowledged is lost.

use std::{future::Future, net::SocketAddr, time::Duration};

use anyhow::Context;
use axum::{Router, serve::ListenerExt};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};
use tokio_util::sync::CancellationToken;

/// Binds an address, or says in one line why not and what to do.
pub(crate) async fn bind(address: SocketAddr, field: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| {
        format!(
            "cannot listen on {address}; stop what uses it or choose another with WELLSPRING_{}",
            field.to_uppercase()
        )
    })
}

/// Serves until shutdown, then lets open requests finish for at most `drain`.
pub(crate) async fn until_shutdown(
    listener: TcpListener,
    router: Router,
    shutdown: CancellationToken,
    drain: Duration,
) -> anyhow::Result<()> {
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    // The parts of an answer that streams do not wait for each other's acknowledgement.
    let listener = listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(cause = %error, "a connection ended at once");
        }
    });
    let draining = shutdown.clone();
    let serving =
        axum::serve(listener, service).with_graceful_shutdown(async move { draining.cancelled().await });
    tokio::select! {
        served = serving.into_future() => served.context("the listener failed"),
        // Event streams have no end of their own.
        () = late(&shutdown, drain) => Ok(()),
    }
}

async fn late(shutdown: &CancellationToken, drain: Duration) {
    shutdown.cancelled().await;
    tokio::time::sleep(drain).await;
}

/// Completes at Ctrl-C or a polite request to end.
pub(crate) fn asked_to_stop() -> anyhow::Result<impl Future<Output = ()>> {
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot listen for Ctrl-C")?;
    let mut terminate = signal(SignalKind::terminate()).context("cannot listen for SIGTERM")?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
