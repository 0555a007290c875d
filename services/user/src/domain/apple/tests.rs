//! Real shapes of export, broken ones, and a large one.

use std::io::{BufReader, Cursor, Read};

use super::*;
use crate::domain::moment::Moment;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout)*)>
<!ENTITY file SYSTEM "file:///etc/passwd">
]>
<HealthData locale="zh_CN">
 <ExportDate value="2026-11-22 08:00:00 +0800"/>
"#;

fn items(body: &str) -> Vec<Item> {
    let text = format!("{HEAD}{body}\n</HealthData>");
    let mut export = Export::new(text.as_bytes());
    std::iter::from_fn(|| export.next_item().unwrap()).collect()
}

fn fails(text: &str) -> Broken {
    let mut export = Export::new(text.as_bytes());
    loop {
        match export.next_item() {
            Ok(Some(_)) => {}
            Ok(None) => panic!("nothing is wrong with it"),
            Err(broken) => return broken,
        }
    }
}

#[test]
fn a_record_becomes_a_draft_with_its_source_and_offset() {
    let found = items(
        r#"<Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Mei&apos;s Apple Watch" unit="count/min"
             startDate="2026-11-20 07:00:00 +0800" endDate="2026-11-20 07:00:00 +0800" value="61">
             <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="1"/>
           </Record>"#,
    );
    let [Item::Draft(draft, source)] = &found[..] else { panic!("{found:?}") };
    assert_eq!(source.as_str(), "apple_health:Mei's Apple Watch");
    assert_eq!(draft.at, Moment::parse("2026-11-20T07:00:00+08:00").unwrap());
    assert_eq!(draft.until, None);
    assert_eq!(draft.quantity.as_ref().unwrap().unit, "/min");
}

#[test]
fn a_fraction_of_saturation_is_a_percentage() {
    let found = items(
        r#"<Record type="HKQuantityTypeIdentifierOxygenSaturation" sourceName="w" unit="%" value="0.97"
             startDate="2026-11-20 07:00:00 +0800" endDate="2026-11-20 07:00:00 +0800"/>"#,
    );
    let [Item::Draft(draft, _)] = &found[..] else { panic!("{found:?}") };
    let now = "2026-11-22T00:00:00Z".parse().unwrap();
    assert_eq!(draft.validate(now).unwrap().reading.first, 97.0);
}

#[test]
fn a_correlation_becomes_one_panel_and_its_records_are_not_read_twice() {
    let half = |name: &str, value: u8| {
        format!(
            r#"<Record type="HKQuantityTypeIdentifierBloodPressure{name}" sourceName="Omron" unit="mmHg"
                 startDate="2026-11-20 07:00:00 +0800" endDate="2026-11-20 07:00:00 +0800" value="{value}"/>"#
        )
    };
    let (systolic, diastolic) = (half("Systolic", 121), half("Diastolic", 79));
    let found = items(&format!(
        r#"{systolic}{diastolic}
           <Correlation type="HKCorrelationTypeIdentifierBloodPressure" sourceName="Omron"
             startDate="2026-11-20 07:00:00 +0800" endDate="2026-11-20 07:00:00 +0800">{systolic}{diastolic}</Correlation>"#
    ));
    let [Item::Draft(draft, _)] = &found[..] else { panic!("{found:?}") };
    let codes: Vec<_> =
        draft.components.iter().map(|(code, quantity)| (code.as_str(), quantity.value)).collect();
    assert_eq!(codes, [("8480-6", 121.0), ("8462-4", 79.0)]);
}

#[test]
fn sleeping_counts_and_lying_awake_does_not() {
    let night = |value: &str| {
        format!(
            r#"<Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="w" value="HKCategoryValueSleepAnalysis{value}"
                 startDate="2026-11-20 23:00:00 +0800" endDate="2026-11-21 00:30:00 +0800"/>"#
        )
    };
    let found = items(&format!("{}{}", night("AsleepDeep"), night("InBed")));
    let [Item::Draft(draft, _), Item::Skipped(kind)] = &found[..] else { panic!("{found:?}") };
    assert_eq!(draft.quantity.as_ref().unwrap().value, 5400.0);
    assert_eq!(kind, "HKCategoryTypeIdentifierSleepAnalysis");
}

#[test]
fn what_is_not_kept_is_named() {
    let found = items(
        r#"<Record type="HKQuantityTypeIdentifierDietaryCaffeine" sourceName="x" unit="mg" value="80"
             startDate="2026-11-20 07:00:00 +0800" endDate="2026-11-20 07:00:00 +0800"/>
           <Record type="HKQuantityTypeIdentifierBodyMass" sourceName="x" unit="stone" value="11"
             startDate="2026-11-20 07:00:00 +0800" endDate="2026-11-20 07:00:00 +0800"/>
           <Workout workoutActivityType="HKWorkoutActivityTypeRunning"/>"#,
    );
    let kinds = ["HKQuantityTypeIdentifierDietaryCaffeine", "HKQuantityTypeIdentifierBodyMass"];
    assert_eq!(found, kinds.map(|kind| Item::Skipped(kind.to_owned())));
}

#[test]
fn anything_else_is_broken_and_says_how() {
    assert_eq!(fails("<html><body/></html>"), Broken::NotHealthData);
    assert_eq!(fails(""), Broken::Truncated);
    assert_eq!(fails(HEAD), Broken::Truncated);
    assert_eq!(fails(&format!("{HEAD}<Record type=\"HK")), Broken::Truncated);
    assert!(matches!(fails(&format!("{HEAD}</Record>")), Broken::Malformed { .. }));
    assert!(matches!(fails(&format!("{HEAD}<Record type=\"&file;\"/>")), Broken::Malformed { .. }));
}

#[test]
fn one_endless_element_does_not_fill_the_memory() {
    let endless =
        HEAD.as_bytes().chain(Cursor::new(b"<Record value=\"".to_vec())).chain(std::io::repeat(b'x'));
    let mut export = Export::new(BufReader::new(endless));
    assert!(matches!(export.next_item(), Err(Broken::TooLarge(_))));
    assert!(export.buffer.capacity() < 4 * bounded::ELEMENT_BYTES);
}

/// A document of any size that is never in memory as a whole.
struct Generated {
    left: usize,
    line: Cursor<Vec<u8>>,
}

impl Read for Generated {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        match self.line.read(into)? {
            0 if self.left > 0 => {
                self.left -= 1;
                let line = format!(
                    r#"<Record type="HKQuantityTypeIdentifierStepCount" sourceName="iPhone" unit="count" value="{}"
                       startDate="2026-01-01 00:00:00 +0800" endDate="2026-01-01 00:01:00 +0800"/>"#,
                    self.left % 200
                );
                self.line = Cursor::new(line.into_bytes());
                self.line.read(into)
            }
            count => Ok(count),
        }
    }
}

#[test]
fn a_large_export_needs_no_more_memory_than_a_small_one() {
    let records = 100_000;
    let body = Generated { left: records, line: Cursor::new(Vec::new()) };
    let mut export = Export::new(BufReader::new(
        HEAD.as_bytes().chain(body).chain(Cursor::new(b"</HealthData>".to_vec())),
    ));
    let mut read = 0;
    while let Some(item) = export.next_item().unwrap() {
        assert!(matches!(item, Item::Draft(..)));
        read += 1;
    }
    assert_eq!(read, records);
    assert!(export.position() > 15_000_000);
    assert!(export.buffer.capacity() < bounded::ELEMENT_BYTES, "{}", export.buffer.capacity());
}
