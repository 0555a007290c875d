//! `wellspring up`: everything in one process, until Ctrl-C.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use kernel::Env;
use tokio::{net::TcpListener, task::JoinSet};
use tokio_util::sync::CancellationToken;

use super::say;
use crate::{
    admin::{self, Admin},
    backend::Backend,
    config::Config,
    control::{self, Control},
    demo,
    events::{self, Events},
    folder::Tenancy,
    keys::Keys,
    platform::Platform,
    roles::{self, GATEWAY, Roles},
    serve, telemetry,
};

pub(crate) async fn run(config: Config, demo: bool) -> anyhow::Result<()> {
    // A demonstration cannot wait for tomorrow's appointment.
    let config = Config { rehearsal: config.rehearsal || demo, ..config };
    start(Start { config, roles: Roles::all(), demo }).await
}

/// What to start.
pub(crate) struct Start {
    pub(crate) config: Config,
    pub(crate) roles: Roles,
    pub(crate) demo: bool,
}

/// Starts, serves until asked to stop, and stops: first the listeners, then the workers, then the store.
pub(crate) async fn start(start: Start) -> anyhow::Result<()> {
    let began = Instant::now();
    let Start { config, roles, demo } = start;
    events::may_be_apart(&config, &roles)?;
    let stop = serve::asked_to_stop()?;
    let metrics = telemetry::measure()?;
    let listeners = Listeners::bind(&config, &roles).await?;
    let _tenancy = Tenancy::begin(&config.data)?;
    let backend = Backend::open(&config).await?;
    let outcome = async {
        let keys = Keys::load(&config, &Env::system())?;
        backend.migrate(&roles::services(), &keys).await?;
        if demo {
            demo::live(&config, &backend, &keys).await?;
        }
        let env = control::rehearsed(&config)?.unwrap_or_else(Env::system);
        let config = Arc::new(config);
        let platform = Arc::new(Platform::build(&config, &roles, &backend, &keys, env)?);
        let shutdown = CancellationToken::new();
        let drain = Duration::from_secs(config.drain_seconds);
        let ready = Arc::new(AtomicBool::new(false));
        let events = Events::connect(&config, &platform.services, &platform.env).await?;
        let services = platform.services.iter();
        let admin = Admin {
            metrics,
            services: services
                .map(|built| (built.service.name, built.deps.db.clone(), built.work.clone()))
                .collect(),
            listeners: Arc::clone(&events.listeners),
            ready: Arc::clone(&ready),
        };
        if backend.cluster.is_some() {
            // The cluster's lock says that nobody else is here: what was left behind need not wait for its lease.
            platform.end_leases().await?;
        }
        let control = Control::open(&config)?;
        let moving = events.start(&platform.services, &shutdown);
        let (addresses, mut serving) = listeners.serve(&platform, admin, &shutdown, drain)?;
        serving.spawn(control.listen(Arc::clone(&config), Arc::clone(&platform), shutdown.clone()));
        let supervising =
            backend.cluster.clone().map(|cluster| tokio::spawn(async move { cluster.supervise().await }));
        ready.store(true, Ordering::SeqCst);
        greet(&config, &addresses, demo, began.elapsed());
        tokio::select! {
            () = stop => {}
            Some(ended) = serving.join_next() => ended??,
        }
        say("stopping: open requests may finish");
        ready.store(false, Ordering::SeqCst);
        shutdown.cancel();
        while let Some(ended) = serving.join_next().await {
            ended??;
        }
        moving.finished().await;
        platform.close();
        if let Some(supervising) = supervising {
            supervising.abort();
        }
        anyhow::Ok(())
    }
    .await;
    // The store stops cleanly whatever happened before.
    backend.stop().await?;
    outcome
}

/// The sockets, bound before anything slow starts: a taken port is told at once.
struct Listeners {
    edge: Option<TcpListener>,
    services: Option<TcpListener>,
    admin: TcpListener,
}

impl Listeners {
    async fn bind(config: &Config, roles: &Roles) -> anyhow::Result<Self> {
        let edge =
            if roles.plays(GATEWAY) { Some(serve::bind(config.listen, "listen").await?) } else { None };
        let services = match config.service_listen {
            Some(address) => Some(serve::bind(address, "service_listen").await?),
            None => None,
        };
        Ok(Self { edge, services, admin: serve::bind(config.admin_listen, "admin_listen").await? })
    }

    fn serve(
        self,
        platform: &Platform,
        admin: Admin,
        shutdown: &CancellationToken,
        drain: Duration,
    ) -> anyhow::Result<(Addresses, JoinSet<anyhow::Result<()>>)> {
        let mut serving = JoinSet::new();
        let mut addresses = Addresses { edge: None, services: None, admin: self.admin.local_addr()? };
        if let Some(listener) = self.edge {
            addresses.edge = Some(listener.local_addr()?);
            serving.spawn(serve::until_shutdown(listener, platform.gateway()?, shutdown.clone(), drain));
        }
        if let Some(listener) = self.services {
            addresses.services = Some(listener.local_addr()?);
            serving.spawn(serve::until_shutdown(
                listener,
                platform.service_router(),
                shutdown.clone(),
                drain,
            ));
        }
        serving.spawn(serve::until_shutdown(self.admin, admin::router(admin), shutdown.clone(), drain));
        Ok((addresses, serving))
    }
}

struct Addresses {
    edge: Option<SocketAddr>,
    services: Option<SocketAddr>,
    admin: SocketAddr,
}

fn greet(config: &Config, addresses: &Addresses, demo: bool, took: Duration) {
    if let Some(edge) = addresses.edge {
        say(format_args!("Wellspring is ready at http://{edge} after {:.2} s", took.as_secs_f64()));
        if !web::BUILT.is_empty() {
            say(format_args!("  workbench  http://{edge}/biz/"));
            say(format_args!("  console    http://{edge}/ops/"));
        }
        say(format_args!("  API page   http://{edge}/docs/"));
    } else {
        say(format_args!("ready after {:.2} s", took.as_secs_f64()));
    }
    if let Some(services) = addresses.services {
        say(format_args!("  services   http://{services}"));
    }
    say(format_args!("  metrics    http://{}/metrics", addresses.admin));
    say(format_args!("  data       {}", config.data.display()));
    if demo {
        say(demo::LOGINS);
    }
    say("  Ctrl-C stops it.");
}
