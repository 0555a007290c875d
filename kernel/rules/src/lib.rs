//! Rules that operators edit
