//! Everything that can go wrong in feed.

use kernel::Problem;

use crate::domain::activity::Flaw;

/// Why a request was refused or failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// A posted activity is out of bounds.
    #[error("the activity has fields out of bounds")]
    InvalidActivity(Vec<Flaw>),
    /// Following or muting oneself.
    #[error("one cannot follow or mute oneself")]
    Oneself,
    /// The author has blocked the user, or the other way round; the author must not learn which.
    #[error("there is no such author, or none that you may follow")]
    AuthorNotFound,
    /// The limit of follows is reached.
    #[error("you follow {limit} authors already, which is the most one account can")]
    TooManyFollows { limit: u32 },
    /// A slider beyond its ends.
    #[error("sliders go from 0 to 100")]
    SliderOutOfRange(&'static str),
    /// A cursor of the other order, or of a list that is not kept any more.
    #[error("the list this cursor belongs to has ended; start from the beginning")]
    CursorExpired,
    /// More ids at once than one screen holds.
    #[error("between 1 and {limit} activities at once")]
    TooManySeen { limit: usize },
    /// A fault.
    #[error(transparent)]
    Fault(#[from] anyhow::Error),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let text = error.to_string();
        match error {
            Error::InvalidActivity(flaws) => flaws.into_iter().fold(
                Self::unprocessable("feed.invalid_activity", text),
                |problem, Flaw { pointer, detail }| problem.field(pointer, detail),
            ),
            Error::Oneself => {
                Self::unprocessable("feed.oneself", text).field("/author_id", "somebody else's account")
            }
            Error::AuthorNotFound => Self::not_found("feed.author_not_found", text),
            Error::TooManyFollows { limit } => {
                Self::conflict("feed.too_many_follows", text).with("limit", limit)
            }
            Error::SliderOutOfRange(pointer) => {
                Self::unprocessable("feed.slider_out_of_range", text).field(pointer, "0 to 100")
            }
            Error::CursorExpired => Self::invalid("feed.cursor_expired", text)
                .field("cursor", "leave it out to start from the beginning"),
            Error::TooManySeen { limit } => Self::unprocessable("feed.too_many_seen", text)
                .field("/activity_ids", format!("1 to {limit} ids")),
            Error::Fault(fault) => fault.into(),
        }
    }
}
