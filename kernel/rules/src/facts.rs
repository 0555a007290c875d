//! What one decision may see: named roots of JSON-like values, ready for the interpreter.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::{Arc, LazyLock, OnceLock},
};

use cel::{Context, Env, objects::Value as Cel};
use serde::Serialize;
use serde_json::Value as Json;

use crate::EvalError;

/// The standard functions and macros; building them takes long enough to do it once.
pub(crate) static STANDARD: LazyLock<Arc<Env>> = LazyLock::new(|| Arc::new(Env::stdlib()));

/// The facts of one decision, by root name (`order`, `practitioner` …).
#[derive(Default)]
pub struct Facts {
    roots: BTreeMap<&'static str, Cel>,
    /// The interpreter's own form, made for the first rule and used by the others: it costs more than a rule does.
    context: OnceLock<Context<'static, 'static>>,
}

impl Facts {
    /// No facts yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a root. Integers stay integers, so `1 + n` works whatever their sign was in JSON.
    ///
    /// Fails only if `value` cannot be represented in JSON.
    pub fn with(self, name: &'static str, value: impl Serialize) -> Result<Self, EvalError> {
        let json = serde_json::to_value(value).map_err(|e| EvalError::Failed(e.to_string()))?;
        let mut roots = self.roots;
        roots.insert(name, from_json(json));
        Ok(roots.into())
    }

    /// These facts and `other`'s; a root of `other` wins. Values are shared, not copied.
    #[must_use]
    pub fn share(&self, other: &Self) -> Self {
        let mut roots = self.roots.clone();
        roots.extend(other.roots.iter().map(|(name, value)| (*name, value.clone())));
        roots.into()
    }

    pub(crate) fn context(&self) -> &Context<'static, 'static> {
        self.context.get_or_init(|| {
            let mut context = Context::with_env(Arc::clone(&STANDARD));
            for (name, value) in &self.roots {
                context.add_variable_from_value(*name, value.clone());
            }
            context
        })
    }
}

impl From<BTreeMap<&'static str, Cel>> for Facts {
    fn from(roots: BTreeMap<&'static str, Cel>) -> Self {
        Self { roots, context: OnceLock::new() }
    }
}

impl Clone for Facts {
    fn clone(&self) -> Self {
        self.roots.clone().into()
    }
}

impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(&self.roots).finish()
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
