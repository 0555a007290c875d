//! The route table.

mod change_password;
mod client;
mod create_group;
mod find_users;
mod grant_roles;
mod group_members;
mod lock_user;
mod lock_user_internally;
mod log_in;
mod log_out;
mod permissions;
mod problems;
mod read_catalogue;
mod read_groups;
mod read_jwks;
mod read_permissions;
mod read_session_standing;
mod read_sessions;
mod read_user;
mod read_user_standing;
mod refresh_tokens;
mod register_user;
mod revoke_session;
mod send_code;
mod unlock_user;
mod verify_token;

use std::sync::Arc;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

/// Every endpoint of this service.
pub(crate) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new()
        // coming in
        .routes(routes!(send_code::send_sms_code))
        .routes(routes!(send_code::send_email_code))
        .routes(routes!(register_user::register_user))
        .routes(routes!(log_in::log_in))
        .routes(routes!(refresh_tokens::refresh_tokens))
        // being in
        .routes(routes!(verify_token::verify_token))
        .routes(routes!(read_user::read_user))
        .routes(routes!(read_permissions::read_permissions))
        .routes(routes!(change_password::change_password))
        .routes(routes!(read_sessions::read_sessions))
        .routes(routes!(revoke_session::revoke_session))
        .routes(routes!(log_out::log_out))
        // for those who run the platform
        .routes(routes!(find_users::find_users))
        .routes(routes!(lock_user::lock_user))
        .routes(routes!(unlock_user::unlock_user))
        .routes(routes!(read_catalogue::read_catalogue))
        .routes(routes!(grant_roles::grant_roles))
        .routes(routes!(read_groups::read_groups, create_group::create_group))
        .routes(routes!(group_members::add_group_member, group_members::remove_group_member))
        // keys, for everyone
        .routes(routes!(read_jwks::read_jwks))
        .routes(routes!(read_jwks::read_well_known_jwks))
        // for services
        .routes(routes!(read_user_standing::read_user_standing))
        .routes(routes!(read_session_standing::read_session_standing))
        .routes(routes!(lock_user_internally::lock_user_internally))
        .routes(routes!(read_jwks::read_jwks_internally))
}
