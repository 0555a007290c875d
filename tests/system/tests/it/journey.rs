//! The main journey, over HTTP: people register and record health data, order, pay, race, serve, rate; one cancels, one
//! does not pay, one is a fraud; and at night orders, ledger and provider agree.

mod aftermath;
mod orders;
mod people;

use jiff::{Timestamp, tz::TimeZone};
use serde_json::Value;
use system_tests::{installation::Installation, person::Person, town::Town};

/// What is remembered from one chapter to the next.
struct Story {
    town: Town,
    practitioners: Vec<Person>,
    consumers: Vec<Person>,
    service: Value,
    began: Timestamp,
}

#[tokio::test(flavor = "multi_thread")]
async fn the_main_journey() {
    let installation = Installation::new().await;
    // A provider as they are: late, and saying things twice.
    let installation = installation
        .with("WELLSPRING_SANDBOX__WEATHER__DELAY_MIN_SECONDS", "0")
        .with("WELLSPRING_SANDBOX__WEATHER__DELAY_MAX_SECONDS", "2")
        .with("WELLSPRING_SANDBOX__WEATHER__DUPLICATE_PERCENT", "60")
        .with("WELLSPRING_SANDBOX__WEATHER__LOSS_PERCENT", "0");
    let story = people::arrive(installation.up().await).await;

    let raced = orders::race(&story).await;
    orders::call_off(&story).await;
    let unpaid = orders::leave_unpaid(&story).await;
    let offered = orders::order_from_an_offer(&story).await;
    let attempts = orders::order_without_paying(&story).await;
    story.town.platform.pass("16m").await;
    orders::has_lapsed(&story, &unpaid).await;
    orders::is_found_a_fraud(&story, &attempts).await;

    orders::is_served(&story, &raced, 5).await;
    orders::is_served(&story, &offered, 4).await;
    aftermath::money_is_divided(&story, &raced).await;
    aftermath::points_are_earned(&story, &raced).await;
    aftermath::the_stream_tells(&story, &raced).await;
    aftermath::the_rating_counts(&story, &raced).await;
    aftermath::the_record_has_it(&story, &raced).await;

    the_night_is_clean(&story).await;
    story.town.platform.stop().await;
}

/// At half past two everything is compared; by hand it comes out the same.
async fn the_night_is_clean(story: &Story) {
    let platform = &story.town.platform;
    let zone = TimeZone::get("Asia/Shanghai").unwrap();
    let first = story.began.to_zoned(zone.clone()).date();
    let tomorrow = platform.now().await.to_zoned(zone.clone()).date().tomorrow().unwrap();
    platform.until(tomorrow.at(3, 0, 0, 0).to_zoned(zone).unwrap().timestamp()).await;

    let installation = platform.installation();
    let nightly = tomorrow.yesterday().unwrap();
    let path = format!("/api/v1/reconciliations/{nightly}");
    let report = story.town.operator.get(&path).await.expect(200);
    assert_eq!((&report["ticketed"], &report["awaited"]), (&0.into(), &0.into()), "{report:#}");
    let mut day = first;
    while day < tomorrow {
        let report = installation.done(&["reconcile", "--date", &day.to_string()]).await;
        assert!(report.contains("clean: all three agree"), "{report}");
        day = day.tomorrow().unwrap();
    }
    let ledger = installation.done(&["verify-ledger"]).await;
    assert!(ledger.contains("the ledger is sound"), "{ledger}");
    let work = installation.done(&["work", "list"]).await;
    assert!(work.starts_with("0 things wait"), "{work}");
}
