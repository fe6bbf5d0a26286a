//! What the audit trail keeps of a request, in CloudTrail's terms.

use base::{AccountId, AuditEventId, RequestId, Timestamp};

/// An event of the audit trail (CloudTrail record contents, event version 1.11).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The event's own id.
    pub id: AuditEventId,
    /// The account in whose trail it stands.
    pub account: AccountId,
    /// When the request came.
    pub at: Timestamp,
    /// Such as `CreateUser`.
    pub name: String,
    /// Such as `sso.amazonaws.com`.
    pub source: String,
    /// `AwsApiCall` or `AwsServiceEvent`.
    pub event_type: EventType,
    /// Whether it could change nothing.
    pub read_only: bool,
    /// The region that was called.
    pub region: String,
    /// Where it came from.
    pub source_ip: String,
    /// What the client calls itself, cut to a sane length.
    pub user_agent: String,
    /// The request's id, which the caller was told.
    pub request_id: RequestId,
    /// The name that `LookupEvents` finds by: user, role session or `root`.
    pub username: String,
    /// The access key, where one was used.
    pub access_key_id: String,
    /// The unique id of the role or user who asked (`AROA…`, `AIDA…`), where one did. It is not
    /// read back: what it is for is written beside the event.
    pub principal: Option<String>,
    /// CloudTrail's `userIdentity`, as JSON.
    pub user_identity: String,
    /// The input with secrets hidden, as JSON, or `null`.
    pub request_parameters: String,
    /// The output with secrets hidden, as JSON, or `null`.
    pub response_elements: String,
    /// Members that only some events have (`additionalEventData`, `serviceEventDetails`), as a
    /// JSON object.
    pub additional: String,
    /// AWS's error code, where the request failed.
    pub error_code: Option<String>,
    /// The message that went with it.
    pub error_message: Option<String>,
    /// The resources that the event is about.
    pub resources: Vec<Resource>,
}

/// A resource that an event is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// `CloudFormation`'s name of its type, such as `AWS::IAM::Role`, where it has one.
    pub kind: String,
    /// Its ARN or name.
    pub name: String,
}

/// CloudTrail's `eventType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventType {
    /// An API was called.
    ApiCall,
    /// The service did something by itself: sign-in steps.
    ServiceEvent,
}

impl EventType {
    /// As CloudTrail spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ApiCall => "AwsApiCall",
            Self::ServiceEvent => "AwsServiceEvent",
        }
    }
}
