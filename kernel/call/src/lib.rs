//! Calls between services. The client always speaks HTTP to a tower service: the callee's own router when it lives in
//! this process (no socket), a pooled, balanced connection otherwise. One code path, so both shapes behave alike.
//!
//! | module | subject |
//! |---|---|
//! | [`channel`] | where a service is: in this process or in others |
//! | `remote` | which of several processes gets a request, and when it is sent again |
//! | [`client`] | typed requests with identity, deadline and trace |
//! | [`context`] | what a request carries from hop to hop |
//! | [`identity`] | who asks, signed by the gateway or by the calling service |

pub mod channel;
pub mod client;
pub mod context;
pub mod identity;
mod remote;

pub use channel::{Channel, Directory};
pub use client::{Channels, ServiceClient};
pub use context::Context;
pub use identity::{IDENTITY_HEADER, Identity, Signer};
