//! AWS Organizations: shapes, schemas and operations of API version 2016-11-28.
//! GENERATED from models/organizations.json by `cargo xtask codegen`. Never edited.

pub mod operations;
pub mod schemas;
pub mod shapes;

pub use operations::SERVICE;
