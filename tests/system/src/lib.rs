#![doc = include_str!("../README.md")]
//!
//! [`installation`] a data folder and the commands run on it · [`draws`] chance · [`shape`] one process or
//! several · [`platform`] the binary, running · [`person`] somebody who
//! uses it over HTTP · [`town`] the people a story needs, and what they do

pub mod draws;
pub mod installation;
pub mod person;
pub mod platform;
pub mod shape;
pub mod town;
