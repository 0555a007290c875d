//! `GET /auth/jwks`, also where other software looks for it, and for services.

use std::sync::Arc;

use auth_api::Jwks;
use axum::extract::State;
use kernel::Problem;
use kernel_http::{Json, Public, ServiceCall};

use crate::app::{App, verify};

/// The public keys that verify access tokens (RFC 7517).
#[utoipa::path(get, path = "/api/v1/auth/jwks", tag = "auth", responses((status = 200, body = Jwks)))]
pub(crate) async fn read_jwks(_: Public, State(app): State<Arc<App>>) -> Result<Json<Jwks>, Problem> {
    Ok(Json(verify::jwks(&app).await?))
}

/// The public keys that verify access tokens, at their well-known place (RFC 8615).
#[utoipa::path(get, path = "/.well-known/jwks.json", tag = "auth", responses((status = 200, body = Jwks)))]
pub(crate) async fn read_well_known_jwks(
    _: Public,
    State(app): State<Arc<App>>,
) -> Result<Json<Jwks>, Problem> {
    Ok(Json(verify::jwks(&app).await?))
}

/// The public keys that verify access tokens, for the gateway.
#[utoipa::path(get, path = "/internal/jwks", tag = "auth",
    responses((status = 200, body = Jwks)), security(("service" = [])))]
pub(crate) async fn read_jwks_internally(
    _: ServiceCall,
    State(app): State<Arc<App>>,
) -> Result<Json<Jwks>, Problem> {
    Ok(Json(verify::jwks(&app).await?))
}
