#![doc = include_str!("../README.md")]
//!
//! [`installation`] a data folder and the commands run on it · [`platform`] the binary, running · [`person`] somebody who
//! uses it over HTTP · [`town`] the people a story needs, and what they do

pub mod installation;
pub mod person;
pub mod platform;
pub mod town;
