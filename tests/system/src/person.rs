//! Somebody who uses the platform over HTTP, signed in or not.

use std::sync::Arc;

use reqwest::{Client, Method, RequestBuilder, header::HeaderMap};
use serde_json::{Value, json};
use tokio::sync::Mutex;

use crate::platform::Platform;

/// A visitor, or somebody with an account. Clones share the session.
#[derive(Clone)]
pub struct Person {
    http: Client,
    base: String,
    /// Empty for a visitor.
    pub id: String,
    tokens: Option<Arc<Mutex<Tokens>>>,
}

/// The tokens of a session.
#[derive(Debug, Clone)]
pub struct Tokens {
    pub access: String,
    pub refresh: String,
}

/// An answer, read to its end.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The request, for messages.
    pub asked: String,
    pub status: u16,
    pub headers: HeaderMap,
    /// The JSON body; the text of one that is not JSON; null when there is none.
    pub body: Value,
}

impl Person {
    /// Somebody without an account.
    pub fn visitor(platform: &Platform) -> Self {
        Self { http: platform.http.clone(), base: platform.base.clone(), id: String::new(), tokens: None }
    }

    /// Somebody who just signed in; `answer` is what register and log in answer with.
    #[must_use]
    pub fn signed_in(&self, answer: &Value) -> Self {
        let text = |name: &str| answer[name].as_str().unwrap_or_default().to_owned();
        let tokens = Tokens { access: text("access_token"), refresh: text("refresh_token") };
        Self { id: text("user_id"), tokens: Some(Arc::new(Mutex::new(tokens))), ..self.clone() }
    }

    /// The same person at a platform that listens elsewhere now.
    #[must_use]
    pub fn at(&self, platform: &Platform) -> Self {
        Self { http: platform.http.clone(), base: platform.base.clone(), ..self.clone() }
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send(Method::GET, path, None, None).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Reply {
        self.send(Method::POST, path, Some(body), None).await
    }

    pub async fn put(&self, path: &str, body: &Value) -> Reply {
        self.send(Method::PUT, path, Some(body), None).await
    }

    pub async fn delete(&self, path: &str) -> Reply {
        self.send(Method::DELETE, path, None, None).await
    }

    /// Sends a request. A token that has run out is refreshed once, as every client does.
    ///
    /// # Panics
    /// When the platform does not answer; see [`Person::attempt`] for when it may not.
    pub async fn send(&self, method: Method, path: &str, body: Option<&Value>, key: Option<&str>) -> Reply {
        let reply = self.attempt(method, path, body, key).await;
        reply.unwrap_or_else(|error| panic!("no answer: {error}"))
    }

    /// Sends a request to a platform that may be gone.
    pub async fn attempt(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
        key: Option<&str>,
    ) -> reqwest::Result<Reply> {
        let request = || async {
            let mut request = self.request(method.clone(), path).await;
            if let Some(body) = body {
                request = request.json(body);
            }
            if let Some(key) = key {
                request = request.header("idempotency-key", key);
            }
            Reply::of(&method, path, request).await
        };
        let reply = request().await?;
        if reply.status == 401 && reply.code() == "access.token_expired" && self.refresh().await? {
            return request().await;
        }
        Ok(reply)
    }

    /// A request with this person's token, for what the other methods cannot say.
    pub async fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.base));
        match &self.tokens {
            Some(tokens) => request.bearer_auth(&tokens.lock().await.access),
            None => request,
        }
    }

    /// The session's tokens.
    ///
    /// # Panics
    /// For a visitor.
    pub async fn tokens(&self) -> Tokens {
        self.tokens.as_ref().expect("a session").lock().await.clone()
    }

    /// Exchanges the refresh token, unless another task has just done so; whether there is a fresh one.
    async fn refresh(&self) -> reqwest::Result<bool> {
        let Some(tokens) = &self.tokens else { return Ok(false) };
        let seen = tokens.lock().await.access.clone();
        let mut tokens = tokens.lock().await;
        if tokens.access != seen {
            return Ok(true);
        }
        let path = "/api/v1/auth/refresh";
        let request =
            self.http.post(format!("{}{path}", self.base)).json(&json!({"refresh_token": tokens.refresh}));
        let reply = Reply::of(&Method::POST, path, request).await?;
        if reply.status != 200 {
            return Ok(false);
        }
        let text = |name: &str| reply.body[name].as_str().unwrap_or_default().to_owned();
        *tokens = Tokens { access: text("access_token"), refresh: text("refresh_token") };
        Ok(true)
    }
}

impl Reply {
    /// Sends a request and reads its answer.
    pub async fn of(method: &Method, path: &str, request: RequestBuilder) -> reqwest::Result<Self> {
        let response = request.send().await?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = response.text().await?;
        let body = match text.as_str() {
            "" => Value::Null,
            text => serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned())),
        };
        Ok(Self { asked: format!("{method} {path}"), status, headers, body })
    }

    /// The body of an answer that must have this status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{} answered {} {:#}", self.asked, self.status, self.body);
        self.body
    }

    /// The problem of a refusal that must have this status and code.
    #[track_caller]
    pub fn refused(self, status: u16, code: &str) -> Value {
        assert_eq!((self.status, self.code()), (status, code), "{} answered {:#}", self.asked, self.body);
        self.body
    }

    /// The code of a problem; empty for anything else.
    pub fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }

    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// A header's text; empty when it is absent.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// A text member of a body.
#[track_caller]
pub fn text(body: &Value, name: &str) -> String {
    body[name].as_str().unwrap_or_else(|| panic!("no {name} in {body:#}")).to_owned()
}
