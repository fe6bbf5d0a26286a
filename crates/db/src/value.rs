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

/// A row of a result: its values, the texts among them one after the other in one buffer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    cells: Vec<Cell>,
    texts: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Cell {
    Null,
    Int(i64),
    /// From where to where it is among the texts.
    Text(usize, usize),
    Blob(Vec<u8>),
}

/// What a text has on average, for the room that a row begins with.
const TEXT: usize = 16;

impl Row {
    pub(crate) fn with_capacity(columns: usize) -> Self {
        Self {
            cells: Vec::with_capacity(columns),
            texts: String::with_capacity(columns.saturating_mul(TEXT)),
        }
    }

    pub(crate) fn push(&mut self, value: Bind<'_>) {
        let cell = match value {
            Bind::Null => Cell::Null,
            Bind::Int(value) => Cell::Int(value),
            Bind::Text(text) => {
                let from = self.texts.len();
                self.texts.push_str(text);
                Cell::Text(from, self.texts.len())
            }
            Bind::Blob(bytes) => Cell::Blob(bytes.to_vec()),
        };
        self.cells.push(cell);
    }

    fn value<'a>(&'a self, cell: &'a Cell) -> Option<Bind<'a>> {
        Some(match *cell {
            Cell::Null => Bind::Null,
            Cell::Int(value) => Bind::Int(value),
            Cell::Text(from, to) => Bind::Text(self.texts.get(from..to)?),
            Cell::Blob(ref bytes) => Bind::Blob(bytes),
        })
    }

    /// Its values as the parameters of another statement.
    pub fn binds(&self) -> impl ExactSizeIterator<Item = Bind<'_>> {
        // There is no cell without a value.
        let value = |cell| self.value(cell).unwrap_or(Bind::Null);
        self.cells.iter().map(value)
    }

    /// The value in column `index`, counted from 0, as a `T`. Goes by the query's order of columns,
    /// so name columns in the query, never `*`.
    pub fn get<T: FromCell>(&self, index: usize) -> Result<T, Error> {
        let cell = self.cells.get(index);
        let value = cell.and_then(|cell| self.value(cell));
        let value = value.ok_or_else(|| Error::corrupt(format!("no column {index}")))?;
        T::from_cell(value)
            .ok_or_else(|| Error::corrupt(format!("column {index} has another type")))
    }
}

impl<'a> FromIterator<Bind<'a>> for Row {
    fn from_iter<I: IntoIterator<Item = Bind<'a>>>(values: I) -> Self {
        let values = values.into_iter();
        let mut row = Self::with_capacity(values.size_hint().0);
        values.for_each(|value| row.push(value));
        row
    }
}

/// What a value of a row can be read as.
pub trait FromCell: Sized {
    /// `None` where it is something else.
    fn from_cell(cell: Bind<'_>) -> Option<Self>;
}

impl FromCell for i64 {
    fn from_cell(cell: Bind<'_>) -> Option<Self> {
        if let Bind::Int(value) = cell {
            Some(value)
        } else {
            None
        }
    }
}

impl FromCell for u32 {
    fn from_cell(cell: Bind<'_>) -> Option<Self> {
        if let Bind::Int(value) = cell {
            Self::try_from(value).ok()
        } else {
            None
        }
    }
}

impl FromCell for bool {
    fn from_cell(cell: Bind<'_>) -> Option<Self> {
        match cell {
            Bind::Int(0) => Some(false),
            Bind::Int(1) => Some(true),
            _ => None,
        }
    }
}

impl FromCell for String {
    fn from_cell(cell: Bind<'_>) -> Option<Self> {
        if let Bind::Text(text) = cell {
            Some(text.to_owned())
        } else {
            None
        }
    }
}

impl FromCell for Vec<u8> {
    fn from_cell(cell: Bind<'_>) -> Option<Self> {
        if let Bind::Blob(bytes) = cell {
            Some(bytes.to_owned())
        } else {
            None
        }
    }
}

impl FromCell for Timestamp {
    fn from_cell(cell: Bind<'_>) -> Option<Self> {
        i64::from_cell(cell).map(Self::from_micros)
    }
}

impl<T: FromCell> FromCell for Option<T> {
    fn from_cell(cell: Bind<'_>) -> Option<Self> {
        if cell == Bind::Null {
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
            fn from_cell(cell: Bind<'_>) -> Option<Self> {
                if let Bind::Text(text) = cell { $id::parse(text).ok() } else { None }
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
