//! Whose dialect is spoken.

/// Whose dialect a client speaks. It belongs to its token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mode {
    /// AWS IAM Identity Center's: what connectors made for it rely on, its refusals included.
    Aws,
    /// The RFCs', all of it.
    Rfc,
}

impl Mode {
    /// How many values a multi-valued attribute of a user may have.
    pub const fn values_of_attribute(self) -> usize {
        match self {
            Self::Aws => 1,
            Self::Rfc => 32,
        }
    }

    /// How many members one request may name.
    pub const fn members_in_request(self) -> usize {
        match self {
            Self::Aws => 100,
            Self::Rfc => 10_000,
        }
    }

    /// How many operations one PATCH may have.
    pub const fn operations_of_patch(self) -> usize {
        match self {
            Self::Aws => 100,
            Self::Rfc => 1_000,
        }
    }

    /// How many resources a page of a list has at most.
    pub const fn page(self) -> usize {
        match self {
            Self::Aws => 100,
            Self::Rfc => 1_000,
        }
    }
}
