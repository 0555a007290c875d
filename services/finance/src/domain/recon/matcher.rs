//! The comparison itself.

use std::collections::{BTreeMap, BTreeSet};

use ids::OrderId;
use uuid::Uuid;

use crate::domain::recon::{
    Booked, BookedOrder, Break, BreakKind, Flow, OrderFact, OrderState, Repair, Source, Sources,
    StatementFact, Subject,
};

/// Every difference between the sources, in a stable order.
pub fn compare(sources: &Sources) -> Vec<Break> {
    let mut breaks = provider_against_books(sources);
    breaks.extend(orders_against_books(sources));
    breaks.sort_by(|a, b| (a.kind, a.source, &a.subject).cmp(&(b.kind, b.source, &b.subject)));
    breaks
}

fn provider_against_books(sources: &Sources) -> Vec<Break> {
    let books: BTreeMap<(Flow, Uuid), &Booked> =
        sources.books.iter().map(|line| ((line.flow, line.reference), line)).collect();
    let mut breaks = Vec::new();
    let mut seen = BTreeSet::new();
    for line in &sources.statement {
        let Some(key) = line.reference.map(|reference| (line.flow, reference)) else {
            breaks.push(foreign(line));
            continue;
        };
        if !seen.insert(key) {
            breaks.push(duplicate(line, key));
            continue;
        }
        match books.get(&key) {
            None => breaks.push(foreign(line)),
            Some(booked) => breaks.extend(line_against_book(line, booked)),
        }
    }
    let unseen =
        sources.books.iter().filter(|line| line.booked && !seen.contains(&(line.flow, line.reference)));
    breaks.extend(unseen.map(|line| not_at_provider(line, sources)));
    breaks
}

fn movement(flow: Flow, reference: Uuid) -> Subject {
    Subject::Movement { flow, reference }
}

const fn noun(flow: Flow) -> &'static str {
    match flow {
        Flow::Payment => "payment",
        Flow::Refund => "refund",
    }
}

fn foreign(line: &StatementFact) -> Break {
    let subject = Subject::Foreign { flow: line.flow, number: line.provider_number.clone() };
    let detail = format!("the provider lists a {} that we never asked for", noun(line.flow));
    Break::new(BreakKind::Missing, Source::Ledger, subject, detail).amounts(line.amount, 0)
}

fn duplicate(line: &StatementFact, (flow, reference): (Flow, Uuid)) -> Break {
    let detail =
        format!("the provider lists this {} more than once, here as {}", noun(flow), line.provider_number);
    Break::new(BreakKind::Duplicate, Source::Provider, movement(flow, reference), detail)
        .amounts(0, line.amount)
}

fn line_against_book(line: &StatementFact, booked: &Booked) -> Option<Break> {
    let subject = movement(booked.flow, booked.reference);
    let what = noun(booked.flow);
    if line.amount != booked.amount {
        let detail = format!("the provider's amount of this {what} differs from ours");
        return Some(
            Break::new(BreakKind::Amount, Source::Provider, subject, detail)
                .amounts(booked.amount, line.amount),
        );
    }
    match (line.succeeded, booked.booked) {
        (true, true) | (false, false) => None,
        (true, false) => {
            let repair = match booked.flow {
                Flow::Payment => Repair::BookPayment { payment: booked.reference },
                Flow::Refund => Repair::BookRefund { refund: booked.reference },
            };
            let detail = format!("the provider finished this {what} and its callback never arrived");
            let found = Break::new(BreakKind::Missing, Source::Ledger, subject, detail);
            Some(found.amounts(line.amount, 0).repaired_by(repair))
        }
        (false, true) => {
            let detail = format!("we booked this {what} and the provider says that it did not succeed");
            Some(Break::new(BreakKind::Status, Source::Provider, subject, detail).amounts(booked.amount, 0))
        }
    }
}

fn not_at_provider(line: &Booked, sources: &Sources) -> Break {
    let subject = movement(line.flow, line.reference);
    if line.at >= sources.late_from {
        let detail =
            format!("this {} came close to midnight and is expected in the next statement", noun(line.flow));
        return Break::new(BreakKind::Late, Source::Provider, subject, detail).amounts(line.amount, 0);
    }
    let detail = format!("we booked this {} and the provider's statement lacks it", noun(line.flow));
    Break::new(BreakKind::Missing, Source::Provider, subject, detail).amounts(line.amount, 0)
}

fn orders_against_books(sources: &Sources) -> Vec<Break> {
    let books: BTreeMap<OrderId, &BookedOrder> =
        sources.booked_orders.iter().map(|order| (order.order, order)).collect();
    let orders: BTreeSet<OrderId> = sources.orders.iter().map(|fact| fact.order).collect();
    let mut breaks = Vec::new();
    let mut seen = BTreeSet::new();
    for fact in &sources.orders {
        if seen.insert(fact.order) {
            breaks.extend(order_against_book(fact, books.get(&fact.order).copied(), sources));
        } else {
            let detail = "trade lists this order more than once";
            breaks.push(Break::new(BreakKind::Duplicate, Source::Orders, Subject::Order(fact.order), detail));
        }
    }
    for unknown in
        sources.booked_orders.iter().filter(|order| order.paid > 0 && !orders.contains(&order.order))
    {
        let detail = "we hold money for an order that trade does not know";
        let found = Break::new(BreakKind::Missing, Source::Orders, Subject::Order(unknown.order), detail);
        breaks.push(found.amounts(unknown.paid, 0));
    }
    breaks
}

fn order_against_book(fact: &OrderFact, book: Option<&BookedOrder>, sources: &Sources) -> Option<Break> {
    let subject = Subject::Order(fact.order);
    let paid = book.map_or(0, |book| book.paid);
    if fact.paid && paid == 0 {
        let detail = "trade says that this order is paid and we have no money for it";
        return Some(Break::new(BreakKind::Missing, Source::Ledger, subject, detail).amounts(fact.amount, 0));
    }
    let book = book.filter(|book| book.paid > 0)?;
    if book.paid != fact.amount {
        let detail = "we received another amount than the order costs";
        return Some(
            Break::new(BreakKind::Amount, Source::Ledger, subject, detail).amounts(fact.amount, book.paid),
        );
    }
    let running = fact.closed_at.or(book.paid_at).is_some_and(|at| at >= sources.settled_before);
    match fact.state {
        _ if running => None,
        OrderState::AwaitingPayment if book.refunded == 0 => {
            let detail = "the money is here and trade still waits for it";
            let found = Break::new(BreakKind::Status, Source::Orders, subject, detail).amounts(book.paid, 0);
            Some(found.repaired_by(Repair::AnnouncePayment { order: fact.order }))
        }
        OrderState::AwaitingPayment | OrderState::Active => None,
        OrderState::Completed => unsettled(fact, book, subject),
        OrderState::Cancelled => unrefunded(fact, book, subject),
    }
}

fn unsettled(fact: &OrderFact, book: &BookedOrder, subject: Subject) -> Option<Break> {
    // A refund after completion shrinks what is left of the settlement, so both together account for the money.
    if book.settled + book.refunded >= book.paid {
        return None;
    }
    let detail = "the order is completed and its money was not divided";
    let found =
        Break::new(BreakKind::Status, Source::Ledger, subject, detail).amounts(book.paid, book.settled);
    Some(found.repaired_by(Repair::Settle { order: fact.order }))
}

fn unrefunded(fact: &OrderFact, book: &BookedOrder, subject: Subject) -> Option<Break> {
    // Money that came after the cancellation goes back whole, whatever trade's policy said of money it never saw.
    let wanted = if fact.paid { fact.refund } else { book.paid };
    let detail = "the order is cancelled and its refund does not match";
    let found = Break::new(BreakKind::Status, Source::Ledger, subject, detail).amounts(wanted, book.refunded);
    match wanted - book.refunded {
        0 => None,
        missing if missing == wanted => {
            Some(found.repaired_by(Repair::Refund { order: fact.order, minor: wanted }))
        }
        _ => Some(found),
    }
}

#[cfg(test)]
mod tests;
