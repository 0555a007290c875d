//! The route table.

mod change_rules;
mod change_status;
mod create_offer;
mod create_service;
mod grab_order;
mod list_all_orders;
mod list_appointments;
mod list_available;
mod list_offers;
mod list_orders;
mod list_own_offers;
mod list_profiles;
mod list_services;
mod offer_body;
mod order_body;
mod permissions;
mod place_order;
mod pooled_body;
mod preview_cancellation;
mod problems;
mod profile_body;
mod rate_order;
mod read_busy_times;
mod read_health_summary;
mod read_order;
mod read_order_figures;
mod read_order_internally;
mod read_order_terms;
mod read_own_profile;
mod read_placement;
mod read_profile;
mod read_rules;
mod read_service;
mod reconcile_orders;
mod save_profile;
mod service_body;
mod try_rules;
mod update_offer;
mod update_service;
mod verify_practitioner;
mod watch_available;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::Shared;

/// Every endpoint of this service, by who calls it.
pub(crate) fn routes() -> OpenApiRouter<Shared> {
    OpenApiRouter::new()
        // for anyone who looks around
        .routes(routes!(list_services::list_services, create_service::create_service))
        .routes(routes!(read_service::read_service, update_service::update_service))
        .routes(routes!(list_offers::list_offers))
        .routes(routes!(list_profiles::list_profiles))
        .routes(routes!(read_profile::read_profile))
        .routes(routes!(read_busy_times::read_busy_times))
        .routes(routes!(read_order_terms::read_order_terms))
        // for the two sides of an order
        .routes(routes!(list_orders::list_orders, place_order::place_order))
        .routes(routes!(read_placement::read_placement))
        .routes(routes!(read_order::read_order))
        .routes(routes!(change_status::change_status))
        .routes(routes!(preview_cancellation::preview_cancellation))
        .routes(routes!(rate_order::rate_order))
        // for practitioners
        .routes(routes!(read_own_profile::read_own_profile, save_profile::save_profile))
        .routes(routes!(list_own_offers::list_own_offers))
        .routes(routes!(create_offer::create_offer))
        .routes(routes!(update_offer::update_offer))
        .routes(routes!(list_appointments::list_appointments))
        .routes(routes!(list_available::list_available))
        .routes(routes!(watch_available::watch_available))
        .routes(routes!(grab_order::grab_order))
        .routes(routes!(read_health_summary::read_health_summary))
        // for operators
        .routes(routes!(list_all_orders::list_all_orders))
        .routes(routes!(read_order_figures::read_order_figures))
        .routes(routes!(verify_practitioner::verify_practitioner))
        .routes(routes!(read_rules::read_rules, change_rules::change_rules))
        .routes(routes!(try_rules::try_rules))
        // for services
        .routes(routes!(read_order_internally::read_order_internally))
        .routes(routes!(reconcile_orders::reconcile_orders))
}

#[cfg(test)]
mod tests {
    #[test]
    fn query_parameters_are_documented() {
        let json = serde_json::to_value(super::routes().into_openapi()).unwrap();
        for (path, expected) in [
            ("/api/v1/services", 5),
            ("/api/v1/service-orders", 4),
            ("/api/v1/matching/available-orders", 3),
            ("/api/v1/services/{id}/offers", 3),
            ("/api/v1/practitioners", 1),
            ("/api/v1/practitioners/{id}/offers", 3),
            ("/api/v1/appointments", 4),
            ("/api/v1/orders", 9),
            ("/api/v1/orders/figures", 3),
            ("/api/v1/practitioners/{id}/busy-times", 3),
            ("/internal/reconciliation/orders", 2),
        ] {
            let parameters = json["paths"][path]["get"]["parameters"].as_array().unwrap();
            assert_eq!(parameters.len(), expected, "{path}: {parameters:#?}");
        }
    }
}
