//! Rules that operators edit: small CEL expressions over JSON facts, compiled once, bounded, side-effect free.
//!
//! Reading order: [`Rule`] (compile and evaluate), [`Facts`] (what a rule may see), [`RuleCache`].

mod cache;
mod check;
mod error;
mod facts;
mod rule;

pub use cache::RuleCache;
pub use error::{CompileError, EvalError};
pub use facts::Facts;
pub use rule::{MAX_SOURCE_BYTES, Rule};
