//! Parameters and results.

use base::{
    AccessApplicationId, AccessKeyId, AccountId, ApplicationId, AssignmentRuleId, AuditEventId,
    CreateAccountRequestId, DelegationRequestId, EntitlementId, GroupId, HandshakeId, IamGroupId,
    IamUserId, IdentityStoreId, InstanceId, InstanceProfileId, JobId, MailId, MembershipId,
    MfaDeviceId, OrganizationId, OrganizationPolicyId, OrganizationResourcePolicyId,
    OrganizationalUnitId, PermissionSetId, PolicyId, ProvisioningReportId, ProvisioningTokenId,
    RequestId, ResponsibilityTransferId, RoleId, RootId, SignInFlowId, TenantId, Timestamp,
    TrustedTokenIssuerId, UserId, WebSessionId,
};

use crate::Error;

/// A parameter of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bind<'a> {
    /// SQL `NULL`.
    Null,
    /// A `BIGINT`.
    Int(i64),
    /// A `TEXT`.
    Text(&'a str),
    /// A `BLOB`.
    Blob(&'a [u8]),
}

/// A cell of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// SQL `NULL`.
    Null,
    /// A `BIGINT`.
    Int(i64),
    /// A `TEXT`.
    Text(String),
    /// A `BLOB`.
    Blob(Vec<u8>),
}

impl From<&Bind<'_>> for Cell {
    fn from(bind: &Bind<'_>) -> Self {
        match bind {
            Bind::Null => Self::Null,
            Bind::Int(value) => Self::Int(*value),
            Bind::Text(text) => Self::Text((*text).to_owned()),
            Bind::Blob(bytes) => Self::Blob((*bytes).to_owned()),
        }
    }
}

impl<'a> From<&'a Cell> for Bind<'a> {
    fn from(cell: &'a Cell) -> Self {
        match cell {
            Cell::Null => Self::Null,
            Cell::Int(value) => Self::Int(*value),
            Cell::Text(text) => Self::Text(text),
            Cell::Blob(bytes) => Self::Blob(bytes),
        }
    }
}

/// A row of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row(pub(crate) Vec<Cell>);

impl Row {
    /// The cell in column `index`, counted from 0, as a `T`. Takes it out of the row's order of
    /// columns, so name columns in the query, never `*`.
    pub fn get<T: FromCell>(&self, index: usize) -> Result<T, Error> {
        let cell = self
            .0
            .get(index)
            .ok_or_else(|| Error::corrupt(format!("no column {index}")))?;
        T::from_cell(cell).ok_or_else(|| Error::corrupt(format!("column {index} has another type")))
    }
}

/// What a cell can be read as.
pub trait FromCell: Sized {
    /// `None` where the cell holds something else.
    fn from_cell(cell: &Cell) -> Option<Self>;
}

impl FromCell for i64 {
    fn from_cell(cell: &Cell) -> Option<Self> {
        if let Cell::Int(value) = cell {
            Some(*value)
        } else {
            None
        }
    }
}

impl FromCell for u32 {
    fn from_cell(cell: &Cell) -> Option<Self> {
        if let Cell::Int(value) = cell {
            Self::try_from(*value).ok()
        } else {
            None
        }
    }
}

impl FromCell for bool {
    fn from_cell(cell: &Cell) -> Option<Self> {
        match cell {
            Cell::Int(0) => Some(false),
            Cell::Int(1) => Some(true),
            _ => None,
        }
    }
}

impl FromCell for String {
    fn from_cell(cell: &Cell) -> Option<Self> {
        if let Cell::Text(text) = cell {
            Some(text.clone())
        } else {
            None
        }
    }
}

impl FromCell for Vec<u8> {
    fn from_cell(cell: &Cell) -> Option<Self> {
        if let Cell::Blob(bytes) = cell {
            Some(bytes.clone())
        } else {
            None
        }
    }
}

impl FromCell for Timestamp {
    fn from_cell(cell: &Cell) -> Option<Self> {
        i64::from_cell(cell).map(Self::from_micros)
    }
}

impl<T: FromCell> FromCell for Option<T> {
    fn from_cell(cell: &Cell) -> Option<Self> {
        if *cell == Cell::Null {
            Some(None)
        } else {
            T::from_cell(cell).map(Some)
        }
    }
}

impl<'a> From<&'a str> for Bind<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Bind<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a [u8]> for Bind<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Blob(bytes)
    }
}

impl From<i64> for Bind<'_> {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<u32> for Bind<'_> {
    fn from(value: u32) -> Self {
        Self::Int(i64::from(value))
    }
}

impl From<bool> for Bind<'_> {
    fn from(value: bool) -> Self {
        Self::Int(i64::from(value))
    }
}

impl From<Timestamp> for Bind<'_> {
    fn from(instant: Timestamp) -> Self {
        Self::Int(instant.micros())
    }
}

impl<T> From<Option<T>> for Bind<'_>
where
    T: Into<Self>,
{
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

macro_rules! ids {
    ($($id:ident)*) => {$(
        impl<'a> From<&'a $id> for Bind<'a> {
            fn from(id: &'a $id) -> Self {
                Self::Text(id.as_str())
            }
        }

        impl FromCell for $id {
            fn from_cell(cell: &Cell) -> Option<Self> {
                if let Cell::Text(text) = cell { $id::parse(text).ok() } else { None }
            }
        }
    )*};
}

ids! {
    AccessApplicationId AccessKeyId AccountId ApplicationId AssignmentRuleId AuditEventId
    CreateAccountRequestId DelegationRequestId EntitlementId GroupId HandshakeId IamGroupId
    IamUserId IdentityStoreId InstanceId InstanceProfileId JobId MailId MembershipId MfaDeviceId OrganizationId
    OrganizationPolicyId OrganizationResourcePolicyId OrganizationalUnitId PermissionSetId PolicyId
    ProvisioningReportId ProvisioningTokenId
    RequestId ResponsibilityTransferId RoleId RootId SignInFlowId TenantId TrustedTokenIssuerId
    UserId
    WebSessionId
}
