//! AWS Security Token Service: shapes, schemas and operations of API version 2011-06-15.
//! GENERATED from models/sts.json by `cargo xtask codegen`. Never edited.

pub mod operations;
pub mod schemas;
pub mod shapes;

pub use operations::SERVICE;
