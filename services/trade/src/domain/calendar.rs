//! Stretches of time: which may be asked for, and when somebody is busy.

use jiff::{SignedDuration, Timestamp};

/// From one moment up to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) from: Timestamp,
    pub(crate) to: Timestamp,
}

impl Span {
    /// A span that ends after it begins, lasts `days` at most, and lies in a time that can be stored.
    pub(crate) fn within(from: Timestamp, to: Timestamp, days: i64) -> Option<Self> {
        let length = to.duration_since(from);
        let fits = length > SignedDuration::ZERO && length <= SignedDuration::from_hours(24 * days);
        (fits && from >= Timestamp::UNIX_EPOCH).then_some(Self { from, to })
    }

    /// What of it lies at or after `moment`.
    pub(crate) fn since(self, moment: Timestamp) -> Option<Self> {
        let from = self.from.max(moment);
        (from < self.to).then_some(Self { from, to: self.to })
    }
}

/// The spans, sorted by their beginning, with those that touch as one: how many appointments there are is nobody's business.
pub(crate) fn joined(spans: Vec<Span>) -> Vec<Span> {
    spans.into_iter().fold(Vec::new(), |mut joined: Vec<Span>, span| {
        match joined.last_mut() {
            Some(last) if span.from <= last.to => last.to = last.to.max(span.to),
            _ => joined.push(span),
        }
        joined
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: i64, to: i64) -> Span {
        Span { from: Timestamp::from_second(from).unwrap(), to: Timestamp::from_second(to).unwrap() }
    }

    #[test]
    fn a_span_goes_forward_and_not_for_ever() {
        let at = |second| Timestamp::from_second(second).unwrap();
        assert_eq!(Span::within(at(0), at(86_400), 1), Some(span(0, 86_400)));
        assert_eq!(Span::within(at(0), at(86_401), 1), None);
        assert_eq!(Span::within(at(5), at(5), 1), None);
        assert_eq!(Span::within(Timestamp::MIN, Timestamp::MAX, 62), None);
        assert_eq!(Span::within(at(-1), at(5), 1), None);
    }

    #[test]
    fn the_past_is_left_out() {
        let at = |second| Timestamp::from_second(second).unwrap();
        assert_eq!(span(0, 10).since(at(4)), Some(span(4, 10)));
        assert_eq!(span(5, 10).since(at(4)), Some(span(5, 10)));
        assert_eq!(span(0, 4).since(at(4)), None);
    }

    #[test]
    fn what_touches_is_one() {
        let spans = vec![span(0, 10), span(10, 20), span(25, 30), span(26, 28), span(40, 50)];
        assert_eq!(joined(spans), [span(0, 20), span(25, 30), span(40, 50)]);
        assert_eq!(joined(Vec::new()), []);
    }
}
