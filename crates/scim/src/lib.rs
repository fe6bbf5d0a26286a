//! SCIM 2.0 (RFC 7643, RFC 7644): the language, in AWS's dialect and in the RFCs' own.
//!
//! Layer 0: bytes and JSON to typed values and back. No HTTP, no storage, no clock.
//!
//! Invariants:
//! - **One form inside.** What comes in passes [`Schema::canonical`] (whole resources) or
//!   [`Patch::apply`] (changes): names in their declared case, values of their declared types,
//!   nothing unknown, nothing that is not the client's to write. Filters, projections and sorting
//!   look at that form alone.
//! - **A name is there once.** Two spellings of one attribute in one object are refused, so nobody
//!   reads another one than we do.
//! - **Everything is bounded** while it is read: bytes, depth and number of values of a body
//!   ([`read_body`]), length and depth of filters ([`Limits`]), operations of a PATCH and a bulk
//!   request, values of an attribute, members in a request ([`Mode`]).
//! - A PATCH is done whole or not at all.
//! - Refusals quote names and identifiers, never values.
//! - Total: no input makes it panic.
//!
//! The way through: [`read_body`]; then [`UserResource::from_json`] or [`GroupResource::from_json`]
//! for POST and PUT; [`Patch::parse`] and [`Patch::apply`] on what [`UserResource::to_map`] wrote,
//! then [`UserResource::from_map`], for PATCH of users; [`Patch::group_changes`] for PATCH of
//! groups. Lists: [`Query`], then [`AwsFilter::read`] or [`Filter::check`] and [`Filter::matches`],
//! [`sort`], [`Projection::apply`], [`ListResponse`]. Answers: `to_map`, [`About::write`].
//!
//! AWS's texts are those of its documentation and of what has been seen in the field; where none
//! is known, its general one ([`UNPARSABLE`]) stands.
//!
//! ## Why the parser of filters is our own
//!
//! `scim_v2` has one with bounds. It is a generated parser of 15,000 lines with a lexer of regular
//! expressions, its bounds are constants of its own, and its tree would have to be turned into
//! ours, which says no less than the parser here does.

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
