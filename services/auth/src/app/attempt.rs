//! A throttled attempt to prove something: guesses are counted before they are judged.

use jiff::Timestamp;
use kernel_postgres::Run;

use super::{App, Client};
use crate::{domain::throttle::Subject, error::Error, store::failures};

/// An attempt that was let through. It stands as a failure until it succeeds.
pub(crate) struct Attempt {
    contact: Vec<u8>,
    address: Vec<u8>,
}

/// Lets an attempt at a contact through, or says when to come back.
///
/// The contact's failure is counted now, so that many guesses at once gain nothing over guesses in a row. The address's is
/// counted when the attempt has failed: a whole office logs in at nine.
pub(crate) async fn begin(app: &App, contact: Vec<u8>, client: &Client) -> Result<Attempt, Error> {
    let now = app.env.now();
    let address = app.seals.address_index(&client.address);
    let conn = app.db.write().await?;
    if let Some(until) = failures::blocked(&conn, Subject::Address, &address, now).await? {
        return Err(too_many(now, until));
    }
    if let Some(until) = failures::count(&conn, Subject::Contact, &contact, now).await? {
        return Err(too_many(now, until));
    }
    Ok(Attempt { contact, address })
}

impl Attempt {
    /// The attempt failed: its address answers for it too.
    pub(crate) async fn fail(self, app: &App) -> Result<(), Error> {
        let conn = app.db.write().await?;
        failures::count(&conn, Subject::Address, &self.address, app.env.now()).await?;
        metrics::counter!("auth_failed_attempts_total").increment(1);
        Ok(())
    }

    /// The attempt was never judged, so it does not count. What was counted before stays: a crowd that keeps the hasher
    /// busy must not wipe out its own failures.
    pub(crate) async fn take_back(self, app: &App) -> Result<(), Error> {
        let conn = app.db.write().await?;
        Ok(failures::take_back(&conn, Subject::Contact, &self.contact, app.env.now()).await?)
    }

    /// The attempt succeeded: forgets the contact's failures, together with the effect of the success.
    pub(crate) async fn succeed(self, run: &impl Run) -> Result<(), Error> {
        Ok(failures::forget(run, Subject::Contact, &self.contact).await?)
    }
}

fn too_many(now: Timestamp, until: Timestamp) -> Error {
    let seconds = until.duration_since(now).as_secs();
    Error::TooManyAttempts { retry_after_seconds: u64::try_from(seconds).unwrap_or_default().max(1) }
}
