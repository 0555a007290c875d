//! Everything that holds or makes a secret. Nothing here knows a table or a request.
//!
//! | module | subject |
//! |---|---|
//! | [`hasher`] | password hashes, bounded so that they cannot starve the process |
//! | [`seals`] | contacts and addresses at rest, and the keyed hashes they are found by |
//! | [`refresh_token`] | opaque refresh tokens, of which only a hash is stored |
//! | [`access_token`] | signing and verifying access tokens |
//! | [`keyring`] | the signing keys, read now and then from the store |

pub(crate) mod access_token;
pub(crate) mod hasher;
pub(crate) mod keyring;
pub(crate) mod refresh_token;
pub(crate) mod seals;
