//! The record of who tried to take an order and did not get it. Written by group commit: in a race there are a thousand
//! losers, and they share one statement.

use ids::{OrderId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Run, statements};

statements! {
    /// Several tries of one person in a batch become one row. A win is never overwritten.
    RECORD_ATTEMPTS = "
        insert into grab_orders as g (order_id, practitioner_id, outcome, reasons, attempts, first_at, last_at)
        select order_id, practitioner_id, (array_agg(outcome order by position desc))[1],
            string_to_array((array_agg(reasons order by position desc))[1], ','), count(*)::int, min(at), max(at)
        from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[])
            with ordinality as tries (order_id, practitioner_id, outcome, reasons, at, position)
        group by order_id, practitioner_id
        on conflict (order_id, practitioner_id) do update
            set outcome = excluded.outcome, reasons = excluded.reasons,
                attempts = g.attempts + excluded.attempts, last_at = excluded.last_at
            where g.outcome <> 'won'";
}

/// One try that did not win.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    pub(crate) order_id: OrderId,
    pub(crate) practitioner_id: UserId,
    pub(crate) outcome: &'static str,
    /// The rules that said no, comma-separated: their keys contain none.
    pub(crate) reasons: String,
    pub(crate) at: Timestamp,
}

/// Records tries that did not win.
pub(crate) async fn record(run: &impl Run, attempts: &[Attempt]) -> anyhow::Result<()> {
    let orders: Vec<OrderId> = attempts.iter().map(|attempt| attempt.order_id).collect();
    let practitioners: Vec<UserId> = attempts.iter().map(|attempt| attempt.practitioner_id).collect();
    let outcomes: Vec<&str> = attempts.iter().map(|attempt| attempt.outcome).collect();
    let reasons: Vec<&str> = attempts.iter().map(|attempt| attempt.reasons.as_str()).collect();
    let times: Vec<Timestamp> = attempts.iter().map(|attempt| attempt.at).collect();
    run.exec(RECORD_ATTEMPTS, &[&orders, &practitioners, &outcomes, &reasons, &times]).await.map(drop)
}
