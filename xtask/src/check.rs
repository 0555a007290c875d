//! The rules of the house, a file each. A rule reads the tree and answers with offences that say what to do.

mod crates;
mod error;
mod event;
mod generated;
mod header;
mod law;
mod link;
mod migration;
mod place;
mod registry;
mod size;
mod word;

use std::fmt;

use crate::tree::Tree;

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offence {
    pub path: String,
    /// Counted from 1; absent when the whole file is meant.
    pub line: Option<usize>,
    /// What is wrong and what to do about it.
    pub advice: String,
}

impl Offence {
    pub(crate) fn file(path: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { path: path.into(), line: None, advice: advice.into() }
    }

    pub(crate) fn line(path: impl Into<String>, line: usize, advice: impl Into<String>) -> Self {
        Self { path: path.into(), line: Some(line), advice: advice.into() }
    }
}

impl fmt::Display for Offence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.path, self.advice),
            None => write!(f, "{}: {}", self.path, self.advice),
        }
    }
}

/// A rule, and the reason it is kept.
#[derive(Debug)]
pub struct Rule {
    pub name: &'static str,
    pub because: &'static str,
    pub check: fn(&Tree) -> Vec<Offence>,
}

/// Every rule, in the order in which they are reported.
pub const RULES: &[Rule] = &[
    Rule {
        name: "file_size",
        because: "a file that fits in the head is read before it is changed",
        check: size::check,
    },
    Rule { name: "file_header", because: "the first line tells why the file exists", check: header::check },
    Rule {
        name: "sql_in_store",
        because: "one place to review, prepare and count every statement",
        check: place::sql,
    },
    Rule {
        name: "statements_registered",
        because: "a statement no test prepares breaks with the next migration",
        check: registry::check,
    },
    Rule {
        name: "axum_in_http",
        because: "what the domain does must not know how it was asked",
        check: place::axum,
    },
    Rule { name: "migrations", because: "old code serves while a migration runs", check: migration::check },
    Rule {
        name: "crates",
        because: "every room is described, linted and furnished alike",
        check: crates::check,
    },
    Rule {
        name: "dependency_reasons",
        because: "a dependency nobody can explain is one too many",
        check: crates::reasons,
    },
    Rule {
        name: "dependency_law",
        because: "a service's manifest is the list of services it may call",
        check: law::check,
    },
    Rule {
        name: "errors_used",
        because: "a refusal nobody can provoke is a promise nobody keeps",
        check: error::check,
    },
    Rule {
        name: "events_consumed",
        because: "an event nobody hears is either missing a consumer or not needed",
        check: event::check,
    },
    Rule {
        name: "generated_fresh",
        because: "a generated document that lags behind is worse than none",
        check: generated::check,
    },
    Rule { name: "paths_exist", because: "a guide that names a missing file misleads", check: link::check },
    Rule {
        name: "finished",
        because: "an unfinished part belongs in the tracker, not in the code",
        check: word::finished,
    },
    Rule { name: "names", because: "a name says what is inside", check: word::names },
    Rule {
        name: "no_machine_paths",
        because: "the house moves to other machines",
        check: word::machine_paths,
    },
];
