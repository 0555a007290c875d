//! The built binary, as its users see it.

mod authorisation;
mod journey;
mod kill;
mod problems;
mod race;
mod start_stop;
mod surface;
