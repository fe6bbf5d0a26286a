//! Provisioned permission sets, and (in [`operations`], [`results`] and [`jobs`]) what is being done
//! about them.

pub mod holds;
pub mod jobs;
pub mod operations;
pub mod results;

use base::{AccountId, InstanceId, PermissionSetId, RoleId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::provisioning::{Provisioned, ProvisioningStatus};

const INSERT: &str = "INSERT INTO provisioned_permission_sets (account_id, permission_set_id, \
    instance_id, role_id, role_name, revision, created_at, allows_tags) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const UPDATE: &str = "UPDATE provisioned_permission_sets SET role_id = $1, revision = $2, \
    allows_tags = $3 WHERE account_id = $4 AND permission_set_id = $5";
const DELETE: &str = "DELETE FROM provisioned_permission_sets WHERE account_id = $1 \
    AND permission_set_id = $2";
const FIND: &str = "SELECT account_id, permission_set_id, instance_id, role_id, role_name, \
    revision, created_at, allows_tags FROM provisioned_permission_sets WHERE account_id = $1 \
    AND permission_set_id = $2";
const ANY_WITHOUT_TAGS: &str = "SELECT 1 FROM provisioned_permission_sets \
    WHERE instance_id = $1 AND allows_tags = 0 LIMIT 1";
const LIST_OF_ACCOUNT_WITHOUT_TAGS: &str = "SELECT permission_set_id \
    FROM provisioned_permission_sets WHERE account_id = $1 AND instance_id = $2 \
    AND allows_tags = 0 ORDER BY permission_set_id";
const ANYWHERE: &str =
    "SELECT 1 FROM provisioned_permission_sets WHERE permission_set_id = $1 LIMIT 1";
const COUNT_ACCOUNTS: &str =
    "SELECT COUNT(*) FROM provisioned_permission_sets WHERE permission_set_id = $1";
const COUNT: &str = "SELECT COUNT(*) FROM provisioned_permission_sets WHERE account_id = $1";

macro_rules! joined_accounts {
    ($comparison:literal) => {
        concat!(
            "SELECT p.account_id FROM provisioned_permission_sets p \
             JOIN permission_sets s ON s.id = p.permission_set_id \
             WHERE p.permission_set_id = $1 AND p.account_id > $2 AND p.revision ",
            $comparison,
            " s.revision ORDER BY p.account_id LIMIT $3"
        )
    };
}

macro_rules! sets {
    ($condition:literal) => {
        concat!(
            "SELECT p.permission_set_id FROM provisioned_permission_sets p \
             JOIN permission_sets s ON s.id = p.permission_set_id \
             WHERE p.account_id = $1 AND p.permission_set_id > $2 AND p.instance_id = $3",
            $condition,
            " ORDER BY p.permission_set_id LIMIT $4"
        )
    };
}

const ACCOUNTS: &str = "SELECT account_id FROM provisioned_permission_sets \
    WHERE permission_set_id = $1 AND account_id > $2 ORDER BY account_id LIMIT $3";
const ACCOUNTS_LATEST: &str = joined_accounts!("=");
const ACCOUNTS_NOT_LATEST: &str = joined_accounts!("<>");
const SETS: &str = sets!("");
const SETS_LATEST: &str = sets!(" AND p.revision = s.revision");
const SETS_NOT_LATEST: &str = sets!(" AND p.revision <> s.revision");

/// Adds a provisioned permission set.
pub fn insert(tx: &mut Tx<'_>, _permit: &Permit, provisioned: &Provisioned) -> Result<(), Error> {
    let binds = binds![
        &provisioned.account,
        &provisioned.permission_set,
        &provisioned.instance,
        &provisioned.role,
        &provisioned.role_name,
        provisioned.revision,
        provisioned.created_at,
        provisioned.allows_tags,
    ];
    tx.post(INSERT, binds)
}

/// Notes the role and the revision that it has now.
pub fn update(tx: &mut Tx<'_>, _permit: &Permit, provisioned: &Provisioned) -> Result<(), Error> {
    let (role, revision): (&RoleId, i64) = (&provisioned.role, provisioned.revision);
    let binds = binds![
        role,
        revision,
        provisioned.allows_tags,
        &provisioned.account,
        &provisioned.permission_set
    ];
    tx.post(UPDATE, binds)
}

/// Removes a provisioned permission set.
pub fn delete(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    account: &AccountId,
    permission_set: &PermissionSetId,
) -> Result<(), Error> {
    tx.post(DELETE, binds![account, permission_set])
}

/// The permission set as it is in the account, where it is.
pub fn find(
    tx: &mut Tx<'_>,
    account: &AccountId,
    permission_set: &PermissionSetId,
) -> Result<Option<Provisioned>, Error> {
    tx.find(FIND, binds![account, permission_set])?
        .as_ref()
        .map(provisioned)
        .transpose()
}

/// The same for each of some pairs.
pub fn find_each<'a>(
    tx: &mut Tx<'_>,
    pairs: impl Iterator<Item = (&'a AccountId, &'a PermissionSetId)>,
) -> Result<Vec<Option<Provisioned>>, Error> {
    let each = pairs.map(|(account, set)| binds![account, set].to_vec());
    let answers = tx.query_each(FIND, &each.collect::<Vec<_>>())?;
    let found = |rows: &Vec<Row>| rows.first().map(provisioned).transpose();
    answers.iter().map(found).collect()
}

/// Whether an instance has any role that does not allow session tags.
pub fn any_without_tags(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<bool, Error> {
    Ok(tx.find(ANY_WITHOUT_TAGS, binds![instance])?.is_some())
}

/// The permission sets whose roles in an account do not allow session tags.
pub fn list_without_tags(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    account: &AccountId,
) -> Result<Vec<PermissionSetId>, Error> {
    tx.query(LIST_OF_ACCOUNT_WITHOUT_TAGS, binds![account, instance])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// Whether the permission set is provisioned in any account.
pub fn anywhere(tx: &mut Tx<'_>, permission_set: &PermissionSetId) -> Result<bool, Error> {
    Ok(tx.find(ANYWHERE, binds![permission_set])?.is_some())
}

/// How many permission sets are provisioned in an account.
pub fn count_in_account(tx: &mut Tx<'_>, account: &AccountId) -> Result<u32, Error> {
    tx.scalar(COUNT, binds![account])
}

/// The same of each of some accounts.
pub fn count_in_each(tx: &mut Tx<'_>, accounts: &[&AccountId]) -> Result<Vec<u32>, Error> {
    let each: Vec<_> = accounts.iter().map(|id| binds![*id].to_vec()).collect();
    let answers = tx.query_each(COUNT, &each)?;
    answers.iter().map(|rows| db::only(rows)).collect()
}

/// In how many accounts a permission set is provisioned.
pub fn count_accounts(tx: &mut Tx<'_>, permission_set: &PermissionSetId) -> Result<u32, Error> {
    tx.scalar(COUNT_ACCOUNTS, binds![permission_set])
}

/// The accounts after `after` that a permission set is provisioned in, in order of their ids.
pub fn list_accounts(
    tx: &mut Tx<'_>,
    permission_set: &PermissionSetId,
    status: Option<ProvisioningStatus>,
    after: &str,
    limit: i64,
) -> Result<Vec<AccountId>, Error> {
    let sql = match status {
        None => ACCOUNTS,
        Some(ProvisioningStatus::Latest) => ACCOUNTS_LATEST,
        Some(ProvisioningStatus::NotLatest) => ACCOUNTS_NOT_LATEST,
    };
    tx.query(sql, binds![permission_set, after, limit])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// The permission sets after `after` that are provisioned in an account, in order of their ids.
pub fn list_permission_sets(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    account: &AccountId,
    status: Option<ProvisioningStatus>,
    after: &str,
    limit: i64,
) -> Result<Vec<PermissionSetId>, Error> {
    let sql = match status {
        None => SETS,
        Some(ProvisioningStatus::Latest) => SETS_LATEST,
        Some(ProvisioningStatus::NotLatest) => SETS_NOT_LATEST,
    };
    tx.query(sql, binds![account, after, instance, limit])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

fn provisioned(row: &Row) -> Result<Provisioned, Error> {
    Ok(Provisioned {
        account: row.get(0)?,
        permission_set: row.get(1)?,
        instance: row.get(2)?,
        role: row.get(3)?,
        role_name: row.get(4)?,
        revision: row.get(5)?,
        created_at: row.get(6)?,
        allows_tags: row.get(7)?,
    })
}
