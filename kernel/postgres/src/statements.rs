//! The registry of SQL: constants under `store/`, and a check that every one prepares against the migrated schema.

use anyhow::Context;
use tokio_postgres::Client;

/// A statement and the name of its constant.
pub type Named = (&'static str, &'static str);

/// Declares SQL constants and lists them in `ALL` for the registry check.
///
/// ```
/// kernel_postgres::statements! {
///     /// Why this statement is shaped as it is.
///     pub(crate) LOAD_NAME = "select name from users where id = $1";
/// }
/// assert_eq!(ALL.len(), 1);
/// ```
#[macro_export]
macro_rules! statements {
    ($($(#[$doc:meta])* $vis:vis $name:ident = $sql:expr;)*) => {
        $($(#[$doc])* $vis const $name: &str = $sql;)*
        /// Every statement of this file, for the registry check.
        #[cfg_attr(not(test), expect(dead_code, reason = "read by the registry check only"))]
        pub(crate) const ALL: &[$crate::statements::Named] = &[$((stringify!($name), $name)),*];
    };
}

/// Prepares every statement and fails with the name of the first that the schema does not know.
pub async fn prepare_all(client: &Client, statements: &[Named]) -> anyhow::Result<()> {
    for (name, sql) in statements {
        client.prepare(sql).await.with_context(|| format!("{name} does not prepare"))?;
    }
    Ok(())
}
