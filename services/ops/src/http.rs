//! The route table.

mod answers;
mod decide_alert;
mod decide_order;
mod draft_rule;
mod edit_rule;
mod list_alerts;
mod list_audit_logs;
mod list_notifications;
mod list_ratings;
mod list_rules;
mod list_templates;
mod notify_user;
mod permissions;
mod publish_rule;
mod queries;
mod read_notification;
mod read_quiet_hours;
mod retire_rule;
mod save_quiet_hours;
mod send_notifications;
mod try_rule;
mod verify_audit_logs;

use std::sync::Arc;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

/// Every endpoint of this service.
pub(crate) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new()
        // for everybody
        .routes(routes!(list_ratings::list_ratings))
        .routes(routes!(list_notifications::list_notifications))
        .routes(routes!(read_notification::read_notification))
        .routes(routes!(read_quiet_hours::read_quiet_hours, save_quiet_hours::save_quiet_hours))
        // for the back office
        .routes(routes!(send_notifications::send_notifications))
        .routes(routes!(list_templates::list_templates))
        .routes(routes!(list_alerts::list_alerts))
        .routes(routes!(decide_alert::decide_alert))
        .routes(routes!(list_rules::list_rules, draft_rule::draft_rule))
        .routes(routes!(try_rule::try_rule))
        .routes(routes!(edit_rule::edit_rule, retire_rule::retire_rule))
        .routes(routes!(publish_rule::publish_rule))
        .routes(routes!(list_audit_logs::list_audit_logs))
        .routes(routes!(verify_audit_logs::verify_audit_logs))
        // for services
        .routes(routes!(decide_order::decide_order))
        .routes(routes!(notify_user::notify_user))
}
