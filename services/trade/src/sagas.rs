//! Processes over several services.

pub(crate) mod place_order;
