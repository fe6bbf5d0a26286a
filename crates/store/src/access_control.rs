//! Attributes for access control of instances.

use base::InstanceId;
use db::{Error, Tx, binds};
use domain::Permit;
use domain::access_control::{Attribute, Configuration, Status, from_document, to_document};
use serde_json::{Value, json};

const PUT: &str = "INSERT INTO access_control_attributes (instance_id, attributes, failure) \
    VALUES ($1, $2, $3) ON CONFLICT (instance_id) DO UPDATE SET \
    attributes = excluded.attributes, failure = excluded.failure";
const DELETE: &str = "DELETE FROM access_control_attributes WHERE instance_id = $1";
const FIND: &str =
    "SELECT attributes, failure FROM access_control_attributes WHERE instance_id = $1";

/// What the history calls them.
const NAME: &str = "ACCESS_CONTROL_ATTRIBUTES";

/// Sets all attributes for access control of an instance, and why its roles cannot be changed to
/// allow session tags, if so.
pub fn put(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &InstanceId,
    (attributes, failure): (&[Attribute], Option<&str>),
) -> Result<(), Error> {
    let before = state(find(tx, id)?);
    let document = to_document(attributes);
    tx.execute(PUT, binds![id, &document, failure])?;
    let after = state(find(tx, id)?);
    crate::history::settings(tx, permit, id, NAME, (before, after))
}

/// Disables attributes for access control; `false` where there were none.
pub fn delete(tx: &mut Tx<'_>, permit: &Permit, id: &InstanceId) -> Result<bool, Error> {
    let before = find(tx, id)?;
    if before.is_none() {
        return Ok(false);
    }
    tx.execute(DELETE, binds![id])?;
    let states = (state(before), state(None));
    crate::history::settings(tx, permit, id, NAME, states)?;
    Ok(true)
}

/// The attributes for access control, where there are any, and whether all roles of the instance
/// allow session tags by now.
pub fn find(tx: &mut Tx<'_>, id: &InstanceId) -> Result<Option<Configuration>, Error> {
    let Some(row) = tx.find(FIND, binds![id])? else {
        return Ok(None);
    };
    let (document, failure): (String, Option<String>) = (row.get(0)?, row.get(1)?);
    let attributes = from_document(&document)
        .ok_or_else(|| Error::corrupt("access_control_attributes.attributes"))?;
    let status = match failure {
        Some(failure) => Status::Failed(failure),
        None if crate::provisioning::any_without_tags(tx, id)? => Status::InProgress,
        None => Status::Enabled,
    };
    Ok(Some(Configuration { attributes, status }))
}

/// Whether roles of the instance are to allow session tags.
pub fn allows_tags(tx: &mut Tx<'_>, id: &InstanceId) -> Result<bool, Error> {
    let Some(row) = tx.find(FIND, binds![id])? else {
        return Ok(false);
    };
    let failure: Option<String> = row.get(1)?;
    Ok(failure.is_none())
}

fn state(configuration: Option<Configuration>) -> Value {
    let Some(Configuration { attributes, status }) = configuration else {
        return json!({"status": "DISABLED", "attributes": {}});
    };
    let attributes: serde_json::Map<_, _> = attributes
        .into_iter()
        .map(|attribute| (attribute.key, json!(attribute.source)))
        .collect();
    json!({"status": status.as_str(), "attributes": attributes})
}
