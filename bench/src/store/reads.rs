//! Point reads: one order by its id, over the few pipelined connections that all readers of a service share, and through
//! `pgbench` with a connection a client.

use ids::OrderId;
use kernel_postgres::{Database, Limits, Run};
use trade::LOAD_ORDER;

use super::{Server, market};
use crate::{
    load::{Measured, Turn},
    numbered::Block,
    pgbench::Play,
    random::drawn,
    report::{Figure, Report, begin},
};

/// Readers at once.
const READERS: usize = 64;
const ORDERS: u64 = 200_000;

pub(crate) async fn measure(server: &Server, report: &mut Report) -> anyhow::Result<()> {
    begin(format_args!("filling a market with {ORDERS} orders"));
    let market = server.migrated("lookups", &trade::service()).await?;
    server.fill(&market, &market::open_orders(0, ORDERS)).await?;
    let copy = server.copy(&market).await?;
    let statement = LOAD_ORDER.replace("$1", &Block::Order.sql(":order"));
    let text = format!("\\set order random(0, {})\n{statement};\n", ORDERS - 1);
    let play = Play { text, variables: Vec::new() };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..server.load.pace.rounds {
        begin("point reads over shared connections");
        ours.push(reads(server, &server.copied_database(&copy, Limits::default())?).await?);
        begin("the same through pgbench");
        theirs.push(server.play(&copy, READERS, play.clone()).await?.measured);
    }
    server.discard(copy).await?;
    server.forget(market).await?;
    let (ours, theirs) = (Measured::mean(&ours)?, Measured::mean(&theirs)?);
    let shared = Limits::default().readers;
    report.run(
        "read: an order by id, shared readers",
        format!("{READERS} tasks, {shared} connections"),
        &ours,
    );
    report.run("read: pgbench, same statement", format!("{READERS} clients, {READERS} connections"), &theirs);
    let name = format!("store: point reads/s, {READERS} readers");
    report.figure(Figure::against(name, ours.per_second, theirs.per_second, 1.0));
    Ok(())
}

async fn reads(server: &Server, db: &Database) -> anyhow::Result<Measured> {
    let db = db.clone();
    let read = move |turn: Turn| {
        let db = db.clone();
        async move {
            let order = OrderId::from_uuid(Block::Order.id(drawn(turn, 0, ORDERS)));
            let row = db.read().await?.row(LOAD_ORDER, &[&order]).await?;
            anyhow::ensure!(row.try_get::<_, OrderId>("id")? == order, "another order was read");
            Ok(())
        }
    };
    server.load.closed(READERS, read).await
}
