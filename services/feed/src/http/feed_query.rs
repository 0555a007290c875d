//! Query parameters of `GET /api/v1/users/{id}/feed`.

use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

/// Which feed.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ModeName {
    /// Authors the user follows, newest first.
    Following,
    /// Ranked for the user.
    ForYou,
}

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct FeedQuery {
    /// Which feed; ranked unless the user has switched ranking off.
    #[param(inline)]
    pub(super) mode: Option<ModeName>,
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    pub(super) cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    pub(super) limit: Option<u16>,
}
