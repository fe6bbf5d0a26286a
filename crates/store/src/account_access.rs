//! Account access manager: its applications, and who may use which roles by them.

use std::collections::BTreeMap;

use base::{
    AccessApplicationId, AccountId, EntitlementId, IdentityStoreId, InstanceId, RoleId, TenantId,
    Timestamp, UserId,
};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::account_access::{AccessApplication, Entitlement};
use domain::assignment::Principal;

use crate::history::{self, Existence};
use crate::identity::lasts_of_user;

macro_rules! select_application {
    ($rest:literal) => {
        concat!(
            "SELECT id, instance_id, account_id, region, tenant_id, created_at, updated_at, \
             client_request FROM access_applications ",
            $rest
        )
    };
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, application_id, principal_kind, principal_id, account_id, role_id, \
             role_arn, created_at FROM entitlements ",
            $rest
        )
    };
}

const INSERT_APPLICATION: &str = "INSERT INTO access_applications (id, instance_id, account_id, \
    region, tenant_id, created_at, updated_at, client_request) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const FIND_APPLICATION: &str = select_application!("WHERE id = $1");
const FIND_APPLICATION_OF_INSTANCE: &str = select_application!("WHERE instance_id = $1");
const FIND_APPLICATION_OF_TENANT: &str = select_application!("WHERE tenant_id = $1");
const LIST_APPLICATIONS: &str =
    select_application!("WHERE account_id = $1 AND id > $2 ORDER BY id LIMIT $3");
const DELETE_APPLICATION: &str = "DELETE FROM access_applications WHERE id = $1";
const DELETE_TAGS: &str = "DELETE FROM sso_tags WHERE resource_id = $1";

const INSERT: &str = "INSERT INTO entitlements (id, application_id, instance_id, principal_kind, \
    principal_id, account_id, role_id, role_arn, created_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const DELETE: &str = "DELETE FROM entitlements WHERE id = $1";
const FIND: &str = select!("WHERE id = $1 AND application_id = $2");
const FIND_LIKE: &str = select!(
    "WHERE instance_id = $1 AND principal_kind = $2 AND principal_id = $3 AND role_arn = $4"
);
const LIST: &str = select!("WHERE application_id = $1 AND id > $2 ORDER BY id LIMIT $3");
const LIST_OF_PRINCIPAL: &str = select!(
    "WHERE instance_id = $1 AND principal_kind = $2 AND principal_id = $3 AND id > $4 \
     ORDER BY id LIMIT $5"
);
const LIST_OF_ROLE: &str =
    select!("WHERE role_id = $1 AND application_id = $2 AND id > $3 ORDER BY id LIMIT $4");
const LIST_OF_ACCOUNT: &str =
    select!("WHERE account_id = $1 AND application_id = $2 AND id > $3 ORDER BY id LIMIT $4");
const ALL_OF_ROLE: &str = select!("WHERE role_id = $1");
const ALL_OF_ACCOUNT: &str = select!("WHERE account_id = $1");
const COUNT_GROUPS_OF_ROLE: &str =
    "SELECT COUNT(*) FROM entitlements WHERE role_id = $1 AND principal_kind = 'GROUP'";
const ROLES_OF_PRINCIPAL: &str = select!(
    "WHERE instance_id = $1 AND principal_kind = $2 AND principal_id = $3 AND role_arn > $4 \
     ORDER BY role_arn LIMIT $5"
);
const INSTANCE_OF: &str = "SELECT instance_id FROM access_applications WHERE id = $1";

const IS_ENTITLED: &str = concat!(
    "SELECT EXISTS (SELECT 1 FROM users u WHERE u.identity_store_id = $1 \
     AND u.id = $2 AND u.status = 'ENABLED' AND (\
     EXISTS (SELECT 1 FROM entitlements e WHERE e.role_id = $3 \
        AND e.principal_kind = 'USER' AND e.principal_id = $2) \
     OR EXISTS (SELECT 1 FROM memberships m JOIN entitlements e \
        ON e.role_id = $3 AND e.principal_kind = 'GROUP' AND e.principal_id = m.group_id \
        WHERE m.identity_store_id = $1 AND m.user_id = $2 AND ",
    lasts_of_user!("$2", "$4"),
    ")))"
);

/// Which entitlements of an application are looked for; all of what is said has to be true.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Those of this very principal.
    pub principal: Option<Principal>,
    /// Those to this role.
    pub role: Option<RoleId>,
    /// Those in this account.
    pub account: Option<AccountId>,
}

/// Adds an application; `request` is the digest of what it was asked for by.
pub fn insert_application(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    application: &AccessApplication,
    request: &str,
) -> Result<(), Error> {
    let binds = binds![
        &application.id,
        &application.instance,
        &application.account,
        &application.region,
        &application.tenant,
        application.created_at,
        application.updated_at,
        request,
    ];
    tx.execute(INSERT_APPLICATION, binds).map(drop)
}

/// Removes an application with its entitlements and tags.
pub fn delete_application(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &AccessApplicationId,
) -> Result<(), Error> {
    let all = tx.query(LIST, binds![id, "", i64::MAX])?;
    end(tx, permit, &all)?;
    tx.execute(DELETE_TAGS, binds![id])?;
    tx.execute(DELETE_APPLICATION, binds![id]).map(drop)
}

/// The application of this id, where there is one.
pub fn find_application(
    tx: &mut Tx<'_>,
    id: &AccessApplicationId,
) -> Result<Option<AccessApplication>, Error> {
    let row = tx.find(FIND_APPLICATION, binds![id])?;
    row.as_ref().map(application).transpose()
}

/// The application of an instance, where it has one, and the digest of the request that made it.
pub fn find_application_of_instance(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
) -> Result<Option<(AccessApplication, String)>, Error> {
    tx.find(FIND_APPLICATION_OF_INSTANCE, binds![instance])?
        .map(|row| Ok((application(&row)?, row.get(7)?)))
        .transpose()
}

/// The application that clients call by this tenant id.
pub fn find_application_of_tenant(
    tx: &mut Tx<'_>,
    tenant: &TenantId,
) -> Result<Option<AccessApplication>, Error> {
    let row = tx.find(FIND_APPLICATION_OF_TENANT, binds![tenant])?;
    row.as_ref().map(application).transpose()
}

/// The applications of an account after the id `after`, in order of their ids.
pub fn list_applications(
    tx: &mut Tx<'_>,
    account: &AccountId,
    after: &str,
    limit: i64,
) -> Result<Vec<AccessApplication>, Error> {
    tx.query(LIST_APPLICATIONS, binds![account, after, limit])?
        .iter()
        .map(application)
        .collect()
}

/// Adds an entitlement; a principal has one to a role at the most.
pub fn insert(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    entitlement: &Entitlement,
) -> Result<(), Error> {
    let binds = binds![
        &entitlement.id,
        &entitlement.application,
        instance,
        entitlement.principal.kind(),
        entitlement.principal.id(),
        &entitlement.account,
        &entitlement.role,
        &entitlement.role_arn,
        entitlement.created_at,
    ];
    tx.execute(INSERT, binds)?;
    history::entitlement(tx, permit, instance, entitlement, Existence::Begins)
}

/// Ends an entitlement.
pub fn delete(tx: &mut Tx<'_>, permit: &Permit, entitlement: &Entitlement) -> Result<(), Error> {
    if tx.execute(DELETE, binds![&entitlement.id])? == 0 {
        return Ok(());
    }
    let Some(row) = tx.find(INSTANCE_OF, binds![&entitlement.application])? else {
        return Ok(());
    };
    let instance: InstanceId = row.get(0)?;
    history::entitlement(tx, permit, &instance, entitlement, Existence::Ends)
}

/// Ends every entitlement of a deleted principal.
pub(crate) fn delete_of_principal(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    principal: &Principal,
) -> Result<(), Error> {
    let (kind, id) = (principal.kind(), principal.id());
    let all = tx.query(LIST_OF_PRINCIPAL, binds![instance, kind, id, "", i64::MAX])?;
    end(tx, permit, &all)
}

/// Ends every entitlement to a deleted role.
pub(crate) fn delete_of_role(tx: &mut Tx<'_>, permit: &Permit, role: &RoleId) -> Result<(), Error> {
    let all = tx.query(ALL_OF_ROLE, binds![role])?;
    end(tx, permit, &all)
}

/// Ends every entitlement in an account that leaves or is closed.
pub(crate) fn delete_of_account(
    tx: &mut Tx<'_>,
    permit: &Permit,
    account: &AccountId,
) -> Result<(), Error> {
    let all = tx.query(ALL_OF_ACCOUNT, binds![account])?;
    end(tx, permit, &all)
}

/// The entitlement of this id, if it is the application's.
pub fn find(
    tx: &mut Tx<'_>,
    application: &AccessApplicationId,
    id: &EntitlementId,
) -> Result<Option<Entitlement>, Error> {
    let row = tx.find(FIND, binds![id, application])?;
    row.as_ref().map(entitlement).transpose()
}

/// The entitlement of this very principal to the role of this ARN.
pub fn find_like(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    principal: &Principal,
    role_arn: &str,
) -> Result<Option<Entitlement>, Error> {
    let (kind, id) = (principal.kind(), principal.id());
    let row = tx.find(FIND_LIKE, binds![instance, kind, id, role_arn])?;
    row.as_ref().map(entitlement).transpose()
}

/// The entitlements of an application that the filter lets through, after the id `after`, in order
/// of their ids.
pub fn list(
    tx: &mut Tx<'_>,
    application: &AccessApplication,
    filter: &Filter,
    after: &str,
    limit: i64,
) -> Result<Vec<Entitlement>, Error> {
    // By what is rarest; where more is said, the rest is looked at row by row.
    let Filter {
        principal,
        role,
        account,
    } = filter;
    let more = role.is_some() || account.is_some();
    let fetch = if principal.is_some() && more || role.is_some() && account.is_some() {
        i64::MAX
    } else {
        limit
    };
    let id = &application.id;
    let rows = match (principal, role, account) {
        (Some(principal), _, _) => {
            let (kind, of) = (principal.kind(), principal.id());
            let binds = binds![&application.instance, kind, of, after, fetch];
            tx.query(LIST_OF_PRINCIPAL, binds)?
        }
        (None, Some(role), _) => tx.query(LIST_OF_ROLE, binds![role, id, after, fetch])?,
        (None, None, Some(account)) => {
            tx.query(LIST_OF_ACCOUNT, binds![account, id, after, fetch])?
        }
        (None, None, None) => tx.query(LIST, binds![id, after, fetch])?,
    };
    let mut found = Vec::new();
    for row in &rows {
        let entitlement = entitlement(row)?;
        let is_meant = role.as_ref().is_none_or(|role| *role == entitlement.role)
            && (account.as_ref()).is_none_or(|account| *account == entitlement.account);
        if is_meant {
            found.push(entitlement);
        }
    }
    found.truncate(count(limit));
    Ok(found)
}

/// To how many groups a role is given.
pub fn count_groups_of_role(tx: &mut Tx<'_>, role: &RoleId) -> Result<i64, Error> {
    tx.scalar(COUNT_GROUPS_OF_ROLE, binds![role])
}

/// The roles that any of `principals` is entitled to after the ARN `after`, in order of their ARNs:
/// one entitlement a role.
pub fn roles_of(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    principals: &[Principal],
    after: &str,
    limit: i64,
) -> Result<Vec<Entitlement>, Error> {
    let mut found = BTreeMap::new();
    for principal in principals {
        let (kind, id) = (principal.kind(), principal.id());
        let binds = binds![instance, kind, id, after, limit];
        for row in &tx.query(ROLES_OF_PRINCIPAL, binds)? {
            let entitlement = entitlement(row)?;
            found.insert(entitlement.role_arn.clone(), entitlement);
        }
    }
    Ok(found.into_values().take(count(limit)).collect())
}

/// Whether a user is enabled, and entitled to a role, directly or through a group. Asked for every
/// request that is signed with credentials of account access manager.
pub fn is_entitled(
    tx: &mut Tx<'_>,
    (identity_store, user): (&IdentityStoreId, &UserId),
    role: &RoleId,
    now: Timestamp,
) -> Result<bool, Error> {
    tx.scalar(IS_ENTITLED, binds![identity_store, user, role, now])
}

fn end(tx: &mut Tx<'_>, permit: &Permit, rows: &[Row]) -> Result<(), Error> {
    for row in rows {
        delete(tx, permit, &entitlement(row)?)?;
    }
    Ok(())
}

fn count(limit: i64) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

fn application(row: &Row) -> Result<AccessApplication, Error> {
    Ok(AccessApplication {
        id: row.get(0)?,
        instance: row.get(1)?,
        account: row.get(2)?,
        region: row.get(3)?,
        tenant: row.get(4)?,
        created_at: row.get(5)?,
        updated_at: row.get(6)?,
    })
}

fn entitlement(row: &Row) -> Result<Entitlement, Error> {
    let (kind, id): (String, String) = (row.get(2)?, row.get(3)?);
    Ok(Entitlement {
        id: row.get(0)?,
        application: row.get(1)?,
        principal: Principal::parse(&kind, &id)
            .ok_or_else(|| Error::corrupt("entitlements.principal_kind"))?,
        account: row.get(4)?,
        role: row.get(5)?,
        role_arn: row.get(6)?,
        created_at: row.get(7)?,
    })
}
