//! AWS SSO Identity Store: shapes, schemas and operations of API version 2020-06-15.
//! GENERATED from models/identitystore.json by `cargo xtask codegen`. Never edited.

pub mod operations;
pub mod schemas;
pub mod shapes;

pub use operations::SERVICE;
