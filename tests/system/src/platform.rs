//! A running platform: its process, its clock, its durable work.

use std::{fs, time::Duration};

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

use crate::installation::{Installation, START, word_after};

/// Something that happens by itself has happened by then, also on a busy machine and after the lease of a killed process.
const SOON: Duration = Duration::from_mins(2);

/// A running platform.
pub struct Platform {
    /// `http://127.0.0.1:port` of the gateway.
    pub base: String,
    /// The same of the admin pages.
    pub admin: String,
    pub http: Client,
    installation: Installation,
    process: Child,
}

impl Platform {
    pub(crate) fn new(
        installation: Installation,
        process: Child,
        (base, admin): (String, String),
        http: Client,
    ) -> Self {
        Self { base, admin, http, installation, process }
    }

    pub fn installation(&self) -> &Installation {
        &self.installation
    }

    /// The process id of the binary.
    ///
    /// # Panics
    /// When it has ended.
    pub fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.process.id().expect("it runs")).expect("a process id"))
    }

    /// The process id of the private PostgreSQL, while it runs.
    pub fn postmaster(&self) -> Option<Pid> {
        let file = self.installation.data().join("postgres/data/postmaster.pid");
        let text = fs::read_to_string(file).ok()?;
        text.lines().next()?.parse().ok().map(Pid::from_raw)
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
        assert!(status.success(), "{status}: {}", self.installation.log());
        self.installation
    }

    /// The time it is on the platform.
    pub async fn now(&self) -> Timestamp {
        self.advance("0s").await
    }

    /// Moves the platform's clock, for example by `36h`; the time it is then.
    pub async fn advance(&self, by: &str) -> Timestamp {
        let told = self.installation.done(&["advance", by]).await;
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

    /// The counts of durable work by service.
    pub async fn work(&self) -> Value {
        let status = self.http.get(format!("{}/status", self.admin)).send().await.expect("an answer");
        status.json::<Value>().await.expect("JSON")["work"].clone()
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
            let moving = ["undelivered", "inbox_pending", "jobs_due", "jobs_running", "sagas_running"];
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
