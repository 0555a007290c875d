//! Load scenarios and their results
