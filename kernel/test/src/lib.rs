//! A fresh database, a set clock and seeded ids for each test
