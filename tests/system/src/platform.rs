//! A running platform: its process, its clock, its durable work.

use std::{fs, path::PathBuf, time::Duration};

use jiff::{SignedDuration, Timestamp};
use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use reqwest::Client;
use serde_json::Value;
use tokio::{
    process::Child,
    time::{sleep, timeout},
};

use crate::{
    draws::Draws,
    installation::{Installation, START, word_after},
};

/// Something that happens by itself has happened by then, also on a busy machine and after the lease of a killed process.
const SOON: Duration = Duration::from_mins(2);

/// One process of a platform, often the only one.
pub(crate) struct Process {
    pub(crate) child: Child,
    pub(crate) data: PathBuf,
    /// Where its gateway is, if it has one.
    pub(crate) base: Option<String>,
    pub(crate) admin: String,
}

impl Process {
    fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.id().expect("it runs")).expect("a process id"))
    }

    fn ask_to_stop(&self) {
        kill(self.pid(), Signal::SIGINT).expect("it runs");
    }

    /// Waits for its clean end.
    async fn ended(&mut self, installation: &Installation) {
        let ended = timeout(START, self.child.wait()).await;
        let status = ended.expect("an end in time").expect("it ended");
        assert!(status.success(), "{status}: {}", installation.log());
    }
}

/// A process that stands still.
pub struct Paused(Pid);

impl Paused {
    /// Lets it go on.
    pub fn resume(self) {}
}

/// However a test ends, nothing stays behind that cannot be stopped.
impl Drop for Paused {
    fn drop(&mut self) {
        let _ = kill(self.0, Signal::SIGCONT);
    }
}

/// Where the edge is, and the admin pages of the process that plays it.
fn edge(processes: &[Process]) -> (String, String) {
    let edge = processes.iter().find_map(|process| Some((process.base.clone()?, process.admin.clone())));
    edge.expect("some process is the edge")
}

/// A running platform.
pub struct Platform {
    /// `http://127.0.0.1:port` of the gateway.
    pub base: String,
    /// The same of the admin pages of that process.
    pub admin: String,
    pub http: Client,
    installation: Installation,
    processes: Vec<Process>,
}

impl Platform {
    pub(crate) fn new(installation: Installation, processes: Vec<Process>, http: Client) -> Self {
        let (base, admin) = edge(&processes);
        Self { base, admin, http, installation, processes }
    }

    pub fn installation(&self) -> &Installation {
        &self.installation
    }

    /// The process id of the binary, of the first where there are several.
    ///
    /// # Panics
    /// When it has ended.
    pub fn pid(&self) -> Pid {
        self.processes[0].pid()
    }

    /// The process id of the private PostgreSQL, while it runs.
    pub fn postmaster(&self) -> Option<Pid> {
        let file = self.installation.data().join("postgres/data/postmaster.pid");
        let text = fs::read_to_string(file).ok()?;
        text.lines().next()?.parse().ok().map(Pid::from_raw)
    }

    /// Kills the binary without warning. Its installation can be started again.
    pub async fn kill(mut self) -> Installation {
        for process in &self.processes {
            kill(process.pid(), Signal::SIGKILL).expect("it runs");
        }
        for process in &mut self.processes {
            process.child.wait().await.expect("it ended");
        }
        self.installation
    }

    /// Kills one process of several without warning, and starts it again.
    ///
    /// # Panics
    /// When it does not start again.
    pub async fn kill_one(&mut self, draws: &mut Draws) {
        let number = draws.below(u64::try_from(self.processes.len()).expect("a few"));
        let number = usize::try_from(number).expect("a few");
        let process = &mut self.processes[number];
        kill(process.pid(), Signal::SIGKILL).expect("it runs");
        process.child.wait().await.expect("it ended");
        *process = self.installation.relaunch(number).await;
        (self.base, self.admin) = edge(&self.processes);
    }

    /// Stops the processes that are not the edge one after the other, each when the one before has come back; how many.
    ///
    /// # Panics
    /// When one does not end cleanly, or does not start again.
    pub async fn replace_services(&mut self) -> usize {
        let mut replaced = 0;
        for number in 0..self.processes.len() {
            if self.processes[number].base.is_some() {
                continue;
            }
            self.processes[number].ask_to_stop();
            self.processes[number].ended(&self.installation).await;
            self.processes[number] = self.installation.relaunch(number).await;
            replaced += 1;
        }
        replaced
    }

    /// Lets a process that plays this role stand still.
    ///
    /// # Panics
    /// When there is none.
    pub fn pause_one(&self, role: &str) -> Paused {
        let played = format!("-{role}");
        let plays = |process: &&Process| process.data.to_string_lossy().ends_with(&played);
        let process = self.processes.iter().find(plays).expect("a process of its own");
        kill(process.pid(), Signal::SIGSTOP).expect("it runs");
        Paused(process.pid())
    }

    /// Events that no bus has taken yet.
    pub async fn undelivered(&self) -> i64 {
        total(&self.work().await, &["undelivered"])
    }

    /// Asks it to stop and waits for a clean end.
    pub async fn stop(mut self) -> Installation {
        self.processes.iter().for_each(Process::ask_to_stop);
        for process in &mut self.processes {
            process.ended(&self.installation).await;
        }
        self.installation
    }

    /// The time it is on the platform.
    pub async fn now(&self) -> Timestamp {
        self.advance("0s").await
    }

    /// Moves the platform's clock, for example by `36h`; the time it is then.
    pub async fn advance(&self, by: &str) -> Timestamp {
        let mut folders: Vec<_> = self.processes.iter().map(|process| process.data.clone()).collect();
        // The folder that commands are run on has a clock too.
        if !folders.contains(&self.installation.data()) {
            folders.push(self.installation.data());
        }
        let mut told = String::new();
        for data in folders {
            let ended = Installation::finish(self.installation.command_on(&data, &["advance", by]), "").await;
            assert!(ended.success, "the clock of {} stands: {}", data.display(), ended.err);
            told = ended.out;
        }
        let now = word_after(&told, "it is now ").unwrap_or_default();
        now.parse().unwrap_or_else(|_| panic!("no time in {told:?}"))
    }

    /// Moves the platform's clock and lets everything that is due then come to rest.
    pub async fn pass(&self, by: &str) -> Timestamp {
        let now = self.advance(by).await;
        self.settle().await;
        now
    }

    /// Moves the platform's clock to this moment, unless it has passed, and lets everything come to rest.
    pub async fn until(&self, moment: Timestamp) {
        let wait = moment.duration_since(self.now().await);
        if wait > SignedDuration::ZERO {
            self.pass(&format!("{}s", wait.as_secs() + 1)).await;
        }
    }

    /// What all processes export to Prometheus.
    pub async fn metrics(&self) -> String {
        let mut metrics = String::new();
        for process in &self.processes {
            let page = self.http.get(format!("{}/metrics", process.admin)).send().await.expect("an answer");
            metrics.push_str(&page.text().await.expect("text"));
        }
        metrics
    }

    /// The counts of durable work by service.
    pub async fn work(&self) -> Value {
        let mut work = serde_json::Map::new();
        for process in &self.processes {
            let status = self.http.get(format!("{}/status", process.admin)).send().await.expect("an answer");
            let status: Value = status.json().await.expect("JSON");
            for (service, counts) in status["work"].as_object().into_iter().flatten() {
                let known = work.entry(service).or_insert_with(|| counts.clone());
                // Each process of a service sees the same rows and its own part of what is on the way to them.
                let behind = &status["behind"][service];
                let unknown = status["behind"].get(service).is_some_and(Value::is_null);
                let here = if unknown { 1 } else { behind.as_i64().unwrap_or(0) };
                known["behind"] = (known["behind"].as_i64().unwrap_or(0) + here).into();
            }
        }
        work.into()
    }

    /// Waits until no event, due job or saga is under way.
    ///
    /// # Panics
    /// When something is parked or stuck, or it does not come to rest.
    pub async fn settle(&self) {
        let mut rests = 0;
        for _ in 0..1_200 {
            let work = self.work().await;
            let halted = total(&work, &["inbox_parked", "jobs_parked", "sagas_stuck"]);
            assert!(halted == 0, "{}\n{work:#}", self.installation.done(&["work", "list"]).await);
            let moving =
                ["undelivered", "behind", "inbox_pending", "jobs_due", "jobs_running", "sagas_running"];
            // Services are looked at one after the other: an event may have slipped from one not yet to one already seen.
            rests = if total(&work, &moving) == 0 { rests + 1 } else { 0 };
            if rests == 2 {
                return;
            }
            sleep(Duration::from_millis(50)).await;
        }
        panic!("work does not come to rest: {:#}", self.work().await);
    }
}

/// Waits for something that happens by itself.
///
/// # Panics
/// When it does not.
#[expect(clippy::future_not_send, reason = "awaited where it is called, never spawned")]
pub async fn eventually<T>(what: &str, look: impl AsyncFn() -> Option<T>) -> T {
    let waiting = async {
        loop {
            if let Some(found) = look().await {
                return found;
            }
            sleep(Duration::from_millis(50)).await;
        }
    };
    timeout(SOON, waiting).await.unwrap_or_else(|_| panic!("waited in vain: {what}"))
}

fn total(work: &Value, counts: &[&str]) -> i64 {
    let services = work.as_object().into_iter().flatten();
    services.map(|(_, status)| counts.iter().filter_map(|count| status[*count].as_i64()).sum::<i64>()).sum()
}
