//! Sandbox providers for payments and messages
