//! Roles, their policies, customer managed policies and SAML providers.

use base::{AccountId, RoleId};
use db::{Error, Tx};
use domain::Permit;
use domain::iam::{ManagedPolicy, Role, SamlProvider};

/// Adds a role; its name is unique in the account without regard to case.
pub fn insert_role(_tx: &mut Tx<'_>, _permit: &Permit, _role: &Role) -> Result<(), Error> {
    Err(Error::corrupt("not built yet"))
}

/// Replaces what of a role can change: trust policy, description, duration, boundary.
pub fn update_role(_tx: &mut Tx<'_>, _permit: &Permit, _role: &Role) -> Result<(), Error> {
    Err(Error::corrupt("not built yet"))
}

/// Removes a role with its policies.
pub fn delete_role(_tx: &mut Tx<'_>, _permit: &Permit, _id: &RoleId) -> Result<(), Error> {
    Err(Error::corrupt("not built yet"))
}

/// The role of this name, compared without regard to case.
pub fn find_role(
    _tx: &mut Tx<'_>,
    _account: &AccountId,
    _name: &str,
) -> Result<Option<Role>, Error> {
    Err(Error::corrupt("not built yet"))
}

/// The role of this unique id, where it still exists.
pub fn find_role_by_id(_tx: &mut Tx<'_>, _id: &RoleId) -> Result<Option<Role>, Error> {
    Err(Error::corrupt("not built yet"))
}

/// Makes `arns` the managed policies that are attached to a role, whatever was before.
pub fn set_attached_policies(
    _tx: &mut Tx<'_>,
    _permit: &Permit,
    _role: &RoleId,
    _arns: &[String],
) -> Result<(), Error> {
    Err(Error::corrupt("not built yet"))
}

/// The ARNs of the managed policies that are attached to a role, in order.
pub fn attached_policies(_tx: &mut Tx<'_>, _role: &RoleId) -> Result<Vec<String>, Error> {
    Err(Error::corrupt("not built yet"))
}

/// Makes `policies` (name and document) the inline policies of a role, whatever was before.
pub fn set_inline_policies(
    _tx: &mut Tx<'_>,
    _permit: &Permit,
    _role: &RoleId,
    _policies: &[(String, String)],
) -> Result<(), Error> {
    Err(Error::corrupt("not built yet"))
}

/// The inline policies of a role (name and document), in order of their names.
pub fn inline_policies(_tx: &mut Tx<'_>, _role: &RoleId) -> Result<Vec<(String, String)>, Error> {
    Err(Error::corrupt("not built yet"))
}

/// The customer managed policy of this path and name.
pub fn find_policy(
    _tx: &mut Tx<'_>,
    _account: &AccountId,
    _path: &str,
    _name: &str,
) -> Result<Option<ManagedPolicy>, Error> {
    Err(Error::corrupt("not built yet"))
}

/// Adds a SAML provider.
pub fn insert_saml_provider(
    _tx: &mut Tx<'_>,
    _permit: &Permit,
    _provider: &SamlProvider,
) -> Result<(), Error> {
    Err(Error::corrupt("not built yet"))
}

/// The SAML providers of an account, in order of their names.
pub fn saml_providers(_tx: &mut Tx<'_>, _account: &AccountId) -> Result<Vec<SamlProvider>, Error> {
    Err(Error::corrupt("not built yet"))
}
