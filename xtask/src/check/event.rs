//! Every event has a consumer here, or a written reason why others are meant.

use super::Offence;
use crate::event;
use crate::tree::Tree;

/// Where events without a consumer of their own give their reason.
const DOCUMENT: &str = "docs/events.md";
const HEADING: &str = "## Without a consumer of their own";

pub(super) fn check(tree: &Tree) -> Vec<Offence> {
    let document = tree.text(DOCUMENT).unwrap_or_default();
    let reasons = document.split(HEADING).nth(1).unwrap_or_default();
    let reasons = reasons.split("\n## ").next().unwrap_or_default();
    let mut offences = Vec::new();
    for event in event::all(tree) {
        let (name, explained) = (&event.name, reasons.contains(&format!("`{}`", event.name)));
        let advice = match (event.consumers.is_empty(), explained) {
            (true, false) => format!(
                "nobody subscribes to `{name}`: add the consumer it is for, or say under \"{}\" in {DOCUMENT} why \
                 hearing everything is enough",
                HEADING.trim_start_matches("## ")
            ),
            (false, true) => format!("`{name}` has a consumer now: take it off the list in {DOCUMENT}"),
            _ => continue,
        };
        offences.push(Offence::line(event.path, event.line, advice));
    }
    offences
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVENT: &str = "//! A.\nimpl EventType for A { const TYPE: &'static str = \"user.a\"; }\n";

    fn judge(document: &str, consumer: &str) -> usize {
        check(&Tree::of(&[
            ("contracts/user-api/src/lib.rs", EVENT),
            ("docs/events.md", document),
            ("services/ops/src/events.rs", consumer),
        ]))
        .len()
    }

    #[test]
    fn an_event_needs_a_consumer_or_a_reason() {
        let reason = format!("# Events\n`user.a`\n{HEADING}\n- `user.a`: counted only\n");
        let consumer = "Subscription::on::<A, App>(\"ops.a\", f)";
        assert_eq!(judge("`user.a`", ""), 1);
        assert_eq!(judge(&reason, ""), 0);
        assert_eq!(judge("", consumer), 0);
        assert_eq!(judge(&reason, consumer), 1);
    }
}
