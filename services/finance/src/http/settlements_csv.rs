//! A settlement report as CSV (RFC 4180), whole.

use std::fmt::Write;

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use kernel::Problem;

use crate::{
    app::App,
    domain::settlement::Settlement,
    error::Error,
    store::settlements::{self, Scope},
};

/// Rows read at once.
const PAGE: usize = 1_000;
/// Rows of a file; a longer report is asked for in shorter periods.
const MAX_ROWS: usize = 50_000;

const HEADER: &str = "settlement_id,order_id,practitioner_id,cause,status,currency,gross_minor,practitioner_minor,\
                      platform_minor,referrer_minor,returned_minor,planned_at,paid_at\r\n";

/// The answer with the file.
pub(super) async fn answer(app: &App, scope: &Scope) -> Result<Response, Problem> {
    let mut csv = HEADER.to_owned();
    let (mut rows, mut after) = (0, None);
    loop {
        let mut page = settlements::list(&app.db.write().await?, scope, after, PAGE).await?;
        let more = page.len() > PAGE;
        page.truncate(PAGE);
        rows += page.len();
        if rows > MAX_ROWS {
            return Err(Error::OutOfBounds {
                pointer: "until",
                bounds: "a period of at most 50000 settlements",
            }
            .into());
        }
        for settlement in &page {
            append(&mut csv, settlement);
        }
        after = page.last().map(|last| (last.planned_at, last.id));
        if !more {
            break;
        }
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"settlements.csv\""),
    ];
    Ok((headers, csv).into_response())
}

/// No field can hold a comma, a quote or a line break, so none is quoted.
fn append(csv: &mut String, found: &Settlement) {
    let Settlement {
        id,
        order,
        practitioner,
        cause,
        status,
        currency,
        shares,
        returned,
        planned_at,
        paid_at,
        ..
    } = found;
    let paid_at = paid_at.map(|at| at.to_string()).unwrap_or_default();
    // Writing to a `String` cannot fail.
    let _ = write!(
        csv,
        "{id},{order},{practitioner},{},{},{},{},{},{},{},{},{planned_at},{paid_at}\r\n",
        cause.name(),
        status.name(),
        currency.code(),
        shares.total(),
        shares.practitioner,
        shares.platform,
        shares.referrer,
        returned.total(),
    );
}
