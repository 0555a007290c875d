//! Walking through the records of one metric, in bounded steps.

use kernel_postgres::Run;

use super::seal::Seal;
use crate::domain::metric::Metric;
use crate::domain::record::Record;
use crate::error::Error;
use crate::store::records::read::{self, Place, Window};

/// Records loaded at a time.
const STEP: i64 = 5_000;

/// Shows every record of a metric in a window to `visit`, oldest first; fails when there are more than `limit`.
pub(crate) async fn each(
    run: &impl Run,
    seal: &Seal,
    metric: Metric,
    window: Window,
    limit: usize,
    mut visit: impl FnMut(Record) + Send,
) -> Result<(), Error> {
    let mut place: Option<Place> = None;
    let mut seen = 0;
    loop {
        let step = read::walk(run, seal.scope, metric.code(), window, place.as_ref(), STEP).await?;
        seen += step.len();
        if seen > limit {
            return Err(Error::RangeTooLarge(limit));
        }
        let last = i64::try_from(step.len()).is_ok_and(|count| count < STEP);
        place = step.last().map(Place::of);
        for record in step {
            visit(seal.reveal_record(record)?);
        }
        if last {
            return Ok(());
        }
    }
}
