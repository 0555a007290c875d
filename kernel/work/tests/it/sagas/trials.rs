//! Sagas through the shared trials.

use kernel_work::testing::saga_survives;

use super::*;

#[tokio::test]
async fn it_survives_every_fault_at_every_step() {
    let agency = agency(definition()).await;
    let app = &agency.app;
    let cases = saga_survives::<Trip>(
        &agency.runtime,
        async |number| {
            let name = format!("trip-{number}");
            Ok((name.clone(), trip(&name)))
        },
        async |key, outcome| {
            let expected: &[&str] = match outcome {
                Outcome::Completed(_) => &["car", "flight", "hotel"],
                _ => &[],
            };
            let found = booked(app, key).await;
            anyhow::ensure!(found == expected, "{found:?} is booked");
            Ok(())
        },
    )
    .await
    .unwrap();
    // One undisturbed; seven a step; five an undo; one more a step before the last.
    assert_eq!(cases, 1 + 4 * 7 + 3 * 5 + 3);
}

#[tokio::test]
async fn the_trials_find_an_undo_that_leaves_something() {
    async fn forgets(_: &App, _: &StepContext, trip: Trip) -> Result<Trip, StepError> {
        Ok(trip)
    }
    let saga = Saga::new()
        .step(Step::new("flight", flight).undo(forgets))
        .step(Step::new("hotel", hotel).undo(no_hotel));
    let agency = agency(saga).await;
    let app = &agency.app;
    let error = saga_survives::<Trip>(
        &agency.runtime,
        async |number| Ok((number.to_string(), trip(&number.to_string()))),
        async |key, outcome| {
            let found = booked(app, key).await.len();
            anyhow::ensure!(
                found == 2 || (found == 0 && matches!(outcome, Outcome::Compensated(_))),
                "{found} left"
            );
            Ok(())
        },
    )
    .await
    .unwrap_err();
    assert!(
        format!("{error:#}")
            .contains("Refuse at flight forward Before: verifying after a do that came late: 1 left"),
        "{error:#}"
    );
}
