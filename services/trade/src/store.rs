//! The only SQL of the service: free functions on a connection, domain values out.

pub(crate) mod appointments;
pub(crate) mod attempts;
pub(crate) mod catalogue;
pub(crate) mod claim;
mod columns;
pub(crate) mod figures;
pub(crate) mod moves;
pub(crate) mod offers;
pub(crate) mod orders;
pub(crate) mod placement;
pub(crate) mod pool;
pub(crate) mod practitioners;
pub(crate) mod reconciliation;
pub(crate) mod rules;
pub(crate) mod timeline;

/// Every statement, for the check that each prepares against the migrated schema.
#[cfg(test)]
pub(crate) fn registry() -> Vec<kernel_postgres::statements::Named> {
    [
        appointments::ALL,
        attempts::ALL,
        catalogue::ALL,
        claim::ALL,
        figures::ALL,
        moves::ALL,
        offers::ALL,
        orders::ALL,
        placement::ALL,
        pool::ALL,
        practitioners::ALL,
        reconciliation::ALL,
        rules::ALL,
        timeline::ALL,
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use kernel_postgres::{schema::connect, statements::prepare_all};
    use kernel_test::Bed;

    #[tokio::test]
    async fn every_statement_prepares() {
        let bed = Bed::of(crate::service()).build().await;
        let client = connect(bed.db().config()).await.unwrap();
        prepare_all(&client, &super::registry()).await.unwrap();
    }
}
