//! The server's messages: passed on to our log, the last ones kept for error messages.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read};
use std::sync::{Arc, Mutex, PoisonError};

/// How many lines are kept.
const KEPT: usize = 50;

/// How many lines an error message quotes.
const QUOTED: usize = 3;

/// The last lines a server printed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tail(Arc<Mutex<VecDeque<String>>>);

impl Tail {
    /// Passes on and keeps every line until the server and all its children have closed the stream. Blocks.
    pub(crate) fn follow(&self, stream: impl Read) {
        for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            pass_on(&line);
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if kept.len() == KEPT {
                kept.pop_front();
            }
            kept.push_back(line);
        }
    }

    /// The lines that say what went wrong, in one line.
    pub(crate) fn summary(&self) -> String {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        summary(kept.iter().map(String::as_str))
    }
}

/// The last grave lines, or just the last ones when none is grave, in one line.
pub(crate) fn summary<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let lines: Vec<&str> = lines.map(str::trim).filter(|line| !line.is_empty()).collect();
    let grave: Vec<&str> = lines.iter().copied().filter(|line| severity(line) >= Severity::Fatal).collect();
    let chosen = if grave.is_empty() { lines } else { grave };
    chosen[chosen.len().saturating_sub(QUOTED)..].join(" | ")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Severity {
    /// Routine, or the mistake of one statement, which its sender is told of.
    Routine,
    Warning,
    Fatal,
    Panic,
}

/// What every idle connection is told when the server stops as it was asked to.
const FAREWELL: &str = "terminating connection due to administrator command";

fn severity(line: &str) -> Severity {
    if line.ends_with(FAREWELL) {
        return Severity::Routine;
    }
    // The tag comes first, or after a time stamp in what initdb passes on.
    let tagged = |tag: &str| line.find(tag).is_some_and(|at| at == 0 || line[..at].ends_with("] "));
    if tagged("PANIC:  ") {
        Severity::Panic
    } else if tagged("FATAL:  ") || line.starts_with("initdb: error:") {
        Severity::Fatal
    } else if tagged("WARNING:  ") || (tagged("LOG:  ") && line.contains("was terminated by signal")) {
        // The postmaster reports the crash of a child as routine; for an operator it is not.
        Severity::Warning
    } else {
        Severity::Routine
    }
}

fn pass_on(line: &str) {
    match severity(line) {
        Severity::Panic => tracing::error!(target: "postgres", "{line}"),
        Severity::Fatal | Severity::Warning => tracing::warn!(target: "postgres", "{line}"),
        Severity::Routine => tracing::debug!(target: "postgres", "{line}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_prefers_grave_lines_and_stays_one_line() {
        let tail = Tail::default();
        tail.follow(
            "LOG:  starting\nFATAL:  could not write lock file: No space left on device\nLOG:  down\n"
                .as_bytes(),
        );
        assert_eq!(tail.summary(), "FATAL:  could not write lock file: No space left on device");

        let tail = Tail::default();
        tail.follow("LOG:  a\nLOG:  b\n  c\nLOG:  d".as_bytes());
        assert_eq!(tail.summary(), "LOG:  b | c | LOG:  d");

        let initdb = "creating\n2026-01-02 10:20:30.405 UTC [77] FATAL:  no luck\nchild process exited\n";
        assert_eq!(summary(initdb.lines()), "2026-01-02 10:20:30.405 UTC [77] FATAL:  no luck");
    }
}
