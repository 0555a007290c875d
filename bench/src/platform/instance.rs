//! A process of the built binary, with a data folder of its own.

use std::{
    fs::File,
    net::SocketAddr,
    path::PathBuf,
    process::Stdio,
    time::{Duration, Instant},
};

use anyhow::Context;
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use serde_json::Value;
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    process::{Child, Command},
    time::timeout,
};

use crate::processes::Family;

/// Starting and stopping take less than this, or something is wrong.
const PATIENCE: Duration = Duration::from_mins(1);

/// A data folder and the settings it is run with.
pub(crate) struct Installation {
    folder: TempDir,
    settings: Vec<(String, String)>,
}

/// A running process.
pub(crate) struct Instance {
    /// Where the gateway listens.
    pub(crate) edge: SocketAddr,
    /// Where its services listen for other processes, when asked to.
    pub(crate) services: Option<SocketAddr>,
    /// Where metrics and status are served.
    pub(crate) admin: SocketAddr,
    /// From the call of the program until it said that it is ready.
    pub(crate) took: Duration,
    installation: Installation,
    process: Child,
}

/// The built binary: beside ourselves.
fn binary() -> anyhow::Result<PathBuf> {
    let binary = std::env::current_exe()?.with_file_name("wellspring");
    anyhow::ensure!(binary.exists(), "{} is missing: build the package wellspring", binary.display());
    Ok(binary)
}

impl Installation {
    pub(crate) fn new() -> anyhow::Result<Self> {
        let settings = [
            ("WELLSPRING_LISTEN", "127.0.0.1:0"),
            ("WELLSPRING_ADMIN_LISTEN", "127.0.0.1:0"),
            // Every request comes from one address.
            ("WELLSPRING_GATEWAY__REQUESTS_PER_MINUTE_PER_ADDRESS", "100000000"),
            ("WELLSPRING_GATEWAY__REQUESTS_PER_MINUTE_PER_USER", "100000000"),
            ("WELLSPRING_AUTH__REQUESTS_PER_MINUTE_PER_ADDRESS", "100000000"),
        ];
        let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        Ok(Self { folder: crate::folder()?, settings })
    }

    /// Sets an environment variable.
    #[must_use]
    pub(crate) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.settings.push((name.to_owned(), value.into()));
        self
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Starts everything and waits until it is ready.
    pub(crate) async fn up(self) -> anyhow::Result<Instance> {
        self.start(&["up"]).await
    }

    /// Starts a process with these arguments and waits until it is ready.
    pub(crate) async fn start(self, arguments: &[&str]) -> anyhow::Result<Instance> {
        let log = File::options().create(true).append(true).open(self.log())?;
        let began = Instant::now();
        let mut process = self.command(arguments)?.stdout(Stdio::piped()).stderr(log).spawn()?;
        let mut lines = BufReader::new(process.stdout.take().context("no output")?).lines();
        let (mut edge, mut services) = (None, None);
        let admin = loop {
            let line = timeout(PATIENCE, lines.next_line()).await.context("a start took too long")??;
            let line = line.with_context(|| format!("the platform did not start:\n{}", self.last_words()))?;
            edge = edge.or_else(|| address(&line, "ready at http://"));
            services = services.or_else(|| address(&line, "services   http://"));
            if let Some(admin) = address(&line, "http://").filter(|_| line.contains("metrics")) {
                break admin;
            }
        };
        let took = began.elapsed();
        // Keeps reading, so that the process never blocks on a full pipe.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let edge = edge.context("the platform did not say where it listens")?;
        Ok(Instance { edge, services, admin, took, installation: self, process })
    }

    /// Runs a command to its end, with this on its standard input.
    pub(crate) async fn run(&self, arguments: &[&str], input: &str) -> anyhow::Result<()> {
        let mut command = self.command(arguments)?;
        let mut process =
            command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
        process.stdin.take().context("no input")?.write_all(input.as_bytes()).await?;
        let output = process.wait_with_output().await?;
        let said = String::from_utf8_lossy(&output.stderr);
        anyhow::ensure!(output.status.success(), "`wellspring {}` failed: {said}", arguments.join(" "));
        Ok(())
    }

    fn command(&self, arguments: &[&str]) -> anyhow::Result<Command> {
        let mut command = Command::new(binary()?);
        command.arg("--data").arg(self.data()).args(arguments);
        command.env_remove("DATABASE_URL").envs(self.settings.iter().map(|(name, value)| (name, value)));
        command.current_dir(self.folder.path()).kill_on_drop(true);
        Ok(command)
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    fn last_words(&self) -> String {
        let log = std::fs::read_to_string(self.log()).unwrap_or_default();
        let lines: Vec<_> = log.lines().collect();
        lines[lines.len().saturating_sub(10)..].join("\n")
    }
}

impl Instance {
    pub(crate) fn installation(&self) -> &Installation {
        &self.installation
    }

    /// The binary by itself.
    pub(crate) fn family(&self, name: &'static str) -> anyhow::Result<Family> {
        Ok(Family::one(name, self.pid()?))
    }

    /// Its private PostgreSQL.
    pub(crate) fn postgres(&self) -> anyhow::Result<Family> {
        let file = self.installation.data().join("postgres/data/postmaster.pid");
        let text = std::fs::read_to_string(file)?;
        Ok(Family::tree("PostgreSQL", text.lines().next().context("an empty pid file")?.trim().parse()?))
    }

    /// How an administrator reaches a database of the private PostgreSQL: it trusts whoever reaches its socket.
    pub(crate) fn database_url(&self, database: &str) -> anyhow::Result<String> {
        let file = self.installation.data().join("postgres/data/postmaster.pid");
        let text = std::fs::read_to_string(file)?;
        let mut lines = text.lines().skip(3);
        let (port, host) = lines.next().zip(lines.next()).context("a pid file without a socket")?;
        let host = host.replace('/', "%2F");
        Ok(format!("postgresql:///{database}?host={host}&port={port}&user={}", kernel_cluster::SUPERUSER))
    }

    /// Durable work under way, of all services, and work that halted.
    pub(crate) async fn work(&self, call: &super::call::Caller) -> anyhow::Result<(i64, i64)> {
        let status = call.get(&format!("http://{}/status", self.admin)).await?;
        let sum = |counts: &[&str]| -> i64 {
            let services = status["work"].as_object().into_iter().flatten();
            let of = |status: &Value| counts.iter().filter_map(|count| status[*count].as_i64()).sum::<i64>();
            services.map(|(_, status)| of(status)).sum()
        };
        let moving = sum(&["undelivered", "inbox_pending", "jobs_due", "jobs_running", "sagas_running"]);
        Ok((moving, sum(&["inbox_parked", "jobs_parked", "sagas_stuck"])))
    }

    /// Asks it to stop and waits for a clean end.
    pub(crate) async fn stop(mut self) -> anyhow::Result<Installation> {
        kill(Pid::from_raw(self.pid()?), Signal::SIGINT)?;
        let status = timeout(PATIENCE, self.process.wait()).await.context("a stop took too long")??;
        anyhow::ensure!(
            status.success(),
            "the platform ended with {status}:\n{}",
            self.installation.last_words()
        );
        Ok(self.installation)
    }

    fn pid(&self) -> anyhow::Result<i32> {
        Ok(i32::try_from(self.process.id().context("the platform has ended")?)?)
    }
}

fn address(line: &str, mark: &str) -> Option<SocketAddr> {
    let rest = line.split_once(mark)?.1;
    rest.split(|c: char| c.is_whitespace() || c == '/').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn addresses_are_found_in_what_the_platform_says() {
        let said = "Wellspring is ready at http://127.0.0.1:8080 after 0.53 s";
        assert_eq!(super::address(said, "ready at http://").map(|at| at.port()), Some(8080));
        let said = "  services   http://127.0.0.1:8081";
        assert_eq!(super::address(said, "services   http://").map(|at| at.port()), Some(8081));
        let said = "  metrics    http://127.0.0.1:9464/metrics";
        assert_eq!(super::address(said, "http://").map(|at| at.port()), Some(9464));
        assert_eq!(super::address("  data  /srv", "http://"), None);
    }
}
