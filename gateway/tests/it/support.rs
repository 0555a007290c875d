//! A gateway before a fake auth and an echoing service.

pub(crate) mod sessions;

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use auth_api::{AccessClaims, Jwk, Jwks, Role, SessionStanding, token};
use axum::{
    Router,
    body::Body,
    extract::State,
    http::{HeaderMap, Request, Response},
    routing::{any, get},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ed25519_dalek::{SigningKey, pkcs8::EncodePrivateKey};
use http_body_util::BodyExt;
use ids::{SessionId, UserId};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use kernel::Env;
use kernel_call::{Channel, Channels, Directory, IDENTITY_HEADER, Signer};
use kernel_http::Json;
use serde_json::{Value, json};
use tower::{ServiceExt, util::BoxCloneSyncService};
use utoipa::openapi::OpenApi;
use web::Site;

pub(crate) const IDENTITY_KEY: [u8; 32] = [9; 32];

pub(crate) struct Edge {
    pub(crate) env: Env,
    pub(crate) user: UserId,
    session: SessionId,
    key: SigningKey,
    active: Arc<AtomicBool>,
    router: Router,
}

pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// How long the body is.
    pub(crate) bytes: usize,
    /// Empty for what is no text.
    pub(crate) text: String,
    /// Null for what is no JSON.
    pub(crate) json: Value,
}

impl Edge {
    pub(crate) fn new(config: gateway::Config) -> Self {
        Self::before(config, vec![("echo", document())], Site::new(&[]))
    }

    /// With a web.
    pub(crate) fn with_site(site: Site) -> Self {
        Self::before(gateway::Config::default(), vec![("echo", document())], site)
    }

    /// With sessions that begin, are prolonged and end.
    pub(crate) fn with_sessions(config: gateway::Config) -> Self {
        Self::before(config, vec![("auth", sessions::document()), ("echo", document())], Site::new(&[]))
    }

    fn before(config: gateway::Config, services: Vec<(&'static str, OpenApi)>, site: Site) -> Self {
        let env = Env::set("2026-11-22T08:00:00Z".parse().unwrap(), 3);
        let (user, session) = (env.id(), env.id());
        let key = SigningKey::from_bytes(&env.bytes());
        let active = Arc::new(AtomicBool::new(true));
        let jwk = Jwk::ed25519("k1", URL_SAFE_NO_PAD.encode(key.verifying_key().as_bytes()));
        let auth = fake_auth(Jwks { keys: vec![jwk] }, user, Arc::clone(&active));
        let directory = directory([("auth", auth), ("echo", echoing())]);
        let signer = Signer::new(&IDENTITY_KEY, env.clone());
        let router = gateway::router(gateway::Deps {
            config,
            env: env.clone(),
            channels: Channels::new(directory.clone(), signer.clone(), "gateway"),
            signer,
            directory,
            services,
            site,
        })
        .unwrap();
        Self { env, user, session, key, active, router }
    }

    pub(crate) fn end_session(&self) {
        self.active.store(false, Ordering::SeqCst);
    }

    pub(crate) fn token(&self) -> String {
        self.token_with(Some(token::TOKEN_TYPE), &self.key)
    }

    pub(crate) fn token_with(&self, kind: Option<&str>, key: &SigningKey) -> String {
        let now = self.env.now().as_second();
        let claims = AccessClaims {
            iss: token::ISSUER.to_owned(),
            sub: self.user,
            sid: self.session,
            iat: now,
            exp: now + token::ACCESS_TOKEN_SECONDS,
            roles: vec![Role::Consumer],
        };
        let mut header = Header::new(Algorithm::EdDSA);
        header.kid = Some("k1".to_owned());
        header.typ = kind.map(ToOwned::to_owned);
        let der = key.to_pkcs8_der().unwrap();
        jsonwebtoken::encode(&header, &claims, &EncodingKey::from_ed_der(der.as_bytes())).unwrap()
    }

    pub(crate) async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Reply {
        let mut request = Request::builder().uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::empty()).unwrap()).await
    }

    pub(crate) async fn get_with_token(&self, path: &str, token: &str) -> Reply {
        self.get(path, &[("authorization", &format!("Bearer {token}"))]).await
    }

    /// Sends a JSON body, or none.
    pub(crate) async fn post(&self, path: &str, headers: &[(&str, &str)], body: Option<&Value>) -> Reply {
        let mut request = Request::post(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = match body {
            Some(json) => {
                request = request.header("content-type", "application/json");
                Body::from(json.to_string())
            }
            None => Body::empty(),
        };
        self.send(request.body(body).unwrap()).await
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Reply {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Reply {
            status: parts.status.as_u16(),
            headers: parts.headers,
            bytes: bytes.len(),
            text: String::from_utf8(bytes.to_vec()).unwrap_or_default(),
            json: serde_json::from_slice(&bytes).unwrap_or_default(),
        }
    }
}

fn directory(services: [(&str, Router); 2]) -> Directory {
    Directory::new(services.map(|(name, router)| {
        let channel = Channel::local(name);
        channel.mount(BoxCloneSyncService::new(router.into_service::<Body>())).unwrap();
        (name.to_owned(), channel)
    }))
}

fn fake_auth(jwks: Jwks, user: UserId, active: Arc<AtomicBool>) -> Router {
    Router::new()
        .route("/internal/jwks", get(move || async move { Json(jwks) }))
        .route(
            "/internal/sessions/{id}",
            get(async move |State(active): State<Arc<AtomicBool>>| {
                Json(SessionStanding {
                    user_id: user,
                    active: active.load(Ordering::SeqCst),
                    roles: vec![Role::Consumer],
                    permissions: vec!["things:see".to_owned(), "work:operate".to_owned()],
                })
            }),
        )
        .with_state(active)
        .merge(sessions::routes())
}

/// Answers with what arrived, and whether it is ready.
fn echoing() -> Router {
    let readiness = json!({
        "version": "7.0.0", "ready": true, "reasons": [], "waits_for_operator": 2, "oldest_seconds": 40,
    });
    Router::new()
        .route("/internal/readiness/echo", get(async move || Json(readiness.clone())))
        .fallback(any(echo))
}

/// Answers with what arrived.
async fn echo(request: Request<Body>) -> Response<Body> {
    let text =
        |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok()).map(ToOwned::to_owned);
    let signer = Signer::new(&IDENTITY_KEY, Env::set("2026-11-22T08:00:00Z".parse().unwrap(), 1));
    let identity = request.headers().get(IDENTITY_HEADER).map(|value| signer.verify(value));
    let body = json!({
        "path": request.uri().path(),
        "identity": identity,
        "forwarded_for": text("x-forwarded-for"),
        "request_id": text("x-request-id"),
        "traceparent": text("traceparent"),
        "authorization": text("authorization"),
    });
    axum::response::IntoResponse::into_response(Json(body))
}

fn document() -> OpenApi {
    let answers = json!({"responses": {}});
    serde_json::from_value(json!({
        "openapi": "3.1.0",
        "info": {"title": "echo", "version": "1"},
        "paths": {
            "/api/v1/things/{id}": {"get": answers},
            "/internal/things": {"get": answers},
            "/api/v1/hidden": {"post": {"responses": {}, "security": [{"service": []}]}},
        },
    }))
    .unwrap()
}
