//! Work outside a request.

pub(crate) mod lapse_order;
