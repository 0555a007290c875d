//! Ratings, notifications, risk and audit
