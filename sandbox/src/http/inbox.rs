//! Messages: sending, and the two ways of looking at them.

use std::sync::Arc;

use axum::extract::State;
use kernel::{Answer, Page, PageQuery, Problem};
use kernel_http::{Allowed, Json, Path, Permission, Public, Query, ServiceCall};
use sandbox_api::{
    client::Sent,
    message::{Message, SendMessage},
};

use self::query::MessageQuery;
use super::problems::Refusals;
use crate::{
    app::{App, inbox},
    store::messages,
};

/// Read the inbox and the books of the sandbox.
pub(crate) struct ReadSandbox;

impl Permission for ReadSandbox {
    const NAME: &'static str = auth_api::permissions::SANDBOX_READ;
}

mod query {
    //! Query parameters of the list.

    use serde::Deserialize;
    use utoipa::IntoParams;

    /// Whose messages, and where to continue.
    #[derive(Deserialize, IntoParams)]
    #[into_params(parameter_in = Query)]
    pub(crate) struct MessageQuery {
        /// Only messages to this phone number or mail address.
        #[param(max_length = 254)]
        pub(crate) to: Option<String>,
        /// Where to continue: `next` of the page before.
        #[param(max_length = 512)]
        pub(crate) cursor: Option<String>,
        /// Items wanted, 1 to 100; 20 when absent.
        #[param(minimum = 1, maximum = 100)]
        pub(crate) limit: Option<u16>,
    }
}

/// Takes a message, or finds the one with this key.
#[utoipa::path(post, path = "/internal/sandbox/messages", tag = "sandbox",
    request_body = SendMessage,
    responses((status = 201, body = Sent), Refusals),
    security(("service" = [])))]
pub(crate) async fn send_message(
    _: ServiceCall,
    State(app): State<Arc<App>>,
    Json(message): Json<SendMessage>,
) -> Result<Answer<Sent>, Problem> {
    Ok(Answer::created(Sent { message_id: inbox::take(&app, &message).await? }))
}

/// Messages to anyone, newest first.
#[utoipa::path(get, path = "/api/v1/sandbox/messages", tag = "sandbox",
    params(MessageQuery),
    responses((status = 200, body = Page<Message>), Refusals),
    security(("bearer" = [])))]
pub(crate) async fn list_messages(
    _: Allowed<ReadSandbox>,
    State(app): State<Arc<App>>,
    Query(query): Query<MessageQuery>,
) -> Result<Json<Page<Message>>, Problem> {
    let page = PageQuery { cursor: query.cursor, limit: query.limit };
    let limit = page.limit()?;
    let found = messages::list(&app.db.read().await?, query.to.as_deref(), page.position()?, limit).await?;
    Ok(Json(Page::of(found, limit, |message| message.message_id)))
}

/// The newest 20 messages to a phone number or mail address, so that a developer finds the code that was sent. Does not
/// exist where `sandbox.open_inbox` is off.
#[utoipa::path(get, path = "/api/v1/sandbox/inbox/{address}", tag = "sandbox",
    params(("address" = String, Path, description = "Phone number or mail address")),
    responses((status = 200, body = Vec<Message>), Refusals))]
pub(crate) async fn read_inbox(
    _: Public,
    State(app): State<Arc<App>>,
    Path(address): Path<String>,
) -> Result<Json<Vec<Message>>, Problem> {
    Ok(Json(inbox::look(&app, &address).await?))
}
