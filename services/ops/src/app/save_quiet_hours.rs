//! Sets when a user does not want to be disturbed.

use ids::UserId;
use jiff::{civil::Time, tz::TimeZone};
use kernel_postgres::Tx;

use super::App;
use crate::{domain::quiet::QuietHours, error::Error, store::quiet};

/// Sets quiet hours, or takes them back.
pub(crate) async fn save_quiet_hours(
    app: &App,
    tx: &Tx<'_>,
    user: UserId,
    wanted: Option<(Time, Time, &str)>,
) -> Result<(), Error> {
    let hours = wanted.map(|(from, to, zone)| {
        let zone =
            TimeZone::get(zone).ok().filter(|zone| zone.iana_name().is_some()).ok_or(Error::UnknownZone)?;
        Ok::<_, Error>(QuietHours { from, to, zone })
    });
    quiet::save(tx, user, hours.transpose()?.as_ref(), app.env.now()).await?;
    Ok(())
}
