//! Speaks auth: people with phones and mailboxes, the codes sent to them, and what they do with them.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use auth::NewAccount;
use auth_api::{Role, SessionStanding};
use axum::{Router, extract::State, routing::post};
use ids::{MessageId, SessionId, UserId};
use kernel_call::{IDENTITY_HEADER, Identity, Signer, identity::UserIdentity};
use kernel_http::Json;
use kernel_test::{Actor, Bed, Reply};
use sandbox_api::{client::Sent, message::SendMessage};
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

pub(crate) const PHONE: &str = "+8613800138000";
pub(crate) const EMAIL: &str = "li.na@example.com";
pub(crate) const PASSWORD: &str = "vX7#kk2p";

type Inbox = Arc<Mutex<Vec<SendMessage>>>;

/// auth with a sender of messages whose inbox the test reads.
pub(crate) struct World {
    pub(crate) bed: Bed,
    inbox: Inbox,
}

/// The tokens somebody got.
#[expect(clippy::struct_field_names, reason = "the names of the answer")]
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Session {
    pub(crate) user_id: UserId,
    pub(crate) session_id: SessionId,
    pub(crate) access_token: String,
    pub(crate) refresh_token: String,
    pub(crate) roles: Vec<Role>,
}

impl World {
    pub(crate) async fn new() -> Self {
        // Hashes that cost nothing; what they cost in earnest is the configuration's own test.
        Self::with(json!({"hash_memory_kib": 64, "hash_passes": 1})).await
    }

    pub(crate) async fn with(section: Value) -> Self {
        let inbox = Inbox::default();
        let sandbox =
            Router::new().route("/internal/sandbox/messages", post(receive)).with_state(inbox.clone());
        let bed = Bed::of(auth::service()).fake("sandbox", sandbox).config(section).build().await;
        Self { bed, inbox }
    }

    /// Somebody with a browser who is not signed in.
    pub(crate) fn web(&self) -> Actor {
        self.web_from("203.0.113.9")
    }

    pub(crate) fn web_from(&self, address: &str) -> Actor {
        self.bed.anonymous().with_header("x-forwarded-for", address).with_header("user-agent", "Firefox/152")
    }

    /// Whoever holds this session, as the gateway would introduce them now.
    pub(crate) async fn signed_in(&self, session: &Session) -> Actor {
        let path = format!("/internal/sessions/{}", session.session_id);
        let standing: SessionStanding = self.bed.service("gateway").get(&path).await.expect_as(200);
        assert!(standing.active, "the gateway would refuse this session");
        let identity = Identity::User(UserIdentity {
            user: standing.user_id.uuid(),
            session: session.session_id.uuid(),
            roles: standing.roles.iter().map(|role| role.as_str().to_owned()).collect(),
            permissions: standing.permissions,
        });
        // The bed signs with the same key.
        let signed = Signer::new(&[7; 32], self.bed.env().clone()).sign(&identity);
        self.web().with_header(IDENTITY_HEADER, signed.to_str().unwrap())
    }

    /// An operator who may do these things and nothing else.
    pub(crate) fn operator(&self, permissions: &[&str]) -> Actor {
        self.bed.user_with(&["operator"], permissions)
    }

    pub(crate) fn inbox(&self) -> Vec<SendMessage> {
        self.inbox.lock().unwrap().clone()
    }

    /// Asks for a code and reads it from the phone or the mailbox.
    pub(crate) async fn code_for(&self, contact: &str) -> String {
        self.ask_code(contact).await.expect(202);
        self.bed.settle().await;
        let message = self.inbox().pop().unwrap();
        assert_eq!(message.to, contact);
        let digits = message.text.split(|c: char| !c.is_ascii_digit()).find(|part| part.len() == 6);
        digits.unwrap().to_owned()
    }

    pub(crate) async fn ask_code(&self, contact: &str) -> Reply {
        if contact.contains('@') {
            self.web().post("/api/v1/auth/email-codes", json!({"email": contact})).await
        } else {
            self.web().post("/api/v1/auth/sms-codes", json!({"phone": contact})).await
        }
    }

    /// A new account for a phone or a mailbox; a mailbox's with [`PASSWORD`].
    pub(crate) async fn register(&self, contact: &str) -> Session {
        let code = self.code_for(contact).await;
        let body = if contact.contains('@') {
            json!({"email": contact, "code": code, "password": PASSWORD, "display_name": "李娜"})
        } else {
            json!({"phone": contact, "code": code, "display_name": "王伟"})
        };
        self.web().post("/api/v1/auth/register", body).await.expect_as(201)
    }

    pub(crate) async fn log_in(&self, email: &str, password: &str) -> Reply {
        self.web().post("/api/v1/auth/login", json!({"email": email, "password": password})).await
    }

    pub(crate) async fn refresh(&self, token: &str) -> Reply {
        self.web().post("/api/v1/auth/refresh", json!({"refresh_token": token})).await
    }

    pub(crate) async fn verify(&self, session: &Session) -> Reply {
        let bearer = format!("Bearer {}", session.access_token);
        self.web().with_header("authorization", &bearer).get("/api/v1/auth/verify").await
    }

    /// What the gateway hears about a session.
    pub(crate) async fn is_active(&self, session: &Session) -> bool {
        let path = format!("/internal/sessions/{}", session.session_id);
        self.bed.service("gateway").get(&path).await.expect_as::<SessionStanding>(200).active
    }

    /// An account made by command.
    pub(crate) async fn bootstrap(&self, contact: &str, roles: &[Role]) -> UserId {
        let account = NewAccount {
            contact: contact.to_owned(),
            password: Some(PASSWORD.to_owned()),
            display_name: "管理员".to_owned(),
            roles: roles.to_vec(),
        };
        auth::bootstrap_account(self.bed.deps.clone(), account).await.unwrap()
    }

    pub(crate) fn wait(&self, seconds: u64) {
        self.bed.move_clock(Duration::from_secs(seconds));
    }

    /// One number, by a query.
    pub(crate) async fn count(&self, sql: &str) -> i64 {
        let client = kernel_postgres::schema::connect(self.bed.db().config()).await.unwrap();
        client.query_one(sql, &[]).await.unwrap().get(0)
    }
}

async fn receive(State(inbox): State<Inbox>, Json(message): Json<SendMessage>) -> Json<Sent> {
    inbox.lock().unwrap().push(message);
    Json(Sent { message_id: MessageId::from_uuid(Uuid::nil()) })
}
