//! The roles of this process, built and connected to each other and to those elsewhere.

use std::time::Duration;

use anyhow::Context;
use axum::{Router, body::Body};
use kernel::Env;
use kernel_call::{Channel, Channels, Directory, Signer};
use kernel_http::{Deps, Module, Service};
use kernel_postgres::{Database, Limits, Vault};
use kernel_work::{Settings, Work, WorkDefinition, WorkRuntime};
use tower::util::BoxCloneSyncService;

use crate::{backend::Backend, config::Config, keys::Keys, provider_keys, roles};

/// Everything this process is.
pub(crate) struct Platform {
    pub(crate) env: Env,
    /// The services played here, with what they were built from.
    pub(crate) services: Vec<Built>,
    /// Address of the private cluster, if there is one.
    pub(crate) store: Option<String>,
    directory: Directory,
    signer: Signer,
    gateway: gateway::Config,
}

/// A service that is played here.
pub(crate) struct Built {
    pub(crate) service: Service,
    pub(crate) deps: Deps,
    pub(crate) work: WorkRuntime,
}

impl Platform {
    /// Builds the services that `roles` plays. Nothing runs yet.
    pub(crate) fn build(
        config: &Config,
        roles: &roles::Roles,
        backend: &Backend,
        keys: &Keys,
        env: Env,
    ) -> anyhow::Result<Self> {
        let signer = Signer::new(&keys.derive("service identities"), env.clone());
        let directory = directory(config, roles)?;
        let wiring = Wiring { config, backend, keys, env: &env, signer: &signer, directory: &directory };
        let played = roles::services().into_iter().filter(|service| roles.plays(service.name));
        let services = played.map(|service| wiring.build(service)).collect::<anyhow::Result<_>>()?;
        Ok(Self {
            env,
            services,
            store: backend.address(),
            directory,
            signer,
            gateway: config.gateway.clone(),
        })
    }

    /// Ends the leases that an earlier process left, for one that knows itself to be alone.
    pub(crate) async fn end_leases(&self) -> anyhow::Result<()> {
        for built in &self.services {
            built.work.end_leases().await?;
        }
        Ok(())
    }

    /// Closes the connections of every service here.
    pub(crate) fn close(&self) {
        for built in &self.services {
            built.deps.db.close();
        }
    }

    /// The edge.
    pub(crate) fn gateway(&self) -> anyhow::Result<Router> {
        gateway::router(gateway::Deps {
            config: self.gateway.clone(),
            env: self.env.clone(),
            signer: self.signer.clone(),
            channels: Channels::new(self.directory.clone(), self.signer.clone(), roles::GATEWAY),
            directory: self.directory.clone(),
            services: roles::services()
                .into_iter()
                .map(|service| (service.name, (service.openapi)()))
                .collect(),
            site: web::BUILT,
        })
    }

    /// The services of this process as other processes call them, internal endpoints included.
    pub(crate) fn service_router(&self) -> Router {
        let documents: Vec<_> =
            self.services.iter().map(|built| (built.service.name, (built.service.openapi)())).collect();
        gateway::routes::for_services(&documents, &self.directory)
    }

    /// The ways into the services, past the edge.
    pub(crate) fn directory(&self) -> &Directory {
        &self.directory
    }

    pub(crate) fn signer(&self) -> &Signer {
        &self.signer
    }

    /// What a service here was built from.
    pub(crate) fn deps(&self, service: &str) -> anyhow::Result<&Deps> {
        self.built(service).map(|built| &built.deps)
    }

    /// The durable work of a service here.
    pub(crate) fn work(&self, service: &str) -> anyhow::Result<&WorkRuntime> {
        self.built(service).map(|built| &built.work)
    }

    fn built(&self, service: &str) -> anyhow::Result<&Built> {
        let built = self.services.iter().find(|built| built.service.name == service);
        built.with_context(|| format!("{service} is not played here"))
    }
}

/// What building a service takes.
struct Wiring<'a> {
    config: &'a Config,
    backend: &'a Backend,
    keys: &'a Keys,
    env: &'a Env,
    signer: &'a Signer,
    directory: &'a Directory,
}

impl Wiring<'_> {
    fn build(&self, service: Service) -> anyhow::Result<Built> {
        let name = service.name;
        let limits = Limits {
            writers: self.config.writers_per_service,
            wait: Duration::from_secs(5),
            ..Limits::default()
        };
        let db = Database::new(name, self.backend.schema(name, self.keys).config().clone(), limits)?;
        let deps = Deps {
            work: Work::new(db.clone(), self.env.clone()),
            env: self.env.clone(),
            vault: Vault::new(self.keys.derive(&format!("vault/{name}")), self.env.clone()),
            channels: Channels::new(self.directory.clone(), self.signer.clone(), name),
            section: provider_keys::completed(name, self.config.section(name), self.keys),
            db,
        };
        let module = (service.build)(deps.clone()).with_context(|| format!("building {name}"))?;
        let router = module.surrounded(name, &deps, self.signer);
        self.directory.to(name).mount(BoxCloneSyncService::new(router.into_service::<Body>()))?;
        let Module { duties, router: _ } = module;
        let work = WorkRuntime::new(WorkDefinition {
            db: deps.db.clone(),
            env: deps.env.clone(),
            work: deps.work.clone(),
            duties,
            settings: Settings::default(),
        })
        .with_context(|| format!("the durable work of {name}"))?;
        Ok(Built { service, deps, work })
    }
}

/// A channel a service: here, at its address, or nowhere (it answers 503).
fn directory(config: &Config, roles: &roles::Roles) -> anyhow::Result<Directory> {
    let channels = roles::services().into_iter().map(|service| {
        let name = service.name.to_owned();
        let channel = match config.addresses(&name)?.filter(|_| !roles.plays(&name)) {
            Some(addresses) => {
                Channel::remote(&name, &addresses).with_context(|| format!("remote.{name}"))?
            }
            None => Channel::local(&name),
        };
        Ok((name, channel))
    });
    Ok(Directory::new(channels.collect::<anyhow::Result<Vec<_>>>()?))
}
