//! The only place with SQL: free functions on a connection, domain values out.

pub(crate) mod audit;
pub(crate) mod books;
pub(crate) mod figures;
pub(crate) mod ledger;
pub(crate) mod payments;
pub(crate) mod points;
pub(crate) mod reconciliation;
pub(crate) mod refunds;
pub(crate) mod reservations;
pub(crate) mod settlements;
pub(crate) mod transactions;

/// Every statement of this service, for the check that all of it prepares against the migrated schema.
#[cfg(test)]
pub(crate) fn registry() -> Vec<kernel_postgres::statements::Named> {
    [
        audit::ALL,
        books::ALL,
        figures::ALL,
        ledger::ALL,
        payments::ALL,
        points::ALL,
        reconciliation::ALL,
        reconciliation::days::ALL,
        reconciliation::tickets::ALL,
        refunds::ALL,
        reservations::ALL,
        settlements::ALL,
        transactions::ALL,
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use kernel_postgres::{schema::connect, statements::prepare_all};
    use kernel_test::Bed;

    #[tokio::test]
    async fn every_statement_prepares() {
        let bed = Bed::of(crate::service()).config(crate::config::tests::keys()).build().await;
        let client = connect(bed.db().config()).await.unwrap();
        prepare_all(&client, &super::registry()).await.unwrap();
    }
}
