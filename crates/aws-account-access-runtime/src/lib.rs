//! Account Access Runtime: shapes, schemas and operations of API version 2018-05-10.
//! GENERATED from models/account-access-runtime.json by `cargo xtask codegen`. Never edited.

pub mod operations;
pub mod schemas;
pub mod shapes;

pub use operations::SERVICE;
