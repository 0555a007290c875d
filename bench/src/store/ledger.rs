//! Postings to the ledger: the product's group commit, and a textbook ledger kept row at a time through `pgbench`.
//!
//! The textbook ledger is given every advantage: small integer keys, no hash chain, no trigger, no holds. It keeps an
//! idempotency key, both entries and both balances, and locks accounts in the order of their ids, as it must to be free
//! of deadlocks.

use anyhow::Context;
use finance::ledger::{Account, Draft, Ledger, Posting, PostingKind};
use ids::UserId;
use kernel::Env;
use kernel_postgres::Limits;

use super::{Server, Template};
use crate::{
    load::{Measured, Turn},
    numbered::Block,
    pgbench::Play,
    random::drawn,
    report::{Figure, Report, begin},
};

/// Accounts among which money moves.
const ACCOUNTS: u64 = 10_000;
/// What each holds at first, in fen: enough for every transfer of a run.
const FUNDS: i64 = 1_000_000_000;
/// Requests at once.
const TASKS: [usize; 3] = [64, 256, 1024];
/// Connections of the textbook ledger; where the flush is fast, fewer are better.
const CLIENTS: [usize; 2] = [16, 64];

/// Where the money moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Between two accounts drawn from all.
    Spread,
    /// Through the provider's clearing account, which every payment debits.
    Hot,
}

impl Shape {
    const fn name(self) -> &'static str {
        match self {
            Self::Spread => "spread",
            Self::Hot => "one hot account",
        }
    }

    /// How many times faster than the textbook the product is meant to be.
    const fn target(self) -> f64 {
        match self {
            Self::Spread => 4.0,
            Self::Hot => 10.0,
        }
    }

    fn posting(self, turn: Turn) -> Draft {
        let amount = 1 + i64::try_from(drawn(turn, 0, 100)).unwrap_or_default();
        let (one, other) = (escrow(drawn(turn, 1, ACCOUNTS)), escrow(drawn(turn, 2, ACCOUNTS)));
        let key = format!("bench:{}:{}", turn.worker, turn.number);
        let (kind, debited) = match self {
            Self::Spread => (PostingKind::Transfer, one),
            Self::Hot => (PostingKind::Payment, Account::PROVIDER_CLEARING),
        };
        Posting::draft(kind, key).debit(debited, amount).credit(other, amount)
    }
}

pub(crate) async fn measure(server: &Server, report: &mut Report) -> anyhow::Result<()> {
    begin(format_args!("opening and funding {ACCOUNTS} accounts"));
    let (ledger, textbook) = (funded(server).await?, textbook(server).await?);
    for shape in [Shape::Spread, Shape::Hot] {
        let mut ours = Vec::new();
        for tasks in TASKS {
            begin(format_args!("postings by group commit, {}, {tasks} tasks", shape.name()));
            let measured = postings(server, &ledger, shape, tasks).await?;
            report.run(
                format!("ledger: group commit, {}", shape.name()),
                format!("{tasks} tasks, 1 connection"),
                &measured,
            );
            ours.push(measured.per_second);
        }
        let mut best: f64 = 0.0;
        for clients in CLIENTS {
            begin(format_args!(
                "transfers row at a time through pgbench, {}, {clients} clients",
                shape.name()
            ));
            let measured = transfers(server, &textbook, shape, clients).await?;
            let concurrency = format!("{clients} clients, {clients} connections");
            report.run(format!("ledger: pgbench row at a time, {}", shape.name()), concurrency, &measured);
            best = best.max(measured.per_second);
        }
        for (tasks, ours) in TASKS.iter().zip(ours) {
            let name = format!("store: postings/s, {}, {tasks} tasks", shape.name());
            report.figure(Figure::against(name, ours, best, shape.target()));
        }
    }
    server.forget(ledger).await?;
    server.forget(textbook).await
}

async fn funded(server: &Server) -> anyhow::Result<Template> {
    let template = server.migrated("ledger", &finance::service()).await?;
    let ledger = Ledger::new(server.template_database(&template)?, Env::system());
    let fund = |number| {
        let ledger = ledger.clone();
        async move {
            let draft = Posting::draft(PostingKind::Payment, format!("fund:{number}"));
            ledger.post(draft.debit(Account::PROVIDER_CLEARING, FUNDS).credit(escrow(number), FUNDS)).await
        }
    };
    futures::future::try_join_all((0..ACCOUNTS).map(fund)).await.context("funding the accounts")?;
    Ok(template)
}

fn escrow(number: u64) -> Account {
    Account::escrow(UserId::from_uuid(Block::Consumer.id(number)))
}

async fn postings(
    server: &Server,
    template: &Template,
    shape: Shape,
    tasks: usize,
) -> anyhow::Result<Measured> {
    let copy = server.copy(template).await?;
    let ledger = Ledger::new(server.copied_database(&copy, Limits::default())?, Env::system());
    let post = move |turn| {
        let ledger = ledger.clone();
        async move { Ok(ledger.post(shape.posting(turn)).await.map(drop)?) }
    };
    let measured = server.load.closed(tasks, post).await?;
    server.discard(copy).await?;
    Ok(measured)
}

async fn textbook(server: &Server) -> anyhow::Result<Template> {
    let template = server.empty("textbook", None).await?;
    let tables = format!(
        "create table accounts (id bigint primary key, balance bigint not null, check (id = 0 or balance >= 0))
             with (fillfactor = 50);
         create table transfers (id bigint generated always as identity primary key, key text not null unique,
             kind text not null, posted_at timestamptz not null);
         create table entries (transfer bigint not null, account bigint not null, amount bigint not null,
             primary key (account, transfer));
         insert into accounts select n, {FUNDS} from generate_series(0, {ACCOUNTS}) n"
    );
    server.fill(&template, &tables).await?;
    Ok(template)
}

/// Five round trips. Account 0 is the platform's own: older than all others, so locked first.
async fn transfers(
    server: &Server,
    template: &Template,
    shape: Shape,
    clients: usize,
) -> anyhow::Result<Measured> {
    let draw = match shape {
        Shape::Spread => {
            format!("\\set one random(1, {ACCOUNTS} - 1)\n\\set other random(:one + 1, {ACCOUNTS})")
        }
        Shape::Hot => format!("\\set one 0\n\\set other random(1, {ACCOUNTS})"),
    };
    let text = format!(
        "\\set n :n + 1\n{draw}\n\\set amount random(1, 100)\n\
         begin;\n\
         update accounts set balance = balance - :amount::bigint where id = :one;\n\
         update accounts set balance = balance + :amount::bigint where id = :other;\n\
         with posted as (\n\
         insert into transfers (key, kind, posted_at)\n\
         values (concat(:client_id::text, ':', :n::text), 'transfer', now())\n\
         returning id)\n\
         insert into entries (transfer, account, amount)\n\
         select id, :one::bigint, -:amount::bigint from posted union all\n\
         select id, :other::bigint, :amount::bigint from posted;\n\
         commit;\n"
    );
    let copy = server.copy(template).await?;
    let play = Play { text, variables: vec![("n", "0".to_owned())] };
    let measured = server.play(&copy, clients, play).await?.measured;
    server.discard(copy).await?;
    Ok(measured)
}
