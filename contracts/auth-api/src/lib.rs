//! What auth lets others see
