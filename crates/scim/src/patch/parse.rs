//! From bodies to steps.

use serde_json::{Map, Value};

use super::{Op, Operation, Patch, PatchPath, refused};
use crate::body::{MAX_DEPTH, is_bounded};
use crate::error::{MISSING_PATH, ScimError, ScimType};
use crate::filter::{FilterError, Limits, parse_path};
use crate::mode::Mode;
use crate::schema::ENTERPRISE_URN;

const PATCH_URN: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

pub(super) fn parse(body: &Value, mode: Mode) -> Result<Patch, ScimError> {
    let wrong = |detail: &str| refused(mode, ScimType::InvalidSyntax, detail);
    let message = body
        .as_object()
        .ok_or_else(|| wrong("the body is no object"))?;
    if !is_bounded(body, MAX_DEPTH) {
        return Err(wrong("the body nests too deeply"));
    }
    let schemas = member(message, "schemas").and_then(Value::as_array);
    let is_patch = schemas.map_or(mode == Mode::Aws, |urns| {
        let mut urns = urns.iter().filter_map(Value::as_str);
        urns.any(|urn| urn.eq_ignore_ascii_case(PATCH_URN))
    });
    if !is_patch {
        return Err(wrong("schemas does not name the message PatchOp"));
    }
    let steps = member(message, "Operations").and_then(Value::as_array);
    let steps = steps.ok_or_else(|| wrong("there are no Operations"))?;
    if steps.is_empty() {
        return Err(wrong("there are no Operations"));
    }
    let limit = mode.operations_of_patch();
    if steps.len() > limit {
        let detail = format!("List attribute Operations exceeds allowed limit of {limit}");
        return Err(ScimError::bad(ScimType::TooMany, detail));
    }
    let mut operations = Vec::with_capacity(steps.len());
    for step in steps {
        let step = step
            .as_object()
            .ok_or_else(|| wrong("an operation is no object"))?;
        read_step(step, mode, &mut operations)?;
        // Steps without a path are many; so is what one request can ask for.
        if operations.len() > limit * 4 {
            return Err(ScimError::bad(
                ScimType::TooMany,
                "the PATCH changes too much at once",
            ));
        }
    }
    Ok(Patch { operations })
}

/// A member of a message, in any case.
fn member<'a>(map: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    map.iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
}

fn read_step(
    step: &Map<String, Value>,
    mode: Mode,
    operations: &mut Vec<Operation>,
) -> Result<(), ScimError> {
    let op = member(step, "op").and_then(Value::as_str).and_then(read_op);
    let op = op.ok_or_else(|| {
        refused(
            mode,
            ScimType::InvalidSyntax,
            "an operation is none of add, remove and replace",
        )
    })?;
    let path = match member(step, "path") {
        None | Some(Value::Null) => None,
        Some(Value::String(path)) if path.trim().is_empty() => None,
        Some(Value::String(path)) => Some(path.trim()),
        Some(_) => return Err(refused(mode, ScimType::InvalidPath, "a path is no text")),
    };
    let value = member(step, "value");
    if op != Op::Remove && value.is_none() {
        return Err(refused(
            mode,
            ScimType::InvalidValue,
            "an operation has no value",
        ));
    }
    let value = value.unwrap_or(&Value::Null);
    let Some(path) = path else {
        if op == Op::Remove {
            return Err(ScimError::bad(ScimType::NoTarget, MISSING_PATH));
        }
        let Value::Object(members) = value else {
            let detail = "a value without a path is an object of attributes";
            return Err(refused(mode, ScimType::InvalidValue, detail));
        };
        take_apart(op, None, members, operations);
        return Ok(());
    };
    if let (Value::Object(members), true) = (value, is_extension(path) && op != Op::Remove) {
        take_apart(op, Some(ENTERPRISE_URN), members, operations);
        return Ok(());
    }
    let path =
        read_path(path).map_err(|error| refused(mode, ScimType::InvalidPath, error.to_string()))?;
    operations.push(Operation {
        op,
        path,
        value: value.clone(),
        implicit: false,
    });
    Ok(())
}

fn read_op(text: &str) -> Option<Op> {
    // Entra: `Add`, `Replace`, `Remove`.
    [
        ("add", Op::Add),
        ("remove", Op::Remove),
        ("replace", Op::Replace),
    ]
    .into_iter()
    .find_map(|(name, op)| text.eq_ignore_ascii_case(name).then_some(op))
}

fn is_extension(text: &str) -> bool {
    text.eq_ignore_ascii_case(ENTERPRISE_URN)
}

/// A step for each member of an object. Entra's names are paths (`name.givenName`,
/// `emails[type eq "work"].value`, or with the URN of the extension in front); what is no path is
/// no attribute either.
fn take_apart(
    op: Op,
    extension: Option<&str>,
    members: &Map<String, Value>,
    operations: &mut Vec<Operation>,
) {
    for (name, value) in members {
        if let (None, true, Value::Object(members)) = (extension, is_extension(name), value) {
            take_apart(op, Some(ENTERPRISE_URN), members, operations);
            continue;
        }
        let path = match extension {
            None => read_path(name),
            Some(urn) => read_path(&format!("{urn}:{name}")),
        };
        if let Ok(path) = path {
            operations.push(Operation {
                op,
                path,
                value: value.clone(),
                implicit: true,
            });
        }
    }
}

fn read_path(text: &str) -> Result<PatchPath, FilterError> {
    let (attribute, selector, behind) = parse_path(text, Limits::default())?;
    let sub = match behind {
        None => None,
        Some(behind) if behind.urn.is_none() && behind.sub.is_none() => Some(behind.attribute),
        Some(behind) => {
            return Err(FilterError::Name {
                name: behind.to_string(),
            });
        }
    };
    Ok(PatchPath {
        attribute,
        selector,
        sub,
    })
}
