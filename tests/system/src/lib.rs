#![doc = include_str!("../README.md")]
//!
//! [`platform`] the built binary as a process · [`person`] somebody who uses it over HTTP · [`town`] the people a story needs

pub mod person;
pub mod platform;
pub mod town;
