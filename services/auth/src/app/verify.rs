//! What an access token or a session is worth at this moment.

use auth_api::{AccessClaims, Jwks, SessionStanding};
use ids::SessionId;

use super::App;
use crate::{error::Error, secrets::access_token, store::access};

/// The token's claims and its session's standing; refused when either has ended.
pub(crate) async fn token(app: &App, token: &str) -> Result<(AccessClaims, SessionStanding), Error> {
    let keys = app.keyring.known().await?;
    let claims = access_token::verify(token, &keys.keys, app.env.now()).ok_or(Error::BadAccessToken)?;
    match session(app, claims.sid).await {
        Ok(standing) if standing.active => Ok((claims, standing)),
        Ok(_) | Err(Error::NoSuchSession) => Err(Error::BadAccessToken),
        Err(error) => Err(error),
    }
}

pub(crate) async fn session(app: &App, id: SessionId) -> Result<SessionStanding, Error> {
    access::session(&app.db.read().await?, id, app.env.now()).await?.ok_or(Error::NoSuchSession)
}

/// The public keys that verify access tokens.
pub(crate) async fn jwks(app: &App) -> Result<Jwks, Error> {
    let (keys, now) = (app.keyring.known().await?, app.env.now());
    let published = keys.keys.iter().filter(|key| key.times.is_published(now));
    Ok(Jwks { keys: published.map(access_token::Key::jwk).collect() })
}
