//! Journeys, races and faults on the built binary
