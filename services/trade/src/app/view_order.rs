//! Reading one order, by those who may.

use ids::OrderId;
use jiff::Timestamp;
use kernel_work::SagaId;

use super::{App, change_status::Mover, sealing};
use crate::domain::{machine::Actor, order::Order, placement::Words};
use crate::error::Error;
use crate::store::{
    orders,
    placement::{self, Sealed},
    timeline::{self, Entry},
};

/// An order with everything its people may see.
#[derive(Clone, Debug)]
pub(crate) struct View {
    pub(crate) order: Order,
    /// What the viewer is to it.
    pub(crate) role: Actor,
    pub(crate) timeline: Vec<Entry>,
    /// Needs and address: for the consumer and the one who serves or has served, not for operators.
    pub(crate) words: Option<Words>,
    /// What was written with the rating, and when.
    pub(crate) rating: (Option<String>, Option<Timestamp>),
    /// The saga that placed it: for operators.
    pub(crate) saga: Option<SagaId>,
}

/// The order as this person may see it; to strangers it does not exist.
pub(crate) async fn view(app: &App, id: OrderId, viewer: Mover) -> Result<View, Error> {
    let reader = app.db.read().await?;
    let order = orders::load(&reader, id).await?.ok_or(Error::OrderNotFound)?;
    let role = viewer.role(&order).ok_or(Error::OrderNotFound)?;
    // Who has lost an order has no more business with what it was about.
    let serves = role == Actor::Practitioner && order.ended_at.is_none();
    let words = if role == Actor::Consumer || serves {
        let (needs, address) = orders::sealed(&reader, id).await?;
        Some(sealing::open(&app.vault, id, &Sealed { needs, address })?)
    } else {
        None
    };
    let timeline = timeline::load(&reader, id).await?;
    let rating = if order.rating.is_some() { orders::rating(&reader, id).await? } else { (None, None) };
    let saga = if role == Actor::Operator { placement::saga_of(&reader, id).await? } else { None };
    Ok(View { order, role, timeline, words, rating, saga })
}
