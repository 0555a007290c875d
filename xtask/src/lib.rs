//! Checks and generators for the house
