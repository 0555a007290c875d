//! Shared tests for sagas.
