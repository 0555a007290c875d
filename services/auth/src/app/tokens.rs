//! Sessions and the tokens that stand for them.

use auth_api::{
    AccessClaims, Role,
    token::{ACCESS_TOKEN_SECONDS, ISSUER},
};
use ids::{SessionId, UserId};
use jiff::Timestamp;
use kernel_postgres::Run;
use serde::Serialize;
use utoipa::ToSchema;

use super::{App, Client};
use crate::{
    domain::session,
    error::Error,
    secrets::{keyring::Known, refresh_token::RefreshToken},
    store::{
        sessions::{self, Session},
        tokens::{self, NewToken},
    },
};

/// What a client needs to act for somebody.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TokenSet {
    pub(crate) user_id: UserId,
    pub(crate) session_id: SessionId,
    /// Send it as `Authorization: Bearer …`. A JWT signed with Ed25519; the keys are at `/.well-known/jwks.json`.
    pub(crate) access_token: String,
    #[schema(inline)]
    pub(crate) token_type: TokenType,
    /// Seconds until the access token ends.
    pub(crate) expires_in: i64,
    /// Exchange it at `/auth/refresh` for a new set. Good once.
    pub(crate) refresh_token: String,
    /// Seconds until the refresh token ends if it is not used.
    pub(crate) refresh_expires_in: i64,
    pub(crate) roles: Vec<Role>,
}

/// RFC 6750.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub(crate) enum TokenType {
    Bearer,
}

/// A session with the token that prolongs it next.
pub(crate) struct Begun {
    pub(crate) session: SessionId,
    pub(crate) refresh: RefreshToken,
    /// When the session ends if it is not prolonged.
    pub(crate) expires_at: Timestamp,
}

/// Begins a session of this account.
pub(crate) async fn begin_session(
    app: &App,
    run: &impl Run,
    user: UserId,
    device: Option<&str>,
    client: &Client,
) -> Result<Begun, Error> {
    let (now, id, refresh) = (app.env.now(), app.env.id(), RefreshToken::new(&app.env));
    let begun = Session {
        id,
        device: session::device(device, client.user_agent.as_deref()),
        address_sealed: app.seals.seal_address(id.uuid(), &client.address)?,
        created_at: now,
        last_used_at: now,
        expires_at: session::expires_at(now, now),
    };
    sessions::insert(run, user, &begun).await?;
    let token = NewToken { hash: &refresh.hash(), session: id, predecessor: None, issued_at: now };
    tokens::insert(run, &token).await?;
    Ok(Begun { session: id, refresh, expires_at: begun.expires_at })
}

/// The tokens for a session, signed now with keys that were read before the transaction began: reading them may take
/// a connection, and nobody should wait for a second while holding one.
pub(crate) fn issue(
    app: &App,
    keys: &Known,
    user: UserId,
    begun: &Begun,
    roles: Vec<Role>,
) -> Result<TokenSet, Error> {
    let (now, session) = (app.env.now(), begun.session);
    let key = keys.signer(now).ok_or_else(|| anyhow::anyhow!("no key signs now"))?;
    Ok(TokenSet {
        access_token: key.sign(&claims(user, session, now, roles.clone()))?,
        user_id: user,
        session_id: session,
        token_type: TokenType::Bearer,
        expires_in: ACCESS_TOKEN_SECONDS,
        refresh_token: begun.refresh.text(),
        refresh_expires_in: begun.expires_at.duration_since(now).as_secs(),
        roles,
    })
}

fn claims(sub: UserId, sid: SessionId, now: Timestamp, roles: Vec<Role>) -> AccessClaims {
    let iat = now.as_second();
    AccessClaims { iss: ISSUER.to_owned(), sub, sid, iat, exp: iat + ACCESS_TOKEN_SECONDS, roles }
}
