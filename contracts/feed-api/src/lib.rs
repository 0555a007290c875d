//! What feed lets others see
