//! Bearer tokens to identities: the signature is checked here with the keys that auth publishes, and whether the session
//! still stands is asked of auth and remembered for a few seconds. A lock or logout therefore takes effect within
//! [`STANDING_KEPT`].

use std::{sync::Arc, time::Duration};

use anyhow::Context;
use arc_swap::ArcSwap;
use auth_api::{
    AccessClaims, Jwks, Role, SessionStanding,
    token::{ISSUER, TOKEN_TYPE},
};
use ids::SessionId;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use kernel::{Env, Problem};
use kernel_call::identity::UserIdentity;
use moka::future::Cache;
use tokio::sync::Mutex;

/// How long the answer about a session is believed.
pub(crate) const STANDING_KEPT: Duration = Duration::from_secs(5);
/// Sessions remembered at once; 100 bytes each.
const SESSIONS: u64 = 200_000;
/// Unknown key ids do not make us ask for keys more often than this.
const KEYS_ASKED: Duration = Duration::from_secs(5);

pub(crate) struct Access {
    auth: auth_api::Client,
    env: Env,
    keys: ArcSwap<Jwks>,
    asked: Mutex<Option<std::time::Instant>>,
    // Keyed by the token's text: a verified signature needs no second look.
    claims: Cache<Arc<str>, Arc<AccessClaims>>,
    standings: Cache<SessionId, Arc<SessionStanding>>,
}

impl Access {
    pub(crate) fn new(auth: auth_api::Client, env: Env) -> Self {
        Self {
            auth,
            env,
            keys: ArcSwap::from_pointee(Jwks::default()),
            asked: Mutex::new(None),
            claims: Cache::builder().max_capacity(SESSIONS).time_to_live(Duration::from_mins(1)).build(),
            standings: Cache::builder().max_capacity(SESSIONS).time_to_live(STANDING_KEPT).build(),
        }
    }

    /// Who holds this token.
    pub(crate) async fn identify(&self, token: &str) -> Result<UserIdentity, Problem> {
        let claims = self.claims(token).await?;
        let standing = self
            .standings
            .try_get_with(claims.sid, async { self.auth.session(claims.sid).await.map(Arc::new) })
            .await
            .map_err(|problem| stranger_or(&problem))?;
        if !standing.active {
            return Err(Problem::unauthenticated(
                "access.session_ended",
                "this session has ended; sign in again",
            ));
        }
        Ok(UserIdentity {
            user: standing.user_id.uuid(),
            session: claims.sid.uuid(),
            roles: standing.roles.iter().map(|role| Role::as_str(*role).to_owned()).collect(),
            permissions: standing.permissions.clone(),
        })
    }

    async fn claims(&self, token: &str) -> Result<Arc<AccessClaims>, Problem> {
        let now = self.env.now().as_second();
        if let Some(claims) = self.claims.get(token).await {
            return if claims.exp > now { Ok(claims) } else { Err(expired()) };
        }
        let key = self.key(token).await?;
        let mut validation = Validation::new(Algorithm::EdDSA);
        // The clock is ours, so expiry is checked here.
        validation.validate_exp = false;
        validation.set_required_spec_claims(&["exp", "sub"]);
        validation.validate_aud = false;
        validation.set_issuer(&[ISSUER]);
        let claims = decode::<AccessClaims>(token, &key, &validation).map_err(|_| unreadable())?.claims;
        if claims.exp <= now {
            return Err(expired());
        }
        let claims = Arc::new(claims);
        self.claims.insert(token.into(), Arc::clone(&claims)).await;
        Ok(claims)
    }

    async fn key(&self, token: &str) -> Result<DecodingKey, Problem> {
        let header = decode_header(token).map_err(|_| unreadable())?;
        // No other token of ours passes for an access token (RFC 9068 §4).
        let kid = header.kid.filter(|_| header.typ.as_deref() == Some(TOKEN_TYPE)).ok_or_else(unreadable)?;
        if let Some(key) = self.known(&kid) {
            return key.map_err(Problem::from);
        }
        self.ask_for_keys().await?;
        self.known(&kid).ok_or_else(unreadable)?.map_err(Problem::from)
    }

    fn known(&self, kid: &str) -> Option<anyhow::Result<DecodingKey>> {
        let keys = self.keys.load();
        keys.find(kid).map(|key| {
            DecodingKey::from_ed_components(&key.x).context("auth publishes a key that cannot be used")
        })
    }

    async fn ask_for_keys(&self) -> Result<(), Problem> {
        let mut asked = self.asked.lock().await;
        if asked.is_some_and(|at| at.elapsed() < KEYS_ASKED) {
            return Ok(());
        }
        self.keys.store(Arc::new(self.auth.jwks().await?));
        *asked = Some(std::time::Instant::now());
        Ok(())
    }
}

fn unreadable() -> Problem {
    Problem::unauthenticated("access.token", "the access token is not one of ours; sign in again")
}

fn expired() -> Problem {
    Problem::unauthenticated("access.token_expired", "the access token has expired; refresh it")
}

/// A session auth does not know is a stranger's; any other trouble is passed on.
fn stranger_or(problem: &Problem) -> Problem {
    if problem.status().as_u16() == 404 { unreadable() } else { Problem::passed_on(problem.body().clone()) }
}
