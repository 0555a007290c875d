//! A reader that refuses to feed more than one honest element's worth of bytes into one element.

use std::io::{BufRead, Error, ErrorKind, Read, Result};

/// The largest element accepted. Real ones have some hundred bytes; the document type, the largest, has seven thousand.
pub(super) const ELEMENT_BYTES: usize = 64 * 1024;

/// Counts what was consumed since the last element began.
pub(super) struct Bounded<R> {
    input: R,
    since: usize,
}

impl<R: BufRead> Bounded<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, since: 0 }
    }

    /// Starts counting anew.
    pub(super) fn begin_element(&mut self) {
        self.since = 0;
    }
}

/// Whether an error is ours.
pub(super) fn is_too_large(error: &Error) -> bool {
    error.kind() == ErrorKind::FileTooLarge
}

impl<R: BufRead> BufRead for Bounded<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.since > ELEMENT_BYTES {
            return Err(Error::from(ErrorKind::FileTooLarge));
        }
        self.input.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.since += count;
        self.input.consume(count);
    }
}

impl<R: BufRead> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.consume(count);
        Ok(count)
    }
}
