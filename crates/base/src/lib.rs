//! Ids and ARNs, secrets, time and randomness as arguments, pages.
//!
//! Invariants: nothing here does I/O; the only ambient clock and the only ambient source of
//! randomness of the product are [`SystemClock`] and [`SystemEntropy`], handed out by the binary.

mod arn;
mod entropy;
mod id;
mod page;
mod secret;
mod time;

pub use arn::{Arn, InvalidArn};
pub use entropy::{Entropy, SeededEntropy, SystemEntropy};
pub use id::{
    AccessApplicationId, AccessKeyId, AccountId, ApplicationId, AssignmentRuleId, AuditEventId,
    CreateAccountRequestId, DelegationRequestId, EntitlementId, ExternalGroupId, GroupId,
    HandshakeId, IamGroupId, IamUserId, IdentityStoreId, InstanceId, InstanceProfileId, InvalidId,
    JobId, MailId, MembershipId, MfaDeviceId, OrganizationId, OrganizationPolicyId,
    OrganizationResourcePolicyId, OrganizationalUnitId, PermissionSetId, PolicyId,
    ProvisioningReportId, ProvisioningTokenId, RequestId, ResponsibilityTransferId, RoleId, RootId,
    SignInFlowId, TenantId, TrustedTokenIssuerId, UserId, WebSessionId,
};
pub use page::{InvalidPageToken, Page, PageRequest};
pub use secret::{Secret, sha1_hex, sha256_hex};
pub use time::{Clock, Duration, ManualClock, SystemClock, Timestamp};
