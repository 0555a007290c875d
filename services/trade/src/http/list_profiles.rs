//! `GET /api/v1/practitioners`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use axum::extract::State;
use ids::UserId;
use kernel::Problem;
use kernel_http::{Json, Public, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::profile_body::ProfileBody;
use crate::app::Shared;
use crate::store::practitioners;

/// Most practitioners in one request.
const MOST: usize = 50;

/// Query parameters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct ProfilesQuery {
    /// Whose: 1 to 50 ids, separated by commas.
    #[param(max_length = 1_549)]
    ids: String,
}

/// Some practitioners' public profiles.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Profiles {
    /// In the order asked for, each once. Who has no profile is missing.
    items: Vec<ProfileBody>,
}

/// The public profiles of some practitioners.
#[utoipa::path(get, path = "/api/v1/practitioners", tag = "trade", params(ProfilesQuery),
    responses((status = 200, body = Profiles),
        (status = 400, body = kernel::problem::Body, content_type = "application/problem+json",
            description = "The ids are malformed or too many")))]
pub(crate) async fn list_profiles(
    _: Public,
    State(app): State<Shared>,
    Query(ProfilesQuery { ids }): Query<ProfilesQuery>,
) -> Result<Json<Profiles>, Problem> {
    let profiles = practitioners::profiles(&app.db.read().await?, &wanted(&ids)?).await?;
    Ok(Json(Profiles { items: profiles.into_iter().map(ProfileBody::from).collect() }))
}

fn wanted(ids: &str) -> Result<Vec<UserId>, Problem> {
    let ids: Result<Vec<UserId>, _> = ids.split(',').take(MOST + 1).map(str::parse).collect();
    ids.ok().filter(|ids| ids.len() <= MOST).ok_or_else(|| {
        Problem::invalid("trade.invalid_parameter", "a query parameter breaks its rule")
            .field("ids", "1 to 50 ids of practitioners, separated by commas")
    })
}
