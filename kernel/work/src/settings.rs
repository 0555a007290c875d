//! How durable work paces itself.

use std::time::Duration;

const DAY: Duration = Duration::from_hours(24);

/// Attempts at one piece of work and the pauses between them.
#[derive(Debug, Clone, Copy)]
pub struct Retries {
    /// Attempts before the work is parked.
    pub attempts: i32,
    /// The pause after the first failure; it doubles with each further one.
    pub first: Duration,
    /// The longest pause.
    pub cap: Duration,
}

/// Settings of one service's workers.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Between two looks for work while there is some.
    pub poll_min: Duration,
    /// Between two looks when there has been none for a while. Wake-ups make this the worst case, not the rule.
    pub poll_max: Duration,
    /// From one wake-up to the next: what comes in between is handled together.
    pub gather: Duration,
    /// Events the relay hands to the bus at once.
    pub relay_batch: i64,
    /// Consumers of this service that apply events at the same time.
    pub inbox_concurrency: usize,
    /// How long one event handler may take.
    pub handler_timeout: Duration,
    pub inbox_retries: Retries,
    /// Jobs of this service that run at once.
    pub job_concurrency: usize,
    /// How long a job may go without a sign of life before another process runs it. Renewed while it runs.
    pub job_lease: Duration,
    /// Pauses between attempts at a job; the number of attempts is the job's own.
    pub job_retries: Retries,
    /// How long a saga's driver may go without saving before another takes over. Every step's timeout is below it.
    pub saga_lease: Duration,
    /// Sagas that the sweeper drives at once.
    pub saga_concurrency: usize,
    /// How long delivered events, applied events and finished jobs are kept.
    pub retention: Duration,
    /// How long ended sagas and their history are kept.
    pub saga_retention: Duration,
    /// Between two purges.
    pub purge_every: Duration,
    /// Between two updates of the gauges.
    pub measure_every: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            poll_min: Duration::from_millis(100),
            poll_max: Duration::from_secs(1),
            gather: Duration::from_millis(50),
            relay_batch: 500,
            inbox_concurrency: 4,
            handler_timeout: Duration::from_secs(30),
            inbox_retries: Retries {
                attempts: 10,
                first: Duration::from_millis(500),
                cap: Duration::from_mins(5),
            },
            job_concurrency: 4,
            job_lease: Duration::from_mins(1),
            job_retries: Retries {
                attempts: 10,
                first: Duration::from_secs(1),
                cap: Duration::from_mins(10),
            },
            saga_lease: Duration::from_mins(1),
            saga_concurrency: 4,
            retention: 30 * DAY,
            saga_retention: 90 * DAY,
            purge_every: Duration::from_hours(1),
            measure_every: Duration::from_secs(15),
        }
    }
}
