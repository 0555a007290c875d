//! Many observations as a few numbers: by day, week or month in their owner's zone.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::merge::{self, Piece, Span};
use super::metric::{Metric, Nature};
use super::moment::Moment;
use super::observation::Reading;
use super::period::{self, Bucket};
use super::source::Source;
use super::unit::round;

/// What one part of a metric came to in one bucket.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Summary {
    /// Of a state: what it was on average, at its extremes and at the end.
    Sampled { mean: f64, min: f64, max: f64, last: f64 },
    /// Of an amount: what counts, and what was left out because another source covered the same time.
    Total { total: f64, suppressed: f64 },
}

/// One bucket that has observations.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Aggregated {
    /// First day of the bucket.
    pub(crate) first_day: Date,
    /// Observations that contributed, suppressed ones included.
    pub(crate) count: u32,
    /// One entry a part of the metric, with the part's LOINC code.
    pub(crate) parts: Vec<(&'static str, Summary)>,
}

/// Gathers the observations of one metric. Push them in order of time.
pub(crate) struct Aggregator {
    metric: Metric,
    bucket: Bucket,
    zone: TimeZone,
    sampled: BTreeMap<Date, Sampled>,
    spans: Vec<Span>,
}

#[derive(Default)]
struct Sampled {
    count: u32,
    parts: Vec<Running>,
}

struct Running {
    sum: f64,
    min: f64,
    max: f64,
    last: f64,
}

/// What an observation has to do with one bucket.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Share {
    /// What it says about this bucket.
    pub(crate) reported: f64,
    /// What of that counts; the rest is covered by more trusted sources.
    pub(crate) counted: f64,
}

impl Aggregator {
    pub(crate) fn new(metric: Metric, bucket: Bucket, zone: TimeZone) -> Self {
        Self { metric, bucket, zone, sampled: BTreeMap::new(), spans: Vec::new() }
    }

    /// Adds one observation.
    pub(crate) fn push(&mut self, reading: Reading, at: Moment, until: Option<Moment>, source: &Source) {
        match until {
            Some(until) if self.is_amount() => {
                self.spans.push(Span {
                    start: at.at,
                    end: until.at,
                    amount: reading.first,
                    rank: source.rank(),
                });
            }
            _ => {
                let day = self.bucket.first_day(period::day_of(at.at, &self.zone));
                self.sampled.entry(day).or_default().push(reading);
            }
        }
    }

    /// The buckets that have observations, in order.
    pub(crate) fn finish(self) -> Vec<Aggregated> {
        if self.is_amount() { self.totals() } else { self.samples() }
    }

    fn is_amount(&self) -> bool {
        matches!(self.metric.spec().nature, Nature::Additive | Nature::Overnight)
    }

    fn samples(self) -> Vec<Aggregated> {
        let spec = self.metric.spec();
        let show = |value| round(value, spec.decimals);
        let buckets = self.sampled.into_iter().map(|(first_day, bucket)| {
            let parts = bucket.parts.iter().zip(spec.parts).map(|(running, part)| {
                let mean = show(running.sum / f64::from(bucket.count));
                let (min, max, last) = (show(running.min), show(running.max), show(running.last));
                (part.code, Summary::Sampled { mean, min, max, last })
            });
            Aggregated { first_day, count: bucket.count, parts: parts.collect() }
        });
        buckets.collect()
    }

    fn totals(self) -> Vec<Aggregated> {
        let spec = self.metric.spec();
        let mut totals: BTreeMap<Date, (u32, Share)> = BTreeMap::new();
        for ((first_day, _), share) in self.shares() {
            let (count, total) = totals.entry(first_day).or_default();
            *count += 1;
            total.reported += share.reported;
            total.counted += share.counted;
        }
        let show = |value| round(value, spec.decimals);
        let buckets = totals.into_iter().map(|(first_day, (count, total))| {
            let suppressed = show((total.reported - total.counted).max(0.0));
            let summary = Summary::Total { total: show(total.counted), suppressed };
            Aggregated { first_day, count, parts: vec![(spec.parts[0].code, summary)] }
        });
        buckets.collect()
    }

    /// What each observation of an amount has to do with one bucket, by its position among those pushed.
    pub(crate) fn explain(&self, first_day: Date) -> Vec<(usize, Share)> {
        let shares = self.shares().into_iter();
        shares.filter(|((day, _), _)| *day == first_day).map(|((_, span), share)| (span, share)).collect()
    }

    /// What each span reports and counts for in each bucket it touches.
    fn shares(&self) -> BTreeMap<(Date, usize), Share> {
        let mut shares: BTreeMap<(Date, usize), Share> = BTreeMap::new();
        for (index, span) in self.spans.iter().enumerate() {
            for (day, amount) in self.spread(span.start, span.end, span.amount) {
                shares.entry((day, index)).or_default().reported += amount;
            }
        }
        for Piece { span, start, end, amount } in merge::merge(&self.spans) {
            // A night belongs to one day as a whole, so a piece of it follows its span.
            let overnight = self.metric.spec().nature == Nature::Overnight;
            let end = if overnight { self.spans[span].end } else { end };
            for (day, amount) in self.spread(start, end, amount) {
                shares.entry((day, span)).or_default().counted += amount;
            }
        }
        shares
    }

    /// The buckets a period falls into, each with its share of the amount.
    fn spread(&self, start: jiff::Timestamp, end: jiff::Timestamp, amount: f64) -> Vec<(Date, f64)> {
        if self.metric.spec().nature == Nature::Overnight {
            return vec![(self.bucket.first_day(period::waking_day(end, &self.zone)), amount)];
        }
        let whole = end.duration_since(start).as_secs_f64();
        let mut shares = Vec::with_capacity(1);
        let mut from = start;
        while from < end {
            let day = self.bucket.first_day(period::day_of(from, &self.zone));
            let until = period::start_of(self.bucket.next(day), &self.zone).min(end);
            shares.push((day, amount * until.duration_since(from).as_secs_f64() / whole));
            from = until;
        }
        shares
    }
}

impl Sampled {
    fn push(&mut self, reading: Reading) {
        self.count += 1;
        for (position, value) in reading.values().enumerate() {
            match self.parts.get_mut(position) {
                Some(running) => {
                    running.sum += value;
                    running.min = running.min.min(value);
                    running.max = running.max.max(value);
                    running.last = value;
                }
                None => self.parts.push(Running { sum: value, min: value, max: value, last: value }),
            }
        }
    }
}

#[cfg(test)]
#[path = "aggregate/tests.rs"]
mod tests;
