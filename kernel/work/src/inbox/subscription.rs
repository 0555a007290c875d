//! What a service consumes: consumers and their handlers.

use std::{marker::PhantomData, sync::Arc};

use futures::{FutureExt, future::BoxFuture};
use kernel::{Event, EventType};
use kernel_postgres::Tx;
use serde_json::Value;

use crate::{
    bus::{Consumer, Filter},
    failure::Permanent,
    handler::EventHandler,
    outbox::Row,
    wake::Wake,
};

/// A consumer: a name, the types of event it wants, and their handlers.
///
/// Events of one key reach one consumer in order. Types whose order matters to each other belong to one consumer
/// ([`also`](Self::also)); types that have nothing to do with each other are better apart, so that one that fails does
/// not hold back the other.
pub struct Subscription<A> {
    consumer: &'static str,
    routes: Vec<Route<A>>,
}

struct Route<A> {
    /// None receives every type.
    kind: Option<&'static str>,
    handle: Arc<dyn Handle<A>>,
}

impl<A: Send + Sync + 'static> Subscription<A> {
    /// Applies events of type `E`. The consumer's name, `service.purpose`, is stored with every event: keep it.
    ///
    /// The handler is an `async fn(&A, &Tx<'_>, &Event<E>) -> anyhow::Result<()>`.
    pub fn on<E: EventType>(consumer: &'static str, handler: impl for<'a> EventHandler<'a, A, E>) -> Self {
        Self { consumer, routes: Vec::new() }.also::<E>(handler)
    }

    /// Applies events of type `E` too, in order with the others of this consumer.
    #[must_use]
    pub fn also<E: EventType>(mut self, handler: impl for<'a> EventHandler<'a, A, E>) -> Self {
        let handle = Arc::new(Typed { handler, event: PhantomData });
        self.routes.push(Route { kind: Some(E::TYPE), handle });
        self
    }

    /// Applies every event of the platform, its data as JSON.
    pub fn all(consumer: &'static str, handler: impl for<'a> EventHandler<'a, A, Value>) -> Self {
        let routes = vec![Route { kind: None, handle: Arc::new(Raw { handler }) as Arc<dyn Handle<A>> }];
        Self { consumer, routes }
    }

    pub(crate) fn bind(self, app: &Arc<A>) -> BoundSubscription {
        let Self { consumer, routes } = self;
        let types: Option<Vec<_>> = routes.iter().map(|route| route.kind).collect();
        BoundSubscription {
            consumer,
            filter: types.map_or(Filter::All, Filter::Types),
            wake: Wake::default(),
            apply: Arc::new(Bound { app: Arc::clone(app), routes }),
        }
    }
}

/// A subscription whose service is no longer a type.
#[derive(Clone)]
pub(crate) struct BoundSubscription {
    pub(crate) consumer: &'static str,
    pub(crate) filter: Filter,
    pub(crate) wake: Wake,
    pub(crate) apply: Arc<dyn Apply>,
}

impl BoundSubscription {
    pub(crate) fn as_consumer(&self) -> Consumer {
        Consumer { name: self.consumer, filter: self.filter.clone(), wake: self.wake.clone() }
    }
}

pub(crate) trait Apply: Send + Sync {
    fn apply<'a>(&'a self, tx: &'a Tx<'a>, row: &'a Row) -> BoxFuture<'a, anyhow::Result<()>>;
}

struct Bound<A> {
    app: Arc<A>,
    routes: Vec<Route<A>>,
}

impl<A: Send + Sync> Apply for Bound<A> {
    fn apply<'a>(&'a self, tx: &'a Tx<'a>, row: &'a Row) -> BoxFuture<'a, anyhow::Result<()>> {
        let route = self.routes.iter().find(|route| route.kind.is_none_or(|kind| kind == row.kind));
        match route {
            Some(route) => route.handle.handle(&self.app, tx, row),
            // The consumer wanted this type when the event was delivered, and no longer does.
            None => std::future::ready(Err(Permanent::because("no handler for this type"))).boxed(),
        }
    }
}

trait Handle<A>: Send + Sync {
    fn handle<'a>(&'a self, app: &'a A, tx: &'a Tx<'a>, row: &'a Row) -> BoxFuture<'a, anyhow::Result<()>>;
}

struct Typed<E, H> {
    handler: H,
    event: PhantomData<fn(E)>,
}

impl<A: Sync, E: EventType, H: for<'a> EventHandler<'a, A, E>> Handle<A> for Typed<E, H> {
    fn handle<'a>(&'a self, app: &'a A, tx: &'a Tx<'a>, row: &'a Row) -> BoxFuture<'a, anyhow::Result<()>> {
        async move {
            let event: Event<E> = decode(row)?;
            self.handler.call(app, tx, &event).await
        }
        .boxed()
    }
}

struct Raw<H> {
    handler: H,
}

impl<A: Sync, H: for<'a> EventHandler<'a, A, Value>> Handle<A> for Raw<H> {
    fn handle<'a>(&'a self, app: &'a A, tx: &'a Tx<'a>, row: &'a Row) -> BoxFuture<'a, anyhow::Result<()>> {
        async move {
            let event: Event<Value> = decode(row)?;
            self.handler.call(app, tx, &event).await
        }
        .boxed()
    }
}

/// An event that cannot be read today cannot be read tomorrow.
fn decode<'de, T: serde::Deserialize<'de>>(row: &'de Row) -> anyhow::Result<Event<T>> {
    row.event()
        .map_err(|error| Permanent::because(format!("cannot read {} {}: {error:#}", row.kind, row.version)))
}
