//! Importing a FHIR R4 bundle: all observations meant for this record, or none.

use ids::UserId;
use kernel_postgres::Tx;

use super::App;
use super::record_batch::{self, Recorded};
use crate::domain::fhir::resource::Bundle;
use crate::domain::fhir::{self, Skipped};
use crate::domain::flaw::Flaw;
use crate::domain::observation::{Draft, Observation};
use crate::domain::source::Source;
use crate::error::Error;

/// Entries one bundle may have.
pub(crate) const MOST_ENTRIES: usize = 10_000;

/// What a bundle holds: observations with the position of their entry, and what was read over.
pub(crate) struct Checked {
    observations: Vec<Observation>,
    pub(crate) skipped: Vec<Skipped>,
}

/// Reads and believes a bundle, or says everything that is wrong with it.
pub(crate) fn check(app: &App, bundle: &Bundle) -> Result<Checked, Error> {
    if bundle.entry.len() > MOST_ENTRIES {
        return Err(Error::flaw("/entry", format!("at most {MOST_ENTRIES} entries; send several bundles")));
    }
    let imported = fhir::read(bundle).map_err(Error::Invalid)?;
    let now = app.env.now();
    let mut flaws: Vec<Flaw> = Vec::new();
    let mut observations = Vec::with_capacity(imported.drafts.len());
    for (index, draft) in &imported.drafts {
        match Draft::validate(draft, now) {
            Ok(observation) => observations.push(observation),
            Err(found) => {
                let place = format!("/entry/{index}/resource");
                flaws.extend(found.into_iter().map(|flaw| fhir::relocate(flaw).under(&place)));
            }
        }
    }
    if flaws.is_empty() {
        Ok(Checked { observations, skipped: imported.skipped })
    } else {
        Err(Error::Invalid(flaws))
    }
}

/// Records what was checked.
pub(crate) async fn import(
    app: &App,
    tx: &Tx<'_>,
    user: UserId,
    observations: Checked,
) -> Result<(Recorded, Vec<Skipped>), Error> {
    let Checked { observations, skipped } = observations;
    let sourced = observations.into_iter().map(|observation| (observation, Source::fhir())).collect();
    Ok((record_batch::record(app, tx, user, sourced).await?, skipped))
}
