//! HTTP: extractors, problems, idempotency, limits, telemetry, modules
