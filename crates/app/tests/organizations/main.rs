//! Organizations and the event history, on every engine.

mod accounts;
mod support;
mod trail;
mod tree;
