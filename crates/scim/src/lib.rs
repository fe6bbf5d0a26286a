//! SCIM 2.0 (RFC 7643, RFC 7644): the language, in AWS's dialect and in the RFCs' own.

mod about;
mod body;
mod bulk;
mod check;
pub mod documents;
mod error;
mod etag;
mod filter;
mod group;
mod list;
mod members;
mod mode;
mod patch;
mod path;
mod projection;
mod query;
mod schema;
mod sort;
mod user;

pub use about::{About, GroupOfUser};
pub use body::{MAX_BYTES, MAX_DEPTH, MAX_VALUES, read as read_body};
pub use bulk::{Bulk, BulkOutcome, BulkStep, MAX_OPERATIONS, Method};
pub use error::{
    DUPLICATE_GROUP, ErrorForm, INVALID_FILTER, INVALID_JSON, MISSING_PATH, ScimError, ScimType,
    UNPARSABLE,
};
pub use etag::{Version, Versions};
pub use filter::{AwsFilter, Comparison, Filter, FilterError, Limits, Literal};
pub use group::{GroupResource, Member, ShownMember};
pub use list::ListResponse;
pub use mode::Mode;
pub use patch::{Changed, GroupChange, Op, Operation, Patch, PatchPath};
pub use path::AttributePath;
pub use projection::Projection;
pub use query::{Paging, Query};
pub use schema::{
    Attribute, Definition, ENTERPRISE_URN, GROUP_URN, Kind, Mutability, Resolved, ResourceKind,
    Returned, Schema, USER_URN, Uniqueness,
};
pub use sort::{Order, sort};
pub use user::{Address, Enterprise, Name, Photo, UserResource, Valued};
