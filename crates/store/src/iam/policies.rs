//! Customer managed policies, and where managed policies of either kind are used.

use std::collections::BTreeSet;

use base::{AccountId, PolicyId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::iam::{HolderKind, ManagedPolicy, PolicyVersion};

use super::{delete_tags, end_of_prefix, fold};

/// In which way a user, group or role uses a managed policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyUse {
    /// It is attached.
    Attached,
    /// It is the permissions boundary.
    Boundary,
}

macro_rules! select_policy {
    ($rest:literal) => {
        concat!(
            "SELECT id, account_id, name, path, description, document, default_version, \
             latest_version, created_at, updated_at FROM iam_policies ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO iam_policies (id, account_id, name, name_folded, path, \
    description, document, default_version, latest_version, created_at, updated_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
const UPDATE: &str = "UPDATE iam_policies SET document = $1, default_version = $2, \
    latest_version = $3, updated_at = $4 WHERE id = $5";
const INSERT_VERSION: &str = "INSERT INTO iam_policy_versions (policy_id, version, document, \
    created_at) VALUES ($1, $2, $3, $4)";
const DELETE_VERSION: &str =
    "DELETE FROM iam_policy_versions WHERE policy_id = $1 AND version = $2";
const DELETE_VERSIONS: &str = "DELETE FROM iam_policy_versions WHERE policy_id = $1";
const VERSIONS: &str = "SELECT version, document, created_at FROM iam_policy_versions \
    WHERE policy_id = $1 ORDER BY version DESC";
const COUNT_VERSIONS: &str = "SELECT COUNT(*) FROM iam_policies p \
    JOIN iam_policy_versions v ON v.policy_id = p.id WHERE p.account_id = $1";
const DELETE: &str = "DELETE FROM iam_policies WHERE id = $1";
const FIND: &str =
    select_policy!("WHERE account_id = $1 AND name_folded = $2 AND path = $3 AND name = $4");
const FIND_BY_NAME: &str = select_policy!("WHERE account_id = $1 AND name_folded = $2");
const LIST: &str = select_policy!(
    "WHERE account_id = $1 AND name_folded > $2 AND path >= $3 AND path < $4 \
     ORDER BY name_folded LIMIT $5"
);
const COUNT: &str = "SELECT COUNT(*) FROM iam_policies WHERE account_id = $1";
const ATTACHMENTS: &str =
    "SELECT COUNT(*) FROM iam_attached_policies WHERE account_id = $1 AND policy_arn = $2";
const ROLE_BOUNDARIES: &str =
    "SELECT COUNT(*) FROM iam_roles WHERE account_id = $1 AND permissions_boundary = $2";
const USER_BOUNDARIES: &str =
    "SELECT COUNT(*) FROM iam_users WHERE account_id = $1 AND permissions_boundary = $2";
const ATTACHED_ARNS: &str =
    "SELECT DISTINCT policy_arn FROM iam_attached_policies WHERE account_id = $1";
const ROLE_BOUNDARY_ARNS: &str = "SELECT DISTINCT permissions_boundary FROM iam_roles \
    WHERE account_id = $1 AND permissions_boundary IS NOT NULL";
const USER_BOUNDARY_ARNS: &str = "SELECT DISTINCT permissions_boundary FROM iam_users \
    WHERE account_id = $1 AND permissions_boundary IS NOT NULL";

macro_rules! holders_attached {
    ($table:literal) => {
        concat!(
            "SELECT h.name, h.id FROM iam_attached_policies a JOIN ",
            $table,
            " h ON h.id = a.holder_id WHERE a.account_id = $1 AND a.policy_arn = $2 \
             AND a.holder_kind = $3 AND a.holder_name_folded > $4 AND h.path >= $5 \
             AND h.path < $6 ORDER BY a.holder_name_folded LIMIT $7"
        )
    };
}
macro_rules! holders_bounded {
    ($table:literal) => {
        concat!(
            "SELECT name, id FROM ",
            $table,
            " WHERE account_id = $1 AND permissions_boundary = $2 AND name_folded > $3 \
             AND path >= $4 AND path < $5 ORDER BY name_folded LIMIT $6"
        )
    };
}

const GROUPS_ATTACHED: &str = holders_attached!("iam_groups");
const ROLES_ATTACHED: &str = holders_attached!("iam_roles");
const USERS_ATTACHED: &str = holders_attached!("iam_users");
const ROLES_BOUNDED: &str = holders_bounded!("iam_roles");
const USERS_BOUNDED: &str = holders_bounded!("iam_users");

/// Adds a customer managed policy with its first version; its name is unique in the account without regard to case
/// (`iam_policies_name`).
pub fn insert_policy(
    tx: &mut Tx<'_>,
    permit: &Permit,
    policy: &ManagedPolicy,
) -> Result<(), Error> {
    let folded = fold(&policy.name);
    tx.execute(
        INSERT,
        binds![
            &policy.id,
            &policy.account,
            &policy.name,
            &folded,
            &policy.path,
            policy.description.as_deref(),
            &policy.document,
            policy.default_version,
            policy.latest_version,
            policy.created_at,
            policy.updated_at,
        ],
    )?;
    let first = PolicyVersion {
        number: policy.default_version,
        document: policy.document.clone(),
        created_at: policy.created_at,
    };
    insert_policy_version(tx, permit, &policy.id, &first)
}

/// Replaces what of a policy changes with its versions: document, numbers and date.
pub fn update_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    policy: &ManagedPolicy,
) -> Result<(), Error> {
    tx.execute(
        UPDATE,
        binds![
            &policy.document,
            policy.default_version,
            policy.latest_version,
            policy.updated_at,
            &policy.id,
        ],
    )
    .map(drop)
}

/// Adds a version; the policy's own numbers are changed by [`update_policy`].
pub fn insert_policy_version(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    policy: &PolicyId,
    version: &PolicyVersion,
) -> Result<(), Error> {
    tx.execute(
        INSERT_VERSION,
        binds![
            policy,
            version.number,
            &version.document,
            version.created_at
        ],
    )
    .map(drop)
}

/// Removes a version; answers how many there were (0 or 1).
pub fn delete_policy_version(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    policy: &PolicyId,
    number: u32,
) -> Result<u64, Error> {
    tx.execute(DELETE_VERSION, binds![policy, number])
}

/// The versions of a policy (at most five), the newest first.
pub fn policy_versions(tx: &mut Tx<'_>, policy: &PolicyId) -> Result<Vec<PolicyVersion>, Error> {
    tx.query(VERSIONS, binds![policy])?
        .iter()
        .map(|row| {
            Ok(PolicyVersion {
                number: row.get(0)?,
                document: row.get(1)?,
                created_at: row.get(2)?,
            })
        })
        .collect()
}

/// How many versions all managed policies of an account have together.
pub fn count_policy_versions(tx: &mut Tx<'_>, account: &AccountId) -> Result<i64, Error> {
    tx.scalar(COUNT_VERSIONS, binds![account])
}

/// Removes a customer managed policy with its versions and tags.
pub fn delete_policy(tx: &mut Tx<'_>, permit: &Permit, id: &PolicyId) -> Result<(), Error> {
    delete_tags(tx, permit, id.as_str())?;
    tx.execute(DELETE_VERSIONS, binds![id])?;
    tx.execute(DELETE, binds![id]).map(drop)
}

/// The customer managed policy of this path and name.
pub fn find_policy(
    tx: &mut Tx<'_>,
    account: &AccountId,
    path: &str,
    name: &str,
) -> Result<Option<ManagedPolicy>, Error> {
    let folded = fold(name);
    let row = tx.find(FIND, binds![account, &folded, path, name])?;
    row.as_ref().map(policy).transpose()
}

/// The customer managed policy of this name, compared without regard to case.
pub fn find_policy_by_name(
    tx: &mut Tx<'_>,
    account: &AccountId,
    name: &str,
) -> Result<Option<ManagedPolicy>, Error> {
    let folded = fold(name);
    let row = tx.find(FIND_BY_NAME, binds![account, &folded])?;
    row.as_ref().map(policy).transpose()
}

/// Customer managed policies of an account whose paths begin with `path_prefix`, in order of
/// their names in lower case, after the name `after`.
pub fn list_policies(
    tx: &mut Tx<'_>,
    account: &AccountId,
    path_prefix: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<ManagedPolicy>, Error> {
    let (after, end) = (fold(after), end_of_prefix(path_prefix));
    tx.query(LIST, binds![account, &after, path_prefix, &end, limit])?
        .iter()
        .map(policy)
        .collect()
}

/// How many customer managed policies an account has.
pub fn count_policies(tx: &mut Tx<'_>, account: &AccountId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![account])
}

/// To how many users, groups and roles of an account a managed policy is attached.
pub fn attachment_count(tx: &mut Tx<'_>, account: &AccountId, arn: &str) -> Result<i64, Error> {
    tx.scalar(ATTACHMENTS, binds![account, arn])
}

/// Of how many users and roles of an account a managed policy is the permissions boundary.
pub fn boundary_count(tx: &mut Tx<'_>, account: &AccountId, arn: &str) -> Result<i64, Error> {
    let roles: i64 = tx.scalar(ROLE_BOUNDARIES, binds![account, arn])?;
    let users: i64 = tx.scalar(USER_BOUNDARIES, binds![account, arn])?;
    Ok(roles.saturating_add(users))
}

/// The managed policies that are attached to anybody of an account.
pub fn attached_policy_arns(
    tx: &mut Tx<'_>,
    account: &AccountId,
) -> Result<BTreeSet<String>, Error> {
    tx.query(ATTACHED_ARNS, binds![account])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// The managed policies that are the permissions boundary of any user or role of an account.
pub fn boundary_arns(tx: &mut Tx<'_>, account: &AccountId) -> Result<BTreeSet<String>, Error> {
    let mut rows = tx.query(ROLE_BOUNDARY_ARNS, binds![account])?;
    rows.extend(tx.query(USER_BOUNDARY_ARNS, binds![account])?);
    rows.iter().map(|row| row.get(0)).collect()
}

/// The users, groups or roles (name and unique id) that use a managed policy, in order of their
/// names in lower case, after the name `after`.
pub fn list_holders_of_policy(
    tx: &mut Tx<'_>,
    account: &AccountId,
    policy: (&str, PolicyUse, HolderKind),
    path_prefix: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<(String, String)>, Error> {
    let (arn, policy_use, kind) = policy;
    let (after, end) = (fold(after), end_of_prefix(path_prefix));
    let rows = match policy_use {
        PolicyUse::Attached => {
            let sql = match kind {
                HolderKind::Group => GROUPS_ATTACHED,
                HolderKind::Role => ROLES_ATTACHED,
                HolderKind::User => USERS_ATTACHED,
            };
            let kind = kind.name();
            let binds = binds![account, arn, kind, &after, path_prefix, &end, limit];
            tx.query(sql, binds)?
        }
        PolicyUse::Boundary => {
            let sql = match kind {
                HolderKind::Group => return Ok(Vec::new()),
                HolderKind::Role => ROLES_BOUNDED,
                HolderKind::User => USERS_BOUNDED,
            };
            tx.query(sql, binds![account, arn, &after, path_prefix, &end, limit])?
        }
    };
    rows.iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

fn policy(row: &Row) -> Result<ManagedPolicy, Error> {
    Ok(ManagedPolicy {
        id: row.get(0)?,
        account: row.get(1)?,
        name: row.get(2)?,
        path: row.get(3)?,
        description: row.get(4)?,
        document: row.get(5)?,
        default_version: row.get(6)?,
        latest_version: row.get(7)?,
        created_at: row.get(8)?,
        updated_at: row.get(9)?,
    })
}

#[cfg(test)]
pub(super) fn statements() -> Vec<&'static str> {
    vec![
        INSERT,
        UPDATE,
        INSERT_VERSION,
        DELETE_VERSION,
        DELETE_VERSIONS,
        VERSIONS,
        COUNT_VERSIONS,
        DELETE,
        FIND,
        FIND_BY_NAME,
        LIST,
        COUNT,
        ATTACHMENTS,
        ROLE_BOUNDARIES,
        USER_BOUNDARIES,
        ATTACHED_ARNS,
        ROLE_BOUNDARY_ARNS,
        USER_BOUNDARY_ARNS,
        GROUPS_ATTACHED,
        ROLES_ATTACHED,
        USERS_ATTACHED,
        ROLES_BOUNDED,
        USERS_BOUNDED,
    ]
}
