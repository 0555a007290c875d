//! The registry of SQL: constants under `store/`, and a check that every one prepares against the migrated schema.

use anyhow::Context;
use tokio_postgres::{Client, SimpleQueryMessage};

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

/// Says in a statement that it is meant to read a table from end to end, as a check of everything does.
const READS_ALL: &str = "/* reads all */";

/// Prepares every statement and fails with the name of the first that the schema does not know, or that would scan a table
/// from end to end when its plan is made at the worst moment: while the tables are known to be empty.
pub async fn prepare_all(client: &Client, statements: &[Named]) -> anyhow::Result<()> {
    for preparation in ["vacuum (analyze)", "set plan_cache_mode = force_generic_plan"] {
        client.batch_execute(preparation).await?;
    }
    for (name, sql) in statements {
        let prepared = client.prepare(sql).await.with_context(|| format!("{name} does not prepare"))?;
        let plan =
            plan(client, sql, prepared.params().len()).await.with_context(|| format!("planning {name}"))?;
        let scans = plan.contains("Seq Scan on") && !sql.contains(READS_ALL);
        anyhow::ensure!(!scans, "{name} scans a table, for no index fits:\n{plan}");
    }
    Ok(())
}

/// The plan that is kept for a statement, whatever its parameters.
async fn plan(client: &Client, sql: &str, parameters: usize) -> anyhow::Result<String> {
    let nothing = vec!["null"; parameters].join(", ");
    let arguments = if parameters == 0 { String::new() } else { format!("({nothing})") };
    let steps = [
        format!("prepare planned as {sql}"),
        format!("explain execute planned{arguments}"),
        "deallocate planned".to_owned(),
    ];
    let answered = client.simple_query(&steps.join("; ")).await?;
    let lines = answered.iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => row.get(0),
        _ => None,
    });
    Ok(lines.collect::<Vec<_>>().join("\n"))
}
