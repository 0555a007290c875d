//! The results: figures against their targets, the runs behind them, and remarks. Shown while they come in, and written
//! down at the end.

mod table;

use std::{
    fmt::{Display, Write as _},
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::Context;

use crate::load::Measured;

/// Everything a run of the benchmark found out.
#[derive(Default)]
pub(crate) struct Report {
    figures: Vec<Figure>,
    runs: Vec<Vec<String>>,
    notes: Vec<String>,
}

/// One line of the comparison.
pub(crate) struct Figure {
    name: String,
    ours: String,
    peer: String,
    ratio: Option<f64>,
    target: String,
    met: Option<bool>,
}

impl Figure {
    /// Ours against a peer's; more is better.
    pub(crate) fn against(name: impl Into<String>, ours: f64, peer: f64, at_least: f64) -> Self {
        let ratio = ours / peer;
        Self {
            name: name.into(),
            ours: grouped(ours),
            peer: grouped(peer),
            ratio: Some(ratio),
            target: format!("≥ {at_least}×"),
            met: Some(ratio >= at_least),
        }
    }

    /// Costs of ours against a peer's; the ratio says how many times cheaper ours is.
    pub(crate) fn costs(name: impl Into<String>, ours: Duration, peer: Duration, at_least: f64) -> Self {
        let figure = Self::against(name, peer.as_secs_f64(), ours.as_secs_f64(), at_least);
        Self { ours: format!("{} µs", micros(ours)), peer: format!("{} µs", micros(peer)), ..figure }
    }

    /// A value that should stay below a limit.
    pub(crate) fn below(name: impl Into<String>, value: f64, limit: f64, unit: &str) -> Self {
        let ours = if value < 10.0 { format!("{value:.2} {unit}") } else { format!("{value:.0} {unit}") };
        Self { target: format!("< {limit} {unit}"), met: Some(value < limit), ..Self::stated(name, ours) }
    }

    /// A value without a target.
    pub(crate) fn stated(name: impl Into<String>, value: impl Display) -> Self {
        let (name, ours) = (name.into(), value.to_string());
        Self { name, ours, peer: String::new(), ratio: None, target: String::new(), met: None }
    }

    fn cells(&self) -> Vec<String> {
        let met = self.met.map_or("", |met| if met { "yes" } else { "**no**" });
        let ratio = self.ratio.map_or_else(String::new, |ratio| format!("{ratio:.2}×"));
        [&self.name, &self.ours, &self.peer, &ratio, &self.target, met].map(ToOwned::to_owned).to_vec()
    }
}

impl Report {
    /// Adds a line to the comparison.
    pub(crate) fn figure(&mut self, figure: Figure) {
        say(format_args!("  = {}", figure.cells().join("  ")));
        self.figures.push(figure);
    }

    /// Adds a run.
    pub(crate) fn run(&mut self, name: impl Into<String>, concurrency: impl Display, measured: &Measured) {
        let Measured { per_second, p50, p99, longest, spent } = measured;
        let costs = spent.iter().map(|(family, each)| format!("{family} {}", micros(*each)));
        let row = vec![
            name.into(),
            concurrency.to_string(),
            grouped(*per_second),
            millis(*p50),
            millis(*p99),
            millis(*longest),
            costs.collect::<Vec<_>>().join(", "),
        ];
        say(format_args!("  {}  {}/s  p50 {} ms  p99 {} ms  µs: {}", row[0], row[2], row[3], row[4], row[6]));
        self.runs.push(row);
    }

    /// Adds a remark.
    pub(crate) fn note(&mut self, text: impl Into<String>) {
        let text = text.into();
        say(format_args!("  note: {text}"));
        self.notes.push(text);
    }

    /// The whole as Markdown; `machine` says what it was measured on.
    pub(crate) fn render(&self, machine: &str) -> anyhow::Result<String> {
        let mut text = format!("# Benchmark\n\n{machine}\n\n## Figures\n\n");
        let rows: Vec<_> = self.figures.iter().map(Figure::cells).collect();
        text.push_str(&table::markdown(["figure", "ours", "peer", "ratio", "target", "met"], &rows));
        text.push_str("\n## Runs\n\n");
        let heads = ["run", "concurrency", "per second", "p50 ms", "p99 ms", "max ms", "CPU µs an operation"];
        text.push_str(&table::markdown(heads, &self.runs));
        if !self.notes.is_empty() {
            text.push_str("\n## Remarks\n\n");
            for note in &self.notes {
                writeln!(text, "- {note}")?;
            }
        }
        Ok(text)
    }
}

/// Keeps a report under `bench/results`; where.
pub(crate) fn keep(text: &str, name: &str) -> anyhow::Result<PathBuf> {
    let folder = Path::new("bench/results");
    let made = fs::create_dir_all(folder);
    made.context("cannot make bench/results; run the benchmark from the root of the repository")?;
    let path = folder.join(format!("{name}.md"));
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(path)
}

/// Tells what is about to happen.
pub(crate) fn begin(what: impl Display) {
    say(format_args!("… {what}"));
}

/// Writes a line to standard output; a reader that has gone is no fault.
pub(crate) fn say(line: impl Display) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// A rate with its thousands apart.
pub(crate) fn grouped(rate: f64) -> String {
    let digits = if rate < 100.0 { format!("{rate:.1}") } else { format!("{rate:.0}") };
    let whole = digits.split('.').next().map_or(0, str::len);
    let separated = digits.char_indices().flat_map(|(place, digit)| {
        let comma = place > 0 && place < whole && (whole - place).is_multiple_of(3);
        comma.then_some(',').into_iter().chain([digit])
    });
    separated.collect()
}

fn millis(took: Duration) -> String {
    let millis = took.as_secs_f64() * 1e3;
    if millis < 10.0 { format!("{millis:.2}") } else { format!("{millis:.0}") }
}

fn micros(took: Duration) -> String {
    let micros = took.as_secs_f64() * 1e6;
    if micros < 100.0 { format!("{micros:.1}") } else { grouped(micros) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_grouped() {
        assert_eq!(grouped(12.34), "12.3");
        assert_eq!(grouped(1234.4), "1,234");
        assert_eq!(grouped(1_234_567.0), "1,234,567");
    }

    #[test]
    fn costs_are_compared_the_other_way_round() {
        let cheap = Figure::costs("hop", Duration::from_micros(10), Duration::from_micros(20), 0.9);
        assert_eq!(cheap.cells(), ["hop", "10.0 µs", "20.0 µs", "2.00×", "≥ 0.9×", "yes"]);
        assert_eq!(Figure::below("p99", 25.0, 20.0, "ms").cells()[5], "**no**");
    }
}
