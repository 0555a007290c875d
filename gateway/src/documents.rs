//! The OpenAPI document of the whole platform and the page that shows it.

use axum::{
    Router,
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect},
    routing::get,
};
use utoipa::openapi::{
    InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder, RefOr,
    security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
};
use utoipa_swagger_ui::{Config, SwaggerUi};

use crate::routes::{is_internal, operations};

/// The page runs its own scripts and styles, and nothing from elsewhere.
const PAGE_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
);

/// The documents of all services as one, without what is internal.
pub fn merged(services: &[(&'static str, OpenApi)]) -> OpenApi {
    let info = InfoBuilder::new()
        .title("Wellspring 康泉")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(
            "Health management: record, services, orders, payments, feed. Errors are RFC 9457 problems; writes accept \
             `Idempotency-Key`; lists are paged by `cursor`.",
        ))
        .license(Some(LicenseBuilder::new().name("Apache-2.0").build()))
        .build();
    let mut document = OpenApiBuilder::new().info(info).build();
    for (service, own) in services {
        document.merge(published(service, own.clone()));
    }
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").build();
    document
        .components
        .get_or_insert_default()
        .security_schemes
        .insert("bearer".to_owned(), RefOr::T(SecurityScheme::Http(bearer)));
    document
}

fn published(service: &str, mut document: OpenApi) -> OpenApi {
    for (path, item) in &mut document.paths.paths {
        let internal: Vec<_> = operations(item)
            .filter(|(_, operation)| is_internal(path, operation))
            .map(|(method, _)| method)
            .collect();
        for method in internal {
            match method.as_str() {
                "GET" => item.get = None,
                "POST" => item.post = None,
                "PUT" => item.put = None,
                "PATCH" => item.patch = None,
                _ => item.delete = None,
            }
        }
        let left = [&mut item.get, &mut item.post, &mut item.put, &mut item.patch, &mut item.delete];
        for operation in left.into_iter().flatten() {
            operation.tags = Some(vec![service.to_owned()]);
        }
    }
    document.paths.paths.retain(|_, item| operations(item).next().is_some());
    document
}

/// `/openapi.json`, `/docs` and the way there from `/`.
pub(crate) fn pages(document: &OpenApi) -> Router {
    let json = serde_json::to_vec(document).unwrap_or_default();
    let swagger = SwaggerUi::new("/docs").config(Config::from("/openapi.json").try_it_out_enabled(true));
    let page = Router::from(swagger).layer(tower_http::set_header::SetResponseHeaderLayer::if_not_present(
        header::CONTENT_SECURITY_POLICY,
        PAGE_POLICY,
    ));
    Router::new()
        .route("/", get(async || Redirect::temporary("/docs/")))
        .route(
            "/openapi.json",
            get(async move || ([(header::CONTENT_TYPE, "application/json")], json.clone()).into_response()),
        )
        .merge(page)
}
