//! From bodies to operations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{Asked, Bulk, MAX_OPERATIONS, Method, State, references};
use crate::body::{MAX_DEPTH, is_bounded};
use crate::error::{ScimError, ScimType};
use crate::etag::Versions;
use crate::schema::ResourceKind;

const REQUEST_URN: &str = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";
const LONGEST_ID: usize = 256;

pub(super) fn parse(body: &Value) -> Result<Bulk, ScimError> {
    let message = body
        .as_object()
        .ok_or_else(|| wrong("the body is no object"))?;
    if !is_bounded(body, MAX_DEPTH) {
        return Err(wrong("the body nests too deeply"));
    }
    let schemas = member(message, "schemas").and_then(Value::as_array);
    let mut urns = schemas.into_iter().flatten().filter_map(Value::as_str);
    if !urns.any(|urn| urn.eq_ignore_ascii_case(REQUEST_URN)) {
        return Err(wrong("schemas does not name the message BulkRequest"));
    }
    let fail_on_errors = match member(message, "failOnErrors") {
        None => None,
        Some(limit) => {
            let limit = limit.as_u64().and_then(|limit| usize::try_from(limit).ok());
            let limit = limit.filter(|limit| *limit > 0);
            Some(limit.ok_or_else(|| wrong("failOnErrors is no number of errors"))?)
        }
    };
    let asked = member(message, "Operations").and_then(Value::as_array);
    let asked = asked.map_or(&[][..], Vec::as_slice);
    if asked.is_empty() {
        return Err(wrong("there are no Operations"));
    }
    if asked.len() > MAX_OPERATIONS {
        let detail = format!("a bulk request has at most {MAX_OPERATIONS} operations");
        return Err(ScimError::too_large(detail));
    }
    let mut bulk_ids = BTreeSet::new();
    let mut operations = Vec::with_capacity(asked.len());
    for operation in asked {
        let operation = operation
            .as_object()
            .ok_or_else(|| wrong("an operation is no object"))?;
        let operation = read(operation)?;
        if let Some(bulk_id) = &operation.bulk_id
            && !bulk_ids.insert(bulk_id.clone())
        {
            return Err(wrong("a bulkId is there more than once"));
        }
        operations.push((operation, State::Waiting));
    }
    Ok(Bulk {
        operations,
        fail_on_errors,
        made: BTreeMap::new(),
        errors: 0,
    })
}

fn wrong(detail: &str) -> ScimError {
    ScimError::bad(ScimType::InvalidSyntax, detail)
}

fn member<'a>(map: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let mut members = map.iter();
    let found = members.find(|(known, _)| known.eq_ignore_ascii_case(name));
    found
        .map(|(_, value)| value)
        .filter(|value| !value.is_null())
}

fn text<'a>(map: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>, ScimError> {
    match member(map, name) {
        None => Ok(None),
        Some(Value::String(text)) if text.len() <= LONGEST_ID => Ok(Some(text)),
        Some(_) => Err(wrong("a member of an operation is not of its type")),
    }
}

fn read(operation: &Map<String, Value>) -> Result<Asked, ScimError> {
    let method = text(operation, "method")?.unwrap_or_default();
    let method = Method::ALL
        .into_iter()
        .find(|known| known.name().eq_ignore_ascii_case(method))
        .ok_or_else(|| wrong("a method is none of POST, PUT, PATCH and DELETE"))?;
    let (kind, id) = read_path(text(operation, "path")?.unwrap_or_default())
        .ok_or_else(|| wrong("a path is that of no resource"))?;
    if id.is_none() != (method == Method::Post) {
        return Err(wrong("a path does not fit its method"));
    }
    let bulk_id = text(operation, "bulkId")?.filter(|bulk_id| !bulk_id.is_empty());
    if method == Method::Post && bulk_id.is_none() {
        return Err(wrong("a POST has no bulkId"));
    }
    let data = match (method, member(operation, "data")) {
        (Method::Delete, _) => Value::Null,
        (_, Some(data @ Value::Object(_))) => data.clone(),
        (_, _) => return Err(wrong("an operation has no data")),
    };
    let mut found = BTreeSet::new();
    if let Some(bulk_id) = id.as_deref().and_then(references::of) {
        found.insert(bulk_id.to_owned());
    }
    references::collect(&data, &mut found);
    Ok(Asked {
        method,
        bulk_id: bulk_id.map(str::to_owned),
        version: text(operation, "version")?.map(Versions::parse),
        kind,
        id,
        data,
        references: found,
    })
}

/// `/Users`, `/Users/<id>` or `/Users/bulkId:<bulk id>`, and the same of groups.
fn read_path(path: &str) -> Option<(ResourceKind, Option<String>)> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let (endpoint, id) = match path.split_once('/') {
        Some((endpoint, id)) => (endpoint, Some(id)),
        None => (path, None),
    };
    let kind = [ResourceKind::User, ResourceKind::Group]
        .into_iter()
        .find(|kind| kind.endpoint().eq_ignore_ascii_case(endpoint))?;
    match id {
        Some(id) if id.is_empty() || id.contains('/') => None,
        id => Some((kind, id.map(str::to_owned))),
    }
}
