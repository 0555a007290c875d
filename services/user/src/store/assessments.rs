//! Classifications given out.

use ids::{AssessmentId, HealthRecordId};
use jiff::Timestamp;
use kernel_postgres::{Run, Tx, statements};

use super::records::read::Scope;

statements! {
    /// The same basis under the same guideline is one assessment, however often it is asked for.
    INSERT_ASSESSMENT = "
        insert into assessments (user_id, key_generation, id, kind, guideline_id, edition, basis, sealed, assessed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        on conflict on constraint assessments_once_a_basis do nothing";

    FIND_ASSESSMENT = "
        select id, assessed_at from assessments
        where user_id = $1 and key_generation = $2 and kind = $3 and guideline_id = $4 and basis = $5";

    /// A basis is the records used, with blanks between.
    FORGET_ASSESSMENTS = "
        delete from assessments
        where user_id = $1 and key_generation = $2 and $3 = any(string_to_array(basis, ' '))";
}

/// What makes an assessment the one it is.
#[derive(Clone, Debug)]
pub(crate) struct Identity<'a> {
    /// `bmi` or `blood_pressure`.
    pub(crate) kind: &'a str,
    pub(crate) guideline_id: &'a str,
    /// The records used and whatever else decided, without values.
    pub(crate) basis: &'a str,
}

/// A stored assessment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stored {
    pub(crate) id: AssessmentId,
    pub(crate) assessed_at: Timestamp,
}

/// The assessment made on this basis before.
pub(crate) async fn find(
    run: &impl Run,
    scope: Scope,
    identity: &Identity<'_>,
) -> anyhow::Result<Option<Stored>> {
    let Identity { kind, guideline_id, basis } = identity;
    let row = run.opt(FIND_ASSESSMENT, &[&scope.user, &scope.generation, kind, guideline_id, basis]).await?;
    row.map(|row| Ok(Stored { id: row.try_get("id")?, assessed_at: row.try_get("assessed_at")? })).transpose()
}

/// Stores an assessment, unless one on the same basis is there.
pub(crate) async fn insert(
    tx: &Tx<'_>,
    scope: Scope,
    identity: &Identity<'_>,
    edition: &str,
    stored: Stored,
    sealed: &[u8],
) -> anyhow::Result<()> {
    let Identity { kind, guideline_id, basis } = identity;
    let Stored { id, assessed_at } = stored;
    let Scope { user, generation } = scope;
    tx.exec(
        INSERT_ASSESSMENT,
        &[&user, &generation, &id, kind, guideline_id, &edition, basis, &sealed, &assessed_at],
    )
    .await
    .map(drop)
}

/// Deletes the assessments that were computed from this record.
pub(crate) async fn forget(tx: &Tx<'_>, scope: Scope, record: HealthRecordId) -> anyhow::Result<u64> {
    tx.exec(FORGET_ASSESSMENTS, &[&scope.user, &scope.generation, &record.to_string()]).await
}
