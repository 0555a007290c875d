//! Durable work: outbox, inbox, jobs, timers, sagas
