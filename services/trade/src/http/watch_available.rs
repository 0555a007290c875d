//! `GET /api/v1/matching/available-orders/stream`

use std::{collections::HashSet, convert::Infallible, time::Duration};

use axum::{
    extract::State,
    response::sse::{Event, KeepAlive, Sse},
};
use futures::{Stream, StreamExt};
use ids::{OrderId, UserId};
use kernel::Problem;
use kernel_http::Allowed;
use serde_json::json;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::{permissions::Grab, pooled_body::PooledBody, problems::Reading};
use crate::app::{
    Shared,
    hall::{Change, Seat},
    list_available::{self, Listed},
};
use crate::domain::pool::Departure;
use crate::error::Error;

/// Between two signs of life on a quiet stream.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// Orders shown when a stream begins.
const PRESENT: usize = 100;

/// Live news of the orders the caller may take, as server-sent events: `added` with the order (those present first),
/// `taken` and `expired` with `order_id`. The stream ends after ten minutes; clients reconnect by themselves.
#[utoipa::path(get, path = "/api/v1/matching/available-orders/stream", tag = "trade",
    responses((status = 200, description = "Events", body = String, content_type = "text/event-stream"), Reading),
    security(("bearer" = [])))]
pub(crate) async fn watch_available(
    practitioner: Allowed<Grab>,
    State(app): State<Shared>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Problem> {
    let mut seat = app.hall.sit_down(&app).ok_or(Error::HallFull)?;
    seat.settled().await;
    let present = list_available::list(&app, practitioner.id(), None, PRESENT, false).await?.0;
    let (send, receive) = mpsc::channel(16);
    let watcher = Watcher { app, practitioner: practitioner.id(), seat, shown: HashSet::new(), send };
    tokio::spawn(watcher.watch(present));
    let events = ReceiverStream::new(receive).map(Ok);
    Ok(Sse::new(events).keep_alive(KeepAlive::new().interval(HEARTBEAT).text("heartbeat")))
}

/// One stream. It ends with its viewer, its time, or when it falls too far behind.
struct Watcher {
    app: Shared,
    practitioner: UserId,
    seat: Seat,
    /// What the viewer has been shown and not seen leave.
    shown: HashSet<OrderId>,
    send: mpsc::Sender<Event>,
}

/// Nobody listens any more.
struct Left;

impl Watcher {
    async fn watch(mut self, present: Vec<Listed>) {
        let life = self.app.config.stream_life();
        let viewer = self.send.clone();
        let _ = tokio::time::timeout(life, async {
            tokio::select! {
                () = viewer.closed() => {}
                _ = self.tell_all(present) => {}
            }
        })
        .await;
    }

    async fn tell_all(&mut self, present: Vec<Listed>) -> Result<(), Left> {
        self.tell_added(present).await?;
        loop {
            match self.seat.changes.recv().await.map_err(|_| Left)? {
                Change::Gone(order, how) => self.tell_gone(order, how).await?,
                Change::Added(order) if self.shown.contains(&order) => {}
                Change::Added(order) => {
                    match list_available::eligible_among(&self.app, self.practitioner, &[order]).await {
                        Ok(listed) => self.tell_added(listed).await?,
                        Err(error) => {
                            tracing::warn!(cause = %error, "cannot judge an order for a stream");
                            return Err(Left);
                        }
                    }
                }
            }
        }
    }

    async fn tell_added(&mut self, listed: Vec<Listed>) -> Result<(), Left> {
        for listed in listed {
            self.shown.insert(listed.pooled.wanted.order_id);
            let event =
                Event::default().event("added").json_data(PooledBody::from(listed)).map_err(|_| Left)?;
            self.send.send(event).await.map_err(|_| Left)?;
        }
        Ok(())
    }

    async fn tell_gone(&mut self, order: OrderId, how: Departure) -> Result<(), Left> {
        if !self.shown.remove(&order) {
            return Ok(());
        }
        let name = match how {
            Departure::Taken => "taken",
            Departure::Expired => "expired",
        };
        let event = Event::default().event(name).json_data(json!({ "order_id": order })).map_err(|_| Left)?;
        self.send.send(event).await.map_err(|_| Left)
    }
}
