//! Days, zones, panels and two devices on one wrist.

use jiff::civil::date;

use super::*;

fn zone() -> TimeZone {
    TimeZone::get("Asia/Shanghai").unwrap()
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn one(first: f64) -> Reading {
    Reading { first, second: None }
}

#[test]
fn a_day_is_the_owners_day() {
    let mut pulse = Aggregator::new(Metric::Pulse, Bucket::Day, zone());
    for (at, value) in
        [("2026-11-20T16:30:00Z", 60.0), ("2026-11-21T01:00:00Z", 71.0), ("2026-11-21T16:30:00Z", 90.0)]
    {
        pulse.push(one(value), moment(at), None, &Source::manual());
    }
    let days = pulse.finish();
    assert_eq!(days.len(), 2);
    assert_eq!((days[0].first_day, days[0].count), (date(2026, 11, 21), 2));
    let expected = Summary::Sampled { mean: 66.0, min: 60.0, max: 71.0, last: 71.0 };
    assert_eq!(days[0].parts, [("8867-4", expected)]);
}

#[test]
fn a_panel_is_summarised_part_by_part() {
    let mut pressure = Aggregator::new(Metric::BloodPressure, Bucket::Month, zone());
    for (systolic, diastolic) in [(118.0, 76.0), (130.0, 84.0)] {
        let reading = Reading { first: systolic, second: Some(diastolic) };
        pressure.push(reading, moment("2026-11-02T07:00:00+08:00"), None, &Source::manual());
    }
    let months = pressure.finish();
    assert_eq!(months[0].first_day, date(2026, 11, 1));
    let codes: Vec<_> = months[0].parts.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, ["8480-6", "8462-4"]);
    assert_eq!(months[0].parts[1].1, Summary::Sampled { mean: 80.0, min: 76.0, max: 84.0, last: 84.0 });
}

#[test]
fn steps_across_midnight_are_shared_between_the_days() {
    let mut steps = Aggregator::new(Metric::Steps, Bucket::Day, zone());
    let (start, end) = (moment("2026-11-20T23:45:00+08:00"), moment("2026-11-21T00:15:00+08:00"));
    steps.push(one(1000.0), start, Some(end), &Source::manual());
    let days = steps.finish();
    assert_eq!(days.len(), 2);
    assert_eq!(days[1].parts[0].1, Summary::Total { total: 500.0, suppressed: 0.0 });
    assert!(days.iter().all(|day| day.count == 1), "it contributes to both");
}

#[test]
fn two_devices_on_one_walk_count_once_and_say_so() {
    let mut steps = Aggregator::new(Metric::Steps, Bucket::Day, zone());
    let (start, end) = (moment("2026-11-21T08:00:00+08:00"), moment("2026-11-21T08:10:00+08:00"));
    steps.push(one(880.0), start, Some(end), &Source::apple("iPhone"));
    steps.push(one(900.0), start, Some(end), &Source::apple("Apple Watch"));
    let days = steps.finish();
    assert_eq!(days[0].count, 2);
    assert_eq!(days[0].parts[0].1, Summary::Total { total: 900.0, suppressed: 880.0 });
}

#[test]
fn every_number_can_be_explained_record_by_record() {
    let mut steps = Aggregator::new(Metric::Steps, Bucket::Day, zone());
    let at = |text: &str| moment(&format!("2026-11-21T{text}:00+08:00"));
    steps.push(one(1000.0), at("08:00"), Some(at("08:20")), &Source::apple("iPhone"));
    steps.push(one(700.0), at("08:05"), Some(at("08:15")), &Source::apple("Apple Watch"));
    let explained = steps.explain(date(2026, 11, 21));
    assert_eq!(explained[0], (0, Share { reported: 1000.0, counted: 500.0 }));
    assert_eq!(explained[1], (1, Share { reported: 700.0, counted: 700.0 }));
    assert!(steps.explain(date(2026, 11, 20)).is_empty());
    let counted: f64 = explained.iter().map(|(_, share)| share.counted).sum();
    assert_eq!(steps.finish()[0].parts[0].1, Summary::Total { total: counted, suppressed: 500.0 });
}

#[test]
fn a_night_is_one_day_and_two_sources_one_night() {
    let mut sleep = Aggregator::new(Metric::Sleep, Bucket::Day, zone());
    let watch = Source::apple("Apple Watch");
    let before = (moment("2026-11-20T22:50:00+08:00"), moment("2026-11-20T23:50:00+08:00"));
    let after = (moment("2026-11-20T23:50:00+08:00"), moment("2026-11-21T06:50:00+08:00"));
    sleep.push(one(1.0), before.0, Some(before.1), &watch);
    sleep.push(one(7.0), after.0, Some(after.1), &watch);
    sleep.push(one(8.0), before.0, Some(after.1), &Source::manual());
    let days = sleep.finish();
    assert_eq!(days.len(), 1);
    assert_eq!(days[0].first_day, date(2026, 11, 21));
    assert_eq!(days[0].parts[0].1, Summary::Total { total: 8.0, suppressed: 8.0 });
}

#[test]
fn nothing_recorded_gives_no_bucket() {
    assert!(Aggregator::new(Metric::Weight, Bucket::Week, zone()).finish().is_empty());
}
