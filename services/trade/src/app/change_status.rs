//! Moving an order along its life, by the people of the order or an operator.

use ids::{OrderId, UserId};
use kernel_postgres::Tx;
use trade_api::OrderStatus;

use super::{App, advance};
use crate::domain::{
    machine::{self, Actor},
    order::{Order, Score},
};
use crate::error::Error;
use crate::store::{moves::Attribution, orders};

/// What is asked for.
#[derive(Clone, Debug)]
pub(crate) struct Move {
    pub(crate) to: OrderStatus,
    pub(crate) note: Option<String>,
    /// With completion only.
    pub(crate) rating: Option<(Score, Option<String>)>,
}

/// Who asks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mover {
    pub(crate) person: UserId,
    /// May act for the platform.
    pub(crate) operator: bool,
}

impl Mover {
    /// Whose part they play in this order. The people of an order act as themselves even when they are operators.
    pub(crate) fn role(self, order: &Order) -> Option<Actor> {
        order.role_of(self.person).or(self.operator.then_some(Actor::Operator))
    }
}

/// Moves the order inside `tx` and returns it as it is then. Asking for the status it has already changes nothing.
pub(crate) async fn change_status(
    app: &App,
    tx: &Tx<'_>,
    id: OrderId,
    mover: Mover,
    wanted: &Move,
) -> Result<Order, Error> {
    let order = orders::lock(tx, id).await?.ok_or(Error::OrderNotFound)?;
    let actor = mover.role(&order).ok_or(Error::OrderNotFound)?;
    let action = machine::action_towards(wanted.to).ok_or(Error::StatusNotSettable)?;
    if order.status == wanted.to && wanted.rating.is_none() {
        return Ok(order);
    }
    let change = order.decide(action, actor, app.env.now(), &app.terms).map_err(Error::Refused)?;
    let attribution = Attribution { by: Some(mover.person), note: wanted.note.clone() };
    let score = wanted.rating.as_ref().map(|(score, comment)| (*score, comment.as_deref()));
    advance::advance(app, tx, &order, &change, &attribution, score).await?;
    orders::lock(tx, id).await?.ok_or(Error::OrderNotFound)
}
