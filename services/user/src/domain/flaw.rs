//! One thing wrong with something a caller sent.

/// What is wrong, and where: an RFC 6901 JSON pointer into what was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub(crate) pointer: String,
    pub(crate) detail: String,
}

impl Flaw {
    pub(crate) fn new(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), detail: detail.into() }
    }

    /// The same flaw, seen from further out.
    pub(crate) fn under(mut self, prefix: &str) -> Self {
        self.pointer.insert_str(0, prefix);
        self
    }
}
