//! SQL lies under `store`, axum under `http`: nowhere else.

use super::Offence;
use crate::rust::{self, Kind};
use crate::tree::Tree;

/// Kernel crates whose subject is the database.
const DATABASE_CRATES: [&str; 4] = ["kernel/cluster/", "kernel/postgres/", "kernel/test/", "kernel/work/"];

/// Files that speak SQL outside a store, each for its reason.
const EXCEPTIONS: [&str; 2] = [
    // makes the database, before there is a schema whose store could do it
    "app/src/backend.rs",
    // three statements of the kernel's own, beside the protocol they serve
    "kernel/http/src/write.rs",
];

/// The database driver's crates; naming one is as good as writing SQL.
const DRIVERS: [&str; 2] = ["tokio_postgres", "deadpool_postgres"];

/// How a statement begins, and a word it goes on with.
const STATEMENTS: [(&str, &str); 12] = [
    ("select ", " from "),
    ("insert into ", "("),
    ("update ", " set "),
    ("delete from ", ""),
    ("with ", " as ("),
    ("create table ", ""),
    ("create schema ", ""),
    ("alter table ", ""),
    ("alter role ", ""),
    ("drop table ", ""),
    ("truncate ", ""),
    ("grant ", " to "),
];

pub(super) fn sql(tree: &Tree) -> Vec<Offence> {
    let mut offences = Vec::new();
    for (path, text) in tree.with_extension("rs") {
        if may_hold_sql(path) {
            continue;
        }
        let shipped = rust::production(text);
        for piece in rust::pieces(shipped) {
            let line = || rust::line_of(shipped, piece.start);
            if piece.kind == Kind::Text && is_statement(piece.text) {
                let advice =
                    "SQL outside a store: move the statement under `store/` and call a function of it";
                offences.push(Offence::line(path, line(), advice));
            }
        }
        let code = tree.shipped_code(path);
        for driver in DRIVERS {
            if let Some(at) = rust::find_word(code, driver).next() {
                let advice =
                    format!("`{driver}` outside a store: use a function under `store/`, or kernel-postgres");
                offences.push(Offence::line(path, rust::line_of(shipped, at), advice));
            }
        }
    }
    offences
}

pub(super) fn axum(tree: &Tree) -> Vec<Offence> {
    let mut offences = Vec::new();
    for (path, text) in tree.with_extension("rs") {
        if may_use_axum(path) {
            continue;
        }
        let code = tree.shipped_code(path);
        for word in ["axum", "utoipa_axum"] {
            if let Some(at) = rust::find_word(code, word).next() {
                let advice =
                    format!("`{word}` outside `http`: keep requests and answers at the edge, in `http/`");
                offences.push(Offence::line(path, rust::line_of(text, at), advice));
            }
        }
    }
    offences
}

fn may_hold_sql(path: &str) -> bool {
    let is_store = path.contains("/store/") || path.ends_with("/store.rs");
    // the load scenarios run the services' own statements through pgbench; the checks name them to find them
    let measures_or_checks = path.starts_with("bench/") || path.starts_with("xtask/");
    let speaks_sql = DATABASE_CRATES.iter().any(|kept| path.starts_with(kept)) || EXCEPTIONS.contains(&path);
    is_store || speaks_sql || measures_or_checks || rust::is_test(path)
}

fn may_use_axum(path: &str) -> bool {
    let is_http = path.contains("/src/http/") || path.ends_with("/src/http.rs");
    let speaks_http = ["kernel/http/", "kernel/test/", "gateway/", "app/", "bench/", "xtask/"];
    is_http || rust::is_test(path) || speaks_http.iter().any(|kept| path.starts_with(kept))
}

fn is_statement(literal: &str) -> bool {
    let start = literal.trim_start_matches(|c: char| !c.is_ascii_alphabetic() || c == 'r');
    let text = start.split_whitespace().collect::<Vec<_>>().join(" ").to_ascii_lowercase() + " ";
    STATEMENTS
        .iter()
        .any(|(first, then)| text.strip_prefix(first).is_some_and(|rest| format!(" {rest}").contains(then)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_told_from_sentences() {
        for sql in [
            "\"select id from users\"",
            "r#\"\n  WITH claimed AS (\n update grabs set a = 1) select 1\"#",
            "\"insert into users (id) values ($1)\"",
            "\"delete from users\"",
        ] {
            assert!(is_statement(sql), "{sql}");
        }
        for sentence in ["\"select one of them\"", "\"update the profile first\"", "\"with care\"", "\"\""] {
            assert!(!is_statement(sentence), "{sentence}");
        }
    }

    #[test]
    fn sql_belongs_under_store() {
        let statement = "//! A.\nconst A: &str = \"delete from users\";\n";
        let tested = "//! A.\n#[cfg(test)]\nmod tests {\n const A: &str = \"delete from users\";\n}\n";
        let tree = Tree::of(&[
            ("services/auth/src/store/users.rs", statement),
            ("services/auth/tests/it/main.rs", statement),
            ("services/auth/src/app/login.rs", statement),
            ("services/auth/src/domain.rs", tested),
            ("services/auth/src/lib.rs", "//! Uses no tokio_postgres.\nuse tokio_postgres::Row;\n"),
        ]);
        let found: Vec<_> = sql(&tree).into_iter().map(|offence| (offence.path, offence.line)).collect();
        assert_eq!(
            found,
            [
                ("services/auth/src/app/login.rs".to_owned(), Some(2)),
                ("services/auth/src/lib.rs".to_owned(), Some(2))
            ]
        );
    }

    #[test]
    fn axum_belongs_under_http() {
        let uses = "//! A.\nuse axum::Router;\n";
        let tree = Tree::of(&[
            ("services/auth/src/http.rs", uses),
            ("services/auth/src/http/login.rs", uses),
            ("services/auth/src/app/login.rs", uses),
            ("kernel/http/src/lib.rs", uses),
            ("services/user/src/lib.rs", "//! Speaks axum.\n"),
        ]);
        let found: Vec<_> = axum(&tree).into_iter().map(|offence| offence.path).collect();
        assert_eq!(found, ["services/auth/src/app/login.rs"]);
    }
}
