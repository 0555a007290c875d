//! Service market, order grabbing and appointments
