//! What sandbox lets others see
