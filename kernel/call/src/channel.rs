//! Where a service is. Callers hold a channel from the start; it is connected when the callee is mounted.

use std::{
    collections::BTreeMap,
    convert::Infallible,
    sync::{Arc, OnceLock},
};

use axum_core::body::Body;
use http::{Request, Response, Uri};
use kernel::Problem;
use tower::{ServiceExt, util::BoxCloneSyncService};

use crate::remote::Remote;

/// A service in this process.
pub type Local = BoxCloneSyncService<Request<Body>, Response<Body>, Infallible>;

/// A way to one service.
#[derive(Clone)]
pub struct Channel(Arc<Way>);

enum Way {
    /// Filled when the service's router is mounted.
    Local {
        name: String,
        service: OnceLock<Local>,
    },
    Remote(Box<Remote>),
}

impl Channel {
    /// A service of this process, to be mounted later.
    pub fn local(name: &str) -> Self {
        Self(Arc::new(Way::Local { name: name.to_owned(), service: OnceLock::new() }))
    }

    /// A service in other processes: their addresses, `http://10.0.0.7:8081`, or names that stand for them.
    pub fn remote(name: &str, addresses: &[Uri]) -> anyhow::Result<Self> {
        Ok(Self(Arc::new(Way::Remote(Box::new(Remote::new(name, addresses)?)))))
    }

    /// Connects a local channel to its router. A second mount of the same service is a wiring fault.
    pub fn mount(&self, service: Local) -> anyhow::Result<()> {
        match &*self.0 {
            Way::Local { name, service: slot } => {
                slot.set(service).map_err(|_| anyhow::anyhow!("the service {name} is mounted twice"))
            }
            Way::Remote(remote) => {
                anyhow::bail!("{} is played elsewhere and cannot be mounted here", remote.name())
            }
        }
    }

    /// Sends a request whose URI holds path and query only.
    pub async fn send(&self, mut request: Request<Body>) -> Result<Response<Body>, Problem> {
        // What the sender's own router left on the request (path parameters, matched route) means nothing over there.
        request.extensions_mut().clear();
        match &*self.0 {
            Way::Local { name, service } => {
                let Some(service) = service.get().cloned() else {
                    return Err(unavailable(name));
                };
                let Ok(response) = service.oneshot(request).await;
                Ok(response)
            }
            Way::Remote(remote) => remote.send(request).await,
        }
    }
}

pub(crate) fn unavailable(name: &str) -> Problem {
    Problem::unavailable("call.unavailable", "a part of the platform is away; try again in a moment")
        .with("service", name)
}

/// All services by name.
#[derive(Clone, Default)]
pub struct Directory(Arc<BTreeMap<String, Channel>>);

impl Directory {
    pub fn new(channels: impl IntoIterator<Item = (String, Channel)>) -> Self {
        Self(Arc::new(channels.into_iter().collect()))
    }

    /// The way to a service. An unknown name gets a channel that answers 503, as if the service were away.
    pub fn to(&self, name: &str) -> Channel {
        self.0.get(name).cloned().unwrap_or_else(|| Channel::local(name))
    }
}
