//! The built binary as a process with a data folder of its own.

use std::{
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use reqwest::Client;
use serde_json::Value;
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, BufReader},
    process::{Child, Command},
    task::JoinHandle,
    time::timeout,
};

/// A start may take this long, recovery after a kill included.
const START: Duration = Duration::from_secs(60);

/// A running platform.
pub struct Platform {
    /// `http://127.0.0.1:port` of the gateway.
    pub base: String,
    /// The same of the admin pages.
    pub admin: String,
    pub http: Client,
    installation: Installation,
    process: Child,
    // Keeps reading, so that the process never blocks on a full pipe.
    _log: JoinHandle<()>,
}

/// A data folder and the settings it is run with.
pub struct Installation {
    folder: TempDir,
    settings: Vec<(String, String)>,
}

/// What a command that ran to its end left behind.
#[derive(Debug)]
pub struct Ended {
    pub success: bool,
    pub out: String,
    pub err: String,
}

/// The built binary: beside the test's own executable.
pub fn binary() -> PathBuf {
    let test = std::env::current_exe().expect("the path of this test");
    let profile = test.ancestors().nth(2).expect("target/<profile>/deps/<test>");
    let binary = profile.join("wellspring");
    assert!(binary.exists(), "{} is missing; run `cargo build -p wellspring`", binary.display());
    binary
}

impl Default for Installation {
    fn default() -> Self {
        Self::new()
    }
}

impl Installation {
    pub fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("wellspring-system-").tempdir().expect("a folder");
        open_to_all(folder.path());
        let settings = [
            ("WELLSPRING_LISTEN", "127.0.0.1:0"),
            ("WELLSPRING_ADMIN_LISTEN", "127.0.0.1:0"),
            ("WELLSPRING_LOG_FILTER", "warn"),
            // Every request of a test comes from one address.
            ("WELLSPRING_GATEWAY__REQUESTS_PER_MINUTE_PER_ADDRESS", "1000000"),
            ("WELLSPRING_GATEWAY__REQUESTS_PER_MINUTE_PER_USER", "1000000"),
        ];
        Self { folder, settings: settings.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec() }
    }

    /// Sets an environment variable for everything run on this installation.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.settings.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Starts the platform and waits until it is ready.
    pub async fn up(self) -> Platform {
        let mut process = self.command(&["up"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a process");
        let mut err = process.stderr.take().expect("piped");
        let log = tokio::spawn(async move {
            let mut text = String::new();
            let _ = err.read_to_string(&mut text).await;
            if std::env::var_os("SYSTEM_TEST_LOG").is_some() {
                eprintln!("{text}");
            }
        });
        let mut lines = BufReader::new(process.stdout.take().expect("piped")).lines();
        let (mut base, mut admin) = (None, None);
        while base.is_none() || admin.is_none() {
            let line = timeout(START, lines.next_line()).await.expect("a start in time").expect("readable output");
            let line = line.unwrap_or_else(|| panic!("the platform ended while starting; set SYSTEM_TEST_LOG=1 to see why"));
            base = base.or_else(|| word_after(&line, "ready at "));
            admin = admin.or_else(|| word_after(&line, "metrics ").and_then(|url| Some(url.strip_suffix("/metrics")?.to_owned())));
        }
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let http = Client::builder().pool_max_idle_per_host(256).build().expect("a client");
        Platform {
            base: base.unwrap_or_default(),
            admin: admin.unwrap_or_default(),
            http,
            installation: self,
            process,
            _log: log,
        }
    }

    /// Runs a command to its end.
    pub async fn run(&self, arguments: &[&str]) -> Ended {
        let output = timeout(START, self.command(arguments).output()).await.expect("an end in time").expect("a process");
        Ended {
            success: output.status.success(),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(binary());
        command.arg("--data").arg(self.data()).args(arguments);
        command.envs(self.settings.iter().map(|(name, value)| (name, value)));
        command.current_dir(self.folder.path()).env_remove("DATABASE_URL").kill_on_drop(true);
        command
    }
}

impl Platform {
    pub fn installation(&self) -> &Installation {
        &self.installation
    }

    /// The process id of the binary.
    pub fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.process.id().expect("it runs")).expect("a process id"))
    }

    /// The process id of the private PostgreSQL.
    pub fn postmaster(&self) -> Pid {
        let file = self.installation.data().join("postgres/data/postmaster.pid");
        let text = std::fs::read_to_string(file).expect("a pid file");
        Pid::from_raw(text.lines().next().and_then(|line| line.parse().ok()).expect("a process id"))
    }

    /// Kills the binary without warning. Its installation can be started again.
    pub async fn kill(mut self) -> Installation {
        kill(self.pid(), Signal::SIGKILL).expect("it runs");
        self.process.wait().await.expect("it ended");
        self.installation
    }

    /// Asks it to stop and waits for a clean end.
    pub async fn stop(mut self) -> Installation {
        kill(self.pid(), Signal::SIGINT).expect("it runs");
        let status = timeout(START, self.process.wait()).await.expect("an end in time").expect("it ended");
        assert!(status.success(), "{status}");
        self.installation
    }

    /// The counts of durable work by service.
    pub async fn work(&self) -> Value {
        let status = self.http.get(format!("{}/status", self.admin)).send().await.expect("an answer");
        status.json::<Value>().await.expect("JSON")["work"].clone()
    }

    /// Waits until no event, due job or saga is under way.
    ///
    /// # Panics
    /// When something is parked or stuck, or it does not come to rest in a minute.
    pub async fn settle(&self) {
        for _ in 0..600 {
            let work = self.work().await;
            let total = |counts: &[&str]| -> i64 {
                let services = work.as_object().into_iter().flatten();
                services.map(|(_, status)| counts.iter().filter_map(|count| status[*count].as_i64()).sum::<i64>()).sum()
            };
            assert_eq!(total(&["inbox_parked", "jobs_parked", "sagas_stuck"]), 0, "{work:#}");
            if total(&["undelivered", "inbox_pending", "jobs_due", "jobs_running", "sagas_running"]) == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("work does not come to rest: {:#}", self.work().await);
    }
}

fn word_after(line: &str, mark: &str) -> Option<String> {
    let (_, rest) = line.split_once(mark)?;
    rest.split_whitespace().next().map(ToOwned::to_owned)
}

/// The account that PostgreSQL runs as must be able to enter the folder.
fn open_to_all(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755)).expect("our own folder");
}
