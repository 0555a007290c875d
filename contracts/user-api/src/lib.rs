//! What user lets others see
