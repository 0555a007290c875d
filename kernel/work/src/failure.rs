//! What a failed attempt was worth: another try, or an operator's look.

use std::{any::Any, fmt, panic::AssertUnwindSafe, time::Duration};

use futures::FutureExt;

/// An error that no further attempt can mend: the work is parked at once.
///
/// ```
/// # fn decode() -> anyhow::Result<()> {
/// return Err(kernel_work::Permanent::because("the amount is negative"));
/// # }
/// assert!(decode().is_err());
/// ```
#[derive(Debug)]
pub struct Permanent(String);

impl Permanent {
    /// An error with this reason.
    pub fn because(reason: impl fmt::Display) -> anyhow::Error {
        anyhow::Error::new(Self(reason.to_string()))
    }
}

impl fmt::Display for Permanent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Permanent {}

pub(crate) fn is_permanent(error: &anyhow::Error) -> bool {
    error.downcast_ref::<Permanent>().is_some()
}

/// Runs an attempt to its end, and turns a panic or a timeout into an error like any other.
pub(crate) async fn contained<T>(
    limit: Duration,
    attempt: impl Future<Output = anyhow::Result<T>>,
) -> anyhow::Result<T> {
    match tokio::time::timeout(limit, AssertUnwindSafe(attempt).catch_unwind()).await {
        Ok(Ok(result)) => result,
        Ok(Err(panic)) => Err(anyhow::anyhow!("panicked: {}", panic_text(&*panic))),
        Err(_) => Err(anyhow::anyhow!("took longer than {limit:?}")),
    }
}

/// The whole chain of causes on one line, cut to what a row may hold.
pub(crate) fn text(error: &anyhow::Error) -> String {
    let mut text = format!("{error:#}");
    if let Some((end, _)) = text.char_indices().nth(2000) {
        text.truncate(end);
    }
    // PostgreSQL's text cannot hold it.
    text.retain(|c| c != '\0');
    text
}

fn panic_text(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("without a message")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Duration = Duration::from_millis(20);

    #[tokio::test]
    async fn a_panic_is_an_error() {
        let result = contained(LIMIT, async { if true { panic!("at the disco") } else { Ok(()) } }).await;
        assert_eq!(result.unwrap_err().to_string(), "panicked: at the disco");
    }

    #[tokio::test]
    async fn a_timeout_is_an_error() {
        let result = contained(LIMIT, std::future::pending::<anyhow::Result<()>>()).await;
        assert!(result.unwrap_err().to_string().starts_with("took longer"));
    }

    #[test]
    fn permanent_survives_context() {
        let error = Permanent::because("no such type").context("while handling");
        assert!(is_permanent(&error));
        assert_eq!(text(&error), "while handling: no such type");
    }
}
