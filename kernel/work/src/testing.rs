//! Shared tests for sagas: fail every step once, let the process die between any two, and demand that what is left is
//! complete or clean.

mod script;

use std::time::Duration;

use anyhow::{Context, bail, ensure};

use self::script::Script;
use crate::{
    WorkRuntime,
    saga::{
        Outcome, Plan, SagaId, SagaState, StepContext, client,
        driver::{Driven, Driver},
        progress::{Progress, Status},
    },
    work::Work,
};

/// Drives of one saga after which it should have ended long ago.
const DRIVES: usize = 200;

/// Puts the saga with state `S` through everything that can go wrong, one fresh saga each:
///
/// - nothing goes wrong;
/// - each step refuses, or fails once and then goes on, before and after its effect;
/// - each undo fails once, before and after its effect;
/// - the process dies before each step and each undo, after its effect, and after it was saved;
/// - the process dies in the last step, and an earlier one refuses the next time;
/// - a *do* that was held up arrives after the saga was compensated.
///
/// `arrange` prepares the case with the given number and returns the saga's key and state. `verify` gets the key and the
/// outcome, and fails unless everything is done (completed) or nothing is left (compensated). Returns how many cases ran.
///
/// # Panics
/// When the service runs on the system's clock: leases and pauses are passed by moving the clock.
#[expect(
    clippy::future_not_send,
    reason = "a test awaits it where it stands; its closures need not be `Send`"
)]
pub async fn saga_survives<S: SagaState>(
    runtime: &WorkRuntime,
    arrange: impl AsyncFn(usize) -> anyhow::Result<(String, S)>,
    verify: impl AsyncFn(&str, &Outcome<S>) -> anyhow::Result<()>,
) -> anyhow::Result<usize> {
    let work = runtime.work();
    let driver = work.driver().context("the runtime has no driver")?;
    let plan = driver.plan(S::KIND, S::VERSION).with_context(|| format!("{} is not registered", S::KIND))?;
    let cases = script::cases(plan);
    for (number, case) in cases.iter().enumerate() {
        let trial = async {
            let (key, state) = arrange(number).await.context("arranging")?;
            let id = start(work, &key, &state).await?;
            let end = drive_to_the_end(driver, plan, id, case).await?;
            ensure!(case.expects.contains(&end.status), "ended as {}", end.status.name());
            let outcome = client::outcome::<S>(&end)?;
            verify(&key, &outcome).await.context("verifying")?;
            if end.status == Status::Compensated {
                let step = case.faults.first().map_or(0, |(point, _)| point.step);
                late_do(plan, step, &end).await;
                verify(&key, &outcome).await.context("verifying after a do that came late")?;
            }
            anyhow::Ok(())
        };
        trial.await.with_context(|| format!("saga {}, {}", S::KIND, case.describe(plan)))?;
    }
    Ok(cases.len())
}

async fn start<S: SagaState>(work: &Work, key: &str, state: &S) -> anyhow::Result<SagaId> {
    let mut conn = work.db().write().await?;
    let tx = conn.begin().await?;
    let id = work.start(&tx, key, state).await?;
    tx.commit().await?;
    Ok(id)
}

async fn drive_to_the_end(
    driver: &Driver,
    plan: &Plan,
    id: SagaId,
    case: &script::Case,
) -> anyhow::Result<Progress> {
    let script = Script::new(case.faults.clone());
    for _ in 0..DRIVES {
        tokio::select! {
            biased;
            // The driver's future is dropped where it stands, as when the process dies.
            () = script.died() => driver.pass(driver.lease()),
            end = driver.drive(id, &script) => match end? {
                Driven::Ended(end) => return finished(&script, *end),
                Driven::Paused => driver.pass(plan.pauses.cap),
                Driven::NotTaken => {
                    let now = driver.load(id).await?.context("the saga has vanished")?;
                    if now.status != Status::Running {
                        return finished(&script, now);
                    }
                    driver.pass(driver.lease());
                }
            },
        }
    }
    bail!("it did not end in {DRIVES} drives")
}

fn finished(script: &Script, end: Progress) -> anyhow::Result<Progress> {
    ensure!(script.is_over(), "it ended before the fault could happen");
    Ok(end)
}

/// Runs the act of a step again, as a request that was held up on its way would.
async fn late_do(plan: &Plan, step: usize, end: &Progress) {
    let bound = &plan.steps[step];
    let key = format!("{}:{}:do", end.id, bound.name);
    let context = StepContext { saga_id: end.id, key, attempt: 1 };
    // Refused or not, what counts is what it leaves behind.
    let _ = tokio::time::timeout(Duration::from_secs(10), (bound.act)(context, end.state.clone())).await;
}
