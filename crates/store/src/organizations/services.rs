//! Services that may work in an organization, members that administer them, and the policy of the
//! organization itself.

use base::{AccountId, OrganizationId, OrganizationResourcePolicyId, PageRequest, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::organization::{EnabledService, Member, Organization};

const LIST: &str = "SELECT service, enabled_at FROM organization_services \
    WHERE organization_id = $1 AND service > $2 ORDER BY service LIMIT $3";
const IS_ENABLED: &str = "SELECT 1 FROM organization_services \
    WHERE organization_id = $1 AND service = $2 LIMIT 1";
const ENABLE: &str = "INSERT INTO organization_services (organization_id, service, enabled_at) \
    VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const DISABLE: &str =
    "DELETE FROM organization_services WHERE organization_id = $1 AND service = $2";
const DISABLE_ALL: &str = "DELETE FROM organization_services WHERE organization_id = $1";

const REGISTER: &str = "INSERT INTO delegated_administrators (account_id, service, \
    organization_id, registered_at) VALUES ($1, $2, $3, $4)";
const DEREGISTER: &str = "DELETE FROM delegated_administrators WHERE account_id = $1 \
    AND service = $2 AND organization_id = $3";
const DEREGISTER_ALL: &str = "DELETE FROM delegated_administrators WHERE organization_id = $1";
const IS_DELEGATED: &str = "SELECT 1 FROM delegated_administrators \
    WHERE account_id = $1 AND service = $2 AND organization_id = $3 LIMIT 1";
const IS_DELEGATED_ANY: &str = "SELECT 1 FROM delegated_administrators \
    WHERE account_id = $1 AND organization_id = $2 LIMIT 1";
const COUNT_OF_SERVICE: &str = "SELECT COUNT(*) FROM delegated_administrators \
    WHERE organization_id = $1 AND service = $2";
const SERVICES_OF: &str = "SELECT service, registered_at FROM delegated_administrators \
    WHERE account_id = $1 AND service > $2 ORDER BY service LIMIT $3";
const ADMINISTRATORS: &str = "SELECT account_id, MIN(registered_at) FROM delegated_administrators \
    WHERE organization_id = $1 AND account_id > $2 GROUP BY account_id ORDER BY account_id LIMIT $3";
const ADMINISTRATORS_OF_SERVICE: &str = "SELECT account_id, registered_at \
    FROM delegated_administrators WHERE organization_id = $1 AND service = $2 \
    AND account_id > $3 ORDER BY account_id LIMIT $4";

const FIND_RESOURCE_POLICY: &str =
    "SELECT id, content FROM organization_resource_policies WHERE organization_id = $1";
const PUT_RESOURCE_POLICY: &str = "INSERT INTO organization_resource_policies (organization_id, \
    id, content) VALUES ($1, $2, $3) ON CONFLICT (organization_id) \
    DO UPDATE SET content = excluded.content";
const DELETE_RESOURCE_POLICY: &str =
    "DELETE FROM organization_resource_policies WHERE organization_id = $1";

#[cfg(test)]
pub(super) const STATEMENTS: [&str; 17] = [
    LIST,
    IS_ENABLED,
    ENABLE,
    DISABLE,
    DISABLE_ALL,
    REGISTER,
    DEREGISTER,
    DEREGISTER_ALL,
    IS_DELEGATED,
    IS_DELEGATED_ANY,
    COUNT_OF_SERVICE,
    SERVICES_OF,
    ADMINISTRATORS,
    ADMINISTRATORS_OF_SERVICE,
    FIND_RESOURCE_POLICY,
    PUT_RESOURCE_POLICY,
    DELETE_RESOURCE_POLICY,
];

/// The policy of an organization itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResourcePolicy {
    /// `rp-…`.
    pub id: OrganizationResourcePolicyId,
    /// The document.
    pub content: String,
}

/// Up to a probe of the services that may work in the organization, in order of their names.
pub fn list(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    page: &PageRequest,
) -> Result<Vec<EnabledService>, Error> {
    let binds = binds![organization, page.after_or_empty(), page.probe()];
    tx.query(LIST, binds)?.iter().map(service).collect()
}

/// Whether a service may work in the organization.
pub fn is_enabled(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    service: &str,
) -> Result<bool, Error> {
    let binds = binds![organization, service];
    Ok(tx.find(IS_ENABLED, binds)?.is_some())
}

/// Lets a service work in the organization, if it may not yet.
pub fn enable(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &OrganizationId,
    service: &str,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(ENABLE, binds![organization, service, now])
        .map(drop)
}

/// Does not let a service work in the organization any more.
pub fn disable(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &OrganizationId,
    service: &str,
) -> Result<(), Error> {
    tx.execute(DISABLE, binds![organization, service]).map(drop)
}

/// Lets a member administer a service. Violates `delegated_administrators_pkey` where it does.
pub fn register(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &OrganizationId,
    account: &AccountId,
    service: &str,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(REGISTER, binds![account, service, organization, now])
        .map(drop)
}

/// Takes that from a member; `false` where it did not.
pub fn deregister(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &OrganizationId,
    account: &AccountId,
    service: &str,
) -> Result<bool, Error> {
    let binds = binds![account, service, organization];
    Ok(tx.execute(DEREGISTER, binds)? > 0)
}

/// Whether an account administers a service for the organization, or any where none is named.
pub fn is_delegated(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    account: &AccountId,
    service: Option<&str>,
) -> Result<bool, Error> {
    let row = match service {
        Some(service) => tx.find(IS_DELEGATED, binds![account, service, organization])?,
        None => tx.find(IS_DELEGATED_ANY, binds![account, organization])?,
    };
    Ok(row.is_some())
}

/// How many accounts administer a service.
pub fn count_administrators(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    service: &str,
) -> Result<i64, Error> {
    tx.scalar(COUNT_OF_SERVICE, binds![organization, service])
}

/// Up to a probe of the services that an account administers, in order of their names.
pub fn list_delegated(
    tx: &mut Tx<'_>,
    account: &AccountId,
    page: &PageRequest,
) -> Result<Vec<EnabledService>, Error> {
    let binds = binds![account, page.after_or_empty(), page.probe()];
    tx.query(SERVICES_OF, binds)?.iter().map(service).collect()
}

/// Up to a probe of the accounts that administer a service (or any), in order of their ids, each
/// with the time when it began to.
pub fn list_administrators(
    tx: &mut Tx<'_>,
    organization: &Organization,
    service: Option<&str>,
    page: &PageRequest,
) -> Result<Vec<(Member, Timestamp)>, Error> {
    let (id, after, probe) = (&organization.id, page.after_or_empty(), page.probe());
    let rows = match service {
        Some(service) => {
            let binds = binds![id, service, after, probe];
            tx.query(ADMINISTRATORS_OF_SERVICE, binds)?
        }
        None => tx.query(ADMINISTRATORS, binds![id, after, probe])?,
    };
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let account: AccountId = row.get(0)?;
        if let Some(member) = super::find_member(tx, organization, &account)? {
            found.push((member, row.get(1)?));
        }
    }
    Ok(found)
}

/// The organization's own policy, where it has one.
pub fn find_resource_policy(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
) -> Result<Option<ResourcePolicy>, Error> {
    tx.find(FIND_RESOURCE_POLICY, binds![organization])?
        .map(|row| {
            Ok(ResourcePolicy {
                id: row.get(0)?,
                content: row.get(1)?,
            })
        })
        .transpose()
}

/// Sets the organization's own policy; the id of one that is there stays.
pub fn put_resource_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &OrganizationId,
    policy: &ResourcePolicy,
) -> Result<(), Error> {
    let binds = binds![organization, &policy.id, &policy.content];
    tx.execute(PUT_RESOURCE_POLICY, binds).map(drop)
}

/// Removes the organization's own policy.
pub fn delete_resource_policy(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &OrganizationId,
) -> Result<(), Error> {
    tx.execute(DELETE_RESOURCE_POLICY, binds![organization])
        .map(drop)
}

/// Removes everything of this module with an organization.
pub(super) fn delete_all(tx: &mut Tx<'_>, organization: &OrganizationId) -> Result<(), Error> {
    for sql in [DISABLE_ALL, DEREGISTER_ALL, DELETE_RESOURCE_POLICY] {
        tx.execute(sql, binds![organization])?;
    }
    Ok(())
}

fn service(row: &Row) -> Result<EnabledService, Error> {
    Ok(EnabledService {
        service: row.get(0)?,
        enabled_at: row.get(1)?,
    })
}
