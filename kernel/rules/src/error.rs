//! What can be wrong with a rule: in its text, or with the facts it met.

/// Why a rule's text was refused. Line and column count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {message}")]
pub struct CompileError {
    /// The line of the first mistake.
    pub line: usize,
    /// The column of the first mistake.
    pub column: usize,
    /// What is wrong there.
    pub message: String,
}

/// Why a sound rule gave no answer for these facts.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EvalError {
    /// The facts lack what the rule reads, or hold another type than it expects.
    #[error("rule could not be evaluated: {0}")]
    Failed(String),
    /// The rule answered, but not with the kind of value asked for.
    #[error("rule gave {got} where {wanted} was expected")]
    WrongType {
        /// What the caller asked for.
        wanted: &'static str,
        /// What the rule produced.
        got: String,
    },
}
