//! Permission sets, their policies, and the tags of instances and permission sets.

use base::{InstanceId, PermissionSetId};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::permission_set::{
    CustomerManagedPolicyReference, PermissionSet, PermissionsBoundary, Policies, SessionDuration,
    Tag,
};

use crate::history::of_permission_set;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, instance_id, name, description, session_duration, session_seconds, \
             relay_state, revision, created_at FROM permission_sets ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO permission_sets (id, instance_id, name, description, \
    session_duration, session_seconds, relay_state, revision, created_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const UPDATE: &str = "UPDATE permission_sets SET description = $1, session_duration = $2, \
    session_seconds = $3, relay_state = $4, revision = revision + 1 WHERE id = $5";
const DELETE: &str = "DELETE FROM permission_sets WHERE id = $1";
const DELETE_MANAGED: &str =
    "DELETE FROM permission_set_managed_policies WHERE permission_set_id = $1";
const DELETE_CUSTOMER: &str =
    "DELETE FROM permission_set_customer_policies WHERE permission_set_id = $1";
const FIND: &str = select!("WHERE id = $1");
const FIND_BY_NAME: &str = select!("WHERE instance_id = $1 AND name = $2");
const LIST: &str = "SELECT id FROM permission_sets WHERE instance_id = $1 AND id > $2 \
    ORDER BY id LIMIT $3";
const COUNT: &str = "SELECT COUNT(*) FROM permission_sets WHERE instance_id = $1";

const SET_INLINE: &str =
    "UPDATE permission_sets SET inline_policy = $1, revision = revision + 1 WHERE id = $2";
const FIND_INLINE: &str = "SELECT inline_policy FROM permission_sets WHERE id = $1";
const SET_BOUNDARY: &str = "UPDATE permission_sets SET boundary_arn = $1, boundary_path = $2, \
    boundary_name = $3, revision = revision + 1 WHERE id = $4";
const FIND_BOUNDARY: &str =
    "SELECT boundary_arn, boundary_path, boundary_name FROM permission_sets WHERE id = $1";
const CHANGED: &str = "UPDATE permission_sets SET revision = revision + 1 WHERE id = $1";

const COUNT_POLICIES: &str = "SELECT \
    (SELECT COUNT(*) FROM permission_set_managed_policies WHERE permission_set_id = $1) + \
    (SELECT COUNT(*) FROM permission_set_customer_policies WHERE permission_set_id = $1)";
const ATTACH_MANAGED: &str = "INSERT INTO permission_set_managed_policies \
    (permission_set_id, arn) VALUES ($1, $2) ON CONFLICT DO NOTHING";
const DETACH_MANAGED: &str =
    "DELETE FROM permission_set_managed_policies WHERE permission_set_id = $1 AND arn = $2";
const LIST_MANAGED: &str = "SELECT arn FROM permission_set_managed_policies \
    WHERE permission_set_id = $1 AND arn > $2 ORDER BY arn LIMIT $3";
const ATTACH_CUSTOMER: &str = "INSERT INTO permission_set_customer_policies \
    (permission_set_id, path, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const DETACH_CUSTOMER: &str = "DELETE FROM permission_set_customer_policies \
    WHERE permission_set_id = $1 AND path = $2 AND name = $3";
const LIST_CUSTOMER: &str = "SELECT path, name FROM permission_set_customer_policies \
    WHERE permission_set_id = $1 AND (path, name) > ($2, $3) ORDER BY path, name LIMIT $4";

const PUT_TAG: &str = "INSERT INTO sso_tags (resource_id, key, value) VALUES ($1, $2, $3) \
    ON CONFLICT (resource_id, key) DO UPDATE SET value = excluded.value";
const DELETE_TAG: &str = "DELETE FROM sso_tags WHERE resource_id = $1 AND key = $2";
const DELETE_TAGS: &str = "DELETE FROM sso_tags WHERE resource_id = $1";
const LIST_TAGS: &str = "SELECT key, value FROM sso_tags WHERE resource_id = $1 AND \
    (resource_id = $2 OR EXISTS (SELECT 1 FROM permission_sets \
        WHERE permission_sets.id = $1 AND permission_sets.instance_id = $2) \
    OR EXISTS (SELECT 1 FROM assignment_rules \
        WHERE assignment_rules.id = $1 AND assignment_rules.instance_id = $2) \
    OR EXISTS (SELECT 1 FROM access_applications \
        WHERE access_applications.id = $1 AND access_applications.instance_id = $2) \
    OR EXISTS (SELECT 1 FROM applications \
        WHERE applications.id = $1 AND applications.instance_id = $2) \
    OR EXISTS (SELECT 1 FROM trusted_token_issuers \
        WHERE trusted_token_issuers.id = $1 AND trusted_token_issuers.instance_id = $2)) \
    ORDER BY key";

/// Adds a permission set without policies. Its name is unique in its instance: unique index
/// `permission_sets_name`.
pub fn insert(tx: &mut Tx<'_>, permit: &Permit, set: &PermissionSet) -> Result<(), Error> {
    let binds = binds![
        &set.id,
        &set.instance,
        &set.name,
        set.description.as_deref(),
        set.session_duration.as_str(),
        set.session_duration.seconds(),
        set.relay_state.as_deref(),
        set.revision,
        set.created_at,
    ];
    of_permission_set(tx, permit, &set.id, |tx| tx.execute(INSERT, binds)).map(drop)
}

/// Replaces what of a permission set can change, as a new revision.
pub fn update(tx: &mut Tx<'_>, permit: &Permit, set: &PermissionSet) -> Result<(), Error> {
    let binds = binds![
        set.description.as_deref(),
        set.session_duration.as_str(),
        set.session_duration.seconds(),
        set.relay_state.as_deref(),
        &set.id,
    ];
    of_permission_set(tx, permit, &set.id, |tx| tx.execute(UPDATE, binds)).map(drop)
}

/// Removes a permission set with its policies and tags.
pub fn delete(tx: &mut Tx<'_>, permit: &Permit, id: &PermissionSetId) -> Result<(), Error> {
    of_permission_set(tx, permit, id, |tx| {
        for sql in [DELETE, DELETE_MANAGED, DELETE_CUSTOMER, DELETE_TAGS] {
            tx.execute(sql, binds![id])?;
        }
        Ok(())
    })
}

/// The permission set of this id, where there is one.
pub fn find(tx: &mut Tx<'_>, id: &PermissionSetId) -> Result<Option<PermissionSet>, Error> {
    tx.find(FIND, binds![id])?
        .as_ref()
        .map(permission_set)
        .transpose()
}

/// The permission set of this name, where there is one.
pub fn find_by_name(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    name: &str,
) -> Result<Option<PermissionSet>, Error> {
    tx.find(FIND_BY_NAME, binds![instance, name])?
        .as_ref()
        .map(permission_set)
        .transpose()
}

/// The permission sets of an instance after the id `after`, in order of their ids.
pub fn list(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    after: &str,
    limit: i64,
) -> Result<Vec<PermissionSetId>, Error> {
    tx.query(LIST, binds![instance, after, limit])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// How many permission sets an instance has.
pub fn count(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<u32, Error> {
    tx.scalar(COUNT, binds![instance])
}

/// Everything that the roles of a permission set may do.
pub fn policies(tx: &mut Tx<'_>, id: &PermissionSetId) -> Result<Policies, Error> {
    Ok(Policies {
        managed: list_managed_policies(tx, id, "", i64::MAX)?,
        customer_managed: list_customer_policies(tx, id, None, i64::MAX)?,
        inline: find_inline_policy(tx, id)?,
        boundary: find_boundary(tx, id)?,
    })
}

/// How many managed policies of both kinds are attached.
pub fn count_policies(tx: &mut Tx<'_>, id: &PermissionSetId) -> Result<u32, Error> {
    tx.scalar(COUNT_POLICIES, binds![id])
}

/// Attaches an AWS managed policy, as a new revision; `false` where it was attached already.
pub fn insert_managed_policy(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &PermissionSetId,
    arn: &str,
) -> Result<bool, Error> {
    of_permission_set(tx, permit, id, |tx| {
        let rows = tx.execute(ATTACH_MANAGED, binds![id, arn])?;
        changed(tx, id, rows)
    })
}

/// Detaches an AWS managed policy, as a new revision; `false` where it was not attached.
pub fn delete_managed_policy(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &PermissionSetId,
    arn: &str,
) -> Result<bool, Error> {
    of_permission_set(tx, permit, id, |tx| {
        let rows = tx.execute(DETACH_MANAGED, binds![id, arn])?;
        changed(tx, id, rows)
    })
}

/// The attached AWS managed policies after `after`, in order of their ARNs.
pub fn list_managed_policies(
    tx: &mut Tx<'_>,
    id: &PermissionSetId,
    after: &str,
    limit: i64,
) -> Result<Vec<String>, Error> {
    tx.query(LIST_MANAGED, binds![id, after, limit])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// Attaches a customer managed policy, as a new revision; `false` where it was attached already.
pub fn insert_customer_policy(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &PermissionSetId,
    policy: &CustomerManagedPolicyReference,
) -> Result<bool, Error> {
    of_permission_set(tx, permit, id, |tx| {
        let rows = tx.execute(ATTACH_CUSTOMER, binds![id, &policy.path, &policy.name])?;
        changed(tx, id, rows)
    })
}

/// Detaches a customer managed policy, as a new revision; `false` where it was not attached.
pub fn delete_customer_policy(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &PermissionSetId,
    policy: &CustomerManagedPolicyReference,
) -> Result<bool, Error> {
    of_permission_set(tx, permit, id, |tx| {
        let rows = tx.execute(DETACH_CUSTOMER, binds![id, &policy.path, &policy.name])?;
        changed(tx, id, rows)
    })
}

/// The attached customer managed policies after `after`, in order of path and name.
pub fn list_customer_policies(
    tx: &mut Tx<'_>,
    id: &PermissionSetId,
    after: Option<&CustomerManagedPolicyReference>,
    limit: i64,
) -> Result<Vec<CustomerManagedPolicyReference>, Error> {
    let (path, name) = after.map_or(("", ""), |policy| (&policy.path, &policy.name));
    tx.query(LIST_CUSTOMER, binds![id, path, name, limit])?
        .iter()
        .map(|row| {
            Ok(CustomerManagedPolicyReference {
                path: row.get(0)?,
                name: row.get(1)?,
            })
        })
        .collect()
}

/// Sets or removes the inline policy, as a new revision.
pub fn update_inline_policy(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &PermissionSetId,
    policy: Option<&str>,
) -> Result<(), Error> {
    of_permission_set(tx, permit, id, |tx| {
        tx.execute(SET_INLINE, binds![policy, id])
    })
    .map(drop)
}

/// The inline policy, where there is one.
pub fn find_inline_policy(tx: &mut Tx<'_>, id: &PermissionSetId) -> Result<Option<String>, Error> {
    match tx.find(FIND_INLINE, binds![id])? {
        Some(row) => row.get(0),
        None => Ok(None),
    }
}

/// Sets or removes the permissions boundary, as a new revision.
pub fn update_boundary(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &PermissionSetId,
    boundary: Option<&PermissionsBoundary>,
) -> Result<(), Error> {
    let (arn, path, name) = match boundary {
        None => (None, None, None),
        Some(PermissionsBoundary::AwsManaged(arn)) => (Some(arn.as_str()), None, None),
        Some(PermissionsBoundary::CustomerManaged(policy)) => {
            (None, Some(policy.path.as_str()), Some(policy.name.as_str()))
        }
    };
    of_permission_set(tx, permit, id, |tx| {
        tx.execute(SET_BOUNDARY, binds![arn, path, name, id])
    })
    .map(drop)
}

/// The permissions boundary, where there is one.
pub fn find_boundary(
    tx: &mut Tx<'_>,
    id: &PermissionSetId,
) -> Result<Option<PermissionsBoundary>, Error> {
    let Some(row) = tx.find(FIND_BOUNDARY, binds![id])? else {
        return Ok(None);
    };
    if let Some(arn) = row.get(0)? {
        return Ok(Some(PermissionsBoundary::AwsManaged(arn)));
    }
    let (path, name): (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
    Ok(path.zip(name).map(|(path, name)| {
        PermissionsBoundary::CustomerManaged(CustomerManagedPolicyReference { path, name })
    }))
}

/// Makes `tags` the tags of a resource, whatever was before.
pub fn set_tags(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    resource: &str,
    tags: &[Tag],
) -> Result<(), Error> {
    tx.execute(DELETE_TAGS, binds![resource])?;
    for tag in tags {
        tx.execute(PUT_TAG, binds![resource, &tag.key, &tag.value])?;
    }
    Ok(())
}

/// Removes a tag, if it is there.
pub fn delete_tag(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    resource: &str,
    key: &str,
) -> Result<(), Error> {
    tx.execute(DELETE_TAG, binds![resource, key]).map(drop)
}

/// The tags of an instance, or of a permission set, application (of either kind), trusted token
/// issuer or assignment rule in it, in order of their keys; of what is in another instance, none.
pub fn list_tags(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    resource: &str,
) -> Result<Vec<Tag>, Error> {
    tx.query(LIST_TAGS, binds![resource, instance])?
        .iter()
        .map(|row| {
            Ok(Tag {
                key: row.get(0)?,
                value: row.get(1)?,
            })
        })
        .collect()
}

fn changed(tx: &mut Tx<'_>, id: &PermissionSetId, rows: u64) -> Result<bool, Error> {
    if rows == 0 {
        return Ok(false);
    }
    tx.execute(CHANGED, binds![id])?;
    Ok(true)
}

fn permission_set(row: &Row) -> Result<PermissionSet, Error> {
    Ok(PermissionSet {
        id: row.get(0)?,
        instance: row.get(1)?,
        name: row.get(2)?,
        description: row.get(3)?,
        session_duration: SessionDuration::stored(row.get(4)?, row.get(5)?),
        relay_state: row.get(6)?,
        revision: row.get(7)?,
        created_at: row.get(8)?,
    })
}
