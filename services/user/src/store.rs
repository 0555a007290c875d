//! The only SQL of this service. Functions take a connection and give domain values back; every row they touch is
//! named by its owner first.

pub(crate) mod assessments;
pub(crate) mod bindings;
pub(crate) mod consents;
pub(crate) mod goals;
pub(crate) mod imports;
pub(crate) mod keys;
pub(crate) mod ledger;
pub(crate) mod purge;
pub(crate) mod records;

/// Every statement, for the registry check.
#[cfg(test)]
pub(crate) fn all() -> Vec<kernel_postgres::statements::Named> {
    [
        assessments::ALL,
        bindings::ALL,
        consents::ALL,
        goals::ALL,
        imports::ALL,
        keys::ALL,
        ledger::ALL,
        purge::ALL,
        records::read::ALL,
        records::remove::ALL,
        records::write::ALL,
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use kernel_postgres::{schema::connect, statements::prepare_all};
    use kernel_test::Bed;

    #[tokio::test]
    async fn every_statement_prepares_against_the_migrated_schema() {
        let bed = Bed::of(crate::service()).build().await;
        let client = connect(bed.db().config()).await.unwrap();
        prepare_all(&client, &super::all()).await.unwrap();
    }
}
