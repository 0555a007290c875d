//! The rules of the market, free of time sources, storage and transport.
//!
//! Reading order: [`machine`] (what may happen to an order), [`deadline`] (what happens by itself), [`refund`] (what it
//! costs to change one's mind), [`eligibility`] over [`facts`] (who may take an order), [`red_flag`] (what must never
//! become an order), then the small values the rest is made of.

pub(crate) mod calendar;
pub(crate) mod deadline;
pub(crate) mod eligibility;
pub(crate) mod facts;
pub(crate) mod figures;
pub(crate) mod geo;
pub(crate) mod machine;
pub(crate) mod market;
pub(crate) mod order;
pub(crate) mod placement;
pub(crate) mod pool;
pub(crate) mod red_flag;
pub(crate) mod refund;
pub(crate) mod rule_set;
pub(crate) mod text;
