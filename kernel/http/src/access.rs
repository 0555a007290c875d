//! Who may call. Every handler takes one of these first, so none can start unauthorised.
//!
//! | extractor | lets in |
//! |---|---|
//! | [`Public`] | anyone; says so in the signature |
//! | [`Caller`] | a signed-in person |
//! | [`Owner`] | the person whose id is `{id}` in the path; anyone else sees 404 |
//! | [`OwnerOr<P>`] | that person, or a holder of a permission |
//! | [`Allowed<P>`] | a holder of a permission |
//! | [`ServiceCall`] | a service of this platform |

use std::{marker::PhantomData, ops::Deref};

use axum::{
    extract::{FromRequestParts, RawPathParams, rejection::RawPathParamsRejection},
    http::request::Parts,
};
use kernel::{Id, Problem, id};
use kernel_call::{Identity, identity::UserIdentity};

/// Anyone may call; the handler checks what it must itself.
pub struct Public;

/// A signed-in person.
#[derive(Debug, Clone)]
pub struct Caller(pub UserIdentity);

/// The signed-in person whom the path's `{id}` names.
#[derive(Debug, Clone)]
pub struct Owner(pub UserIdentity);

/// The person whom the path's `{id}` names, or a holder of the permission.
pub struct OwnerOr<P> {
    /// Who asks.
    pub caller: UserIdentity,
    owner: uuid::Uuid,
    permission: PhantomData<fn() -> P>,
}

/// A signed-in person who holds the permission.
pub struct Allowed<P> {
    pub caller: UserIdentity,
    permission: PhantomData<fn() -> P>,
}

/// Another service of this platform.
#[derive(Debug, Clone)]
pub struct ServiceCall {
    /// Its name.
    pub service: String,
}

/// A fine-grained permission, named `things:verb`.
pub trait Permission: Send + Sync + 'static {
    const NAME: &'static str;
}

impl Deref for Caller {
    type Target = UserIdentity;

    fn deref(&self) -> &UserIdentity {
        &self.0
    }
}

impl Deref for Owner {
    type Target = UserIdentity;

    fn deref(&self) -> &UserIdentity {
        &self.0
    }
}

impl<P> Deref for Allowed<P> {
    type Target = UserIdentity;

    fn deref(&self) -> &UserIdentity {
        &self.caller
    }
}

impl<P> OwnerOr<P> {
    /// The person the path names.
    pub fn owner<K>(&self) -> Id<K> {
        Id::from_uuid(self.owner)
    }

    /// Whether the caller asks about themself.
    pub fn is_owner(&self) -> bool {
        self.caller.user == self.owner
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Public {
    type Rejection = Problem;

    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, Problem> {
        Ok(Self)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        signed_in(parts).map(Self)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Owner {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let caller = signed_in(parts)?;
        if caller.user == path_owner(parts, state).await? { Ok(Self(caller)) } else { Err(nobody()) }
    }
}

impl<S: Send + Sync, P: Permission> FromRequestParts<S> for OwnerOr<P> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let caller = signed_in(parts)?;
        let owner = path_owner(parts, state).await?;
        if caller.user == owner || caller.may(P::NAME) {
            Ok(Self { caller, owner, permission: PhantomData })
        } else {
            Err(nobody())
        }
    }
}

impl<S: Send + Sync, P: Permission> FromRequestParts<S> for Allowed<P> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let caller = signed_in(parts)?;
        if caller.may(P::NAME) {
            return Ok(Self { caller, permission: PhantomData });
        }
        Err(Problem::forbidden("access.permission", "your account lacks the permission for this")
            .with("permission", P::NAME))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for ServiceCall {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        match parts.extensions.get::<Identity>() {
            Some(Identity::Service(service)) => Ok(Self { service: service.clone() }),
            // To anyone else, internal endpoints do not exist.
            Some(Identity::User(_)) => {
                Err(Problem::not_found("http.no_such_path", "there is nothing at this path"))
            }
            None => Err(anonymous()),
        }
    }
}

fn signed_in(parts: &Parts) -> Result<UserIdentity, Problem> {
    match parts.extensions.get::<Identity>() {
        Some(Identity::User(user)) => Ok(user.clone()),
        Some(Identity::Service(_)) | None => Err(anonymous()),
    }
}

fn anonymous() -> Problem {
    Problem::unauthenticated(
        "access.sign_in",
        "sign in and send the access token as `Authorization: Bearer …`",
    )
}

/// What somebody else's things look like.
fn nobody() -> Problem {
    Problem::not_found("access.not_found", "there is no such person, or nothing of theirs that you may see")
}

async fn path_owner<S: Send + Sync>(parts: &mut Parts, state: &S) -> Result<uuid::Uuid, Problem> {
    let params =
        RawPathParams::from_request_parts(parts, state).await.map_err(|rejection| match rejection {
            // Bytes that are no text name nobody.
            RawPathParamsRejection::InvalidUtf8InPathParam(_) => nobody(),
            other => Problem::internal(other),
        })?;
    let text = params.iter().find(|(name, _)| *name == "id").map(|(_, text)| text);
    text.and_then(id::untyped).ok_or_else(nobody)
}
