//! The only place with SQL: statements as constants, free functions on a connection, domain values out.

pub(crate) mod activities;
pub(crate) mod candidates;
pub(crate) mod follows;
pub(crate) mod interactions;
pub(crate) mod mutes;
pub(crate) mod preferences;
pub(crate) mod seen;
pub(crate) mod timeline;
mod times;
pub(crate) mod trending;
mod words;

/// Every statement of this service, for the check that all of it prepares against the migrated schema.
#[cfg(test)]
pub(crate) fn registry() -> Vec<kernel_postgres::statements::Named> {
    [
        activities::ALL,
        candidates::ALL,
        follows::ALL,
        interactions::ALL,
        mutes::ALL,
        preferences::ALL,
        seen::ALL,
        timeline::ALL,
        trending::ALL,
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
