//! AWS Single Sign-On Admin: shapes, schemas and operations of API version 2020-07-20.
//! GENERATED from models/sso-admin.json by `cargo xtask codegen`. Never edited.

pub mod operations;
pub mod schemas;
pub mod shapes;

pub use operations::SERVICE;
