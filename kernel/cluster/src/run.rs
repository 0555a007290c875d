//! One life of the postmaster, from birth to exit.

use std::io;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tokio::sync::watch;

use crate::deathsig;
use crate::error::ClusterError;
use crate::log::Tail;
use crate::pidfile;
use crate::prepare::Plan;
use crate::settings;
use crate::sockets;

const POLL: Duration = Duration::from_millis(5);

/// How long the last messages of an ended server are waited for.
const LAST_WORDS: Duration = Duration::from_millis(50);

/// After the clean shutdown has failed: how long the server may take to drop everything.
const DROP_EVERYTHING: Duration = Duration::from_secs(5);

/// A postmaster. Dropping it shuts the server down and waits for that, blocking, at most a few seconds.
#[derive(Debug)]
pub(crate) struct Run {
    pid: Pid,
    log: Tail,
    /// `None` while it lives; closed without a value when its fate is unknown.
    exit: watch::Receiver<Option<ExitStatus>>,
}

impl Run {
    /// Starts the postmaster. A thread of its own gives birth to it and waits for it, because the kernel ties the
    /// child to that thread. Blocks for some milliseconds.
    pub(crate) fn launch(plan: &Plan) -> Result<Self, ClusterError> {
        let program = plan.programs.path("postgres");
        let command = Self::command(plan);
        let log = Tail::default();
        let (exited, exit) = watch::channel(None);
        let (born, birth) = mpsc::sync_channel(1);
        let tail = log.clone();
        thread::Builder::new()
            .name("postgres-keeper".to_owned())
            .spawn(move || keep(command, tail, &born, &exited))
            .map_err(ClusterError::io(&program))?;
        let pid = birth.recv().unwrap_or_else(|gone| Err(io::Error::other(gone)));
        Ok(Self { pid: pid.map_err(ClusterError::io(&program))?, log, exit })
    }

    fn command(plan: &Plan) -> Command {
        let mut command = Command::new(plan.programs.path("postgres"));
        command
            .arg("-D")
            .arg(plan.folder.data())
            .args(settings::arguments(&plan.sockets, &plan.folder.cluster_name(), &plan.settings))
            .current_dir(plan.folder.root())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            // Ctrl-C in a terminal goes to its whole group: requests are drained before the server stops.
            .process_group(0);
        plan.account.apply(&mut command);
        deathsig::clean_environment(&mut command, &plan.programs);
        deathsig::end_with_parent(&mut command, Signal::SIGINT);
        command
    }

    pub(crate) fn pid(&self) -> Pid {
        self.pid
    }

    /// Waits until the server accepts connections, and stops it when that takes too long.
    pub(crate) async fn ready(&self, plan: &Plan) -> Result<(), ClusterError> {
        let deadline = Instant::now() + plan.ready_timeout;
        let data = plan.folder.data();
        let says_ready = || pidfile::read(&data).is_some_and(|file| file.ready && file.pid == self.pid);
        let socket = sockets::file(&plan.sockets);
        let root = plan.folder.root();
        loop {
            // One small file from the page cache: not worth another thread. An earlier life may have left a file
            // with the same number (containers number alike), but not a socket that answers: a server rewrites
            // the file before it listens.
            if says_ready() && UnixStream::connect(&socket).is_ok() && says_ready() {
                return Ok(());
            }
            if self.is_over() {
                return Err(ClusterError::from_log(root, self.log.summary(), |folder, log| {
                    ClusterError::StartFailed { folder, log }
                }));
            }
            if Instant::now() >= deadline {
                let (seconds, log) = (plan.ready_timeout.as_secs(), self.log.summary());
                self.stop(plan.stop_timeout).await;
                return Err(ClusterError::NotReady { folder: root.into(), seconds, log });
            }
            tokio::time::sleep(POLL).await;
        }
    }

    /// Waits for the exit; `None` when its status is unknown.
    pub(crate) async fn exited(&self) -> Option<ExitStatus> {
        self.exit.clone().wait_for(Option::is_some).await.ok().and_then(|status| *status)
    }

    /// Ends the server: in order, then without, then by force.
    pub(crate) async fn stop(&self, patience: Duration) {
        let steps = [
            (Signal::SIGINT, patience),
            (Signal::SIGQUIT, DROP_EVERYTHING),
            (Signal::SIGKILL, DROP_EVERYTHING),
        ];
        for (signal, patience) in steps {
            self.signal(signal);
            if tokio::time::timeout(patience, self.exited()).await.is_ok() {
                return;
            }
            tracing::warn!(pid = %self.pid, ?signal, "PostgreSQL did not end in time");
        }
    }

    fn is_over(&self) -> bool {
        self.exit.borrow().is_some() || self.exit.has_changed().is_err()
    }

    fn signal(&self, signal: Signal) {
        if !self.is_over() {
            // It may end at this very moment, which is what we want.
            let _ = kill(self.pid, signal);
        }
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        for signal in [Signal::SIGINT, Signal::SIGQUIT] {
            self.signal(signal);
            let deadline = Instant::now() + DROP_EVERYTHING;
            while !self.is_over() && Instant::now() < deadline {
                thread::sleep(POLL);
            }
        }
    }
}

/// The keeper thread: lives exactly as long as the postmaster.
fn keep(
    mut command: Command,
    log: Tail,
    born: &mpsc::SyncSender<io::Result<Pid>>,
    exited: &watch::Sender<Option<ExitStatus>>,
) {
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => return drop(born.send(Err(error))),
    };
    let (silent, silence) = mpsc::channel::<()>();
    if let Some(stderr) = child.stderr.take() {
        // Without this thread the stream closes, and the server goes on in silence.
        let _ = thread::Builder::new().name("postgres-log".to_owned()).spawn(move || {
            log.follow(stderr);
            drop(silent);
        });
    }
    let pid = Pid::from_raw(i32::try_from(child.id()).unwrap_or(i32::MAX));
    // The receiver waits for exactly this.
    let _ = born.send(Ok(pid));
    if let Ok(status) = child.wait() {
        // Backends may outlive a killed postmaster and keep the stream open: do not wait for them.
        let _ = silence.recv_timeout(LAST_WORDS);
        exited.send_replace(Some(status));
    }
}
