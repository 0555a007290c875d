//! Personal centre and health record
