//! Events over a real Kafka, whose address is in `WELLSPRING_KAFKA__BROKERS`: `make test-shapes` starts one.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on may panic, in its support too")]

mod listening;
mod replaying;
mod support;
