//! The route table.

mod answers;
mod ask_consent;
mod assess_blood_pressure;
mod assess_bmi;
mod bind_device;
mod claims;
mod decide_consents;
mod erase_health_record;
mod explain_health_data;
mod export_fhir;
mod import_apple_health;
mod import_fhir;
mod list_consent_receipts;
mod list_device_bindings;
mod list_health_metrics;
mod list_imports;
mod read_access_ledger;
mod read_consent_notice;
mod read_consents;
mod read_health_data;
mod read_health_goals;
mod read_import;
mod record_health_actions;
mod remove_reading;
mod set_health_goals;
mod share_health_summary;
mod sync_device;
mod unbind_device;
mod window;

use std::sync::Arc;

use axum::extract::DefaultBodyLimit;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

/// Every endpoint of this service.
pub(crate) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new()
        // the record
        .routes(routes!(list_health_metrics::list_health_metrics))
        .routes(routes!(read_health_data::read_health_data))
        .routes(routes!(explain_health_data::explain_health_data))
        .routes(routes!(remove_reading::remove_reading))
        .routes(routes!(record_health_actions::record_health_actions))
        .routes(routes!(erase_health_record::erase_health_record))
        // goals and what the record means
        .routes(routes!(read_health_goals::read_health_goals, set_health_goals::set_health_goals))
        .routes(routes!(assess_bmi::assess_bmi))
        .routes(routes!(assess_blood_pressure::assess_blood_pressure))
        // devices
        .routes(routes!(list_device_bindings::list_device_bindings, bind_device::bind_device))
        .routes(routes!(unbind_device::unbind_device))
        .routes(routes!(sync_device::sync_device))
        // in and out
        .routes(routes!(list_imports::list_imports))
        .routes(routes!(read_import::read_import))
        .routes(routes!(import_apple_health::import_apple_health))
        .merge(bundles())
        .routes(routes!(export_fhir::export_fhir))
        // who may see it, and who did
        .routes(routes!(read_consent_notice::read_consent_notice))
        .routes(routes!(read_consents::read_consents, decide_consents::decide_consents))
        .routes(routes!(list_consent_receipts::list_consent_receipts))
        .routes(routes!(read_access_ledger::read_access_ledger))
        // for services
        .routes(routes!(ask_consent::ask_consent))
        .routes(routes!(share_health_summary::share_health_summary))
}

/// Bundles are larger than other bodies.
fn bundles() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new()
        .routes(routes!(import_fhir::import_fhir))
        .layer(DefaultBodyLimit::max(import_fhir::BUNDLE_BYTES))
}
