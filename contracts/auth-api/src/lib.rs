//! What auth lets others see: where an account or a session stands, the claims of an access token with the keys that
//! verify it, the names of roles and permissions, and the events of an account's life.
//!
//! | module | subject |
//! |---|---|
//! | [`standing`] | an account or a session, as other services may see it |
//! | [`token`] | the claims of an access token, and the public keys (JWKS) |
//! | [`role`] | the roles an account can have |
//! | [`permissions`] | the fine-grained permissions, and which role holds which by default |
//! | [`lock`] | locking an account, and why |
//! | [`events`] | registered, locked, unlocked |
//! | [`client`] | the internal endpoints |

pub mod client;
pub mod events;
pub mod lock;
pub mod permissions;
pub mod role;
pub mod standing;
pub mod token;

pub use client::Client;
pub use events::{UserLocked, UserRegistered, UserUnlocked};
pub use lock::{LockReason, LockRequest};
pub use role::Role;
pub use standing::{AccountStatus, SessionStanding, UserStanding};
pub use token::{AccessClaims, Jwk, Jwks};
