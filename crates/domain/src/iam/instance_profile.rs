use base::{AccountId, InstanceProfileId, RoleId, Timestamp};

/// What carries a role to a machine. Names are unique in an account without regard to case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstanceProfile {
    /// `AIPA…`.
    pub id: InstanceProfileId,
    /// The account it is in.
    pub account: AccountId,
    /// Without its path.
    pub name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// The role that it carries; one at the most.
    pub role: Option<RoleId>,
    /// When it was made.
    pub created_at: Timestamp,
}

impl InstanceProfile {
    /// `arn:aws:iam::<account>:instance-profile<path><name>`.
    pub fn arn(&self) -> String {
        format!(
            "arn:aws:iam::{}:instance-profile{}{}",
            self.account, self.path, self.name
        )
    }
}
