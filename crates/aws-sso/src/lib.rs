//! AWS Single Sign-On: shapes, schemas and operations of API version 2019-06-10.
//! GENERATED from models/sso.json by `cargo xtask codegen`. Never edited.

pub mod operations;
pub mod schemas;
pub mod shapes;

pub use operations::SERVICE;
