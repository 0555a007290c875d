//! What one decision may see: named roots of JSON-like values, ready for the interpreter.

use std::collections::{BTreeMap, HashMap};

use cel::objects::Value as Cel;
use serde::Serialize;
use serde_json::Value as Json;

use crate::EvalError;

/// The facts of one decision, by root name (`order`, `practitioner` …).
#[derive(Clone, Debug, Default)]
pub struct Facts {
    roots: BTreeMap<&'static str, Cel>,
}

impl Facts {
    /// No facts yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a root. Integers stay integers, so `1 + n` works whatever their sign was in JSON.
    ///
    /// Fails only if `value` cannot be represented in JSON.
    pub fn with(mut self, name: &'static str, value: impl Serialize) -> Result<Self, EvalError> {
        let json = serde_json::to_value(value).map_err(|e| EvalError::Failed(e.to_string()))?;
        self.roots.insert(name, from_json(json));
        Ok(self)
    }

    /// These facts and `other`'s; a root of `other` wins. Values are shared, not copied.
    #[must_use]
    pub fn share(&self, other: &Self) -> Self {
        let mut roots = self.roots.clone();
        roots.extend(other.roots.iter().map(|(name, value)| (*name, value.clone())));
        Self { roots }
    }

    pub(crate) fn roots(&self) -> impl Iterator<Item = (&'static str, &Cel)> {
        self.roots.iter().map(|(name, value)| (*name, value))
    }
}

/// JSON has one kind of number, CEL three that do not mix: whole numbers become `int` wherever they fit.
fn from_json(json: Json) -> Cel {
    match json {
        Json::Null => Cel::Null,
        Json::Bool(b) => b.into(),
        Json::Number(n) => n.as_i64().map_or_else(|| Cel::Float(n.as_f64().unwrap_or(f64::NAN)), Cel::Int),
        Json::String(s) => s.into(),
        Json::Array(items) => items.into_iter().map(from_json).collect::<Vec<_>>().into(),
        Json::Object(fields) => {
            fields.into_iter().map(|(k, v)| (k, from_json(v))).collect::<HashMap<_, _>>().into()
        }
    }
}
