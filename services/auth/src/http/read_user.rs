//! `GET /users/{id}`

use std::sync::Arc;

use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{Json, OwnerOr, problems::Reading};

use super::permissions::ReadUsers;
use crate::app::{
    App,
    accounts::{AccountView, show},
};

/// An account. Its owner sees the contacts whole; those who run the platform see them masked.
#[utoipa::path(get, path = "/api/v1/users/{id}", tag = "auth",
    params(("id" = UserId, Path, description = "The account")),
    responses((status = 200, body = AccountView), Reading), security(("bearer" = [])))]
pub(crate) async fn read_user(
    who: OwnerOr<ReadUsers>,
    State(app): State<Arc<App>>,
) -> Result<Json<AccountView>, Problem> {
    Ok(Json(show(&app, who.owner(), who.is_owner()).await?))
}
