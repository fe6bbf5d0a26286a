//! Ids and ARNs, secrets, time and randomness as arguments, pages.
