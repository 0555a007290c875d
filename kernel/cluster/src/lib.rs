//! A private PostgreSQL cluster under a data folder
