//! Policies of organizations, their types, and what they are attached to.
//!
//! AWS's own policies have attachments like others, and no row of their own.

use base::{AccountId, OrganizationId, OrganizationPolicyId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::organization::{MAX_DEPTH, Policy, PolicyOrigin, PolicyTarget, PolicyType, TargetId};

macro_rules! policies {
    ($where:literal) => {
        concat!(
            "SELECT id, type, name, description, content, changed_at FROM organization_policies ",
            $where
        )
    };
}

const FIND: &str = policies!("WHERE id = $1 AND organization_id = $2");
const LIST: &str =
    policies!("WHERE organization_id = $1 AND type = $2 AND id > $3 ORDER BY id LIMIT $4");
const COUNT: &str =
    "SELECT COUNT(*) FROM organization_policies WHERE organization_id = $1 AND type = $2";
const INSERT: &str = "INSERT INTO organization_policies (id, organization_id, type, name, \
    description, content, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const UPDATE: &str = "UPDATE organization_policies SET name = $1, description = $2, content = $3, \
    changed_at = $4 WHERE id = $5";
const DELETE: &str = "DELETE FROM organization_policies WHERE id = $1";
const DELETE_OF_ORGANIZATION: &str = "DELETE FROM organization_policies WHERE organization_id = $1";

const TYPES: &str =
    "SELECT type FROM organization_policy_types WHERE organization_id = $1 ORDER BY type";
const ENABLE: &str = "INSERT INTO organization_policy_types (organization_id, type, enabled_at) \
    VALUES ($1, $2, $3)";
const DISABLE: &str =
    "DELETE FROM organization_policy_types WHERE organization_id = $1 AND type = $2";
const DISABLE_ALL: &str = "DELETE FROM organization_policy_types WHERE organization_id = $1";

const ATTACH: &str = "INSERT INTO organization_policy_attachments (target_id, type, policy_id, \
    organization_id, attached_at) VALUES ($1, $2, $3, $4, $5)";
const ATTACH_TO_ROOT: &str = "INSERT INTO organization_policy_attachments (target_id, type, \
    policy_id, organization_id, attached_at) SELECT root_id, $1, $2, id, $3 FROM organizations \
    WHERE id = $4";
const ATTACH_TO_UNITS: &str = "INSERT INTO organization_policy_attachments (target_id, type, \
    policy_id, organization_id, attached_at) SELECT id, $1, $2, organization_id, $3 \
    FROM organizational_units WHERE organization_id = $4";
const ATTACH_TO_ACCOUNTS: &str = "INSERT INTO organization_policy_attachments (target_id, type, \
    policy_id, organization_id, attached_at) SELECT id, $1, $2, organization_id, $3 \
    FROM accounts WHERE organization_id = $4";
const DETACH: &str = "DELETE FROM organization_policy_attachments WHERE target_id = $1 \
    AND type = $2 AND policy_id = $3";
const DETACH_TYPE: &str =
    "DELETE FROM organization_policy_attachments WHERE organization_id = $1 AND type = $2";
const DETACH_TARGET: &str = "DELETE FROM organization_policy_attachments WHERE target_id = $1";
const DETACH_ORGANIZATION: &str =
    "DELETE FROM organization_policy_attachments WHERE organization_id = $1";
const COUNT_ATTACHED: &str =
    "SELECT COUNT(*) FROM organization_policy_attachments WHERE target_id = $1 AND type = $2";
const IS_ATTACHED: &str = "SELECT 1 FROM organization_policy_attachments \
    WHERE target_id = $1 AND type = $2 AND policy_id = $3 LIMIT 1";
const IN_USE: &str = "SELECT 1 FROM organization_policy_attachments \
    WHERE organization_id = $1 AND policy_id = $2 LIMIT 1";
const OF_TARGET: &str = "SELECT policy_id FROM organization_policy_attachments \
    WHERE target_id = $1 AND type = $2 AND policy_id > $3 ORDER BY policy_id LIMIT $4";
const TARGETS: &str = "SELECT a.target_id, u.name, c.name FROM organization_policy_attachments a \
    LEFT JOIN organizational_units u ON u.id = a.target_id \
    LEFT JOIN accounts c ON c.id = a.target_id \
    WHERE a.organization_id = $1 AND a.policy_id = $2 AND a.target_id > $3 \
    ORDER BY a.target_id LIMIT $4";
// The type is there once where it is enabled, so no row at all means that it is not.
const LEVELS: &str = "SELECT a.target_id, a.policy_id, p.content, a.attached_at, p.changed_at \
    FROM organization_policy_types t LEFT JOIN organization_policy_attachments a \
    ON a.target_id IN ($1, $2, $3, $4, $5, $6, $7) AND a.type = t.type \
    LEFT JOIN organization_policies p ON p.id = a.policy_id \
    WHERE t.organization_id = $8 AND t.type = $9";

#[cfg(test)]
pub(super) const STATEMENTS: [&str; 25] = [
    FIND,
    LIST,
    COUNT,
    INSERT,
    UPDATE,
    DELETE,
    DELETE_OF_ORGANIZATION,
    TYPES,
    ENABLE,
    DISABLE,
    DISABLE_ALL,
    ATTACH,
    ATTACH_TO_ROOT,
    ATTACH_TO_UNITS,
    ATTACH_TO_ACCOUNTS,
    DETACH,
    DETACH_TYPE,
    DETACH_TARGET,
    DETACH_ORGANIZATION,
    COUNT_ATTACHED,
    IS_ATTACHED,
    IN_USE,
    OF_TARGET,
    TARGETS,
    LEVELS,
];

/// A policy in effect at a root, unit or account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// The policy's id.
    pub id: String,
    /// Its document; `None` of AWS's own policies.
    pub content: Option<String>,
    /// When it was attached, or changed, whichever was later.
    pub changed_at: Timestamp,
}

/// Keeps a new policy. Violates `organization_policies_name` where another of the type has the
/// name.
pub fn insert(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &OrganizationId,
    policy: &Policy,
) -> Result<(), Error> {
    let binds = binds![
        &policy.id,
        organization,
        policy.policy_type.as_str(),
        &policy.name,
        &policy.description,
        &policy.content,
        policy.changed_at,
    ];
    tx.execute(INSERT, binds).map(drop)
}

/// Changes name, description and document. Violates `organization_policies_name` where another of
/// the type has the name.
pub fn update(tx: &mut Tx<'_>, _permit: &Permit, policy: &Policy) -> Result<(), Error> {
    let binds = binds![
        &policy.name,
        &policy.description,
        &policy.content,
        policy.changed_at,
        &policy.id,
    ];
    tx.execute(UPDATE, binds).map(drop)
}

/// Removes a policy that is attached to nothing.
pub fn delete(tx: &mut Tx<'_>, _permit: &Permit, id: &OrganizationPolicyId) -> Result<(), Error> {
    tx.execute(DELETE, binds![id]).map(drop)
}

/// The policy of this id, where the organization has made it.
pub fn find(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    id: &OrganizationPolicyId,
) -> Result<Option<Policy>, Error> {
    let row = tx.find(FIND, binds![id, organization])?;
    row.as_ref().map(policy).transpose()
}

/// At most `limit` policies of a type after the id `after`, in order of their ids; AWS's own not.
pub fn list(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    policy_type: PolicyType,
    after: &str,
    limit: i64,
) -> Result<Vec<Policy>, Error> {
    let binds = binds![organization, policy_type.as_str(), after, limit];
    tx.query(LIST, binds)?.iter().map(policy).collect()
}

/// How many policies of a type the organization has made.
pub fn count(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    policy_type: PolicyType,
) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![organization, policy_type.as_str()])
}

/// The types that are enabled in the organization's root.
pub fn enabled_types(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
) -> Result<Vec<PolicyType>, Error> {
    tx.query(TYPES, binds![organization])?
        .iter()
        .map(policy_type)
        .collect()
}

/// Enables a type, and attaches AWS's own policy of the type to everything there is. Violates
/// `organization_policy_types_pkey` where it is enabled.
pub fn enable_type(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &OrganizationId,
    policy_type: PolicyType,
    now: Timestamp,
) -> Result<(), Error> {
    let text = policy_type.as_str();
    tx.execute(ENABLE, binds![organization, text, now])?;
    if let Some(default) = policy_type.default_policy() {
        for sql in [ATTACH_TO_ROOT, ATTACH_TO_UNITS, ATTACH_TO_ACCOUNTS] {
            tx.execute(sql, binds![text, default, now, organization])?;
        }
    }
    Ok(())
}

/// Disables a type: everything of it is detached. `false` where it was not enabled.
pub fn disable_type(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &OrganizationId,
    policy_type: PolicyType,
) -> Result<bool, Error> {
    let binds = binds![organization, policy_type.as_str()];
    tx.execute(DETACH_TYPE, binds)?;
    Ok(tx.execute(DISABLE, binds)? > 0)
}

/// Attaches a policy.
pub fn attach(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &OrganizationId,
    target: &str,
    (policy_type, policy): (PolicyType, &str),
    now: Timestamp,
) -> Result<(), Error> {
    let binds = binds![target, policy_type.as_str(), policy, organization, now];
    tx.execute(ATTACH, binds).map(drop)
}

/// Attaches AWS's own policies of the types that are enabled to a new unit or account.
pub fn attach_defaults(
    tx: &mut Tx<'_>,
    permit: &Permit,
    organization: &OrganizationId,
    target: &str,
    now: Timestamp,
) -> Result<(), Error> {
    for policy_type in enabled_types(tx, organization)? {
        if let Some(default) = policy_type.default_policy() {
            attach(
                tx,
                permit,
                organization,
                target,
                (policy_type, default),
                now,
            )?;
        }
    }
    Ok(())
}

/// Detaches a policy; `false` where it was not attached.
pub fn detach(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    target: &TargetId,
    policy_type: PolicyType,
    policy: &OrganizationPolicyId,
) -> Result<bool, Error> {
    let binds = binds![target.as_str(), policy_type.as_str(), policy];
    Ok(tx.execute(DETACH, binds)? > 0)
}

/// Detaches everything from a unit that is deleted or an account that leaves.
pub fn detach_all(tx: &mut Tx<'_>, _permit: &Permit, target: &str) -> Result<(), Error> {
    tx.execute(DETACH_TARGET, binds![target]).map(drop)
}

/// Removes everything about policies with an organization.
pub(super) fn delete_all(tx: &mut Tx<'_>, organization: &OrganizationId) -> Result<(), Error> {
    for sql in [DETACH_ORGANIZATION, DELETE_OF_ORGANIZATION, DISABLE_ALL] {
        tx.execute(sql, binds![organization])?;
    }
    Ok(())
}

/// How many policies of a type are attached to a root, unit or account itself.
pub fn count_attached(
    tx: &mut Tx<'_>,
    target: &TargetId,
    policy_type: PolicyType,
) -> Result<i64, Error> {
    tx.scalar(
        COUNT_ATTACHED,
        binds![target.as_str(), policy_type.as_str()],
    )
}

/// Whether a policy is attached to a root, unit or account itself.
pub fn is_attached(
    tx: &mut Tx<'_>,
    target: &TargetId,
    policy_type: PolicyType,
    policy: &OrganizationPolicyId,
) -> Result<bool, Error> {
    let binds = binds![target.as_str(), policy_type.as_str(), policy];
    Ok(tx.find(IS_ATTACHED, binds)?.is_some())
}

/// Whether a policy is attached to anything.
pub fn is_in_use(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    policy: &OrganizationPolicyId,
) -> Result<bool, Error> {
    let binds = binds![organization, policy];
    Ok(tx.find(IN_USE, binds)?.is_some())
}

/// The ids of at most `limit` policies after `after` that are attached to a root, unit or account
/// itself.
pub fn list_of_target(
    tx: &mut Tx<'_>,
    target: &TargetId,
    policy_type: PolicyType,
    after: &str,
    limit: i64,
) -> Result<Vec<OrganizationPolicyId>, Error> {
    let binds = binds![target.as_str(), policy_type.as_str(), after, limit];
    tx.query(OF_TARGET, binds)?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// At most `limit` roots, units and accounts after `after` that a policy is attached to.
pub fn list_targets(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    policy: &OrganizationPolicyId,
    after: &str,
    limit: i64,
) -> Result<Vec<PolicyTarget>, Error> {
    tx.query(TARGETS, binds![organization, policy, after, limit])?
        .iter()
        .map(|row| {
            let id: String = row.get(0)?;
            let (unit, account): (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
            Ok(PolicyTarget {
                id: TargetId::parse(&id)
                    .ok_or_else(|| Error::corrupt("organization_policy_attachments.target_id"))?,
                name: unit.or(account).unwrap_or_else(|| "Root".to_owned()),
            })
        })
        .collect()
}

/// What of a type is attached at each level over an account, the root's first and the account's
/// own last; `None` where the type is not enabled. `parent_path` is the path of what the account
/// is in: `<organization>/<root>/<unit>/…/`. One statement: this is asked at every request.
pub fn levels(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    policy_type: PolicyType,
    parent_path: &str,
    account: &AccountId,
) -> Result<Option<Vec<Vec<Attached>>>, Error> {
    let above = parent_path.split('/').skip(1).filter(|id| !id.is_empty());
    let targets: Vec<&str> = above.chain([account.as_str()]).collect();
    // Root, units, account. A deeper tree would have levels that nobody looks at.
    if targets.len() > MAX_DEPTH.saturating_add(2) {
        return Err(Error::corrupt("organizational_units.path"));
    }
    let target = |index: usize| targets.get(index).copied().unwrap_or_default();
    let rows = tx.query(
        LEVELS,
        binds![
            target(0),
            target(1),
            target(2),
            target(3),
            target(4),
            target(5),
            target(6),
            organization,
            policy_type.as_str(),
        ],
    )?;
    if rows.is_empty() {
        return Ok(None);
    }
    let mut levels: Vec<Vec<Attached>> = vec![Vec::new(); targets.len()];
    for row in &rows {
        let Some(at) = row.get::<Option<String>>(0)? else {
            continue;
        };
        let (attached_at, changed_at): (Timestamp, Option<Timestamp>) = (row.get(3)?, row.get(4)?);
        let attached = Attached {
            id: row.get(1)?,
            content: row.get(2)?,
            changed_at: changed_at.map_or(attached_at, |changed| changed.max(attached_at)),
        };
        let level = targets.iter().position(|target| *target == at);
        if let Some(level) = level.and_then(|level| levels.get_mut(level)) {
            level.push(attached);
        }
    }
    for level in &mut levels {
        level.sort_by(|a, b| a.id.cmp(&b.id));
    }
    Ok(Some(levels))
}

fn policy(row: &Row) -> Result<Policy, Error> {
    let kind: String = row.get(1)?;
    Ok(Policy {
        id: row.get(0)?,
        policy_type: PolicyType::parse(&kind)
            .ok_or_else(|| Error::corrupt("organization_policies.type"))?,
        name: row.get(2)?,
        description: row.get(3)?,
        content: row.get(4)?,
        origin: PolicyOrigin::Customer,
        changed_at: row.get(5)?,
    })
}

fn policy_type(row: &Row) -> Result<PolicyType, Error> {
    let text: String = row.get(0)?;
    PolicyType::parse(&text).ok_or_else(|| Error::corrupt("organization_policy_types.type"))
}
