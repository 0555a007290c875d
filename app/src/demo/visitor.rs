//! Somebody of the town who uses the platform: requests to a service's own routes, with a signed identity.

use anyhow::Context;
use auth_api::Role;
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use futures::TryStreamExt;
use ids::UserId;
use kernel_call::{Directory, IDENTITY_HEADER, Identity, Signer, identity::UserIdentity};
use serde_json::Value;

/// The ways into the platform, past its edge.
#[derive(Clone)]
pub(super) struct Doors {
    pub(super) directory: Directory,
    pub(super) signer: Signer,
}

/// A person.
#[derive(Clone)]
pub(super) struct Visitor {
    doors: Doors,
    identity: UserIdentity,
}

impl Doors {
    pub(super) fn person(&self, user: UserId, roles: &[Role]) -> Visitor {
        let mut permissions: Vec<String> = roles
            .iter()
            .flat_map(|role| auth_api::permissions::of_role(*role))
            .map(|permission| (*permission).to_owned())
            .collect();
        permissions.sort_unstable();
        permissions.dedup();
        let identity = UserIdentity {
            user: user.uuid(),
            session: user.uuid(),
            roles: roles.iter().map(|role| role.as_str().to_owned()).collect(),
            permissions,
        };
        Visitor { doors: self.clone(), identity }
    }
}

impl Visitor {
    pub(super) fn id(&self) -> UserId {
        self.identity.id()
    }

    pub(super) async fn get(&self, service: &str, path: &str) -> anyhow::Result<Value> {
        self.send(service, Method::GET, path, None).await
    }

    pub(super) async fn post(&self, service: &str, path: &str, body: Value) -> anyhow::Result<Value> {
        self.send(service, Method::POST, path, Some(body)).await
    }

    pub(super) async fn put(&self, service: &str, path: &str, body: Value) -> anyhow::Result<Value> {
        self.send(service, Method::PUT, path, Some(body)).await
    }

    async fn send(
        &self,
        service: &str,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> anyhow::Result<Value> {
        let asked = format!("{method} {path}");
        let identity = self.doors.signer.sign(&Identity::User(self.identity.clone()));
        let request = Request::builder().method(method).uri(path).header(IDENTITY_HEADER, identity);
        let request = match body {
            Some(body) => request
                .header(header::CONTENT_TYPE, "application/json")
                .body(Body::from(serde_json::to_vec(&body)?))?,
            None => request.body(Body::empty())?,
        };
        let response = self.doors.directory.to(service).send(request).await?;
        let status = response.status();
        let chunks: Vec<_> = response.into_body().into_data_stream().try_collect().await?;
        let bytes = chunks.concat();
        anyhow::ensure!(
            status.is_success(),
            "{asked} answered {status}: {}",
            String::from_utf8_lossy(&bytes)
        );
        if bytes.is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_slice(&bytes).with_context(|| format!("{asked} answered no JSON"))
    }
}
