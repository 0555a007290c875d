//! The events of the house: who publishes which, who hears it, read from the code.

use std::collections::{BTreeMap, BTreeSet};

use crate::rust;
use crate::tree::Tree;

/// How a consumer names the type it subscribes to.
const SUBSCRIBING: [&str; 2] = ["Subscription::on::<", ".also::<"];

/// One event type of a contract.
#[derive(Debug, PartialEq, Eq)]
pub struct Event {
    /// `trade.order_created`.
    pub name: String,
    /// The Rust type, `OrderCreated`.
    pub rust: String,
    pub version: String,
    /// `public`, `personal` or `health`.
    pub class: String,
    /// Where it is declared.
    pub path: String,
    pub line: usize,
    /// Services with a subscription to this very type.
    pub consumers: BTreeSet<String>,
}

/// Every event declared in a contract, by name.
pub fn all(tree: &Tree) -> Vec<Event> {
    let consumers = consumers(tree);
    let mut events = Vec::new();
    for (path, text) in tree.with_extension("rs") {
        if path.starts_with("contracts/") && !rust::is_test(path) {
            declared(path, text, tree.shipped_code(path), &mut events);
        }
    }
    for event in &mut events {
        event.consumers = consumers.get(&event.rust).cloned().unwrap_or_default();
    }
    events.sort_by(|a, b| a.name.cmp(&b.name));
    events
}

/// Services that hear everything.
pub fn hear_all(tree: &Tree) -> BTreeSet<String> {
    let of = |(path, _)| {
        let service = service_of(path)?;
        tree.shipped_code(path).contains("Subscription::all").then(|| service.to_owned())
    };
    tree.with_extension("rs").filter_map(of).collect()
}

/// Rust type → services that subscribe to it.
fn consumers(tree: &Tree) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, _) in tree.with_extension("rs") {
        let Some(service) = service_of(path) else { continue };
        let code = tree.shipped_code(path);
        let subscribed = SUBSCRIBING.iter().flat_map(|opening| code.match_indices(opening));
        for (at, opening) in subscribed {
            let argument = &code[at + opening.len()..];
            let end = argument.find([',', '>']).unwrap_or(argument.len());
            let name = argument[..end].rsplit("::").next().unwrap_or_default().trim();
            found.entry(name.to_owned()).or_default().insert(service.to_owned());
        }
    }
    found
}

fn service_of(path: &str) -> Option<&str> {
    let mut parts = path.split('/');
    match (parts.next()?, parts.next()?) {
        ("services", service) if !rust::is_test(path) => Some(service),
        ("sandbox", _) if !rust::is_test(path) => Some("sandbox"),
        _ => None,
    }
}

/// Collects the events one file declares, either spelt out or through a macro of the same file.
fn declared(path: &str, text: &str, code: &str, events: &mut Vec<Event>) {
    for (at, opening) in code.match_indices("impl EventType for ") {
        let name = &code[at + opening.len()..];
        let Some(open) = code[at..].find('{').map(|found| at + found) else { continue };
        let Some(body) = rust::between_brackets(code, open) else { continue };
        let range = open + 1..open + 1 + body.len();
        if name.starts_with('$') {
            through_macro(path, text, code, at, &text[range], events);
            continue;
        }
        let length = name.bytes().take_while(|&byte| rust::is_identifier(byte)).count();
        events.push(event(
            path,
            rust::line_of(text, at),
            &name[..length],
            &text[range.clone()],
            &text[range],
        ));
    }
}

/// The calls of the macro whose definition surrounds `inside`, an event a row: `OrderCreated, "trade.order_created"`.
fn through_macro(path: &str, text: &str, code: &str, inside: usize, template: &str, events: &mut Vec<Event>) {
    let Some(start) = code[..inside].rfind("macro_rules!") else { return };
    let head = code[start + "macro_rules!".len()..].trim_start();
    let length = head.bytes().take_while(|&byte| rust::is_identifier(byte)).count();
    let call = format!("{}!", &head[..length]);
    for at in rust::find_word(code, &call).filter(|&at| at > inside) {
        let open = at + call.len();
        let blanks = code[open..].len() - code[open..].trim_start().len();
        let Some(arguments) = rust::between_brackets(code, open + blanks) else { continue };
        let mut row_start = open + blanks + 1;
        for row in arguments.split(';') {
            let own = &text[row_start..row_start + row.len()];
            let begin = row_start + row.len() - row.trim_start().len();
            let length = code[begin..].bytes().take_while(|&byte| rust::is_identifier(byte)).count();
            if own.contains('"') {
                let (name, line) = (&code[begin..begin + length], rust::line_of(text, begin));
                events.push(event(path, line, name, own, template));
            }
            row_start += row.len() + 1;
        }
    }
}

/// An event whose name, version and class stand in `own`, or else in `template`.
fn event(path: &str, line: usize, rust: &str, own: &str, template: &str) -> Event {
    let either = |find: fn(&str) -> Option<String>| find(own).or_else(|| find(template));
    Event {
        name: either(quoted).unwrap_or_default(),
        rust: rust.to_owned(),
        version: either(version).unwrap_or_else(|| "1".to_owned()),
        class: either(class).unwrap_or_default(),
        path: path.to_owned(),
        line,
        consumers: BTreeSet::new(),
    }
}

fn quoted(text: &str) -> Option<String> {
    text.split('"').nth(1).map(str::to_owned)
}

fn version(text: &str) -> Option<String> {
    let rest = text.split("VERSION: u16 =").nth(1)?;
    Some(rest.split(';').next()?.trim().to_owned())
        .filter(|version| version.bytes().all(|b| b.is_ascii_digit()))
}

fn class(text: &str) -> Option<String> {
    let rest = text.split("DataClass::").nth(1)?;
    let length = rest.bytes().take_while(|&byte| rust::is_identifier(byte)).count();
    Some(rest[..length].to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_found_spelt_out_and_through_a_macro() {
        let spelt = "//! A.\nimpl EventType for GoalAchieved {\n    const TYPE: &'static str = \"user.goal_achieved\";\n    \
                     const VERSION: u16 = 2;\n    const CLASS: DataClass = DataClass::Health;\n}\n";
        let made = "//! B.\nmacro_rules! order_event {\n ($e:ty, $n:literal) => {\n impl EventType for $e { const TYPE: \
                    &'static str = $n; const CLASS: DataClass = DataClass::Personal; }\n };\n}\n\
                    order_event!(OrderCreated, \"trade.order_created\");\norder_event! {\n    /// C; d.\n    \
                    OrderPaid: \"trade.order_paid\";\n    OrderLost: \"trade.order_lost\";\n}\n";
        let hears = "//! C.\nfn s() { Subscription::on::<trade_api::OrderCreated>(\"feed.a\", f).also::<GoalAchieved>(g); \
                     Subscription::all(\"feed.b\", g); }\n";
        let tree = Tree::of(&[
            ("contracts/user-api/src/events.rs", spelt),
            ("contracts/trade-api/src/events.rs", made),
            ("services/feed/src/events.rs", hears),
        ]);
        let events = all(&tree);
        let rows: Vec<_> = events
            .iter()
            .map(|e| (e.name.as_str(), e.version.as_str(), e.class.as_str(), e.consumers.len()))
            .collect();
        let expected = [
            ("trade.order_created", "1", "personal", 1),
            ("trade.order_lost", "1", "personal", 0),
            ("trade.order_paid", "1", "personal", 0),
            ("user.goal_achieved", "2", "health", 1),
        ];
        assert_eq!(rows, expected);
        assert_eq!(hear_all(&tree).into_iter().collect::<Vec<_>>(), ["feed"]);
    }
}
