//! `GET /internal/sandbox/pay/statements/{date}`

use std::sync::Arc;

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use jiff::{civil::Date, tz::TimeZone};
use kernel::Problem;
use kernel_http::{Path, ServiceCall};
use sandbox_api::statement;

use super::{merchant::Merchant, problems::Refusals};
use crate::{app::App, store::transactions};

/// The provider counts its days here.
const ZONE: &str = "Asia/Shanghai";

/// Everything that moved on a day, as a file; of today, what moved so far.
#[utoipa::path(get, path = "/internal/sandbox/pay/statements/{date}", tag = "sandbox",
    params(("date" = String, Path, description = "The day, such as 2026-11-22", format = Date)),
    responses((status = 200, body = String, content_type = "text/csv"), Refusals),
    security(("service" = [])))]
pub(crate) async fn read_statement(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Path(date): Path<Date>,
    Merchant(()): Merchant<()>,
) -> Result<Response, Problem> {
    let zone = TimeZone::get(ZONE).map_err(Problem::internal)?;
    let next =
        date.tomorrow().map_err(|_| Problem::invalid("sandbox.date", "there is no day after this one"))?;
    let midnight =
        |date: Date| date.to_zoned(zone.clone()).map(|zoned| zoned.timestamp()).map_err(Problem::internal);
    let lines = transactions::lines(&app.db.write().await?, midnight(date)?, midnight(next)?).await?;
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8")];
    Ok((headers, statement::write(&lines)).into_response())
}
