//! Personal centre and health record
mod domain;
