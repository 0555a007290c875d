//! What trade lets others see
