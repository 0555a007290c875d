//! Reconciling a day: gather what the three sources say, compare, mend what is safe, ticket the rest, report.

mod gather;
mod repair;

use jiff::civil::Date;

use self::gather::Gathered;
use super::{App, tickets};
use crate::{
    domain::recon::{
        Break, BreakKind, Counts, Flow, Report, Resolution, ResolvedBreak, Sources, Totals, compare,
    },
    error::Error,
    store::reconciliation,
};

/// Reconciles a day (Asia/Shanghai) that has begun. May be repeated: what was mended is not found again, and what was
/// ticketed keeps its ticket.
pub(crate) async fn reconcile(app: &App, date: Date) -> Result<Report, Error> {
    let gathered = gather::gather(app, date).await?;
    let found = compare(&gathered.sources);
    let mut resolved = Vec::with_capacity(found.len());
    for found in found {
        let resolution = resolve(app, &gathered, &found).await;
        resolved.push(ResolvedBreak { found, resolution });
    }
    let report = Report {
        date,
        run_at: app.env.now(),
        counts: counts(&gathered.sources),
        totals: totals(&gathered.sources),
        breaks: resolved,
    };
    save(app, &report).await?;
    app.work.wake();
    Ok(report)
}

async fn resolve(app: &App, gathered: &Gathered, found: &Break) -> Resolution {
    let Some(mend) = found.repair else {
        return if found.kind == BreakKind::Late { Resolution::Awaited } else { Resolution::Ticketed };
    };
    match repair::repair(app, gathered, mend).await {
        Ok(true) => Resolution::Repaired,
        Ok(false) => Resolution::Ticketed,
        Err(error) => {
            // One that cannot be mended now must not keep the others from it.
            tracing::error!(
                fingerprint = found.fingerprint(),
                error = format!("{error:#}"),
                "a repair failed"
            );
            Resolution::Ticketed
        }
    }
}

async fn save(app: &App, report: &Report) -> anyhow::Result<()> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    for ResolvedBreak { found, resolution } in &report.breaks {
        let ticket = match resolution {
            Resolution::Ticketed => {
                Some(tickets::open_for(app, &tx, &found.fingerprint(), &found.detail).await?)
            }
            Resolution::Repaired | Resolution::Awaited => None,
        };
        reconciliation::save_break(&tx, report.date, found, *resolution, ticket, report.run_at).await?;
    }
    reconciliation::save_report(&tx, report).await?;
    tx.commit().await
}

fn counts(sources: &Sources) -> Counts {
    Counts {
        orders: sources.orders.len(),
        ledger: sources.books.iter().filter(|line| line.booked).count(),
        statement: sources.statement.len(),
    }
}

fn totals(sources: &Sources) -> Totals {
    let ledger = |flow| {
        sources.books.iter().filter(|line| line.booked && line.flow == flow).map(|line| line.amount).sum()
    };
    let statement = |flow| {
        sources
            .statement
            .iter()
            .filter(|line| line.succeeded && line.flow == flow)
            .map(|line| line.amount)
            .sum()
    };
    Totals {
        ledger_payments_minor: ledger(Flow::Payment),
        ledger_refunds_minor: ledger(Flow::Refund),
        statement_payments_minor: statement(Flow::Payment),
        statement_refunds_minor: statement(Flow::Refund),
    }
}
