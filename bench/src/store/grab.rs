//! Claims of open orders: the product's one statement, and the same statement through `pgbench`.

use std::time::Duration;

use ids::{AppointmentId, OrderId, UserId};
use jiff::SignedDuration;
use kernel::{Env, EventType};
use kernel_postgres::{Database, Limits};
use kernel_work::outbox;
use trade::{CLAIM_ORDER, Claim, Claimed};
use trade_api::OrderAssigned;

use super::{Copy, Server, market};
use crate::{
    load::{Measured, Turn},
    numbered::Block,
    pgbench::{Play, Played},
    report::{Figure, Report, begin},
};

/// Clients, each with a connection.
const CLIENTS: usize = 16;
/// Orders a client may use up in a second, far above what it can.
const ORDERS_A_SECOND: u64 = 1_250;

pub(crate) async fn measure(server: &Server, report: &mut Report) -> anyhow::Result<()> {
    let share = share(server);
    begin(format_args!("filling a market with {} open orders", share * CLIENTS as u64));
    let market = server.migrated("claims", &trade::service()).await?;
    server.fill(&market, &market::open_orders(0, share * CLIENTS as u64)).await?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..server.load.pace.rounds {
        begin("claims, one statement each");
        let copy = server.copy(&market).await?;
        let limits = Limits { writers: CLIENTS, ..Limits::default() };
        let db = server.copied_database(&copy, limits)?;
        ours.push(claims(server, &db, share).await?);
        drop(db);
        server.discard(copy).await?;
        begin("the same through pgbench");
        let copy = server.copy(&market).await?;
        theirs.push(peer(server, &copy, share).await?);
        server.discard(copy).await?;
    }
    server.forget(market).await?;
    let (ours, theirs) = (Measured::mean(&ours)?, Measured::mean(&theirs)?);
    let connections = format!("{CLIENTS} clients, {CLIENTS} connections");
    report.run("grab: claim as one statement", &connections, &ours);
    report.run("grab: pgbench, same statement", &connections, &theirs);
    let name = format!("store: grabs/s, one statement, {CLIENTS} connections");
    report.figure(Figure::against(name, ours.per_second, theirs.per_second, 0.9));
    Ok(())
}

/// Orders for one client.
fn share(server: &Server) -> u64 {
    let pace = server.load.pace;
    ((pace.warm_up + pace.measure).as_secs() + 2) * ORDERS_A_SECOND
}

async fn claims(server: &Server, db: &Database, share: u64) -> anyhow::Result<Measured> {
    let env = Env::system();
    let db = db.clone();
    let claim = move |turn: Turn| {
        let (db, env) = (db.clone(), env.clone());
        async move {
            anyhow::ensure!(turn.number < share, "the market was too small: every order is taken");
            let claim = claim_of(&env, turn.worker as u64 * share + turn.number)?;
            let claimed = trade::claim(&db.write().await?, &claim).await?;
            anyhow::ensure!(claimed == Claimed::Won, "a free order was not won: {claimed:?}");
            Ok(())
        }
    };
    server.load.closed(CLIENTS, claim).await
}

fn claim_of(env: &Env, number: u64) -> anyhow::Result<Claim> {
    let now = env.now();
    let event = event(env, number);
    let appointment_id: AppointmentId = env.id();
    Ok(Claim {
        order_id: event.order_id,
        practitioner_id: event.practitioner_id,
        appointment_id,
        at: now,
        confirm_by: Some(now + Duration::from_mins(30)),
        event: outbox::Row::of(env, &event)?,
    })
}

fn event(env: &Env, number: u64) -> OrderAssigned {
    let now = env.now();
    OrderAssigned {
        order_id: OrderId::from_uuid(Block::Order.id(number)),
        user_id: UserId::from_uuid(Block::Consumer.id(number % market::CONSUMERS)),
        practitioner_id: UserId::from_uuid(Block::Practitioner.id(number % market::PRACTITIONERS)),
        assigned_at: now,
        appointment_start: now + SignedDuration::from_hours(24),
        appointment_end: now + SignedDuration::from_hours(25),
    }
}

async fn peer(server: &Server, copy: &Copy, share: u64) -> anyhow::Result<Measured> {
    let env = Env::system();
    let event = event(&env, 0);
    let row = outbox::Row::of(&env, &event)?;
    let variables = vec![
        ("n", "-1".to_owned()),
        ("at", env.now().to_string()),
        ("confirm_by", (env.now() + Duration::from_mins(30)).to_string()),
        ("source", row.source),
        ("type", row.kind),
        ("version", row.version.to_string()),
        ("class", row.class),
        ("key", event.key()),
        ("data", row.data.0.get().to_owned()),
    ];
    let play = Play { text: script(share), variables };
    let Played { measured, transactions } = server.play(copy, CLIENTS, play).await?;
    let assigned =
        server.count(copy, "select count(*) from trade.service_orders where status = 'assigned'").await?;
    anyhow::ensure!(
        u64::try_from(assigned)? == transactions,
        "pgbench ran {transactions} claims and won {assigned}: the market was too small"
    );
    Ok(measured)
}

/// The product's statement with its parameters made by the script. Ids come from numbers, the rest from variables that
/// travel as text, as `pgbench` sends everything.
fn script(share: u64) -> String {
    let parameters = [
        Block::Order.sql(":order"),
        Block::Practitioner.sql(&format!(":order % {}", market::PRACTITIONERS)),
        ":at::timestamptz".to_owned(),
        ":confirm_by::timestamptz".to_owned(),
        Block::Appointment.sql(":order"),
        Block::Event.sql(":order"),
        ":source::text".to_owned(),
        ":type::text".to_owned(),
        ":version::integer".to_owned(),
        ":class::text".to_owned(),
        ":key::text".to_owned(),
        ":data::jsonb".to_owned(),
        ":at::timestamptz".to_owned(),
        "null::text".to_owned(),
    ];
    // From the last: `$1` is also the beginning of `$14`.
    let statement =
        parameters.iter().enumerate().rev().fold(CLAIM_ORDER.to_owned(), |sql, (place, expression)| {
            sql.replace(&format!("${}", place + 1), expression)
        });
    format!("\\set n :n + 1\n\\set order :client_id * {share} + :n\n{statement};\n")
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_parameter_is_replaced() {
        let script = super::script(10);
        assert!(!script.contains('$'), "{script}");
        assert!(script.contains(":order % 400"));
    }
}
