//! Recurring jobs by a moved clock.

use std::time::Duration;

use kernel_work::{Duties, Job, JobContext, JobHandler, Schedule};
use serde::{Deserialize, Serialize};

use crate::support::{App, Room, Service, note, settings};

#[derive(Serialize, Deserialize)]
struct CloseDay;

impl Job<App> for CloseDay {
    const KIND: &'static str = "maker.close_day";

    async fn run(&self, app: &App, context: &JobContext) -> anyhow::Result<()> {
        let day = context.run_at.as_second() / 86_400;
        app.in_tx(async |tx| note(tx, "closed", i32::try_from(day)?).await).await;
        Ok(())
    }
}

fn process(room: &Room, at: &'static str) -> Service {
    room.process("maker", settings(), |app| {
        let daily = Schedule::daily("maker.nightly", at, "Asia/Shanghai", &CloseDay).unwrap();
        Duties::new().jobs(app, [JobHandler::of::<CloseDay>()]).schedules([daily])
    })
}

#[tokio::test]
async fn each_occurrence_runs_once_however_many_processes_look() {
    let room = Room::new().await;
    room.provision("maker").await;
    let (one, other) = (process(&room, "02:30"), process(&room, "02:30"));
    // 08:00 UTC is 16:00 in Shanghai; the next 02:30 is ten and a half hours away.
    one.runtime.run_until_idle().await.unwrap();
    one.app.pass(Duration::from_mins(629));
    one.runtime.run_until_idle().await.unwrap();
    assert_eq!(one.app.notes("closed").await.len(), 0);
    one.app.pass(Duration::from_mins(1));
    for service in [&one, &other, &one, &other] {
        service.runtime.run_until_idle().await.unwrap();
    }
    assert_eq!(one.app.notes("closed").await.len(), 1);
}

#[tokio::test]
async fn one_run_makes_up_for_those_missed() {
    let room = Room::new().await;
    room.provision("maker").await;
    let service = process(&room, "02:30");
    service.runtime.run_until_idle().await.unwrap();
    service.app.pass(Duration::from_hours(24 * 5));
    service.runtime.run_until_idle().await.unwrap();
    assert_eq!(service.app.notes("closed").await.len(), 1);
    service.app.pass(Duration::from_hours(24));
    service.runtime.run_until_idle().await.unwrap();
    assert_eq!(service.app.notes("closed").await.len(), 2);
}

#[tokio::test]
async fn a_changed_rule_counts_from_now() {
    let room = Room::new().await;
    room.provision("maker").await;
    process(&room, "02:30").runtime.run_until_idle().await.unwrap();
    let changed = process(&room, "17:00");
    changed.runtime.run_until_idle().await.unwrap();
    assert_eq!(changed.app.notes("closed").await.len(), 0);
    changed.app.pass(Duration::from_hours(1));
    changed.runtime.run_until_idle().await.unwrap();
    assert_eq!(changed.app.notes("closed").await.len(), 1);
}

#[tokio::test]
async fn a_schedule_without_its_job_is_refused() {
    let wrong = || Schedule::daily("maker.nightly", "25:00", "Asia/Shanghai", &CloseDay);
    assert!(wrong().is_err());
    assert!(Schedule::daily("maker.nightly", "02:00", "Mars/Base", &CloseDay).is_err());
}
