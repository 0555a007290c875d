//! A data folder, the settings it is run with, and the commands that are run on it.

use std::{
    fs::{self, File},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Stdio,
    sync::{Arc, LazyLock},
    time::Duration,
};

use futures::future::try_join_all;
use reqwest::Client;
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    process::Command,
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};

use crate::{
    platform::{Platform, Process},
    shape::{self, Part, Shared},
};

/// A start may take this long, recovery after a kill included, and so may any command and its end.
pub const START: Duration = Duration::from_mins(1);
/// Platforms that run at once: each is a whole installation with its own PostgreSQL, or many processes.
static TURNS: LazyLock<Arc<Semaphore>> =
    LazyLock::new(|| Arc::new(Semaphore::new(if shape::is_whole() { 2 } else { 1 })));

/// A data folder and the settings it is run with.
pub struct Installation {
    folder: TempDir,
    settings: Vec<(String, String)>,
    /// Where the platform is several processes.
    parts: Vec<Part>,
    // Given back when the installation is gone.
    _turn: OwnedSemaphorePermit,
}

/// What a command that ran to its end left behind.
#[derive(Debug)]
pub struct Ended {
    pub success: bool,
    pub out: String,
    pub err: String,
}

/// The built binary: beside the test's own executable.
///
/// # Panics
/// When it has not been built.
pub fn binary() -> PathBuf {
    let test = std::env::current_exe().expect("the path of this test");
    let profile = test.ancestors().nth(2).expect("target/<profile>/deps/<test>");
    let binary = profile.join("wellspring");
    assert!(binary.exists(), "{} is missing; run `cargo build -p wellspring`", binary.display());
    binary
}

impl Installation {
    /// A new one, once few enough others run.
    pub async fn new() -> Self {
        let turn = Arc::clone(&TURNS).acquire_owned().await.expect("never closed");
        let folder = tempfile::Builder::new().prefix("wellspring-").tempdir().expect("a folder");
        open_to_all(folder.path());
        let settings = [
            ("WELLSPRING_LISTEN", "127.0.0.1:0"),
            ("WELLSPRING_ADMIN_LISTEN", "127.0.0.1:0"),
            ("WELLSPRING_LOG_FORMAT", "text"),
            ("WELLSPRING_REHEARSAL", "true"),
            // Every request of a test comes from one address.
            ("WELLSPRING_GATEWAY__REQUESTS_PER_MINUTE_PER_ADDRESS", "1000000"),
            ("WELLSPRING_GATEWAY__REQUESTS_PER_MINUTE_PER_USER", "1000000"),
            ("WELLSPRING_AUTH__REQUESTS_PER_MINUTE_PER_ADDRESS", "1000000"),
            ("WELLSPRING_AUTH__CODES_PER_MINUTE_PER_ADDRESS", "1000000"),
            // A debug build hashes slowly enough.
            ("WELLSPRING_AUTH__HASH_MEMORY_KIB", "64"),
        ];
        let mut settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let filter = std::env::var("SYSTEM_TEST_LOG").unwrap_or_else(|_| "warn".to_owned());
        settings.push(("WELLSPRING_LOG_FILTER".to_owned(), filter));
        let mut parts = Vec::new();
        if let Some(shared) = Shared::prepare().await {
            settings.extend(shared.settings);
            parts = shared.parts;
        }
        Self { folder, settings, parts, _turn: turn }
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

    /// What the platform logged, over all its starts.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Starts the platform and waits until it is ready.
    ///
    /// # Panics
    /// When it does not become ready; with the end of its log.
    pub async fn up(self) -> Platform {
        self.try_up().await.unwrap_or_else(|why| panic!("{why}"))
    }

    /// Starts the platform with the demo town.
    ///
    /// # Panics
    /// When it does not become ready; with the end of its log.
    pub async fn up_demo(self) -> Platform {
        self.start(&["up", "--demo"]).await.unwrap_or_else(|why| panic!("{why}"))
    }

    /// Starts the platform, or gives back the end of its log.
    pub async fn try_up(self) -> Result<Platform, String> {
        self.start(&["up"]).await
    }

    async fn start(self, arguments: &[&str]) -> Result<Platform, String> {
        let processes = if self.parts.is_empty() {
            vec![self.launch(self.command(arguments)).await?]
        } else {
            self.done(&["migrate"]).await;
            let launches = self.parts.iter().map(|part| self.launch_part(part));
            try_join_all(launches).await?
        };
        let http = Client::builder().pool_max_idle_per_host(256).timeout(START).build().expect("a client");
        Ok(Platform::new(self, processes, http))
    }

    /// Starts the process with this number once more.
    pub(crate) async fn relaunch(&self, number: usize) -> Process {
        self.launch_part(&self.parts[number]).await.unwrap_or_else(|why| panic!("{why}"))
    }

    /// Starts one process of several, with a data folder of its own.
    async fn launch_part(&self, part: &Part) -> Result<Process, String> {
        let data = self.folder.path().join(&part.name);
        let mut command = self.command_on(&data, &["serve", "--role", &part.roles]);
        command.envs(part.settings.iter().map(|(name, value)| (name, value)));
        self.launch(command).await.map(|process| Process { data, ..process })
    }

    async fn launch(&self, mut command: Command) -> Result<Process, String> {
        let log = File::options()
            .create(true)
            .append(true)
            .open(self.folder.path().join("log"))
            .expect("a log file");
        let mut child = command.stdout(Stdio::piped()).stderr(log).spawn().expect("a process");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let (mut base, mut admin) = (None, None);
        // The address of the edge is told before that of the metrics.
        while admin.is_none() {
            let line =
                timeout(START, lines.next_line()).await.expect("a start in time").expect("readable output");
            let Some(line) = line else {
                return Err(format!("the platform did not start:\n{}", tail(&self.log())));
            };
            base = base.or_else(|| word_after(&line, "ready at "));
            admin = admin.or_else(|| {
                word_after(&line, "metrics ").and_then(|url| Some(url.strip_suffix("/metrics")?.to_owned()))
            });
        }
        // Keeps reading, so that the process never blocks on a full pipe.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Ok(Process { child, data: self.data(), base, admin: admin.unwrap_or_default() })
    }

    /// Runs a command to its end.
    pub async fn run(&self, arguments: &[&str]) -> Ended {
        self.run_with(arguments, "").await
    }

    /// Runs a command to its end with this on its standard input.
    pub async fn run_with(&self, arguments: &[&str], input: &str) -> Ended {
        Self::finish(self.command(arguments), input).await
    }

    /// Runs a command to its end with these environment variables besides.
    pub async fn run_setting(&self, settings: &[(&str, &str)], arguments: &[&str]) -> Ended {
        let mut command = self.command(arguments);
        command.envs(settings.iter().copied());
        Self::finish(command, "").await
    }

    pub(crate) async fn finish(mut command: Command, input: &str) -> Ended {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn().expect("a process");
        let mut stdin = process.stdin.take().expect("piped");
        // A command that reads nothing may have ended already.
        let _ = stdin.write_all(input.as_bytes()).await;
        drop(stdin);
        let output =
            timeout(START, process.wait_with_output()).await.expect("an end in time").expect("output");
        Ended {
            success: output.status.success(),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Runs a command that must succeed; what it said.
    ///
    /// # Panics
    /// When it fails.
    pub async fn done(&self, arguments: &[&str]) -> String {
        let ended = self.run(arguments).await;
        assert!(ended.success, "`wellspring {}` failed: {}{}", arguments.join(" "), ended.out, ended.err);
        ended.out
    }

    fn command(&self, arguments: &[&str]) -> Command {
        self.command_on(&self.data(), arguments)
    }

    /// A command on the data folder of one process.
    pub(crate) fn command_on(&self, data: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(binary());
        command.arg("--data").arg(data).args(arguments);
        command.env_remove("DATABASE_URL").env_remove("WELLSPRING_PG_BIN");
        command.envs(self.settings.iter().map(|(name, value)| (name, value)));
        command.current_dir(self.folder.path()).kill_on_drop(true);
        command
    }
}

/// A test that fails shows what the platform had to say.
impl Drop for Installation {
    fn drop(&mut self) {
        #[expect(clippy::print_stderr, reason = "beside the panic's own message")]
        if std::thread::panicking() {
            eprintln!("the platform's log ends:\n{}", tail(&self.log()));
        }
    }
}

impl Ended {
    /// The one line of a refusal.
    ///
    /// # Panics
    /// When it succeeded, or said more or less than one line.
    #[track_caller]
    pub fn refusal(&self) -> &str {
        assert!(!self.success, "it succeeded: {}", self.out);
        let lines: Vec<_> = self.err.lines().filter(|line| line.starts_with("wellspring: ")).collect();
        assert_eq!((lines.len(), self.err.trim().lines().count()), (1, 1), "not one line:\n{}", self.err);
        lines[0]
    }
}

/// The account that PostgreSQL runs as must be able to enter.
///
/// # Panics
/// When the folder is not ours.
pub fn open_to_all(folder: &Path) {
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("our own folder");
}

fn tail(log: &str) -> &str {
    let start = log.char_indices().rev().nth(5_000).map_or(0, |(at, _)| at);
    &log[start..]
}

/// The word that follows the mark.
pub(crate) fn word_after(line: &str, mark: &str) -> Option<String> {
    let (_, rest) = line.split_once(mark)?;
    rest.split_whitespace().next().map(ToOwned::to_owned)
}
