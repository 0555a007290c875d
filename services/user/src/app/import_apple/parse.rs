//! The blocking half: from bytes to batches of believed observations.

use std::collections::BTreeMap;
use std::io::{BufReader, Read};

use jiff::Timestamp;
use tokio::sync::mpsc::Sender;

use crate::domain::apple::{Broken, Export, Item};
use crate::domain::observation::Observation;
use crate::domain::source::Source;

/// Different reasons remembered of one batch; an export has some dozen types, a hostile one as many as it has lines.
const REASONS: usize = 64;
/// Bytes read from the upload at a time.
const BUFFER: usize = 64 * 1024;

/// How much is read and how far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Observations in a batch.
    pub(super) batch: usize,
    /// Bytes in the document.
    pub(super) bytes: u64,
    pub(super) now: Timestamp,
}

/// What one stretch of the document came to.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) observations: Vec<(Observation, Source)>,
    /// Position in the document behind this batch.
    pub(super) bytes: u64,
    pub(super) seen: i64,
    /// Reasons of what could not be believed, with counts.
    pub(super) refused: BTreeMap<String, i64>,
    /// Types that are not kept, with counts.
    pub(super) skipped: BTreeMap<String, i64>,
}

/// Parses to the end, or to what breaks it, or until nobody takes batches any more.
pub(super) fn all(upload: impl Read, limits: &Limits, batches: &Sender<Batch>) -> Option<Broken> {
    // One byte more than allowed is let through, so that a document that is cut is not mistaken for one that fits.
    let upload = upload.take(limits.bytes + 1);
    let mut export = Export::new(BufReader::with_capacity(BUFFER, upload));
    let mut batch = Batch::default();
    let broken = loop {
        match export.next_item() {
            Ok(None) => break None,
            Err(broken) => break Some(broken),
            Ok(Some(item)) => batch.take(item, limits.now),
        }
        // Skipped elements count, too, so that progress shows even where nothing is kept.
        if batch.observations.len() >= limits.batch || batch.seen >= 20 * as_count(limits.batch) {
            batch.bytes = export.position();
            if batches.blocking_send(std::mem::take(&mut batch)).is_err() {
                return None;
            }
        }
    };
    batch.bytes = export.position();
    // When it cannot be sent, whoever stores has failed and says so.
    let _ = batches.blocking_send(batch);
    broken
}

impl Batch {
    fn take(&mut self, item: Item, now: Timestamp) {
        self.seen += 1;
        match item {
            Item::Skipped(kind) => note(&mut self.skipped, &kind),
            Item::Draft(draft, source) => match draft.validate(now) {
                Ok(observation) => self.observations.push((observation, source)),
                Err(flaws) => {
                    let detail = flaws.first().map_or("", |flaw| flaw.detail.as_str());
                    note(&mut self.refused, &format!("{}: {detail}", draft.code));
                }
            },
        }
    }
}

fn note(reasons: &mut BTreeMap<String, i64>, reason: &str) {
    // A document may say anything; the store keeps short, printable text.
    let reason: String = reason.chars().filter(|letter| !letter.is_control()).take(120).collect();
    let known = reasons.len() < REASONS || reasons.contains_key(&reason);
    let reason = if known { reason } else { "other".to_owned() };
    *reasons.entry(reason).or_default() += 1;
}

fn as_count(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX / 20)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use tokio::sync::mpsc;

    use super::*;

    fn line(minute: usize) -> String {
        let (hour, minute) = (minute / 60 % 24, minute % 60);
        format!(
            r#"<Record type="HKQuantityTypeIdentifierHeartRate" sourceName="w" unit="count/min" value="61"
                 startDate="2026-11-20 {hour:02}:{minute:02}:00 +0800" endDate="2026-11-20 {hour:02}:{minute:02}:00 +0800"/>"#
        )
    }

    fn run(body: &str, limits: Limits) -> (Vec<Batch>, Option<Broken>) {
        let document = Cursor::new(format!("<HealthData>{body}</HealthData>"));
        let (batches, mut waiting) = mpsc::channel(1_000);
        let broken = all(document, &limits, &batches);
        drop(batches);
        let mut found = Vec::new();
        while let Ok(batch) = waiting.try_recv() {
            found.push(batch);
        }
        (found, broken)
    }

    fn limits() -> Limits {
        Limits { batch: 10, bytes: 1 << 30, now: "2026-11-22T00:00:00Z".parse().unwrap() }
    }

    #[test]
    fn batches_are_bounded_and_nothing_is_lost() {
        let body: String = (0..95).map(line).collect();
        let (batches, broken) = run(&body, limits());
        assert_eq!(broken, None);
        let sizes: Vec<_> = batches.iter().map(|batch| batch.observations.len()).collect();
        assert_eq!(sizes, [10, 10, 10, 10, 10, 10, 10, 10, 10, 5]);
        assert!(batches.windows(2).all(|pair| pair[0].bytes < pair[1].bytes));
    }

    #[test]
    fn what_is_left_out_is_counted_by_reason() {
        let wild = line(1).replace("\"61\"", "\"6100\"");
        let other = line(1).replace("HeartRate", "DietaryCaffeine");
        let (batches, _) = run(&format!("{wild}{wild}{other}"), limits());
        let batch = &batches[0];
        assert_eq!(batch.seen, 3);
        assert_eq!(batch.refused.values().sum::<i64>(), 2);
        assert_eq!(batch.refused.len(), 1);
        assert_eq!(batch.skipped["HKQuantityTypeIdentifierDietaryCaffeine"], 1);
    }

    #[test]
    fn a_thousand_invented_types_do_not_pile_up() {
        let body: String = (0..150).map(|n| line(1).replace("HeartRate", &format!("Invented{n}"))).collect();
        let (batches, _) = run(&body, limits());
        let batch = &batches[0];
        assert!(batch.skipped.len() <= REASONS + 1);
        assert_eq!(batch.skipped.values().sum::<i64>(), 150);
    }

    #[test]
    fn a_document_over_the_limit_breaks_and_what_was_read_stays() {
        let body: String = (0..95).map(line).collect();
        let (batches, broken) = run(&body, Limits { bytes: 5_000, ..limits() });
        assert!(broken.is_some());
        assert!(!batches[0].observations.is_empty());
    }

    #[test]
    fn parsing_stops_when_nobody_stores() {
        let (batches, waiting) = mpsc::channel(1);
        drop(waiting);
        let body: String = (0..95).map(line).collect();
        assert_eq!(all(Cursor::new(format!("<HealthData>{body}</HealthData>")), &limits(), &batches), None);
    }
}
