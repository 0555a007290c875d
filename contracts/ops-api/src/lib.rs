//! What ops lets others see
