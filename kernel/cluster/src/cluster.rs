//! The running cluster, as its owner sees it.

use std::path::Path;
use std::process::ExitStatus;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::watch;
use tokio::task;

use crate::SUPERUSER;
use crate::error::ClusterError;
use crate::lock::FileLock;
use crate::options::Options;
use crate::orphans;
use crate::prepare::{self, Plan};
use crate::programs::Programs;
use crate::run::Run;
use crate::sockets::{self, PORT};

/// The pause before another attempt when restarts fail or do not last, and its upper bound.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// A private PostgreSQL that this program started. Stop it with [`Cluster::stop`]; a mere drop also shuts it
/// down, but blocks the thread meanwhile.
#[derive(Debug)]
pub struct Cluster {
    /// Dropped before the lock, so that the folder is free only when the server has gone.
    run: Mutex<Arc<Run>>,
    plan: Arc<Plan>,
    /// One restart or stop at a time.
    turn: tokio::sync::Mutex<()>,
    stopping: watch::Sender<bool>,
    _lock: FileLock,
}

/// How the postmaster came to an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// By [`Cluster::stop`].
    Stopped,
    /// By itself or by somebody else; the status is unknown when the system did not tell.
    Died(Option<ExitStatus>),
}

impl Cluster {
    /// Starts PostgreSQL in `options.folder` and returns when it accepts connections. A new folder gets a new
    /// database; what an earlier life left behind is cleared away. Errors are one line with the way out.
    pub async fn start(options: Options) -> Result<Self, ClusterError> {
        let (plan, lock) = blocking(move || prepare::prepare(options)).await?;
        let plan = Arc::new(plan);
        let run = launch(&plan).await?;
        run.ready(&plan).await?;
        tracing::info!(version = %plan.programs.version(), pid = %run.pid(), "PostgreSQL is ready");
        let (turn, stopping) = (tokio::sync::Mutex::default(), watch::Sender::new(false));
        Ok(Self { run: Mutex::new(Arc::new(run)), plan, turn, stopping, _lock: lock })
    }

    /// The folder of the server's Unix socket.
    pub fn socket_dir(&self) -> &Path {
        &self.plan.sockets
    }

    /// The address of a database as the [superuser](SUPERUSER), for libpq and tokio-postgres alike.
    pub fn url(&self, database: &str) -> String {
        self.url_as(SUPERUSER, database)
    }

    /// The address of a database as another role, which needs no password: reaching the socket is the proof.
    pub fn url_as(&self, role: &str, database: &str) -> String {
        let host = self.plan.sockets.as_os_str().as_encoded_bytes();
        let [role, database, host] = [role.as_bytes(), database.as_bytes(), host].map(percent_encoded);
        format!("postgresql:///{database}?host={host}&port={PORT}&user={role}")
    }

    /// PostgreSQL's programs of the version that runs, for tools such as `pg_dump`.
    pub fn programs(&self) -> &Programs {
        &self.plan.programs
    }

    /// The process ids of the postmaster and its children at this moment; empty when it is down.
    pub fn pids(&self) -> Vec<i32> {
        orphans::family(&self.plan.folder, self.plan.account.uid)
            .into_iter()
            .map(nix::unistd::Pid::as_raw)
            .collect()
    }

    /// The process id of the current postmaster, or of the last one while it is down.
    pub fn postmaster(&self) -> i32 {
        self.current().pid().as_raw()
    }

    /// Waits until the current postmaster has ended.
    pub async fn exited(&self) -> Exit {
        let status = self.current().exited().await;
        if *self.stopping.borrow() { Exit::Stopped } else { Exit::Died(status) }
    }

    /// Starts the server again whenever it ends unexpectedly, until [`Cluster::stop`]. It never gives up, since a
    /// cause such as a full disk can be removed meanwhile, but pauses up to 10 s between attempts and logs each.
    /// Spawn it as a task; clients have to reconnect.
    pub async fn supervise(&self) {
        let mut stopping = self.stopping.subscribe();
        let mut pause = Duration::ZERO;
        let mut since = Instant::now();
        while let Exit::Died(status) = self.exited().await {
            let status = status.map_or_else(|| "unknown".to_owned(), |status| status.to_string());
            tracing::warn!(%status, "PostgreSQL ended unexpectedly, starting it again");
            if since.elapsed() > LONGEST_PAUSE {
                pause = Duration::ZERO;
            }
            if tokio::time::timeout(pause, stopping.wait_for(|stop| *stop)).await.is_ok() {
                return;
            }
            pause = (pause * 2).clamp(FIRST_PAUSE, LONGEST_PAUSE);
            since = Instant::now();
            match self.restart().await {
                Ok(()) if *stopping.borrow() => return,
                Err(ClusterError::Interrupted) => return,
                Ok(()) => {
                    tracing::info!(pid = self.postmaster(), after = ?since.elapsed(), "PostgreSQL is back");
                }
                Err(error) => tracing::error!(%error, "PostgreSQL did not start again"),
            }
        }
    }

    async fn restart(&self) -> Result<(), ClusterError> {
        let _turn = self.turn.lock().await;
        let mut stopping = self.stopping.subscribe();
        if *stopping.borrow() {
            return Err(ClusterError::Interrupted);
        }
        let run = launch(&self.plan).await?;
        let ready = tokio::select! {
            ready = run.ready(&self.plan) => ready,
            _ = stopping.wait_for(|stop| *stop) => Ok(()),
        };
        // From here on the ordinary stop finds it, ready or not.
        *self.run.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(run);
        ready
    }

    /// Stops PostgreSQL: open transactions are rolled back, everything is written, processes are gone. When that
    /// takes longer than `stop_timeout`, everything is dropped and the next start recovers. Harmless when
    /// repeated. The folder stays locked until the value is dropped.
    pub async fn stop(&self) -> Result<(), ClusterError> {
        self.stopping.send_replace(true);
        let _turn = self.turn.lock().await;
        self.current().stop(self.plan.stop_timeout).await;
        let plan = Arc::clone(&self.plan);
        blocking(move || {
            // Backends outlive a postmaster that had to be killed.
            orphans::clear(&plan.folder, plan.account.uid, plan.stop_timeout)?;
            sockets::remove(&plan.sockets, &plan.folder);
            Ok(())
        })
        .await
    }

    fn current(&self) -> Arc<Run> {
        Arc::clone(&self.run.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

async fn launch(plan: &Arc<Plan>) -> Result<Run, ClusterError> {
    let plan = Arc::clone(plan);
    blocking(move || prepare::launch(&plan)).await
}

/// Runs what blocks on a thread that may.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ClusterError> + Send + 'static,
) -> Result<T, ClusterError> {
    match task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => Err(ClusterError::Interrupted),
        },
    }
}

fn percent_encoded(bytes: &[u8]) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    bytes
        .iter()
        .map(|&byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
