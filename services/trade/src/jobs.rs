//! Work outside a request.

pub(crate) mod forget_placements;
pub(crate) mod lapse_order;
