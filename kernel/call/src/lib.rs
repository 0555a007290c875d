//! Calls between services, in process or over the network
