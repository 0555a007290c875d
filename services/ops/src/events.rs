//! What ops consumes: four consumers with one concern each, so that none holds another back.

mod auditing;
mod notifying;
mod profiling;
mod rating;

use auth_api::{UserLocked, UserRegistered};
use finance_api::{PaymentRefunded, PaymentSuccess, PointsAwarded, SettlementPaid};
use kernel_work::Subscription;
use trade_api::{OrderAssigned, OrderCancelled, OrderCreated, ServiceCompleted, ServiceRated};
use user_api::GoalAchieved;

use crate::app::App;

/// The consumers of this service.
pub(crate) fn subscriptions() -> Vec<Subscription<App>> {
    vec![
        Subscription::all("ops.audit", auditing::any_event),
        Subscription::on::<ServiceCompleted>("ops.ratings", rating::service_completed)
            .also::<ServiceRated>(rating::service_rated),
        Subscription::on::<UserRegistered>("ops.risk", profiling::user_registered)
            .also::<OrderCancelled>(profiling::order_cancelled)
            .also::<PaymentSuccess>(profiling::payment_success),
        Subscription::on::<UserRegistered>("ops.notifications", notifying::user_registered)
            .also::<UserLocked>(notifying::user_locked)
            .also::<GoalAchieved>(notifying::goal_achieved)
            .also::<OrderCreated>(notifying::order_created)
            .also::<OrderAssigned>(notifying::order_assigned)
            .also::<OrderCancelled>(notifying::order_cancelled)
            .also::<ServiceCompleted>(notifying::service_completed)
            .also::<ServiceRated>(notifying::service_rated)
            .also::<PaymentSuccess>(notifying::payment_success)
            .also::<PaymentRefunded>(notifying::payment_refunded)
            .also::<PointsAwarded>(notifying::points_awarded)
            .also::<SettlementPaid>(notifying::settlement_paid),
    ]
}
