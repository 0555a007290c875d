//! Passwords that guessers try first: well-known ones by list, and those without any secret in them by shape.

use std::{collections::HashSet, sync::LazyLock};

/// One a line, lower case: names, keyboard walks, dates of love in digits, teams, heroes.
static KNOWN: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("weak_passwords.txt").lines().collect());

/// Whether guessers would try this early. Case does not count, and neither do digits and marks added at the end.
pub(super) fn is_weak(password: &str) -> bool {
    let lower = password.to_lowercase();
    let stem = lower.trim_end_matches(|c: char| !c.is_alphabetic());
    KNOWN.contains(lower.as_str()) || KNOWN.contains(stem) || is_monotonous(&lower)
}

/// One character repeated, two in turn, or a run such as `abcdefgh` or `98765432`.
fn is_monotonous(text: &str) -> bool {
    let points: Vec<i64> = text.chars().map(|c| i64::from(u32::from(c))).collect();
    let steps: HashSet<i64> = points.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let distinct: HashSet<i64> = points.iter().copied().collect();
    distinct.len() <= 2 || (steps.len() == 1 && (steps.contains(&1) || steps.contains(&-1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_as_the_lookup_needs_it() {
        let lines: Vec<&str> = include_str!("weak_passwords.txt").lines().collect();
        assert!(lines.len() >= 1000, "{}", lines.len());
        assert_eq!(KNOWN.len(), lines.len(), "a password is listed twice");
        assert!(lines.iter().all(|line| *line == line.trim().to_lowercase() && !line.is_empty()));
    }

    #[test]
    fn well_known_passwords_are_weak_however_they_are_dressed_up() {
        for weak in [
            "password",
            "Passw0rd",
            "P@ssw0rd",
            "woaini1314",
            "5201314",
            "1qaz2wsx",
            "Dragon2024!!",
            "iloveyou!",
            "qwertyuiop",
        ] {
            assert!(is_weak(weak), "{weak}");
        }
    }

    #[test]
    fn monotonous_ones_are_weak() {
        for weak in ["aaaaaaaa", "abababab", "ABCDEFGHIJ", "98765432", "........"] {
            assert!(is_weak(weak), "{weak}");
        }
        for strong in ["trudno-zgadnac-8", "墙角数枝梅凌寒独自开", "vX7#kk2p", "mountain-goat-41-teapot"]
        {
            assert!(!is_weak(strong), "{strong}");
        }
    }
}
