//! Activity stream
