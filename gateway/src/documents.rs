//! The OpenAPI document of the whole platform and the page that shows it.

mod edge;
mod names;

use axum::{
    Router,
    http::{HeaderValue, Method, header},
    response::IntoResponse,
    routing::get,
};
use utoipa::openapi::{
    ComponentsBuilder, InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder,
    security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
};
use utoipa_swagger_ui::{Config, SwaggerUi};

use crate::{
    browser_session, platform,
    routes::{is_internal, operations},
    work,
};

/// The page runs its own scripts and styles, and nothing from elsewhere.
const PAGE_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
);

/// The documents of all services as one, without what is internal. Fails when a document cannot be written as JSON and
/// read again.
pub fn merged(services: &[(&'static str, OpenApi)]) -> anyhow::Result<OpenApi> {
    let info = InfoBuilder::new()
        .title("Wellspring 康泉")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(
            "Health management: record, services, orders, payments, feed. Errors are RFC 9457 problems; writes accept \
             `Idempotency-Key`; lists are paged by `cursor`.",
        ))
        .license(Some(LicenseBuilder::new().name("Apache-2.0").build()))
        .build();
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").build();
    let shared = ComponentsBuilder::new()
        .schemas_from_iter(edge::schemas())
        .security_scheme("bearer", SecurityScheme::Http(bearer))
        .build();
    let mut document = OpenApiBuilder::new().info(info).components(Some(shared)).build();
    for (service, own) in services {
        let mut own = own.clone();
        browser_session::document::tell(&mut own);
        let taken = &document.components.get_or_insert_default().schemas;
        let own = names::apart(taken, service, own)?;
        document.merge(published(service, own));
    }
    for (tag, more) in [("work", work::document(services)), (platform::NAME, platform::document())] {
        document.merge(published(tag, more));
    }
    Ok(document)
}

fn published(service: &str, mut document: OpenApi) -> OpenApi {
    for (path, item) in &mut document.paths.paths {
        let slots = [
            (Method::GET, &mut item.get),
            (Method::POST, &mut item.post),
            (Method::PUT, &mut item.put),
            (Method::PATCH, &mut item.patch),
            (Method::DELETE, &mut item.delete),
        ];
        for (method, slot) in slots {
            if slot.as_ref().is_some_and(|operation| is_internal(path, operation)) {
                *slot = None;
            }
            if let Some(operation) = slot {
                operation.tags = Some(vec![service.to_owned()]);
                edge::complete(&method, operation);
            }
        }
    }
    document.paths.paths.retain(|_, item| operations(item).next().is_some());
    document
}

/// `/openapi.json` and `/docs`.
pub(crate) fn pages(document: &OpenApi) -> Router {
    let json = serde_json::to_vec(document).unwrap_or_default();
    let swagger = SwaggerUi::new("/docs").config(Config::from("/openapi.json").try_it_out_enabled(true));
    let page = Router::from(swagger).layer(tower_http::set_header::SetResponseHeaderLayer::if_not_present(
        header::CONTENT_SECURITY_POLICY,
        PAGE_POLICY,
    ));
    Router::new()
        .route(
            "/openapi.json",
            get(async move || ([(header::CONTENT_TYPE, "application/json")], json.clone()).into_response()),
        )
        .merge(page)
}
