//! Exchanging a refresh token for a new set. What a token is worth is judged by `domain::refresh`.

use kernel_http::{Answer, Status, Write};

use super::{
    App, Client,
    tokens::{self as issued, Begun, TokenSet},
};
use crate::{
    domain::{
        refresh::{Verdict, judge},
        session::{EndReason, expires_at},
    },
    error::Error,
    secrets::refresh_token::RefreshToken,
    store::{
        access, sessions,
        tokens::{self, NewToken},
    },
};

/// Prolongs a session.
pub(crate) async fn refresh(
    app: &App,
    write: &Write,
    client: &Client,
    text: &str,
) -> Result<Answer<TokenSet>, Error> {
    app.admit(client)?;
    let token = RefreshToken::parse(text).ok_or(Error::BadRefreshToken)?;
    let (hash, now) = (token.hash(), app.env.now());
    let keys = app.keyring.known().await?;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let family = tokens::load_locked(&tx, &hash).await?.ok_or(Error::BadRefreshToken)?;
    let (user, session) = (family.user, family.session);
    let expires_at = expires_at(family.session_created_at, now);
    let next = match judge(family.presented, now) {
        Verdict::Rotate => {
            let next = RefreshToken::new(&app.env);
            tokens::use_up(&tx, &hash, now, &token.seal_successor(&next, &app.env)?).await?;
            let new = NewToken { hash: &next.hash(), session, predecessor: Some(&hash), issued_at: now };
            tokens::insert(&tx, &new).await?;
            sessions::prolong(&tx, session, now, expires_at).await?;
            next
        }
        Verdict::Repeat => {
            let Some(sealed) = &family.successor_sealed else { return Err(Error::BadRefreshToken) };
            token.open_successor(sealed, &app.env)?
        }
        Verdict::Reuse => {
            sessions::end(&tx, user, session, EndReason::TokenReuse, now).await?;
            tx.commit().await?;
            metrics::counter!("auth_token_reuse_total").increment(1);
            tracing::warn!(%session, "a used refresh token was presented again: the session has ended");
            return Err(Error::BadRefreshToken);
        }
        Verdict::Locked => return Err(Error::Locked),
        Verdict::Ended => return Err(Error::BadRefreshToken),
    };
    let access = access::of_account(&tx, user).await?.ok_or(Error::BadRefreshToken)?;
    let begun = Begun { session, refresh: next, expires_at };
    let set = issued::issue(app, &keys, user, &begun, access.roles)?;
    Ok(write.commit(tx, Status::Done, set).await?)
}
