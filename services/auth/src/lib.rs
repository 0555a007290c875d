//! Accounts, sessions and permissions
