//! PostgreSQL: pools, roles, migrations, statements, group commit
