//! A service that keeps notes.

use std::sync::Arc;

use axum::extract::State;
use kernel::{Answer, Id, Kind, Problem, Status};
use kernel_http::{
    Allowed, Caller, Deps, Json, Module, Owner, Permission, Public, Service, ServiceCall, Write,
};
use kernel_postgres::{Run, statements};
use kernel_work::Duties;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) enum Note {}
impl Kind for Note {
    const PREFIX: &'static str = "not";
}

pub(crate) type NoteId = Id<Note>;

statements! {
    pub(crate) INSERT = "insert into notes (id, owner, text) values ($1, $2, $3)";
    pub(crate) COUNT = "select count(*) from notes";
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewNote {
    text: String,
}

#[derive(Serialize, ToSchema)]
struct NoteView {
    id: NoteId,
    text: String,
}

pub(crate) struct See;
impl Permission for See {
    const NAME: &'static str = "notes:see";
}

pub(crate) fn service() -> Service {
    Service {
        name: "notes",
        about: "keeps notes",
        migrations: || embedded::migrations::runner(),
        openapi: || routes().into_openapi(),
        build: |deps| {
            let router = routes().with_state(Arc::new(deps)).split_for_parts().0;
            Ok(Module { router, duties: Duties::new() })
        },
    }
}

fn routes() -> OpenApiRouter<Arc<Deps>> {
    OpenApiRouter::new()
        .routes(routes!(add))
        .routes(routes!(own))
        .routes(routes!(all))
        .routes(routes!(internal))
        .routes(routes!(explode))
}

#[utoipa::path(post, path = "/api/v1/notes", responses((status = 201)))]
async fn add(
    State(deps): State<Arc<Deps>>,
    caller: Caller,
    write: Write,
    Json(new): Json<NewNote>,
) -> Result<Answer<NoteView>, Problem> {
    let mut conn = deps.db.write().await?;
    let tx = conn.begin().await?;
    let id = deps.env.id::<Note>();
    tx.exec(INSERT, &[&id, &caller.user, &new.text]).await?;
    Ok(write.commit(tx, Status::Created, NoteView { id, text: new.text }).await?)
}

#[utoipa::path(get, path = "/api/v1/users/{id}/notes", responses((status = 200)))]
async fn own(owner: Owner) -> Json<String> {
    Json(owner.user.to_string())
}

#[utoipa::path(get, path = "/api/v1/notes", responses((status = 200)))]
async fn all(State(deps): State<Arc<Deps>>, _allowed: Allowed<See>) -> Result<Json<i64>, Problem> {
    Ok(Json(deps.db.read().await?.row(COUNT, &[]).await?.get(0)))
}

#[utoipa::path(get, path = "/internal/notes", responses((status = 200)))]
async fn internal(call: ServiceCall) -> Json<String> {
    Json(call.service)
}

#[utoipa::path(get, path = "/api/v1/explode", responses((status = 500)))]
async fn explode(_public: Public) -> Json<()> {
    panic!("a secret detail")
}

mod embedded {
    refinery::embed_migrations!("tests/it/migrations");
}
