//! The edge
