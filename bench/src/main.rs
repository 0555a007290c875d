//! `bench`: what the platform can do, held against what it could do at best. See the README.
//!
//! [`load`] closed and open loops · [`store`] the services' statements beside `pgbench` · [`platform`] the binary over HTTP ·
//! [`processes`] what it costs · [`machine`] what it ran on · [`report`] the results

mod load;
mod machine;
mod numbered;
mod pgbench;
mod platform;
mod processes;
mod random;
mod report;
mod store;

use std::{future::Future, process::ExitCode, time::Duration};

use clap::Parser;
use futures::{FutureExt, future::BoxFuture};
use kernel::Env;
use tempfile::TempDir;

use crate::{
    load::Pace,
    machine::Machine,
    platform::{feed, grab, hop, ingest, login, order, start, town::Town},
    report::{Report, say},
    store::{Server, ledger, reads},
};

/// Measures the platform and writes what it found under bench/results.
#[derive(Debug, Parser)]
struct Cli {
    /// Scenarios to run. Without any, all run, and the results are kept.
    scenarios: Vec<String>,
    /// List the scenarios.
    #[arg(long)]
    list: bool,
    /// Seconds that each run is measured.
    #[arg(long, env = "BENCH_SECONDS", default_value_t = 8)]
    seconds: u64,
    /// Seconds before that, not counted.
    #[arg(long, env = "BENCH_WARM_UP", default_value_t = 2)]
    warm_up: u64,
    /// How often comparisons with a peer are repeated, the two sides in turn.
    #[arg(long, env = "BENCH_ROUNDS", default_value_t = 2)]
    rounds: u32,
}

/// What scenarios run in; opened for the first of a group, closed after its last.
trait World: Sized {
    fn open(pace: Pace) -> impl Future<Output = anyhow::Result<Self>> + Send;
    fn close(self) -> impl Future<Output = anyhow::Result<()>> + Send;
}

/// Nothing: a scenario that starts what it needs.
struct Alone;

impl World for Alone {
    async fn open(_: Pace) -> anyhow::Result<Self> {
        Ok(Self)
    }

    async fn close(self) -> anyhow::Result<()> {
        Ok(())
    }
}

/// One thing to measure.
struct Scenario<W> {
    name: &'static str,
    about: &'static str,
    run: for<'a> fn(&'a W, &'a mut Report) -> BoxFuture<'a, anyhow::Result<()>>,
}

const STARTS: &[Scenario<Alone>] = &[Scenario {
    name: "start",
    about: "first and later starts, memory at rest",
    run: |world, report| start::measure(world, report).boxed(),
}];

const STORE: &[Scenario<Server>] = &[
    Scenario {
        name: "claims",
        about: "the one-statement claim of an order, beside pgbench",
        run: |server, report| store::grab::measure(server, report).boxed(),
    },
    Scenario {
        name: "reads",
        about: "point reads over shared connections, beside pgbench",
        run: |server, report| reads::measure(server, report).boxed(),
    },
    Scenario {
        name: "ledger",
        about: "postings by group commit, beside a row-at-a-time ledger in pgbench",
        run: |server, report| ledger::measure(server, report).boxed(),
    },
];

const PLATFORM: &[Scenario<Town>] = &[
    Scenario {
        name: "login",
        about: "logins by e-mail and password",
        run: |town, report| login::measure(town, report).boxed(),
    },
    Scenario {
        name: "ingest",
        about: "health readings in batches",
        run: |town, report| ingest::measure(town, report).boxed(),
    },
    Scenario {
        name: "order",
        about: "order sagas",
        run: |town, report| order::measure(town, report).boxed(),
    },
    Scenario {
        name: "grab",
        about: "grabs, each of another order",
        run: |town, report| grab::spread(town, report).boxed(),
    },
    Scenario {
        name: "race",
        about: "many practitioners after one order",
        run: |town, report| grab::race(town, report).boxed(),
    },
    Scenario { name: "feed", about: "feed reads", run: |town, report| feed::measure(town, report).boxed() },
    Scenario {
        name: "hop",
        about: "the gateway's hop, beside nginx",
        run: |town, report| hop::measure(town, report).boxed(),
    },
];

fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    match runtime.map_err(anyhow::Error::from).and_then(|runtime| runtime.block_on(run(cli))) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            say(format_args!("bench: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// Runs what was asked for; whether every scenario came to its end. Figures that miss their target are no failure.
async fn run(cli: Cli) -> anyhow::Result<bool> {
    let known: Vec<(&str, &str)> = names(STARTS).chain(names(STORE)).chain(names(PLATFORM)).collect();
    if cli.list {
        for (name, about) in known {
            say(format_args!("{name:8} {about}"));
        }
        return Ok(true);
    }
    for wanted in &cli.scenarios {
        let good = known.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        anyhow::ensure!(
            good.split(", ").any(|name| name == wanted),
            "no scenario {wanted:?}; choose from {good}"
        );
    }
    let seconds = Duration::from_secs;
    let pace = Pace {
        warm_up: seconds(cli.warm_up),
        measure: seconds(cli.seconds.max(1)),
        rounds: cli.rounds.max(1),
    };
    let machine = Machine::look(folder()?.path())?;
    let mut report = Report::default();
    let mut whole = group(STARTS, &cli.scenarios, pace, &mut report).await;
    whole &= group(STORE, &cli.scenarios, pace, &mut report).await;
    whole &= group(PLATFORM, &cli.scenarios, pace, &mut report).await;
    let text = report.render(&machine.describe(pace)?)?;
    say(format_args!("\n{text}"));
    if cli.scenarios.is_empty() && whole {
        let name = format!("{}-{}", Env::system().now().strftime("%Y-%m-%d"), machine.commit);
        say(format_args!("kept in {}", report::keep(&text, &name)?.display()));
    }
    Ok(whole)
}

fn names<W>(scenarios: &[Scenario<W>]) -> impl Iterator<Item = (&'static str, &'static str)> {
    scenarios.iter().map(|scenario| (scenario.name, scenario.about))
}

/// Runs the wanted scenarios of a group. One that fails is remarked on, and the others go on.
async fn group<W: World>(
    scenarios: &[Scenario<W>],
    wanted: &[String],
    pace: Pace,
    report: &mut Report,
) -> bool {
    let chosen =
        |scenario: &&Scenario<W>| wanted.is_empty() || wanted.iter().any(|name| name == scenario.name);
    let chosen: Vec<_> = scenarios.iter().filter(chosen).collect();
    if chosen.is_empty() {
        return true;
    }
    let mut whole = true;
    let mut remark = |report: &mut Report, name: &str, outcome: anyhow::Result<()>| {
        if let Err(error) = outcome {
            report.note(format!("{name} failed: {error:#}"));
            whole = false;
        }
    };
    let world = match W::open(pace).await {
        Ok(world) => world,
        Err(error) => {
            remark(report, "the preparation", Err(error));
            return false;
        }
    };
    for scenario in chosen {
        let outcome = (scenario.run)(&world, report).await;
        remark(report, scenario.name, outcome);
    }
    remark(report, "stopping", world.close().await);
    whole
}

/// A temporary folder that the account PostgreSQL runs as can enter. `TMPDIR` chooses the disk.
fn folder() -> anyhow::Result<TempDir> {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::Builder::new().prefix("wellspring-bench-").tempdir()?;
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755))?;
    Ok(folder)
}
