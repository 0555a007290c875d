//! Exporting a record as FHIR R4, a page at a time.

use ids::UserId;
use kernel::Cursor;

use super::App;
use super::seal::Seal;
use crate::domain::fhir;
use crate::domain::fhir::resource::{Bundle, Entry, Link};
use crate::domain::ledger::{Access, Entry as LedgerEntry};
use crate::error::Error;
use crate::store::ledger;
use crate::store::records::read::{self, Place};

/// Observations in one page at most.
pub(crate) const LARGEST_PAGE: usize = 1_000;

/// A page of the export. Taking the first page is written to the ledger, as taking a copy away.
pub(crate) async fn export(
    app: &App,
    user: UserId,
    after: Option<Place>,
    limit: usize,
) -> Result<Bundle, Error> {
    let mut conn = app.db.write().await?;
    if after.is_none() {
        let tx = conn.begin().await?;
        let entry = LedgerEntry {
            at: app.env.now(),
            access: Access::Exported,
            reader: "owner".to_owned(),
            service: "user".to_owned(),
            purpose: None,
            classes: Vec::new(),
            order_id: None,
            receipts: Vec::new(),
        };
        ledger::append(&tx, user, entry).await?;
        tx.commit().await?;
    }
    let mut bundle = Bundle {
        resource_type: "Bundle".to_owned(),
        kind: "collection".to_owned(),
        timestamp: Some(app.env.now().to_string()),
        ..Bundle::default()
    };
    let Some(seal) = Seal::open(app, &conn, user).await? else { return Ok(bundle) };
    let after = after.unwrap_or_else(Place::start);
    let mut page = read::walk_all(&conn, seal.scope, &after, limit + 1).await?;
    if page.len() > limit {
        page.truncate(limit);
        bundle.link.extend(page.last().map(|last| next(user, &Place::of(last), limit)));
    }
    for record in seal.reveal_all(page)? {
        let Some(observation) = record.observation() else { continue };
        let resource = fhir::observation(user, record.id, &record.source, &observation);
        let full_url = Some(format!("urn:uuid:{}", record.id.uuid()));
        let resource = serde_json::to_value(resource).map_err(anyhow::Error::from)?;
        bundle.entry.push(Entry { full_url, resource });
    }
    Ok(bundle)
}

fn next(user: UserId, place: &Place, limit: usize) -> Link {
    let cursor = Cursor::encode(place);
    let url = format!("/api/v1/users/{user}/health-export/fhir?limit={limit}&cursor={cursor}");
    Link { relation: "next".to_owned(), url }
}
