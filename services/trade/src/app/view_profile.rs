//! A practitioner's profile with what only they and the operators who check it may see.

use std::collections::BTreeMap;

use ids::UserId;

use super::{App, sealing};
use crate::domain::market::Profile;
use crate::error::Error;
use crate::store::practitioners;

/// The profile, and the number of each claimed certification by its kind.
pub(crate) async fn view(app: &App, user: UserId) -> Result<(Profile, BTreeMap<String, String>), Error> {
    let reader = app.db.read().await?;
    let (profile, sealed) = tokio::try_join!(
        practitioners::profile(&reader, user),
        practitioners::sealed_numbers(&reader, user),
    )?;
    let profile = profile.ok_or(Error::PractitionerNotFound)?;
    let opened = sealed.into_iter().map(|(kind, sealed)| {
        let number = sealing::open_number(&app.vault, user, &kind, &sealed)?;
        anyhow::Ok((kind, number))
    });
    Ok((profile, opened.collect::<anyhow::Result<_>>()?))
}
