//! Permission sets and their policies.
