//! `GET /users`
#![expect(unused_qualifications, reason = "the document generator names local parameter types in full")]

use std::sync::Arc;

use auth_api::{AccountStatus, Role};
use axum::extract::State;
use jiff::Timestamp;
use kernel::{Page, PageQuery, Problem};
use kernel_http::{
    Allowed, Json, Query,
    problems::{Forbidden, Reading},
};
use serde::Deserialize;
use utoipa::IntoParams;

use super::permissions::ReadUsers;
use crate::{
    app::{
        App,
        accounts::{AccountView, search},
    },
    domain::{account::display_name, contact::Contact},
    error::Error,
    store::directory::{Filter, Search},
};

/// At most one way of searching; all accounts without any. What else must be true of them can be added.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct FindQuery {
    /// The whole phone number.
    phone: Option<String>,
    /// The whole e-mail address.
    email: Option<String>,
    /// How the display name begins, whatever the case.
    #[param(max_length = 50)]
    name: Option<String>,
    /// Only accounts that stand like this.
    #[param(inline)]
    status: Option<AccountStatus>,
    /// Only accounts with this role, of their own or by a group.
    #[param(inline)]
    role: Option<Role>,
    /// Only accounts that registered at this moment or later.
    registered_from: Option<Timestamp>,
    /// Only accounts that registered before this moment.
    registered_to: Option<Timestamp>,
    // Repeated here because a query cannot hold another one flattened and still read numbers.
    /// Where to continue: `next` of the page before.
    #[param(max_length = 512)]
    cursor: Option<String>,
    /// Items wanted, 1 to 100; 20 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// Finds accounts, newest first. Contacts are masked.
#[utoipa::path(get, path = "/api/v1/users", tag = "auth", params(FindQuery),
    responses(
        (status = 200, body = Page<AccountView>),
        (status = 422, body = kernel::problem::Body, content_type = "application/problem+json",
            description = "More than one way of searching, or no such contact can exist"),
        Reading, Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn find_users(
    _: Allowed<ReadUsers>,
    State(app): State<Arc<App>>,
    Query(query): Query<FindQuery>,
) -> Result<Json<Page<AccountView>>, Problem> {
    let FindQuery { phone, email, name, status, role, registered_from, registered_to, cursor, limit } = query;
    let by_contact = |contact: Contact| Search::Contact(app.seals.contact_index(&contact));
    let wanted = match (phone, email, name) {
        (None, None, None) => Search::All,
        (Some(phone), None, None) => by_contact(Contact::phone(&phone).ok_or(Error::BadPhone)?),
        (None, Some(email), None) => by_contact(Contact::email(&email).ok_or(Error::BadEmail)?),
        (None, None, Some(name)) => Search::Name(display_name(&name).ok_or(Error::BadDisplayName)?),
        _ => return Err(Error::OneSearch.into()),
    };
    let filter = Filter { status, role, from: registered_from, to: registered_to };
    Ok(Json(search(&app, &wanted, &filter, &PageQuery { cursor, limit }).await?))
}
