//! Counting an hour once: amounts from several sources, merged by the union of their intervals.
//!
//! A watch and a phone worn on the same walk both report its steps. Adding them counts the walk twice; taking one device
//! loses what only the other saw. So intervals are laid down in order of trust, and a later one counts only for the part
//! of its time that nothing before it covers, in proportion.

use std::collections::BTreeMap;

use jiff::Timestamp;

/// An amount spread evenly over a period.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Span {
    pub(crate) start: Timestamp,
    pub(crate) end: Timestamp,
    pub(crate) amount: f64,
    /// How far its source is believed; higher is laid down first.
    pub(crate) rank: u8,
}

impl Span {
    fn seconds(&self) -> f64 {
        self.end.duration_since(self.start).as_secs_f64()
    }
}

/// A part of a span that counts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece {
    /// Position of the span in the input.
    pub(crate) span: usize,
    pub(crate) start: Timestamp,
    pub(crate) end: Timestamp,
    /// The span's amount in proportion to the time counted.
    pub(crate) amount: f64,
}

/// The parts that count. They do not overlap, and together cover exactly what the spans cover.
pub(crate) fn merge(spans: &[Span]) -> Vec<Piece> {
    let mut order: Vec<usize> =
        (0..spans.len()).filter(|&index| spans[index].start < spans[index].end).collect();
    // Position breaks the last tie, so that the same records always give the same number.
    order.sort_by_key(|&index| (std::cmp::Reverse(spans[index].rank), spans[index].start, index));

    let mut covered = Covered::default();
    let mut pieces = Vec::with_capacity(order.len());
    for index in order {
        let span = &spans[index];
        for (start, end) in covered.lay(span.start, span.end) {
            let share = end.duration_since(start).as_secs_f64() / span.seconds();
            pieces.push(Piece { span: index, start, end, amount: span.amount * share });
        }
    }
    pieces
}

/// Disjoint intervals that do not touch, by their start.
#[derive(Default)]
struct Covered(BTreeMap<Timestamp, Timestamp>);

impl Covered {
    /// Adds an interval and returns the parts that were not covered before.
    fn lay(&mut self, start: Timestamp, end: Timestamp) -> Vec<(Timestamp, Timestamp)> {
        let mut fresh = Vec::new();
        let mut swallowed = Vec::new();
        let (mut low, mut high) = (start, end);
        let mut reached = start;
        let before = self.0.range(..start).next_back().filter(|(_, until)| **until >= start);
        for (&from, &until) in before.into_iter().chain(self.0.range(start..=end)) {
            if from > reached {
                fresh.push((reached, from));
            }
            reached = reached.max(until);
            low = low.min(from);
            high = high.max(until);
            swallowed.push(from);
        }
        if reached < end {
            fresh.push((reached, end));
        }
        for from in swallowed {
            self.0.remove(&from);
        }
        self.0.insert(low, high);
        fresh
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn span(start: i64, end: i64, amount: f64, rank: u8) -> Span {
        let at = |second| Timestamp::from_second(second).unwrap();
        Span { start: at(start), end: at(end), amount, rank }
    }

    fn total(spans: &[Span]) -> f64 {
        merge(spans).iter().map(|piece| piece.amount).sum()
    }

    #[test]
    fn the_same_walk_counts_once() {
        assert_eq!(total(&[span(0, 600, 900.0, 4), span(0, 600, 880.0, 3)]), 900.0);
    }

    #[test]
    fn what_only_the_phone_saw_still_counts() {
        // The phone covers 0..20 minutes, the watch 5..15: half of the phone's time is left over.
        assert_eq!(total(&[span(0, 1200, 1000.0, 3), span(300, 900, 700.0, 4)]), 1200.0);
    }

    #[test]
    fn touching_intervals_do_not_overlap() {
        assert_eq!(total(&[span(0, 60, 10.0, 1), span(60, 120, 20.0, 1)]), 30.0);
    }

    #[test]
    fn one_source_repeating_itself_counts_once() {
        assert_eq!(total(&[span(0, 60, 10.0, 1), span(0, 60, 10.0, 1), span(30, 90, 10.0, 1)]), 15.0);
    }

    proptest! {
        #[test]
        fn pieces_are_disjoint_and_cover_the_union(
            raw in proptest::collection::vec((0_i64..500, 1_i64..100, 0_u8..4), 0..40)
        ) {
            let spans: Vec<Span> =
                raw.iter().map(|&(start, length, rank)| span(start, start + length, 1.0, rank)).collect();
            let pieces = merge(&spans);
            let mut seconds = [0_u32; 700];
            for piece in &pieces {
                let range = piece.start.as_second()..piece.end.as_second();
                range.for_each(|second| seconds[usize::try_from(second).unwrap()] += 1);
            }
            for (second, &times) in seconds.iter().enumerate() {
                let at = Timestamp::from_second(i64::try_from(second).unwrap()).unwrap();
                let covered = spans.iter().any(|span| span.start <= at && at < span.end);
                prop_assert_eq!(times, u32::from(covered), "second {}", second);
            }
        }

        #[test]
        fn nothing_counts_for_more_than_it_reported(
            raw in proptest::collection::vec((0_i64..500, 1_i64..100, 0.0_f64..1e4, 0_u8..4), 1..40)
        ) {
            let spans: Vec<Span> = raw
                .iter()
                .map(|&(start, length, amount, rank)| span(start, start + length, amount, rank))
                .collect();
            let reported: f64 = spans.iter().map(|span| span.amount).sum();
            prop_assert!(total(&spans) <= reported + 1e-6);
        }
    }
}
