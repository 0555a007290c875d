//! A service on its own database, with everything around it in the hands of the test.

use std::time::Duration;

use axum::{Router, body::Body};
use jiff::{SignedDuration, Timestamp};
use kernel::{Env, EventType};
use kernel_call::{Channel, Channels, Directory, Identity, Signer, identity::UserIdentity};
use kernel_http::{Deps, Module, Service};
use kernel_postgres::{Database, Vault};
use kernel_work::{Settings, Work, WorkDefinition, WorkRuntime, outbox, runtime::Drained};
use serde_json::{Value, json};
use tower::util::BoxCloneSyncService;
use uuid::Uuid;

use crate::{actor::Actor, database};

/// When every test begins: a Sunday noon in Shanghai.
const START: &str = "2026-11-22T04:00:00Z";

/// A service under test.
pub struct Bed {
    pub deps: Deps,
    pub runtime: WorkRuntime,
    router: Router,
    signer: Signer,
}

/// What a bed is made of.
pub struct BedBuilder {
    service: Service,
    fakes: Vec<(String, Router)>,
    section: Value,
    seed: u64,
}

impl Bed {
    /// A bed for this service.
    pub fn of(service: Service) -> BedBuilder {
        BedBuilder { service, fakes: Vec::new(), section: json!({}), seed: 1 }
    }

    pub fn env(&self) -> &Env {
        &self.deps.env
    }

    pub fn db(&self) -> &Database {
        &self.deps.db
    }

    pub fn now(&self) -> Timestamp {
        self.env().now()
    }

    /// A new consumer.
    pub fn user(&self) -> Actor {
        self.user_with(&["consumer"], &[])
    }

    /// A new user with these roles and permissions.
    pub fn user_with(&self, roles: &[&str], permissions: &[&str]) -> Actor {
        self.known_user(self.env().uuid(), roles, permissions)
    }

    /// A user whose id the test knows.
    pub fn known_user(&self, user: Uuid, roles: &[&str], permissions: &[&str]) -> Actor {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let identity = UserIdentity {
            user,
            session: self.env().uuid(),
            roles: owned(roles),
            permissions: owned(permissions),
        };
        self.actor(Some(Identity::User(identity)))
    }

    /// Another service of the platform.
    pub fn service(&self, name: &str) -> Actor {
        self.actor(Some(Identity::Service(name.to_owned())))
    }

    /// Somebody who is not signed in.
    pub fn anonymous(&self) -> Actor {
        self.actor(None)
    }

    /// Does all durable work that is due: delivers events to this service's own consumers, runs jobs, drives sagas.
    ///
    /// # Panics
    /// When anything fails, is parked or is stuck.
    pub async fn settle(&self) -> Drained {
        self.runtime.run_until_idle().await.expect("durable work succeeds")
    }

    /// Moves the clock and settles.
    pub async fn advance(&self, by: Duration) -> Drained {
        self.move_clock(by);
        self.settle().await
    }

    /// Moves the clock only.
    pub fn move_clock(&self, by: Duration) {
        self.env().advance(SignedDuration::try_from(by).expect("a duration of less than 290 000 years"));
    }

    /// Lets the service receive an event as if its publisher had sent it. Returns the event's id.
    pub async fn receive<E: EventType>(&self, event: &E) -> Uuid {
        let id = self.publish(event).await;
        self.settle().await;
        id
    }

    /// Puts an event on the bus without waiting for its consumers.
    pub async fn publish<E: EventType>(&self, event: &E) -> Uuid {
        let mut conn = self.db().write().await.expect("a connection");
        let tx = conn.begin().await.expect("a transaction");
        let id = outbox::publish(&tx, self.env(), event).await.expect("an outbox row");
        tx.commit().await.expect("a commit");
        id
    }

    fn actor(&self, identity: Option<Identity>) -> Actor {
        Actor::new(self.router.clone(), self.signer.clone(), identity)
    }
}

impl BedBuilder {
    /// A router in place of another service.
    #[must_use]
    pub fn fake(mut self, service: &str, router: Router) -> Self {
        self.fakes.push((service.to_owned(), router));
        self
    }

    /// The service's section of the configuration.
    #[must_use]
    pub fn config(mut self, section: Value) -> Self {
        self.section = section;
        self
    }

    /// Another seed than 1 for ids and randomness.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Builds the service on a fresh database.
    ///
    /// # Panics
    /// When it cannot be built.
    pub async fn build(self) -> Bed {
        let Self { service, fakes, section, seed } = self;
        let env = Env::set(START.parse().expect("an instant"), seed);
        let db = database::fresh(&service).await.expect("a fresh database");
        let signer = Signer::new(&[7; 32], env.clone());
        let own = Channel::local(service.name);
        let directory =
            Directory::new(fakes.into_iter().map(mounted).chain([(service.name.to_owned(), own.clone())]));
        let deps = Deps {
            vault: Vault::new([5; 32], env.clone()),
            channels: Channels::new(directory, signer.clone(), service.name),
            work: Work::new(db.clone(), env.clone()),
            section,
            env,
            db,
        };
        let module = (service.build)(deps.clone()).expect("the service can be built");
        let router = module.surrounded(service.name, &deps, &signer);
        own.mount(BoxCloneSyncService::new(router.clone().into_service::<Body>())).expect("mounted once");
        let Module { duties, router: _ } = module;
        let definition = WorkDefinition {
            db: deps.db.clone(),
            env: deps.env.clone(),
            work: deps.work.clone(),
            duties,
            settings: Settings::default(),
        };
        let runtime = WorkRuntime::new(definition).expect("duties fit together");
        Bed { deps, runtime, router, signer }
    }
}

fn mounted((name, router): (String, Router)) -> (String, Channel) {
    let channel = Channel::local(&name);
    channel.mount(BoxCloneSyncService::new(router.into_service::<Body>())).expect("mounted once");
    (name, channel)
}
