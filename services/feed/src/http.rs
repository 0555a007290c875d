//! The route table.

mod answers;
mod feed_query;
mod follow_author;
mod list_follows;
mod list_mutes;
mod mark_seen;
mod mute_author;
mod post_activity;
mod read_feed;
mod read_preferences;
mod read_trending;
mod save_preferences;
mod unfollow_author;
mod unmute_author;

use std::sync::Arc;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

/// Every endpoint of this service.
pub(crate) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new()
        // for readers
        .routes(routes!(read_feed::read_feed))
        .routes(routes!(mark_seen::mark_seen))
        .routes(routes!(read_trending::read_trending))
        .routes(routes!(read_preferences::read_preferences, save_preferences::save_preferences))
        .routes(routes!(list_follows::list_follows, follow_author::follow_author))
        .routes(routes!(unfollow_author::unfollow_author))
        .routes(routes!(list_mutes::list_mutes, mute_author::mute_author))
        .routes(routes!(unmute_author::unmute_author))
        // for services
        .routes(routes!(post_activity::post_activity))
}
