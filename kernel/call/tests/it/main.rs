//! Calls to services in other processes, over real sockets.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on may panic, in its support too")]

mod balancing;
