//! `pgbench`: the yardstick. PostgreSQL's own client in C, with prepared statements and a connection a client.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use anyhow::Context;
use kernel_cluster::Cluster;
use tokio::process::Command;

use crate::{
    load::{Load, Measured, Pace, Window, each, float},
    processes::Family,
};

/// One transaction in this many is timed, so that writing the log costs next to nothing.
const SAMPLED: f64 = 0.1;

/// `pgbench` beside the programs of the running server.
pub(crate) struct Pgbench {
    program: PathBuf,
    sockets: PathBuf,
    folder: PathBuf,
}

/// What is run where, and by how many.
pub(crate) struct Script<'a> {
    pub(crate) database: &'a str,
    /// The role to connect as; it decides which schema is searched.
    pub(crate) role: &'a str,
    /// Each with a connection of its own.
    pub(crate) clients: usize,
    pub(crate) play: Play,
}

/// One transaction, and the variables it begins with.
#[derive(Debug, Clone)]
pub(crate) struct Play {
    pub(crate) text: String,
    pub(crate) variables: Vec<(&'static str, String)>,
}

/// What it showed.
pub(crate) struct Played {
    pub(crate) measured: Measured,
    /// All transactions, those of the warm-up included.
    pub(crate) transactions: u64,
}

impl Pgbench {
    /// Fails when this PostgreSQL came without it. Scripts and logs go under `folder`.
    pub(crate) fn beside(cluster: &Cluster, folder: &Path) -> anyhow::Result<Self> {
        let program = cluster.programs().path("pgbench");
        anyhow::ensure!(
            program.exists(),
            "{} is missing: install PostgreSQL's contrib programs",
            program.display()
        );
        Ok(Self { program, sockets: cluster.socket_dir().to_owned(), folder: folder.join("pgbench") })
    }

    /// Runs a script for the whole pace; only what follows the warm-up is counted.
    pub(crate) async fn run(&self, load: &Load, script: &Script<'_>) -> anyhow::Result<Played> {
        let _ = fs::remove_dir_all(&self.folder);
        fs::create_dir_all(&self.folder)?;
        let file = self.folder.join("script.sql");
        fs::write(&file, &script.play.text)?;
        let mut command = self.command(load.pace, script);
        let process = command.arg("--file").arg(&file).spawn().context("pgbench cannot be run")?;
        let pid = i32::try_from(process.id().context("pgbench has ended already")?)?;
        let mut load = load.clone();
        load.watched.retain(|family| family.name() != "generator");
        load.watched.push(Family::one("generator", pid));
        let window = Window::after_warm_up(load.pace);
        let ended = async { process.wait_with_output().await.context("pgbench was lost") };
        let (spent, output) = futures::try_join!(load.meter(window), ended)?;
        let (out, progress) =
            (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        anyhow::ensure!(output.status.success(), "pgbench failed: {progress}");
        let per_second = rate(&progress, load.pace.warm_up).context("pgbench told no progress")?;
        let mut times = self.times(load.pace.warm_up)?;
        times.sort_unstable();
        let at = |hundredths: usize| times.get(times.len() * hundredths / 100).copied().unwrap_or_default();
        let measured = Measured {
            per_second,
            p50: at(50),
            p99: at(99),
            longest: times.last().copied().unwrap_or_default(),
            spent: each(&spent, per_second * load.pace.measure.as_secs_f64()),
        };
        let transactions = after(&out, "number of transactions actually processed: ");
        Ok(Played { measured, transactions: transactions.context("pgbench counted nothing")? })
    }

    fn command(&self, pace: Pace, script: &Script<'_>) -> Command {
        // A second longer than we look, so that its connections are still there when their cost is read.
        let seconds = (pace.warm_up + pace.measure).as_secs() + 1;
        let clients = script.clients.to_string();
        let mut command = Command::new(&self.program);
        // Two threads, as many as our side has; without them the clients wait for each other.
        command.args(["--no-vacuum", "--protocol", "prepared", "--jobs", "2", "--progress", "1", "--log"]);
        command.args(["--sampling-rate", &SAMPLED.to_string(), "--time", &seconds.to_string()]);
        command.args(["--client", &clients, "--username", script.role]);
        command.arg("--log-prefix").arg(self.folder.join("times")).arg("--host").arg(&self.sockets);
        for (name, value) in &script.play.variables {
            command.arg("--define").arg(format!("{name}={value}"));
        }
        command.arg(script.database).env("PGPORT", "5432").env("PGOPTIONS", "");
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        command
    }

    /// The sampled latencies after the warm-up.
    fn times(&self, warm_up: Duration) -> anyhow::Result<Vec<Duration>> {
        let mut samples = Vec::new();
        for entry in fs::read_dir(&self.folder)?.flatten() {
            if entry.file_name().to_string_lossy().starts_with("times") {
                let text = fs::read_to_string(entry.path())?;
                samples.extend(text.lines().filter_map(sample));
            }
        }
        let began = samples.iter().map(|(at, _)| *at).min().unwrap_or_default();
        Ok(samples.into_iter().filter(|(at, _)| *at >= began + warm_up).map(|(_, took)| took).collect())
    }
}

/// A line of the log: client, number, time in µs, script, then when it ended in seconds and µs.
fn sample(line: &str) -> Option<(Duration, Duration)> {
    let fields: Vec<u64> = line.split_whitespace().map_while(|field| field.parse().ok()).collect();
    let (took, seconds, rest) = (*fields.get(2)?, *fields.get(4)?, *fields.get(5)?);
    Some((Duration::from_secs(seconds) + Duration::from_micros(rest), Duration::from_micros(took)))
}

/// The mean of the reports after the warm-up: `progress: 3.0 s, 5234.1 tps, lat …`.
fn rate(progress: &str, warm_up: Duration) -> Option<f64> {
    let reports = progress.lines().filter_map(|line| {
        let (seconds, rest) = line.strip_prefix("progress: ")?.split_once(" s, ")?;
        Some((seconds.parse::<f64>().ok()?, rest.split_once(" tps")?.0.parse::<f64>().ok()?))
    });
    let counted: Vec<f64> =
        reports.filter(|(at, _)| *at > warm_up.as_secs_f64() + 0.5).map(|(_, rate)| rate).collect();
    (!counted.is_empty()).then(|| counted.iter().sum::<f64>() / float(counted.len() as u64))
}

fn after(text: &str, mark: &str) -> Option<u64> {
    let rest = text.split_once(mark)?.1;
    rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_averaged_after_the_warm_up() {
        let progress = "pgbench (15.13)\nprogress: 1.0 s, 10.0 tps, lat 1 ms\nprogress: 2.0 s, 20.0 tps, lat 1 ms\n\
                        progress: 3.0 s, 30.0 tps, lat 1 ms\nprogress: 4.0 s, 50.0 tps, lat 1 ms\n";
        assert_eq!(rate(progress, Duration::from_secs(2)), Some(40.0));
        assert_eq!(rate("nothing", Duration::ZERO), None);
    }

    #[test]
    fn a_line_of_the_log_is_read() {
        let (at, took) = sample("3 17 1234 0 1795000000 250000").unwrap();
        assert_eq!(at, Duration::new(1_795_000_000, 250_000_000));
        assert_eq!(took, Duration::from_micros(1234));
        assert_eq!(sample("skipped"), None);
        assert_eq!(after("number: 42 of 43", "number: "), Some(42));
    }
}
