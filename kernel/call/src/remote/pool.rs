//! The processes of a service: those that were named, and those that a name stands for just now.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use anyhow::Context;
use arc_swap::ArcSwap;
use http::{Uri, uri::Authority};
use tokio::{net::lookup_host, sync::Mutex, time::Instant};

use super::endpoint::Endpoint;

/// How long the answer of the name service counts. A Kubernetes service without an address of its own lists its pods there.
const RESOLVED: Duration = Duration::from_secs(5);

pub(super) struct Pool {
    service: String,
    named: Vec<Named>,
    endpoints: ArcSwap<Vec<Arc<Endpoint>>>,
    /// When the names were last looked up.
    resolved: Mutex<Option<Instant>>,
    /// Where the next search begins, so that equals take turns.
    turn: AtomicUsize,
}

/// An address as it was configured.
struct Named {
    host: String,
    port: u16,
}

impl Named {
    fn of(uri: &Uri) -> anyhow::Result<Self> {
        anyhow::ensure!(uri.scheme_str() == Some("http"), "{uri} does not begin with http://");
        let host = uri.host().with_context(|| format!("{uri} names no host"))?;
        Ok(Self { host: host.trim_matches(['[', ']']).to_owned(), port: uri.port_u16().unwrap_or(80) })
    }
}

impl Pool {
    pub(super) fn of(service: &str, addresses: &[Uri]) -> anyhow::Result<Self> {
        anyhow::ensure!(!addresses.is_empty(), "{service} has no address");
        Ok(Self {
            service: service.to_owned(),
            named: addresses.iter().map(Named::of).collect::<anyhow::Result<_>>()?,
            endpoints: ArcSwap::default(),
            resolved: Mutex::new(None),
            turn: AtomicUsize::new(0),
        })
    }

    /// The least busy of those that are worth asking and were not tried yet. When all are to be left alone, the one whose
    /// rest ends first; nothing when none is left.
    pub(super) async fn choose(&self, tried: &[Arc<Endpoint>]) -> Option<Arc<Endpoint>> {
        let endpoints = self.current().await;
        let first = self.turn.fetch_add(1, Ordering::Relaxed) % endpoints.len().max(1);
        let in_turn = endpoints.iter().cycle().skip(first).take(endpoints.len());
        let untried = in_turn.filter(|endpoint| !tried.iter().any(|tried| Arc::ptr_eq(tried, endpoint)));
        untried.min_by_key(|endpoint| (endpoint.rests_until(), endpoint.open())).cloned()
    }

    /// The processes as they were known a moment ago; looked up by one caller at a time.
    async fn current(&self) -> Arc<Vec<Arc<Endpoint>>> {
        let known = self.endpoints.load_full();
        let resolved =
            if known.is_empty() { Some(self.resolved.lock().await) } else { self.resolved.try_lock().ok() };
        if let Some(mut resolved) = resolved
            && resolved.is_none_or(|at| at.elapsed() >= RESOLVED)
        {
            self.resolve().await;
            *resolved = Some(Instant::now());
        }
        self.endpoints.load_full()
    }

    /// Looks all names up. What is still there keeps its record; when the name service fails, so does everything.
    async fn resolve(&self) {
        let known = self.endpoints.load_full();
        let mut found: Vec<Arc<Endpoint>> = Vec::new();
        for Named { host, port } in &self.named {
            match lookup_host((host.as_str(), *port)).await {
                Ok(addresses) => found.extend(addresses.filter_map(|address| endpoint(&known, address))),
                Err(error) => {
                    tracing::warn!(callee = self.service, host, cause = %error, "a name leads nowhere");
                }
            }
        }
        if !found.is_empty() {
            self.endpoints.store(Arc::new(found));
        }
    }
}

fn endpoint(known: &[Arc<Endpoint>], address: SocketAddr) -> Option<Arc<Endpoint>> {
    let authority: Authority = address.to_string().parse().ok()?;
    if let Some(known) = known.iter().find(|known| known.base().authority() == Some(&authority)) {
        return Some(Arc::clone(known));
    }
    let base = Uri::builder().scheme("http").authority(authority).path_and_query("/").build().ok()?;
    Some(Arc::new(Endpoint::at(base)))
}
