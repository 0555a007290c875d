//! Enums as the words that stand in the tables: the same words as in JSON, so there is one list.

use anyhow::Context;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// The word for a unit variant.
pub(super) fn word<T: Serialize>(value: &T) -> anyhow::Result<String> {
    match serde_json::to_value(value)? {
        Value::String(word) => Ok(word),
        other => anyhow::bail!("{other} is not one word"),
    }
}

/// The variant for a word.
pub(super) fn parse<T: DeserializeOwned>(word: String) -> anyhow::Result<T> {
    let value = Value::String(word);
    serde_json::from_value(value.clone()).with_context(|| format!("unknown word {value}"))
}
