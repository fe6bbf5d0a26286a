//! Passwords, sign-in flows, sessions, and the tokens that come from them.
