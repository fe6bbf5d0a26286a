//! Account Access: shapes, schemas and operations of API version 2018-05-10.
//! GENERATED from models/account-access.json by `cargo xtask codegen`. Never edited.

pub mod operations;
pub mod schemas;
pub mod shapes;

pub use operations::SERVICE;
