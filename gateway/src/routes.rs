//! The routing table, made from the services' own OpenAPI documents: a route exists at the edge when, and only when,
//! its service documents it as public.

use std::{collections::BTreeMap, sync::Arc};

use anyhow::ensure;
use axum::{
    Router,
    extract::Request,
    http::{Method, StatusCode},
    response::IntoResponse,
    routing::any,
};
use kernel_call::{Channel, Directory};
use utoipa::openapi::{OpenApi, PathItem, path::Operation};

use crate::work;

/// One path at the edge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// As documented, for example `/api/v1/users/{id}/feed`.
    pub path: String,
    /// The service that answers, by method. Two services may share a path, never a method on it.
    pub services: BTreeMap<String, &'static str>,
}

/// Security scheme of endpoints that only services may call.
pub const SERVICE_SCHEME: &str = "service";

/// All routes by path. Fails when two services claim the same method of one path.
pub fn table(services: &[(&'static str, OpenApi)]) -> anyhow::Result<Vec<Route>> {
    let mut table: BTreeMap<String, Route> = BTreeMap::new();
    for (service, document) in services {
        for (path, item) in &document.paths.paths {
            for (method, operation) in operations(item) {
                if is_internal(path, operation) {
                    continue;
                }
                let route = table
                    .entry(shape(path))
                    .or_insert_with(|| Route { path: path.clone(), services: BTreeMap::new() });
                let taken = route.services.insert(method.to_string(), service);
                ensure!(
                    taken.is_none(),
                    "{method} {path} belongs to {} and to {service}",
                    taken.unwrap_or_default()
                );
            }
        }
    }
    Ok(table.into_values().collect())
}

/// The services of one process as other processes call them: every documented operation, internal ones included. Each
/// service checks the signed identity itself.
pub fn for_services(services: &[(&'static str, OpenApi)], directory: &Directory) -> Router {
    let mut paths: BTreeMap<String, BTreeMap<String, Channel>> = BTreeMap::new();
    for (service, document) in &work::shared_out(services) {
        for (path, item) in &document.paths.paths {
            for (method, _) in operations(item) {
                paths.entry(shape(path)).or_default().insert(method.to_string(), directory.to(service));
            }
        }
    }
    paths.into_iter().fold(Router::new(), |router, (path, services)| {
        let services = Arc::new(services);
        let handler = move |request: Request| async move {
            match services.get(request.method().as_str()) {
                Some(channel) => channel.send(request).await.unwrap_or_else(IntoResponse::into_response),
                None => StatusCode::METHOD_NOT_ALLOWED.into_response(),
            }
        };
        router.route(&path, any(handler))
    })
}

/// Whether the operation is for services only.
pub fn is_internal(path: &str, operation: &Operation) -> bool {
    let schemes = serde_json::to_value(&operation.security).unwrap_or_default();
    let for_services = schemes
        .as_array()
        .is_some_and(|all| all.iter().any(|requirement| requirement.get(SERVICE_SCHEME).is_some()));
    path.starts_with("/internal") || for_services
}

/// The operations of a path with their methods.
pub fn operations(item: &PathItem) -> impl Iterator<Item = (Method, &Operation)> {
    [
        (Method::GET, &item.get),
        (Method::POST, &item.post),
        (Method::PUT, &item.put),
        (Method::PATCH, &item.patch),
        (Method::DELETE, &item.delete),
    ]
    .into_iter()
    .filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
}

/// The path with its parameters numbered, so that two services may name the same position differently.
pub fn shape(path: &str) -> String {
    let mut count = 0;
    let segments = path.split('/').map(|segment| {
        if segment.starts_with('{') {
            count += 1;
            let rest = if segment.starts_with("{*") { "*" } else { "" };
            format!("{{{rest}p{count}}}")
        } else {
            segment.to_owned()
        }
    });
    segments.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(json: &serde_json::Value) -> OpenApi {
        let document =
            serde_json::json!({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": json});
        serde_json::from_value(document).unwrap()
    }

    fn answers() -> serde_json::Value {
        serde_json::json!({"responses": {}})
    }

    #[test]
    fn services_share_paths_but_not_methods() {
        let a = document(&serde_json::json!({"/api/v1/users/{id}": {"get": answers()}}));
        let b = document(&serde_json::json!({"/api/v1/users/{user}": {"put": answers()}}));
        let table_ab = table(&[("a", a.clone()), ("b", b)]).unwrap();
        assert_eq!(table_ab.len(), 1);
        assert_eq!(table_ab[0].services["PUT"], "b");
        assert!(table(&[("a", a.clone()), ("b", a)]).is_err());
    }

    #[test]
    fn internal_operations_have_no_route() {
        let service = serde_json::json!({"responses": {}, "security": [{"service": []}]});
        let document = document(&serde_json::json!({
            "/internal/x": {"get": answers()},
            "/api/v1/activities": {"post": service},
        }));
        assert_eq!(table(&[("a", document)]).unwrap(), []);
    }
}
