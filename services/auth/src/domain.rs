//! The rules of accounts, without I/O, clock or randomness: what goes in is given, what comes out is decided.
//!
//! | module | decides |
//! |---|---|
//! | [`contact`] | what a phone number or e-mail address is, and how to show one without giving it away |
//! | [`password`] | which passwords are refused |
//! | [`code`] | how long a one-time code lives, how often one may be asked for and tried |
//! | [`throttle`] | how long to wait after how many failures |
//! | [`account`] | which roles may be asked for, who may lock or change whom |
//! | [`role`] | what roles are called |
//! | [`session`] | how long a session lives |
//! | [`refresh`] | what a presented refresh token is worth |
//! | [`key`] | which key signs, which are published, when to rotate |

pub(crate) mod account;
pub(crate) mod address;
pub(crate) mod code;
pub(crate) mod contact;
pub(crate) mod key;
pub(crate) mod password;
pub(crate) mod refresh;
pub(crate) mod role;
pub(crate) mod session;
pub(crate) mod throttle;
mod weak_passwords;
