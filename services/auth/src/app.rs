//! What auth does: one use case a file. Each authorises (beyond what the extractor did), loads, decides with the domain,
//! stores and publishes, in one transaction.
//!
//! | module | use case |
//! |---|---|
//! | [`send_code`] | send a one-time code to a contact |
//! | [`register`] | create an account for a proven contact |
//! | [`login`] | begin a session |
//! | [`refresh`] | exchange a refresh token |
//! | [`logout`] | end sessions |
//! | [`verify`] | say what an access token is worth |
//! | [`change_password`] | set a password, ending other sessions |
//! | [`lock`] | lock and unlock accounts |
//! | [`grant`] | decide roles and extra permissions |
//! | [`groups`] | make groups that share roles, and decide who belongs to them |
//! | [`accounts`] | show accounts and sessions |
//! | [`keys`] | exchange signing keys |
//! | [`bootstrap`] | make the first account of those who run the platform |
//!
//! [`attempt`] (throttled guesses), [`proof`] (codes) and [`tokens`] (sessions and their tokens) are parts of several.

pub(crate) mod accounts;
pub(crate) mod attempt;
pub(crate) mod bootstrap;
pub(crate) mod change_password;
pub(crate) mod grant;
pub(crate) mod groups;
pub(crate) mod keys;
pub(crate) mod lock;
pub(crate) mod login;
pub(crate) mod logout;
pub(crate) mod proof;
pub(crate) mod refresh;
pub(crate) mod register;
pub(crate) mod send_code;
pub(crate) mod tokens;
pub(crate) mod verify;

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use ids::UserId;
use kernel::Env;
use kernel_http::{Deps, RateLimit};
use kernel_postgres::Database;
use kernel_work::Work;
use sandbox_api::MessageClient;

use crate::{
    config::Config,
    domain::{account::Refusal, address::Address, contact::Contact},
    error::Error,
    secrets::{hasher::Hasher, keyring::Keyring, seals::Seals},
};

/// Everything a use case needs.
pub(crate) struct App {
    pub(crate) db: Database,
    pub(crate) env: Env,
    pub(crate) work: Work,
    pub(crate) seals: Seals,
    pub(crate) hasher: Hasher,
    pub(crate) keyring: Keyring,
    pub(crate) messages: MessageClient,
    /// Guards logging in, registering and refreshing, by address.
    requests: RateLimit<String>,
    /// Guards asking for codes, by address.
    codes: RateLimit<String>,
    admitted: AtomicU64,
}

/// Requests between two cleanings of the limits.
const FORGET_EVERY: u64 = 10_000;

/// Where a request comes from.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    pub(crate) address: Address,
    /// What the program calls itself.
    pub(crate) user_agent: Option<String>,
}

impl App {
    pub(crate) fn new(deps: Deps) -> anyhow::Result<Self> {
        let config: Config = deps.config()?;
        config.validate()?;
        let Deps { db, env, vault, channels, work, section: _ } = deps;
        let minute = Duration::from_mins(1);
        Ok(Self {
            hasher: Hasher::new(&config, env.clone())?,
            keyring: Keyring::new(db.clone(), env.clone(), vault.clone()),
            seals: Seals::new(vault),
            messages: MessageClient::new(channels.to("sandbox")),
            requests: RateLimit::new(config.requests_per_minute_per_address, minute),
            codes: RateLimit::new(config.codes_per_minute_per_address, minute),
            admitted: AtomicU64::new(0),
            db,
            env,
            work,
        })
    }

    /// Slows down an address that sends too much, before it costs anything.
    pub(crate) fn admit(&self, client: &Client) -> Result<(), Error> {
        self.forget_idle();
        Ok(self.requests.check(&client.address.subscriber())?)
    }

    /// Slows down an address that asks for too many codes.
    pub(crate) fn admit_code(&self, client: &Client) -> Result<(), Error> {
        self.forget_idle();
        Ok(self.codes.check(&client.address.subscriber())?)
    }

    /// Now and then lets the limits forget addresses that are at rest, or memory would grow with every address ever
    /// seen. Here and not in a job, because each process has limits of its own.
    fn forget_idle(&self) {
        if self.admitted.fetch_add(1, Ordering::Relaxed) % FORGET_EVERY == FORGET_EVERY - 1 {
            self.requests.forget_idle();
            self.codes.forget_idle();
        }
    }
}

/// The one contact of a request that may name a phone number or an e-mail address.
pub(crate) fn one_contact(phone: Option<&str>, email: Option<&str>) -> Result<Contact, Error> {
    match (phone, email) {
        (Some(phone), None) => Contact::phone(phone).ok_or(Error::BadPhone),
        (None, Some(email)) => Contact::email(email).ok_or(Error::BadEmail),
        _ => Err(Error::OneContact),
    }
}

/// What the rules of accounts refuse.
impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Oneself => Error::Oneself,
            Refusal::Admin => Error::AdminLock,
        }
    }
}

/// How a person is named in the record of what they did.
pub(crate) fn person(id: UserId) -> String {
    format!("user:{id}")
}
