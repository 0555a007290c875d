//! One program: command line, role table, wiring, shutdown
fn main() {}
