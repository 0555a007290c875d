//! Idempotent writes. A write that carries `Idempotency-Key` stores its first answer in the same transaction as its
//! effect: there is no instant at which one exists without the other. A repeat gets the stored answer; the same key
//! with another request is refused. Stored bodies are sealed, for they may hold personal data or tokens.
//!
//! Keys belong to their caller, have 1 to 255 visible ASCII characters and are kept for 48 hours
//! (after draft-ietf-httpapi-idempotency-key-header-07).

use std::time::Duration;

use axum::{
    extract::FromRequestParts,
    http::{HeaderName, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use kernel::{Answer, Env, Problem, Status};
use kernel_call::Identity;
use kernel_postgres::{Database, Run, Tx, Vault, constraint, statements};
use serde::Serialize;

/// The request header.
pub const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// `true` on an answer that was stored before.
pub const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");
/// How long an answer is kept.
pub const KEPT: Duration = Duration::from_hours(48);

statements! {
    LOAD = "select fingerprint, status, location, body from idempotent_answers where caller = $1 and key = $2";
    STORE = "insert into idempotent_answers (caller, key, fingerprint, status, location, body, created_at)
             values ($1, $2, $3, $4, $5, $6, $7)";
    PURGE = "delete from idempotent_answers where created_at < $1";
}

/// Hash of method, path and body, put on the request by [`crate::layers::fingerprint`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint(pub Vec<u8>);

/// Where a service keeps its answers.
#[derive(Clone)]
pub struct Answers {
    pub db: Database,
    pub vault: Vault,
    pub env: Env,
}

/// A write in progress; taken by every handler that changes something.
pub struct Write {
    once: Option<Once>,
}

/// How repeats of a write are known while there is no answer yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeatable {
    /// The same for every write of this caller with this idempotency key.
    pub key: String,
    /// The same for the same request only. Another one with the same key is [`reused`].
    pub fingerprint: Fingerprint,
}

/// The refusal of a key that was used for another request.
pub fn reused() -> Problem {
    Problem::unprocessable("idempotency.reused", "this key was used for a different request")
        .field("Idempotency-Key", "use a new key for a new request")
}

struct Once {
    answers: Answers,
    caller: String,
    key: String,
    fingerprint: Fingerprint,
}

impl Write {
    /// A write without a key, for jobs and tests.
    pub const fn without_key() -> Self {
        Self { once: None }
    }

    /// Commits the effect and, with a key, the answer.
    pub async fn commit<T: Serialize + Sync>(
        &self,
        tx: Tx<'_>,
        status: Status,
        body: T,
    ) -> anyhow::Result<Answer<T>> {
        self.commit_answer(tx, Answer::new(status, body)).await
    }

    /// Like [`Write::commit`] for an answer with a location.
    pub async fn commit_answer<T: Serialize + Sync>(
        &self,
        tx: Tx<'_>,
        answer: Answer<T>,
    ) -> anyhow::Result<Answer<T>> {
        if let Some(once) = &self.once {
            once.store(&tx, &answer).await?;
        }
        tx.commit().await?;
        Ok(answer)
    }

    /// Stores the answer of a write whose effect is already durable and idempotent by [`Write::repeatable`].
    pub async fn settle<T: Serialize + Sync>(&self, answer: Answer<T>) -> anyhow::Result<Answer<T>> {
        if let Some(once) = &self.once {
            once.store(&once.answers.db.write().await?, &answer).await?;
        }
        Ok(answer)
    }

    /// How repeats of this write are known, to make effects idempotent that are not one transaction (sagas, group
    /// commits).
    pub fn repeatable(&self) -> Option<Repeatable> {
        self.once.as_ref().map(|once| Repeatable {
            key: format!("{}:{}", once.caller, once.key),
            fingerprint: once.fingerprint.clone(),
        })
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Write {
    /// The stored answer, or why the key cannot be used.
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        let Some(once) = Once::of(parts).map_err(IntoResponse::into_response)? else {
            return Ok(Self { once: None });
        };
        match once.load().await.map_err(|error| Problem::from(error).into_response())? {
            None => Ok(Self { once: Some(once) }),
            Some(answer) => Err(answer),
        }
    }
}

impl Once {
    fn of(parts: &Parts) -> Result<Option<Self>, Problem> {
        let Some(key) = parts.headers.get(IDEMPOTENCY_KEY) else { return Ok(None) };
        let visible =
            |key: &&str| (1..=255).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic());
        let key = key.to_str().ok().filter(visible).ok_or_else(|| {
            Problem::invalid("idempotency.key", "an Idempotency-Key has 1 to 255 visible ASCII characters")
                .field("Idempotency-Key", "use a UUID")
        })?;
        let caller = parts.extensions.get::<Identity>().map_or_else(|| "public".to_owned(), Identity::scope);
        let wired = || Problem::internal(anyhow::anyhow!("the idempotency layers are not mounted"));
        Ok(Some(Self {
            answers: parts.extensions.get::<Answers>().cloned().ok_or_else(wired)?,
            caller,
            key: key.to_owned(),
            fingerprint: parts.extensions.get::<Fingerprint>().cloned().ok_or_else(wired)?,
        }))
    }

    /// The answer given before, if there is one.
    async fn load(&self) -> anyhow::Result<Option<Response>> {
        // From a writer: a replica may not have the answer yet.
        let conn = self.answers.db.write().await?;
        let Some(row) = conn.opt(LOAD, &[&self.caller, &self.key]).await? else { return Ok(None) };
        if row.get::<_, Vec<u8>>(0) != self.fingerprint.0 {
            return Ok(Some(reused().into_response()));
        }
        let status = StatusCode::from_u16(u16::try_from(row.get::<_, i16>(1))?)?;
        let body = self.answers.vault.open(self.aad().as_bytes(), row.get(3))?;
        let mut response = (status, [(header::CONTENT_TYPE, "application/json")], body).into_response();
        let headers = response.headers_mut();
        headers.insert(REPLAYED, HeaderValue::from_static("true"));
        if let Some(location) = row.get::<_, Option<String>>(2) {
            headers.insert(header::LOCATION, location.parse()?);
        }
        Ok(Some(response))
    }

    async fn store<T: Serialize + Sync>(&self, on: &impl Run, answer: &Answer<T>) -> anyhow::Result<()> {
        let body = self.answers.vault.seal(self.aad().as_bytes(), &serde_json::to_vec(&answer.body)?)?;
        let status = i16::try_from(answer.status.code().as_u16())?;
        let now = self.answers.env.now();
        let stored = on
            .exec(
                STORE,
                &[&self.caller, &self.key, &self.fingerprint.0, &status, &answer.location, &body, &now],
            )
            .await;
        match stored {
            Err(error) if constraint(&error) == Some("idempotent_answers_pkey") => {
                Err(anyhow::Error::new(Problem::conflict(
                    "idempotency.in_progress",
                    "a request with this key finished at the same moment; repeat to get its answer",
                )))
            }
            other => other.map(drop),
        }
    }

    fn aad(&self) -> String {
        format!("idempotent_answers/{}/{}", self.caller, self.key)
    }
}

/// Deletes answers older than [`KEPT`].
pub async fn purge(answers: &Answers) -> anyhow::Result<u64> {
    let before = answers.env.now().checked_sub(KEPT)?;
    answers.db.write().await?.exec(PURGE, &[&before]).await
}
