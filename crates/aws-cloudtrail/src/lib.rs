//! AWS CloudTrail: shapes, schemas and operations of API version 2013-11-01.
//! GENERATED from models/cloudtrail.json by `cargo xtask codegen`. Never edited.

pub mod operations;
pub mod schemas;
pub mod shapes;

pub use operations::SERVICE;
