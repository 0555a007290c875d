//! Apple Health's `export.xml`, read as a stream.
//!
//! An export of some years is a gigabyte of one-line elements. The reader holds one element at a time, and an element that
//! is larger than any honest one ends the import instead of filling the memory. Entities are not expanded beyond the five
//! of XML itself, so the document cannot refer to anything outside it or grow while it is read.

mod bounded;
mod quantity;
mod record;

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use self::bounded::Bounded;
use self::record::{Attributes, Pressure};
use super::observation::Draft;
use super::source::Source;

/// What one element of the export became.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Item {
    /// A claimed observation and the device or application that wrote it.
    Draft(Draft, Source),
    /// An element this record keeps nothing of; the type it names.
    Skipped(String),
}

/// Why the rest of an export cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Broken {
    /// Not an export at all.
    #[error("the document is not an Apple Health export: its root is not HealthData")]
    NotHealthData,
    /// Not XML, or XML cut off in the middle.
    #[error("the document is not well-formed near byte {at}: {detail}")]
    Malformed {
        /// Position in the document.
        at: u64,
        /// What is wrong there.
        detail: String,
    },
    /// One element larger than [`bounded::ELEMENT_BYTES`].
    #[error("an element near byte {0} is larger than 64 KiB")]
    TooLarge(u64),
    /// The upload ended or failed before the document did.
    #[error("the document ends before it is complete")]
    Truncated,
}

/// The elements of an export, one at a time.
pub(crate) struct Export<R: BufRead> {
    reader: Reader<Bounded<R>>,
    buffer: Vec<u8>,
    /// Whether the root was seen open, and closed.
    root: Root,
    /// The blood pressure being put together.
    pressure: Option<Pressure>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Root {
    Expected,
    Open,
    Closed,
}

impl<R: BufRead> Export<R> {
    pub(crate) fn new(input: R) -> Self {
        let reader = Reader::from_reader(Bounded::new(input));
        Self { reader, buffer: Vec::with_capacity(1024), root: Root::Expected, pressure: None }
    }

    /// Bytes read so far.
    pub(crate) fn position(&self) -> u64 {
        self.reader.buffer_position()
    }

    /// The next element that means something; none at the end of the document.
    pub(crate) fn next_item(&mut self) -> Result<Option<Item>, Broken> {
        let mut buffer = std::mem::take(&mut self.buffer);
        let found = loop {
            buffer.clear();
            self.reader.get_mut().begin_element();
            let step = match self.reader.read_event_into(&mut buffer) {
                Ok(Event::Start(element)) => self.open(&element),
                Ok(Event::Empty(element)) => self.element(&element),
                Ok(Event::End(element)) => Ok(self.close(element.name().into_inner())),
                Ok(Event::Eof) if self.root == Root::Closed => break Ok(None),
                Ok(Event::Eof) => break Err(Broken::Truncated),
                Ok(_) => Ok(None),
                Err(error) => Err(self.broken(&error)),
            };
            match step {
                Ok(None) => {}
                Ok(Some(item)) => break Ok(Some(item)),
                Err(broken) => break Err(broken),
            }
        };
        self.buffer = buffer;
        found
    }

    fn open(&mut self, element: &BytesStart<'_>) -> Result<Option<Item>, Broken> {
        match (self.root, element.name().into_inner()) {
            (Root::Expected, "HealthData") => {
                self.root = Root::Open;
                Ok(None)
            }
            (Root::Expected, _) => Err(Broken::NotHealthData),
            (_, "Correlation") => {
                let attributes = self.attributes(element)?;
                self.pressure = Pressure::begin(&attributes);
                Ok(None)
            }
            _ => self.element(element),
        }
    }

    /// A record, whether or not it has children (metadata, which is not kept).
    fn element(&mut self, element: &BytesStart<'_>) -> Result<Option<Item>, Broken> {
        match (self.root, element.name().into_inner()) {
            (Root::Expected, _) => Err(Broken::NotHealthData),
            (_, "Record") => {
                let attributes = self.attributes(element)?;
                match &mut self.pressure {
                    Some(pressure) => {
                        pressure.add(&attributes);
                        Ok(None)
                    }
                    None => Ok(record::read(&attributes)),
                }
            }
            _ => Ok(None),
        }
    }

    fn close(&mut self, name: &str) -> Option<Item> {
        match name {
            "HealthData" => {
                self.root = Root::Closed;
                None
            }
            "Correlation" => self.pressure.take().map(Pressure::finish),
            _ => None,
        }
    }

    fn attributes(&self, element: &BytesStart<'_>) -> Result<Attributes, Broken> {
        Attributes::of(element)
            .map_err(|error| Broken::Malformed { at: self.position(), detail: error.to_string() })
    }

    fn broken(&self, error: &quick_xml::Error) -> Broken {
        let at = self.position();
        match error {
            quick_xml::Error::Io(error) if bounded::is_too_large(error) => Broken::TooLarge(at),
            quick_xml::Error::Io(_) | quick_xml::Error::Syntax(_) => Broken::Truncated,
            other => Broken::Malformed { at, detail: other.to_string() },
        }
    }
}

#[cfg(test)]
#[path = "apple/tests.rs"]
mod tests;
