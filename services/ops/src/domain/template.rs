//! Notification templates: texts in two languages with `{name}` placeholders.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use utoipa::ToSchema;

/// A text in both languages of the platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = NotificationText)]
pub(crate) struct Bilingual {
    /// Chinese.
    pub(crate) zh: String,
    /// English.
    pub(crate) en: String,
}

/// One version of a template. Versions never change, so a notification keeps saying what it said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    pub(crate) code: String,
    pub(crate) version: i32,
    pub(crate) title: Bilingual,
    pub(crate) body: Bilingual,
    /// Ignores quiet hours.
    pub(crate) urgent: bool,
}

impl Template {
    /// The placeholders, in the order in which a reader meets them.
    pub(crate) fn params(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in self.texts().into_iter().flat_map(|text| placeholders(text)) {
            if !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
        names
    }

    /// The placeholders that `params` leaves empty.
    pub(crate) fn missing(&self, params: &BTreeMap<String, String>) -> Vec<String> {
        let wanted: BTreeSet<String> = self.params().into_iter().collect();
        wanted.into_iter().filter(|name| !params.contains_key(name)).collect()
    }

    fn texts(&self) -> [&String; 4] {
        [&self.title.zh, &self.body.zh, &self.title.en, &self.body.en]
    }
}

impl Bilingual {
    /// Both texts with their placeholders filled.
    pub(crate) fn fill(&self, params: &BTreeMap<String, String>) -> Self {
        Self { zh: fill(&self.zh, params), en: fill(&self.en, params) }
    }
}

/// Values are inserted as they are and never read as templates themselves, so nobody can smuggle a placeholder in.
fn fill(text: &str, params: &BTreeMap<String, String>) -> String {
    let mut filled = String::with_capacity(text.len() + 32);
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => filled.push_str(text),
            Piece::Placeholder(name) => filled.push_str(params.get(name).map_or("", String::as_str)),
        }
    }
    filled
}

fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    pieces(text).filter_map(|piece| match piece {
        Piece::Placeholder(name) => Some(name),
        Piece::Text(_) => None,
    })
}

enum Piece<'t> {
    Text(&'t str),
    Placeholder(&'t str),
}

/// Splits a template. A brace that opens nothing is ordinary text.
fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((name, after)) = rest.strip_prefix('{').and_then(|inner| inner.split_once('}')) {
            rest = after;
            return Some(Piece::Placeholder(name));
        }
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let until = rest[first..].find('{').map_or(rest.len(), |at| at + first);
        let (piece, after) = rest.split_at(until);
        rest = after;
        Some(Piece::Text(piece))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn params(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn template() -> Template {
        let both = |zh: &str, en: &str| Bilingual { zh: zh.into(), en: en.into() };
        Template {
            code: "order_assigned".into(),
            version: 1,
            title: both("订单已接", "Order accepted"),
            body: both("{time} 见，订单 {order}", "See you at {time}"),
            urgent: false,
        }
    }

    #[test]
    fn placeholders_are_filled_in_both_languages() {
        let body = template().body.fill(&params(&[("time", "14:00"), ("order", "{time}")]));
        assert_eq!(body.zh, "14:00 见，订单 {time}");
        assert_eq!(body.en, "See you at 14:00");
    }

    #[test]
    fn missing_values_are_named() {
        assert_eq!(template().missing(&params(&[("time", "14:00")])), ["order"]);
        assert_eq!(template().missing(&params(&[("time", ""), ("order", "")])), Vec::<String>::new());
    }

    #[test]
    fn placeholders_are_named_as_a_reader_meets_them() {
        assert_eq!(template().params(), ["time", "order"]);
    }

    #[test]
    fn stray_braces_are_text() {
        assert_eq!(fill("a { b } c {", &params(&[])), "a  c {");
        assert_eq!(fill("}{", &params(&[])), "}{");
    }

    proptest! {
        #[test]
        fn any_text_can_be_filled(text in "[a{}中 ]{0,30}") {
            let filled = fill(&text, &BTreeMap::new());
            prop_assert!(filled.len() <= text.len());
            if !text.contains('{') {
                prop_assert_eq!(filled, text);
            }
        }
    }
}
