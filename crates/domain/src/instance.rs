//! Identity Center instances.

use base::{AccountId, IdentityStoreId, InstanceId, Timestamp};

/// An instance of Identity Center with its identity store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instance {
    /// `ssoins-` and 16 characters.
    pub id: InstanceId,
    /// The account that owns it; the management account owns the organization instance.
    pub owner: AccountId,
    /// Its identity store.
    pub identity_store_id: IdentityStoreId,
    /// What people call it, perhaps nothing.
    pub name: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
}

impl Instance {
    /// `arn:aws:sso:::instance/ssoins-…`, without region and account.
    pub fn arn(&self) -> String {
        arn(&self.id)
    }
}

/// The ARN of an instance.
pub fn arn(id: &InstanceId) -> String {
    format!("arn:aws:sso:::instance/{id}")
}

/// The id out of an instance's ARN.
pub fn parse_arn(text: &str) -> Option<InstanceId> {
    InstanceId::parse(text.split_once(":instance/")?.1).ok()
}
