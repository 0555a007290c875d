//! Closed loops, in which each worker asks again as soon as it is answered, and open loops, in which requests arrive at a
//! fixed rate whether or not the earlier ones are answered.

use std::{future::Future, time::Duration};

use anyhow::Context;
use hdrhistogram::Histogram;
use tokio::{
    task::JoinSet,
    time::{Instant, sleep_until},
};

use crate::processes::Family;

/// How long a run takes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pace {
    /// Caches fill, connections open, statements are prepared; not counted.
    pub(crate) warm_up: Duration,
    pub(crate) measure: Duration,
    /// How often a comparison is repeated, the two sides in turn.
    pub(crate) rounds: u32,
}

/// The n-th request of a worker, both counted from 0.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn {
    pub(crate) worker: usize,
    pub(crate) number: u64,
}

/// What a run showed.
#[derive(Debug, Clone)]
pub(crate) struct Measured {
    pub(crate) per_second: f64,
    pub(crate) p50: Duration,
    pub(crate) p99: Duration,
    pub(crate) longest: Duration,
    /// CPU time an operation cost each watched family of processes.
    pub(crate) spent: Vec<(&'static str, Duration)>,
}

/// Runs loads and watches what they cost.
#[derive(Debug, Clone)]
pub(crate) struct Load {
    pub(crate) pace: Pace,
    pub(crate) watched: Vec<Family>,
}

/// The part of a run that counts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    pub(crate) opens: Instant,
    pub(crate) closes: Instant,
}

impl Window {
    pub(crate) fn after_warm_up(pace: Pace) -> Self {
        let opens = Instant::now() + pace.warm_up;
        Self { opens, closes: opens + pace.measure }
    }
}

impl Load {
    /// `workers` ask without a pause. Latency is that of requests answered within the window. The first error ends it.
    pub(crate) async fn closed<F, Fut>(&self, workers: usize, ask: F) -> anyhow::Result<Measured>
    where
        F: Fn(Turn) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        let window = Window::after_warm_up(self.pace);
        let mut tasks = JoinSet::new();
        for worker in 0..workers {
            tasks.spawn(keep_asking(worker, window, ask.clone()));
        }
        let gathered = async {
            let mut all = latencies()?;
            while let Some(done) = tasks.join_next().await {
                all.add(done.context("a worker")??)?;
            }
            anyhow::Ok(all)
        };
        let (spent, all) = futures::try_join!(self.meter(window), gathered)?;
        Ok(self.measured(&all, &spent))
    }

    /// `rate` requests a second, evenly spaced, handed to `workers` in turn. Latency counts from the moment a request was
    /// due, so that a stall is charged to everyone who would have waited. The timer's grain adds up to 1 ms.
    pub(crate) async fn open<F, Fut>(&self, rate: f64, workers: usize, ask: F) -> anyhow::Result<Measured>
    where
        F: Fn(Turn) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        let window = Window::after_warm_up(self.pace);
        let gap = Duration::from_secs_f64(1.0 / rate.max(1.0));
        let gathered = async {
            let (mut tasks, mut due) = (JoinSet::new(), Instant::now());
            let mut turns =
                (0_u64..).flat_map(|number| (0..workers).map(move |worker| Turn { worker, number }));
            while due < window.closes {
                sleep_until(due).await;
                while due <= Instant::now() && due < window.closes {
                    let answer = turns.next().map(&ask).context("turns have no end")?;
                    tasks.spawn(async move { answer.await.map(|()| (due, due.elapsed())) });
                    due += gap;
                }
            }
            let mut all = latencies()?;
            while let Some(done) = tasks.join_next().await {
                let (arrived, took) = done.context("a request")??;
                if arrived >= window.opens {
                    record(&mut all, took);
                }
            }
            anyhow::Ok(all)
        };
        let (spent, all) = futures::try_join!(self.meter(window), gathered)?;
        Ok(self.measured(&all, &spent))
    }

    /// CPU time the watched families spend within the window.
    pub(crate) async fn meter(&self, window: Window) -> anyhow::Result<Vec<(&'static str, Duration)>> {
        sleep_until(window.opens).await;
        let before: Vec<Duration> = self.watched.iter().map(Family::cpu).collect();
        sleep_until(window.closes).await;
        let spent = self.watched.iter().zip(before);
        Ok(spent.map(|(family, before)| (family.name(), family.cpu().saturating_sub(before))).collect())
    }

    fn measured(&self, all: &Histogram<u64>, spent: &[(&'static str, Duration)]) -> Measured {
        let at = |quantile| Duration::from_micros(all.value_at_quantile(quantile));
        Measured {
            per_second: float(all.len()) / self.pace.measure.as_secs_f64(),
            p50: at(0.5),
            p99: at(0.99),
            longest: Duration::from_micros(all.max()),
            spent: each(spent, float(all.len())),
        }
    }
}

impl Measured {
    /// The mean of several rounds.
    pub(crate) fn mean(rounds: &[Self]) -> anyhow::Result<Self> {
        let first = rounds.first().context("no round was run")?;
        let count = u32::try_from(rounds.len())?;
        let mean = |pick: fn(&Self) -> Duration| rounds.iter().map(pick).sum::<Duration>() / count;
        let spent = first.spent.iter().enumerate().map(|(place, (name, _))| {
            let sum: Duration =
                rounds.iter().filter_map(|round| round.spent.get(place)).map(|spent| spent.1).sum();
            (*name, sum / count)
        });
        Ok(Self {
            per_second: rounds.iter().map(|round| round.per_second).sum::<f64>() / f64::from(count),
            p50: mean(|round| round.p50),
            p99: mean(|round| round.p99),
            longest: rounds.iter().map(|round| round.longest).max().unwrap_or_default(),
            spent: spent.collect(),
        })
    }
}

/// CPU time an operation, of that of `count` operations.
pub(crate) fn each(spent: &[(&'static str, Duration)], count: f64) -> Vec<(&'static str, Duration)> {
    spent.iter().map(|(name, all)| (*name, all.div_f64(count.max(1.0)))).collect()
}

/// A count as a number to calculate with; counts here stay far below 2³².
pub(crate) fn float(count: u64) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

async fn keep_asking<F, Fut>(worker: usize, window: Window, ask: F) -> anyhow::Result<Histogram<u64>>
where
    F: Fn(Turn) -> Fut,
    Fut: Future<Output = anyhow::Result<()>>,
{
    let mut seen = latencies()?;
    for number in 0.. {
        let asked = Instant::now();
        if asked >= window.closes {
            break;
        }
        ask(Turn { worker, number }).await?;
        let answered = Instant::now();
        if (window.opens..window.closes).contains(&answered) {
            record(&mut seen, answered - asked);
        }
    }
    Ok(seen)
}

/// Microseconds, with three significant digits.
fn latencies() -> anyhow::Result<Histogram<u64>> {
    Ok(Histogram::new_with_max(60_000_000, 3)?)
}

fn record(all: &mut Histogram<u64>, took: Duration) {
    all.saturating_record(u64::try_from(took.as_micros()).unwrap_or(u64::MAX));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load() -> Load {
        let (warm_up, measure) = (Duration::from_millis(20), Duration::from_millis(200));
        Load { pace: Pace { warm_up, measure, rounds: 1 }, watched: Vec::new() }
    }

    #[tokio::test]
    async fn a_closed_loop_is_as_fast_as_its_answers() {
        let answer = |_| async {
            tokio::time::sleep(Duration::from_millis(10)).await;
            Ok(())
        };
        let measured = load().closed(2, answer).await.unwrap();
        assert!(measured.per_second <= 200.0, "{measured:?}");
        assert!(measured.p50 >= Duration::from_millis(10), "{measured:?}");
    }

    #[tokio::test]
    async fn an_open_loop_charges_a_stall_to_those_who_wait() {
        let answer = |turn: Turn| async move {
            let stall = if turn.number == 2 { 100 } else { 0 };
            tokio::time::sleep(Duration::from_millis(stall)).await;
            Ok(())
        };
        let measured = load().open(100.0, 4, answer).await.unwrap();
        assert!(measured.longest >= Duration::from_millis(100), "{measured:?}");
    }

    #[tokio::test]
    async fn the_first_error_ends_a_run() {
        let failed = load().closed(4, |_| async { anyhow::bail!("no") }).await;
        assert_eq!(failed.unwrap_err().to_string(), "no");
    }
}
