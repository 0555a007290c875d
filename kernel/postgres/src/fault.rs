//! Which errors are worth another try, and which constraint said no.

use deadpool_postgres::PoolError;
use kernel::Problem;
use tokio_postgres::{Error, error::SqlState};

/// The name of the constraint that a statement violated, for mapping to a domain error at the query.
pub fn constraint(error: &anyhow::Error) -> Option<&str> {
    error.downcast_ref::<Error>()?.as_db_error()?.constraint()
}

/// Whether the same statement may succeed when run again: the server is away or starting, or two transactions met.
pub fn is_transient(error: &anyhow::Error) -> bool {
    if let Some(problem) = error.downcast_ref::<Problem>() {
        return problem.status().as_u16() == 503;
    }
    error.downcast_ref::<Error>().is_some_and(|error| is_away(error) || is_collision(error))
}

/// A driver error as a fault; a server that is away becomes a 503 that tells the caller to come back.
pub(crate) fn of_driver(error: Error) -> anyhow::Error {
    if is_away(&error) {
        tracing::warn!(cause = %error, "the store is away");
        return away();
    }
    if is_collision(&error) {
        let problem =
            Problem::unavailable("store.collision", "another request changed the same thing; try again");
        return anyhow::Error::new(problem);
    }
    error.into()
}

/// A pool error as a fault; a pool that stayed empty becomes a 503.
pub(crate) fn of_pool(error: PoolError) -> anyhow::Error {
    match error {
        PoolError::Backend(error) => of_driver(error),
        PoolError::Timeout(_) => {
            anyhow::Error::new(Problem::unavailable("store.busy", "the store is busy; try again in a moment"))
        }
        other => other.into(),
    }
}

fn away() -> anyhow::Error {
    anyhow::Error::new(Problem::unavailable("store.away", "the store is restarting; try again in a moment"))
}

fn is_away(error: &Error) -> bool {
    let Some(code) = error.code() else {
        // No answer from the server: the connection broke, or could not be made.
        return error.is_closed()
            || std::error::Error::source(error).is_some_and(<dyn std::error::Error>::is::<std::io::Error>);
    };
    *code == SqlState::ADMIN_SHUTDOWN
        || *code == SqlState::CRASH_SHUTDOWN
        || *code == SqlState::CANNOT_CONNECT_NOW
        || *code == SqlState::TOO_MANY_CONNECTIONS
}

fn is_collision(error: &Error) -> bool {
    error.code().is_some_and(|code| {
        *code == SqlState::T_R_DEADLOCK_DETECTED || *code == SqlState::T_R_SERIALIZATION_FAILURE
    })
}
