//! The edge against services that are small routers: who gets through, with which identity, and what is refused.

mod access;
mod edge;
mod support;
