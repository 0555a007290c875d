//! Migrations are numbered without gaps, say what each table holds, and never take away what old code reads.

use std::collections::BTreeMap;

use super::Offence;
use crate::rust::{find_word, line_of};
use crate::tree::Tree;

/// Changes that break the code still serving, and what to do instead.
const BREAKING: [(&str, &str); 3] = [
    (
        "drop column",
        "stop using it, release, and drop it in a later release under an exemption in docs/decisions",
    ),
    ("rename", "add the new name beside the old one, copy, and let the old one rest"),
    (
        "drop table",
        "stop using it, release, and drop it in a later release under an exemption in docs/decisions",
    ),
];

pub(super) fn check(tree: &Tree) -> Vec<Offence> {
    let mut offences = Vec::new();
    let mut folders: BTreeMap<&str, Vec<(u32, &str)>> = BTreeMap::new();
    for (path, text) in tree.with_extension("sql") {
        let Some((folder, name)) = path.rsplit_once('/') else { continue };
        if !folder.ends_with("/migrations") {
            continue;
        }
        match number(name) {
            Some(number) => folders.entry(folder).or_default().push((number, path)),
            None => offences
                .push(Offence::file(path, "name it V0001__verb_noun.sql: four digits, two underscores")),
        }
        content(path, text, &mut offences);
    }
    for mut numbered in folders.into_values() {
        numbered.sort_unstable();
        for (expected, (found, path)) in (1..).zip(numbered) {
            if found != expected {
                let advice = format!(
                    "is number {found} where {expected} is next: leave no gap and use no number twice"
                );
                offences.push(Offence::file(path, advice));
                break;
            }
        }
    }
    offences
}

/// The number of `V0001__verb_noun.sql`.
fn number(name: &str) -> Option<u32> {
    let (digits, words) = name.strip_prefix('V')?.strip_suffix(".sql")?.split_once("__")?;
    let well_formed = digits.len() == 4
        && words.contains('_')
        && words.split('_').all(|word| !word.is_empty())
        && words.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if well_formed { digits.parse().ok() } else { None }
}

fn content(path: &str, text: &str, offences: &mut Vec<Offence>) {
    let sql = without_comments(&text.to_ascii_lowercase());
    for (forbidden, instead) in BREAKING {
        for (at, _) in sql.match_indices(forbidden) {
            let advice = format!("`{forbidden}` breaks the code that still serves: {instead}");
            offences.push(Offence::line(path, line_of(&sql, at), advice));
        }
    }
    for (at, kind) in unnamed_constraints(&sql) {
        let advice = format!("name this `{kind}` with CONSTRAINT, so that the store can tell it from others");
        offences.push(Offence::line(path, line_of(&sql, at), advice));
    }
    let commented: Vec<&str> =
        sql.match_indices("comment on table ").map(|(at, found)| name_at(&sql[at + found.len()..])).collect();
    for (at, created) in sql.match_indices("create table ") {
        let rest = &sql[at + created.len()..];
        let rest = rest.strip_prefix("if not exists ").unwrap_or(rest);
        let table = name_at(rest);
        let is_partition = rest[table.len()..].trim_start().starts_with("partition of");
        if !is_partition && !commented.contains(&table) {
            let advice = format!("say what `{table}` holds with COMMENT ON TABLE in the same file");
            offences.push(Offence::line(path, line_of(&sql, at), advice));
        }
    }
}

/// Constraints whose name PostgreSQL would have to make up; primary and foreign keys get predictable ones.
fn unnamed_constraints(sql: &str) -> Vec<(usize, &'static str)> {
    let mut found = Vec::new();
    for kind in ["check", "exclude", "unique"] {
        for at in find_word(sql, kind) {
            let mut before = sql[..at].split_whitespace().rev();
            let (last, second) = (before.next().unwrap_or_default(), before.next().unwrap_or_default());
            if second != "constraint" && last != "create" {
                found.push((at, kind));
            }
        }
    }
    found.sort_unstable();
    found
}

/// The identifier a text starts with.
fn name_at(text: &str) -> &str {
    let end = text.find(|c: char| c.is_whitespace() || c == '(').unwrap_or(text.len());
    &text[..end]
}

/// `sql` with `--` comments and text in quotes blanked, lines kept, and runs of blanks made one.
fn without_comments(sql: &str) -> String {
    let mut kept = String::with_capacity(sql.len());
    for line in sql.lines() {
        let line = line.split("--").next().unwrap_or_default();
        let mut quoted = false;
        let mut blank = false;
        for character in line.chars() {
            if character == '\'' {
                quoted = !quoted;
            }
            let shown = if quoted { '\'' } else { character };
            if !(shown.is_whitespace() && blank) {
                kept.push(shown);
            }
            blank = shown.is_whitespace();
        }
        kept.push('\n');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn advice(files: &[(&str, &str)]) -> Vec<String> {
        check(&Tree::of(files)).into_iter().map(|offence| offence.to_string()).collect()
    }

    #[test]
    fn a_tidy_migration_passes() {
        let first = "-- rename nothing\nCREATE TABLE users (id uuid, age int,\nconstraint users_age\n check (age > 0));\n\
                     create unique index users_one on users (id);\nCOMMENT ON TABLE users IS 'rename column';\n\
                     create table users_1 partition of users for values from (1) to (2);\n";
        let second = "ALTER TABLE users ADD COLUMN name text;\n";
        let files = [
            ("services/auth/migrations/V0001__create_users.sql", first),
            ("services/auth/migrations/V0002__add_name.sql", second),
        ];
        assert_eq!(advice(&files), Vec::<String>::new());
    }

    #[test]
    fn every_fault_is_named() {
        let files = [
            ("services/auth/migrations/1_users.sql", ""),
            (
                "services/auth/migrations/V0001__create_users.sql",
                "create table if not exists users (id uuid unique);",
            ),
            ("services/auth/migrations/V0003__drop_name.sql", "\nalter table users drop  column name;"),
        ];
        let found = advice(&files);
        assert_eq!(found.len(), 5, "{found:#?}");
        assert!(found[0].contains("V0001__verb_noun.sql"));
        assert!(found[1].contains("name this `unique`"));
        assert!(found[2].contains("COMMENT ON TABLE"));
        assert!(found[3].starts_with("services/auth/migrations/V0003__drop_name.sql:2:"));
        assert!(found[4].contains("is number 3 where 2 is next"));
    }
}
