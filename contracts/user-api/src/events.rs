//! The events of a health record. None carries a value; even that somebody records blood pressure is health data, so all
//! are of class health. Key of all of them: the user, so one person's events stay in order.

use ids::{DeviceBindingId, HealthActionId, HealthGoalId, UserId};
use jiff::{Timestamp, civil::Date};
use kernel::{DataClass, EventType};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::RecordClass;

/// Something was recorded. One event a class of data in the recorded batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct HealthActionRecorded {
    /// Whose record.
    pub user_id: UserId,
    /// The batch; events of one batch share it.
    pub action_id: HealthActionId,
    /// What it was about.
    pub category: RecordClass,
    /// Records of this class that were new.
    pub count: u32,
    /// When they were recorded, which may be long after they were observed.
    pub recorded_at: Timestamp,
}

/// A goal was reached. Once a goal and period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GoalAchieved {
    /// Who reached it.
    pub user_id: UserId,
    /// The goal.
    pub goal_id: HealthGoalId,
    /// LOINC code of the value it is about.
    pub code: String,
    /// First day of the period it was reached in, in the user's zone.
    pub period: Date,
    /// Periods in a row, this one included.
    pub streak: u32,
    /// When it was noticed.
    pub achieved_at: Timestamp,
}

/// A bound device delivered data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DeviceDataSynced {
    /// Whose device.
    pub user_id: UserId,
    /// The binding.
    pub binding_id: DeviceBindingId,
    /// The batch the data was recorded under.
    pub action_id: HealthActionId,
    /// Records that were new.
    pub stored: u32,
    /// Records that were known already.
    pub duplicates: u32,
    /// When.
    pub synced_at: Timestamp,
}

/// Declares type, version and class once for an event keyed by its user.
macro_rules! user_event {
    ($event:ty, $name:literal) => {
        impl EventType for $event {
            const TYPE: &'static str = $name;
            const VERSION: u16 = 1;
            const CLASS: DataClass = DataClass::Health;

            fn key(&self) -> String {
                self.user_id.to_string()
            }
        }
    };
}

user_event!(HealthActionRecorded, "user.health_action_recorded");
user_event!(GoalAchieved, "user.goal_achieved");
user_event!(DeviceDataSynced, "user.device_data_synced");
