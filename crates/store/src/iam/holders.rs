//! Inline and attached policies of users, groups and roles, by the unique id of their holder.

use base::{IamGroupId, IamUserId, RoleId};
use db::{Error, Tx, binds};
use domain::Permit;
use domain::iam::Holder;

use super::{find_role_by_id, fold};

const ATTACH: &str = "INSERT INTO iam_attached_policies (holder_id, policy_arn, account_id, \
    holder_kind, holder_name_folded) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
const DETACH: &str = "DELETE FROM iam_attached_policies WHERE holder_id = $1 AND policy_arn = $2";
const DETACH_ALL: &str = "DELETE FROM iam_attached_policies WHERE holder_id = $1";
const ATTACHED: &str =
    "SELECT policy_arn FROM iam_attached_policies WHERE holder_id = $1 ORDER BY policy_arn";
const RENAME: &str =
    "UPDATE iam_attached_policies SET holder_name_folded = $1 WHERE holder_id = $2";
const PUT_INLINE: &str = "INSERT INTO iam_inline_policies (holder_id, name, document) \
    VALUES ($1, $2, $3) ON CONFLICT (holder_id, name) DO UPDATE SET document = excluded.document";
const DELETE_INLINE: &str = "DELETE FROM iam_inline_policies WHERE holder_id = $1 AND name = $2";
const DELETE_ALL_INLINE: &str = "DELETE FROM iam_inline_policies WHERE holder_id = $1";
const INLINE: &str =
    "SELECT name, document FROM iam_inline_policies WHERE holder_id = $1 ORDER BY name";
const FIND_INLINE: &str =
    "SELECT document FROM iam_inline_policies WHERE holder_id = $1 AND name = $2";

/// The unique id of what holds policies.
pub trait HolderId {
    /// Such as `AROA…`.
    fn text(&self) -> &str;
}

impl HolderId for RoleId {
    fn text(&self) -> &str {
        self.as_str()
    }
}

impl HolderId for IamUserId {
    fn text(&self) -> &str {
        self.as_str()
    }
}

impl HolderId for IamGroupId {
    fn text(&self) -> &str {
        self.as_str()
    }
}

impl HolderId for Holder {
    fn text(&self) -> &str {
        self.id()
    }
}

/// Attaches a managed policy, where it is not attached already.
pub fn attach_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    holder: &Holder,
    arn: &str,
) -> Result<(), Error> {
    let folded = fold(holder.name());
    let kind = holder.kind().name();
    tx.post(
        ATTACH,
        binds![holder.id(), arn, holder.account(), kind, &folded],
    )
}

/// Detaches a managed policy; answers how many there were (0 or 1).
pub fn detach_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    holder: &dyn HolderId,
    arn: &str,
) -> Result<u64, Error> {
    tx.execute(DETACH, binds![holder.text(), arn])
}

/// Makes `arns` the managed policies that are attached to a role, whatever was before.
pub fn set_attached_policies(
    tx: &mut Tx<'_>,
    permit: &Permit,
    role: &RoleId,
    arns: &[String],
) -> Result<(), Error> {
    let Some(role) = find_role_by_id(tx, role)? else {
        return Err(Error::corrupt("policies are attached to a missing role"));
    };
    let role = Holder::Role(role);
    let before = attached_policies(tx, &role)?;
    for arn in before.iter().filter(|arn| !arns.contains(arn)) {
        detach_policy(tx, permit, &role, arn)?;
    }
    for arn in arns.iter().filter(|arn| !before.contains(arn)) {
        attach_policy(tx, permit, &role, arn)?;
    }
    Ok(())
}

/// The ARNs of the managed policies that are attached, in order.
pub fn attached_policies(tx: &mut Tx<'_>, holder: &dyn HolderId) -> Result<Vec<String>, Error> {
    tx.query(ATTACHED, binds![holder.text()])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// Adds an inline policy or replaces the one of the same name.
pub fn put_inline_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    holder: &dyn HolderId,
    name: &str,
    document: &str,
) -> Result<(), Error> {
    tx.post(PUT_INLINE, binds![holder.text(), name, document])
}

/// Removes an inline policy; answers how many there were (0 or 1).
pub fn delete_inline_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    holder: &dyn HolderId,
    name: &str,
) -> Result<u64, Error> {
    tx.execute(DELETE_INLINE, binds![holder.text(), name])
}

/// Makes `policies` (name and document) the inline policies, whatever was before.
pub fn set_inline_policies(
    tx: &mut Tx<'_>,
    permit: &Permit,
    holder: &dyn HolderId,
    policies: &[(String, String)],
) -> Result<(), Error> {
    let before = inline_policies(tx, holder)?;
    for (name, _) in &before {
        if !policies.iter().any(|(kept, _)| kept == name) {
            delete_inline_policy(tx, permit, holder, name)?;
        }
    }
    for (name, document) in policies {
        put_inline_policy(tx, permit, holder, name, document)?;
    }
    Ok(())
}

/// The inline policies (name and document), in order of their names.
pub fn inline_policies(
    tx: &mut Tx<'_>,
    holder: &dyn HolderId,
) -> Result<Vec<(String, String)>, Error> {
    tx.query(INLINE, binds![holder.text()])?
        .iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

/// The document of an inline policy.
pub fn find_inline_policy(
    tx: &mut Tx<'_>,
    holder: &dyn HolderId,
    name: &str,
) -> Result<Option<String>, Error> {
    tx.find(FIND_INLINE, binds![holder.text(), name])?
        .map(|row| row.get(0))
        .transpose()
}

/// Removes all policies of a holder, inline and attached.
pub(super) fn delete_policies(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    holder: &dyn HolderId,
) -> Result<(), Error> {
    tx.execute(DELETE_ALL_INLINE, binds![holder.text()])?;
    tx.execute(DETACH_ALL, binds![holder.text()]).map(drop)
}

/// Files what is attached under the holder's new name.
pub(super) fn rename_holder(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    holder: &dyn HolderId,
    name: &str,
) -> Result<(), Error> {
    let folded = fold(name);
    tx.execute(RENAME, binds![&folded, holder.text()]).map(drop)
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![
        ATTACH,
        DETACH,
        DETACH_ALL,
        ATTACHED,
        RENAME,
        PUT_INLINE,
        DELETE_INLINE,
        DELETE_ALL_INLINE,
        INLINE,
        FIND_INLINE,
    ]
}
