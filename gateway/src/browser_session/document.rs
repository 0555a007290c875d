//! Sessions by cookie in the document, which the services do not know of.

use utoipa::openapi::{
    HeaderBuilder, ObjectBuilder, OpenApi, RefOr, Required, Schema, Type,
    path::{Operation, Parameter, ParameterBuilder, ParameterIn},
};

use super::{BY_COOKIE, LOGIN, LOGOUT, REFRESH, REGISTER, cookie};

/// Tells what a service's document leaves out; does nothing to one without sessions.
pub(crate) fn tell(document: &mut OpenApi) {
    for (path, item) in &mut document.paths.paths {
        if let (LOGIN | REGISTER | REFRESH | LOGOUT, Some(operation)) = (path.as_str(), &mut item.post) {
            tell_of(path, operation);
        }
    }
    let schemas = document.components.iter_mut().flat_map(|components| &mut components.schemas);
    for (name, schema) in schemas {
        if let ("TokenSet", RefOr::T(Schema::Object(tokens))) = (name.as_str(), schema) {
            // It is in the cookie then.
            tokens.required.retain(|field| field != "refresh_token");
        }
    }
}

fn tell_of(path: &str, operation: &mut Operation) {
    let parameters = operation.parameters.get_or_insert_default();
    parameters.push(RefOr::T(header(path)));
    if path == REFRESH {
        parameters.push(RefOr::T(cookie()));
        if let Some(RefOr::T(body)) = &mut operation.request_body {
            body.required = Some(Required::False);
            body.description = Some("Left out with `X-Session: cookie`.".to_owned());
        }
    }
    for (status, response) in &mut operation.responses.responses {
        if let (true, RefOr::T(response)) = (status.starts_with('2'), response) {
            let text = ObjectBuilder::new().schema_type(Type::String);
            let description = if path == LOGOUT {
                "With `X-Session: cookie`, takes the refresh token away"
            } else {
                "With `X-Session: cookie`, holds the refresh token: `HttpOnly`, `SameSite=Strict`"
            };
            let told = HeaderBuilder::new().schema(Some(text)).description(Some(description)).build();
            response.headers.insert("Set-Cookie".to_owned(), RefOr::T(told));
        }
    }
}

fn header(path: &str) -> Parameter {
    let description = match path {
        REFRESH => "`cookie` takes the refresh token from the cookie, and puts the next one there",
        LOGOUT => "`cookie` takes the cookie with the refresh token away",
        _ => {
            "`cookie` puts the refresh token into a cookie that no script can read, instead of into the body"
        }
    };
    let only = ObjectBuilder::new().schema_type(Type::String).enum_values(Some([BY_COOKIE]));
    ParameterBuilder::new()
        .name("X-Session")
        .parameter_in(ParameterIn::Header)
        .required(Required::False)
        .description(Some(description))
        .schema(Some(only))
        .build()
}

fn cookie() -> Parameter {
    ParameterBuilder::new()
        .name(cookie::NAME)
        .parameter_in(ParameterIn::Cookie)
        .required(Required::False)
        .description(Some(
            "Set by a log-in with `X-Session: cookie`; without that header it is not looked at",
        ))
        .schema(Some(ObjectBuilder::new().schema_type(Type::String).max_length(Some(128))))
        .build()
}
