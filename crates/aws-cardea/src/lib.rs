//! Cardea: shapes, schemas and operations of API version 2026-11-01.
//! GENERATED from models/cardea.json by `cargo xtask codegen`. Never edited.

pub mod operations;
pub mod schemas;
pub mod shapes;

pub use operations::SERVICE;
