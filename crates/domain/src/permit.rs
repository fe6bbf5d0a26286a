//! Authorization as a value.

use base::AccountId;

use crate::history::Author;

/// Proof that the authorizer allowed a change. Every mutating function of the store takes one.
///
/// Only `app::authorize` makes them (`xtask tidy` looks that nobody else calls
/// [`Permit::issued_by_the_authorizer`]), so code that forgot to ask cannot compile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permit {
    action: &'static str,
    resource: String,
    account: AccountId,
    author: Option<Author>,
}

impl Permit {
    /// For the authorizer alone.
    pub fn issued_by_the_authorizer(
        action: &'static str,
        resource: String,
        account: AccountId,
    ) -> Self {
        Self {
            action,
            resource,
            account,
            author: None,
        }
    }

    /// The same for what `author` does: the history of what it changes names them.
    #[must_use]
    pub fn used_by(mut self, author: Author) -> Self {
        self.author = Some(author);
        self
    }

    /// Who uses it, once that is known.
    pub fn author(&self) -> Option<&Author> {
        self.author.as_ref()
    }

    /// The IAM action that was allowed, such as `sso:CreatePermissionSet`.
    pub fn action(&self) -> &'static str {
        self.action
    }

    /// The ARN that it was allowed on, or `*`.
    pub fn resource(&self) -> &str {
        &self.resource
    }

    /// The account that owns the resource.
    pub fn account(&self) -> &AccountId {
        &self.account
    }
}
