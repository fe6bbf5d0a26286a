//! AWS Identity and Access Management: shapes, schemas and operations of API version 2010-05-08.
//! GENERATED from models/iam.json by `cargo xtask codegen`. Never edited.

pub mod operations;
pub mod schemas;
pub mod shapes;

pub use operations::SERVICE;
