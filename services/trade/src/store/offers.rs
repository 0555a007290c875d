//! Practitioners' offers.

use ids::{OfferId, ServiceId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};

use super::columns;
use crate::domain::{
    market::{ListedOffer, Offer, OwnOffer},
    rule_set::Bilingual,
};

statements! {
    LIST_OFFERS = "
        select o.id, o.practitioner_id, o.service_id, o.price_minor, o.currency, o.note, o.active,
            p.display_name, p.level
        from offers o join practitioner_profiles p on p.user_id = o.practitioner_id
        where o.service_id = $1 and o.active and p.accepting and not p.suspended and o.id > $2
        order by o.id limit $3";
    /// With those that cannot be ordered.
    LIST_OWN_OFFERS = "
        select o.id, o.practitioner_id, o.service_id, o.price_minor, o.currency, o.note, o.active, o.updated_at,
            s.name_zh, s.name_en, s.active as service_active
        from offers o join service_catalogue s on s.id = o.service_id
        where o.practitioner_id = $1 and o.id > $2
        order by o.id limit $3";
    LOAD_OFFER = "
        select id, practitioner_id, service_id, price_minor, currency, note, active from offers where id = $1";
    INSERT_OFFER = "
        insert into offers (id, practitioner_id, service_id, price_minor, currency, note, active, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// Scoped by the owner: somebody else's offer is not found.
    UPDATE_OFFER = "
        update offers set price_minor = $3, currency = $4, note = $5, active = $6, updated_at = $7
        where id = $1 and practitioner_id = $2
        returning id, practitioner_id, service_id, price_minor, currency, note, active";
}

/// Offers of a service that can be ordered now, in the order they were made.
pub(crate) async fn list(
    run: &impl Run,
    service: ServiceId,
    after: OfferId,
    limit: i64,
) -> anyhow::Result<Vec<ListedOffer>> {
    let rows = run.rows(LIST_OFFERS, &[&service, &after, &limit]).await?;
    rows.iter()
        .map(|row| {
            let (practitioner_name, level) = (row.try_get("display_name")?, row.try_get("level")?);
            Ok(ListedOffer { offer: read(row)?, practitioner_name, level })
        })
        .collect()
}

/// All offers of a practitioner, in the order they were made.
pub(crate) async fn list_own(
    run: &impl Run,
    owner: UserId,
    after: OfferId,
    limit: i64,
) -> anyhow::Result<Vec<OwnOffer>> {
    let rows = run.rows(LIST_OWN_OFFERS, &[&owner, &after, &limit]).await?;
    rows.iter()
        .map(|row| {
            Ok(OwnOffer {
                offer: read(row)?,
                service_name: Bilingual { zh: row.try_get("name_zh")?, en: row.try_get("name_en")? },
                service_active: row.try_get("service_active")?,
                updated_at: row.try_get("updated_at")?,
            })
        })
        .collect()
}

/// One offer.
pub(crate) async fn load(run: &impl Run, id: OfferId) -> anyhow::Result<Option<Offer>> {
    run.opt(LOAD_OFFER, &[&id]).await?.as_ref().map(read).transpose()
}

/// Adds an offer. Violated constraints: `offers_one_a_service`, `offers_service_id_fkey` (no such service),
/// `offers_practitioner_id_fkey` (no profile yet).
pub(crate) async fn insert(run: &impl Run, offer: &Offer, now: Timestamp) -> anyhow::Result<()> {
    let Offer { id, practitioner_id, service_id, price, note, active } = offer;
    let currency = price.currency.code();
    run.exec(INSERT_OFFER, &[id, practitioner_id, service_id, &price.minor, &currency, note, active, &now])
        .await
        .map(drop)
}

/// What may change in an offer.
#[derive(Clone, Debug)]
pub(crate) struct Revision {
    pub(crate) price: kernel::Money,
    pub(crate) note: String,
    pub(crate) active: bool,
}

/// Changes an offer of this practitioner; `None` when they have no such offer.
pub(crate) async fn update(
    run: &impl Run,
    (id, owner): (OfferId, UserId),
    revision: &Revision,
    now: Timestamp,
) -> anyhow::Result<Option<Offer>> {
    let Revision { price, note, active } = revision;
    let currency = price.currency.code();
    let row = run.opt(UPDATE_OFFER, &[&id, &owner, &price.minor, &currency, note, active, &now]).await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &Row) -> anyhow::Result<Offer> {
    Ok(Offer {
        id: row.try_get("id")?,
        practitioner_id: row.try_get("practitioner_id")?,
        service_id: row.try_get("service_id")?,
        price: columns::money(row, "price_minor", "currency")?,
        note: row.try_get("note")?,
        active: row.try_get("active")?,
    })
}
