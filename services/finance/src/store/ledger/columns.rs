//! A decided batch turned into columns, for `unnest`.

use ids::{AccountId, HoldId, TransactionId, UserId};
use jiff::Timestamp;
use kernel_postgres::ToSql;
use serde_json::Value;
use uuid::Uuid;

use super::Premise;
use crate::domain::ledger::{Changes, Entry, chain::Head};

/// What ties a batch to the chain: the head it leaves, the one it was decided upon, and keys that must be new.
pub(super) struct Tie<'a> {
    after: (i64, &'a [u8]),
    before: (i64, &'a [u8]),
    new: Vec<&'a str>,
}

impl<'a> Tie<'a> {
    pub(super) fn of(premise: &'a Premise, changes: &'a Changes) -> Self {
        let columns = |head: &'a Head| (head.seq, head.hash.as_slice());
        Self { after: columns(&changes.head), before: columns(&premise.head), new: premise.keys() }
    }
}

/// One vector a column, in the order of the statement's parameters.
#[derive(Default)]
pub(super) struct Columns<'a> {
    opened: Opened,
    recorded: Recorded<'a>,
    entered: Entered,
    started: Sums,
    sign: Vec<i16>,
    guarded: Vec<bool>,
    moved: Sums,
    held: Held,
}

#[derive(Default)]
struct Opened {
    id: Vec<AccountId>,
    kind: Vec<&'static str>,
    owner: Vec<Option<UserId>>,
    asset: Vec<&'static str>,
    at: Vec<Timestamp>,
}

#[derive(Default)]
struct Recorded<'a> {
    seq: Vec<i64>,
    id: Vec<TransactionId>,
    key: Vec<&'a str>,
    kind: Vec<&'static str>,
    reference: Vec<Option<Uuid>>,
    holds: Vec<Option<Value>>,
    digest: Vec<&'a [u8]>,
    hash: Vec<&'a [u8]>,
    at: Vec<Timestamp>,
}

#[derive(Default)]
struct Entered {
    account: Vec<AccountId>,
    number: Vec<i64>,
    seq: Vec<i64>,
    leg: Vec<i16>,
    asset: Vec<&'static str>,
    amount: Vec<i64>,
    balance: Vec<i64>,
}

#[derive(Default)]
struct Sums {
    id: Vec<AccountId>,
    debits: Vec<i64>,
    credits: Vec<i64>,
    held: Vec<i64>,
    entries: Vec<i64>,
}

#[derive(Default)]
struct Held {
    id: Vec<HoldId>,
    account: Vec<AccountId>,
    amount: Vec<i64>,
    remaining: Vec<i64>,
    status: Vec<&'static str>,
    expires_at: Vec<Option<Timestamp>>,
    at: Vec<Timestamp>,
}

impl<'a> Columns<'a> {
    pub(super) fn of(changes: &'a Changes) -> anyhow::Result<Self> {
        let mut columns = Self::default();
        let at = changes.recorded.last().map_or(Timestamp::UNIX_EPOCH, |recorded| recorded.request.at);
        for (id, account) in &changes.opened {
            let Opened { id: ids, kind, owner, asset, at: opened_at } = &mut columns.opened;
            ids.push(*id);
            kind.push(account.kind().name());
            owner.push(account.owner());
            asset.push(account.kind().asset().code());
            opened_at.push(at);
        }
        columns.transactions(changes)?;
        columns.entries(changes);
        columns.balances(changes);
        for hold in changes.holds.values() {
            let Held { id, account, amount, remaining, status, expires_at, at: changed_at } =
                &mut columns.held;
            id.push(hold.id);
            account.push(hold.account.id());
            amount.push(hold.amount);
            remaining.push(hold.remaining);
            status.push(hold.status.name());
            expires_at.push(hold.expires_at);
            changed_at.push(at);
        }
        Ok(columns)
    }

    fn transactions(&mut self, changes: &'a Changes) -> anyhow::Result<()> {
        for recorded in &changes.recorded {
            let posting = &recorded.request.posting;
            let Recorded { seq, id, key, kind, reference, holds, digest, hash, at } = &mut self.recorded;
            seq.push(recorded.head.seq);
            id.push(recorded.request.id);
            key.push(posting.key());
            kind.push(posting.kind().name());
            reference.push(posting.reference());
            let actions = posting.holds();
            holds.push(if actions.is_empty() { None } else { Some(serde_json::to_value(actions)?) });
            digest.push(&recorded.digest);
            hash.push(&recorded.head.hash);
            at.push(recorded.request.at);
        }
        Ok(())
    }

    fn entries(&mut self, changes: &Changes) {
        // In the order of the primary key, whose pages are then found one beside the other.
        let mut entries: Vec<&Entry> = changes.entries.iter().collect();
        entries.sort_unstable_by_key(|entry| (entry.account_id, entry.number));
        for entry in entries {
            let Entered { account, number, seq, leg, asset, amount, balance } = &mut self.entered;
            account.push(entry.account_id);
            number.push(entry.number);
            seq.push(entry.seq);
            leg.push(entry.leg);
            asset.push(entry.account.kind().asset().code());
            amount.push(entry.side.sign() * entry.amount);
            balance.push(entry.balance);
        }
    }

    fn balances(&mut self, changes: &Changes) {
        let opened: std::collections::HashSet<AccountId> = changes.opened.iter().map(|(id, _)| *id).collect();
        for (account, balance) in &changes.balances {
            let new = opened.contains(account);
            if new {
                self.sign.push(if balance.account.kind().normal().sign() > 0 { 1 } else { -1 });
                self.guarded.push(balance.account.kind().guarded());
            }
            let Sums { id, debits, credits, held, entries } =
                if new { &mut self.started } else { &mut self.moved };
            id.push(*account);
            debits.push(balance.debits);
            credits.push(balance.credits);
            held.push(balance.held);
            entries.push(balance.entries);
        }
    }

    /// The parameters of the statement.
    pub(super) fn params<'p>(&'p self, tie: &'p Tie<'_>) -> [&'p (dyn ToSql + Sync); 45] {
        let Self { opened, recorded, entered, started, sign, guarded, moved, held } = self;
        [
            &opened.id,
            &opened.kind,
            &opened.owner,
            &opened.asset,
            &opened.at, //
            &recorded.seq,
            &recorded.id,
            &recorded.key,
            &recorded.kind,
            &recorded.reference,
            &recorded.holds,
            &recorded.digest,
            &recorded.hash,
            &recorded.at, //
            &entered.account,
            &entered.number,
            &entered.seq,
            &entered.leg,
            &entered.asset,
            &entered.amount,
            &entered.balance, //
            &started.id,
            sign,
            guarded,
            &started.debits,
            &started.credits,
            &started.held,
            &started.entries, //
            &moved.id,
            &moved.debits,
            &moved.credits,
            &moved.held,
            &moved.entries, //
            &held.id,
            &held.account,
            &held.amount,
            &held.remaining,
            &held.status,
            &held.expires_at,
            &held.at, //
            &tie.after.0,
            &tie.after.1,
            &tie.before.0,
            &tie.before.1,
            &tie.new,
        ]
    }
}
