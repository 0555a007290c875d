//! What finance lets others see
