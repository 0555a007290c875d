//! The endpoints that every service has for its operators: documented once, and led to the service that the path names.

use kernel_http::operating;
use utoipa::openapi::{
    ObjectBuilder, OpenApi, PathItem, RefOr, Type,
    path::{Operation, Parameter},
};

const PARAMETER: &str = "service";
const PLACE: &str = "{service}";

/// The document, with the services there are.
pub(crate) fn document(services: &[(&'static str, OpenApi)]) -> OpenApi {
    let mut document = operating::document();
    for item in document.paths.paths.values_mut() {
        for operation in operations(item) {
            for parameter in operation.parameters.iter_mut().flatten() {
                name(parameter, services);
            }
        }
    }
    document
}

fn name(parameter: &mut RefOr<Parameter>, services: &[(&'static str, OpenApi)]) {
    if let RefOr::T(parameter) = parameter
        && parameter.name == PARAMETER
    {
        let names = services.iter().map(|(name, _)| *name);
        let schema = ObjectBuilder::new().schema_type(Type::String).enum_values(Some(names));
        parameter.schema = Some(schema.into());
    }
}

/// The services' documents, each with its own share of these endpoints.
pub(crate) fn shared_out(services: &[(&'static str, OpenApi)]) -> Vec<(&'static str, OpenApi)> {
    let every = operating::document();
    let share = |(service, own): &(&'static str, OpenApi)| {
        let mut own = own.clone();
        for (path, item) in &every.paths.paths {
            own.paths.paths.insert(path.replace(PLACE, service), item.clone());
        }
        (*service, own)
    };
    services.iter().map(share).collect()
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [&mut item.get, &mut item.post, &mut item.put, &mut item.patch, &mut item.delete].into_iter().flatten()
}
