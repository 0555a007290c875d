//! The only place with SQL: statements as constants, free functions on a connection, domain values out.

pub(crate) mod alerts;
pub(crate) mod audit;
pub(crate) mod decisions;
pub(crate) mod evidence;
pub(crate) mod facts;
pub(crate) mod notifications;
pub(crate) mod operations;
pub(crate) mod quiet;
pub(crate) mod ratings;
pub(crate) mod rules;
pub(crate) mod templates;
mod times;
mod words;

/// Every statement of this service, for the check that all of it prepares against the migrated schema.
#[cfg(test)]
pub(crate) fn registry() -> Vec<kernel_postgres::statements::Named> {
    [
        alerts::ALL,
        audit::ALL,
        decisions::ALL,
        evidence::ALL,
        facts::ALL,
        notifications::ALL,
        operations::ALL,
        quiet::ALL,
        ratings::ALL,
        rules::ALL,
        templates::ALL,
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
