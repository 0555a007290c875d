//! The registry of typed ids
