//! Grabs through the API: many practitioners after one order, and each after another.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use futures::{FutureExt, future::BoxFuture};
use http::{Method, StatusCode};
use ids::OrderId;

use super::{Endpoint, call::Reply, town::Town};
use crate::{
    load::{Turn, float},
    numbered::Block,
    report::{Figure, Report, begin, grouped},
    store::market,
};

/// Practitioners who reach for different orders.
const SPREAD_WORKERS: usize = 16;
/// Practitioners who reach for the same.
const RACERS: usize = 64;
/// Attempts on one order before the next one opens.
const ATTEMPTS: u64 = 1_000;
/// The first order that is raced for; those below are grabbed one by one.
const FIRST_RACE: u64 = 1_000_000;
/// Orders laid out for a second of grabs, far above what the API can give away.
const ORDERS_A_SECOND: u64 = 5_000;

pub(crate) async fn spread(town: &Town, report: &mut Report) -> anyhow::Result<()> {
    let pace = town.load.pace;
    let orders = (pace.warm_up + pace.measure).as_secs() * ORDERS_A_SECOND;
    begin(format_args!("laying out {orders} open orders"));
    lay_out(town, 0, orders).await?;
    let next = Arc::new(AtomicU64::new(0));
    let grab = grabber(town);
    let take = move |turn: Turn| {
        let number = next.fetch_add(1, Ordering::Relaxed);
        let grabbed = grab(turn.worker, number);
        async move {
            anyhow::ensure!(number < orders, "too few orders were laid out");
            grabbed.await?.expect(StatusCode::CREATED).map(drop)
        }
    };
    let endpoint = Endpoint { name: "grabs, each of another order", workers: SPREAD_WORKERS, each: 1.0 };
    endpoint.measure(town, report, take).await
}

pub(crate) async fn race(town: &Town, report: &mut Report) -> anyhow::Result<()> {
    let pace = town.load.pace;
    let orders = (pace.warm_up + pace.measure).as_secs() * 2 * ORDERS_A_SECOND / ATTEMPTS;
    begin(format_args!("races: {RACERS} workers after one order, the next after {ATTEMPTS} attempts"));
    lay_out(town, FIRST_RACE, orders).await?;
    let attempts = Arc::new(AtomicU64::new(0));
    let (counted, grab) = (Arc::clone(&attempts), grabber(town));
    let reach = move |turn: Turn| {
        let order = counted.fetch_add(1, Ordering::Relaxed) / ATTEMPTS;
        let grabbed = grab(turn.worker, FIRST_RACE + order);
        async move {
            anyhow::ensure!(order < orders, "too few orders were laid out");
            let reply = grabbed.await?;
            if reply.status == StatusCode::CREATED {
                Ok(())
            } else {
                reply.expect(StatusCode::CONFLICT).map(drop)
            }
        }
    };
    let measured = town.load.closed(RACERS, reach).await?;
    report.run("API: grabs of one order", format!("{RACERS} workers"), &measured);
    let begun = attempts.load(Ordering::Relaxed).div_ceil(ATTEMPTS);
    let won = won(town, begun).await?;
    anyhow::ensure!(won == begun, "of {begun} races {won} had exactly one winner");
    let name = format!("API: grabs/s on one order, {RACERS} workers");
    report.figure(Figure::stated(name, grouped(measured.per_second)));
    report.note(format!(
        "{begun} races of about {:.0} attempts, each with exactly one winner",
        float(ATTEMPTS)
    ));
    town.rest(report, "races").await.map(drop)
}

/// Sends the practitioner of a worker after the order with a number.
fn grabber(town: &Town) -> impl Fn(usize, u64) -> BoxFuture<'static, anyhow::Result<Reply>> + Clone + use<> {
    let (caller, practitioners) = (town.caller.clone(), Arc::new(town.practitioners.clone()));
    move |worker, number| {
        let (caller, practitioners) = (caller.clone(), Arc::clone(&practitioners));
        async move {
            let order = OrderId::from_uuid(Block::Order.id(number));
            let body = format!(r#"{{"order_id":"{order}"}}"#);
            caller.send(Method::POST, "/api/v1/grab-orders", Some(&practitioners[worker]), body).await
        }
        .boxed()
    }
}

async fn lay_out(town: &Town, first: u64, count: u64) -> anyhow::Result<()> {
    let sql = format!("set search_path = trade, public; {}", market::open_orders(first, count));
    town.store.batch_execute(&sql).await?;
    Ok(town.store.batch_execute("vacuum (analyze) trade.service_orders").await?)
}

/// Races that ended with one winner, one appointment and one record of a win, all the same person's.
async fn won(town: &Town, count: u64) -> anyhow::Result<u64> {
    let sql = "select count(*) from (
                   select o.id from trade.service_orders o
                   join trade.appointments a on a.order_id = o.id and a.practitioner_id = o.practitioner_id
                   join trade.grab_orders g on g.order_id = o.id and g.outcome = 'won' and g.practitioner_id = o.practitioner_id
                   where o.id between $1 and $2 and o.status = 'assigned'
                   group by o.id having count(*) = 1
               ) decided";
    let (low, high) = (Block::Order.id(FIRST_RACE), Block::Order.id(FIRST_RACE + count - 1));
    Ok(u64::try_from(town.store.query_one(sql, &[&low, &high]).await?.get::<_, i64>(0))?)
}
