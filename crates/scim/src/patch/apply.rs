//! Steps taken on a resource.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::values::{add_values, at_every, at_selected, remove_values};
use super::{Changed, Op, Operation, Patch, refused};
use crate::error::{ScimError, ScimType};
use crate::filter::check_within;
use crate::mode::Mode;
use crate::path::AttributePath;
use crate::schema::{
    Attribute, Kind, Mutability, Resolved, ResourceKind, Schema, canonical_value, canonical_values,
    check_number, stamp,
};

pub(super) fn apply(
    patch: &Patch,
    resource: &mut Map<String, Value>,
    schema: &Schema,
) -> Result<Changed, ScimError> {
    if (schema.mode(), schema.kind()) == (Mode::Aws, ResourceKind::User) {
        refuse_as_aws(patch, schema)?;
    }
    let mut changed = resource.clone();
    for operation in &patch.operations {
        take(operation, &mut changed, schema)?;
    }
    stamp(schema, &mut changed);
    let before = resource.keys().chain(changed.keys());
    let attributes = before
        .filter(|name| *name != "schemas" && resource.get(*name) != changed.get(*name))
        .cloned()
        .collect::<BTreeSet<_>>();
    *resource = changed;
    Ok(Changed { attributes })
}

/// AWS: a PATCH changes `userName` and `active` once at the most, and never removes them.
fn refuse_as_aws(patch: &Patch, schema: &Schema) -> Result<(), ScimError> {
    for name in ["userName", "active"] {
        let mut steps = patch
            .operations
            .iter()
            .filter(|step| is_of_core(&step.path.attribute, schema, name));
        let first = steps.next();
        let is_removed = first.is_some_and(|step| step.op == Op::Remove || step.value.is_null());
        if is_removed || steps.next().is_some() {
            return Err(ScimError::unparsable());
        }
    }
    Ok(())
}

/// Whether a path leads to that attribute of the core, however it is spelt.
fn is_of_core(path: &AttributePath, schema: &Schema, name: &str) -> bool {
    schema
        .resolve(path)
        .is_some_and(|found| found.extension.is_none() && found.attribute.is_named(name))
}

fn take(
    operation: &Operation,
    resource: &mut Map<String, Value>,
    schema: &Schema,
) -> Result<(), ScimError> {
    let path = &operation.path;
    let mode = schema.mode();
    if let Some(extension) = schema.extension(&path.attribute.to_string()) {
        // With a value it was taken apart when it was read, unless the value is no object.
        return match (operation.op, &operation.value, &path.selector) {
            (Op::Remove, _, None) | (Op::Replace, Value::Null, None) => {
                resource.remove(extension.id);
                Ok(())
            }
            _ => Err(refused(
                mode,
                ScimType::InvalidValue,
                "the value of an extension is an object of attributes",
            )),
        };
    }
    let Some(found) = schema.resolve(&path.attribute) else {
        if operation.implicit {
            return Ok(());
        }
        let detail = format!("there is no attribute `{}`", path.attribute);
        return Err(refused(mode, ScimType::InvalidPath, detail));
    };
    let sub = sub_attribute(operation, &found, mode)?;
    let read_only = |attribute: &Attribute| attribute.mutability == Mutability::ReadOnly;
    if read_only(found.attribute) || sub.is_some_and(read_only) {
        if operation.implicit {
            return Ok(());
        }
        let detail = format!("the attribute `{}` is read-only", path.attribute);
        return Err(refused(mode, ScimType::Mutability, detail));
    }
    let step = Step {
        operation,
        attribute: found.attribute,
        sub,
        schema,
    };
    match found.extension {
        None => step.take(resource),
        Some(urn) => {
            let mut within = match resource.remove(urn) {
                Some(Value::Object(within)) => within,
                _ => Map::new(),
            };
            let taken = step.take(&mut within);
            if !within.is_empty() {
                resource.insert(urn.to_owned(), Value::Object(within));
            }
            taken
        }
    }
}

/// The sub-attribute that is meant, before or behind a selector.
fn sub_attribute(
    operation: &Operation,
    found: &Resolved,
    mode: Mode,
) -> Result<Option<&'static Attribute>, ScimError> {
    let path = &operation.path;
    let invalid = || {
        let detail = format!("the path of `{}` leads nowhere", path.attribute);
        refused(mode, ScimType::InvalidPath, detail)
    };
    let Some(selector) = &path.selector else {
        return Ok(found.sub);
    };
    if found.sub.is_some() || !found.attribute.multi_valued {
        return Err(invalid());
    }
    check_within(selector, found.attribute)
        .map_err(|error| refused(mode, ScimType::InvalidFilter, error.to_string()))?;
    match path.sub.as_deref() {
        None => Ok(None),
        Some(name) => found
            .attribute
            .sub_attribute(name)
            .map(Some)
            .ok_or_else(invalid),
    }
}

/// A step whose path has been found in the schema.
pub(super) struct Step<'a> {
    pub(super) operation: &'a Operation,
    pub(super) attribute: &'static Attribute,
    pub(super) sub: Option<&'static Attribute>,
    pub(super) schema: &'a Schema,
}

impl Step<'_> {
    fn take(&self, members: &mut Map<String, Value>) -> Result<(), ScimError> {
        if self.attribute.multi_valued {
            return self.take_multi_valued(members);
        }
        match (self.sub, self.operation.op) {
            (None, Op::Remove) => self.remove(members),
            (None, op) => match self.value(self.attribute)? {
                Value::Null if op == Op::Replace => self.remove(members),
                Value::Null => Ok(()),
                value => {
                    merge(members, self.attribute, value);
                    Ok(())
                }
            },
            (Some(sub), _) => {
                let mut within = match members.remove(self.attribute.name) {
                    Some(Value::Object(within)) => within,
                    _ => Map::new(),
                };
                let set = self.set_sub(sub, &mut within);
                if !within.is_empty() {
                    members.insert(self.attribute.name.to_owned(), Value::Object(within));
                }
                set
            }
        }
    }

    fn take_multi_valued(&self, members: &mut Map<String, Value>) -> Result<(), ScimError> {
        let mut values = match members.remove(self.attribute.name) {
            Some(Value::Array(values)) => values,
            _ => Vec::new(),
        };
        let selector = self.operation.path.selector.as_ref();
        match (self.operation.op, selector, self.sub) {
            (_, Some(selector), sub) => at_selected(self, selector, sub, &mut values)?,
            (_, None, Some(sub)) => at_every(self, sub, &mut values)?,
            (Op::Remove, None, None) => remove_values(self, &mut values)?,
            (Op::Add, None, None) => {
                let given = self.values()?;
                add_values(self, given, &mut values);
            }
            (Op::Replace, None, None) => {
                values = self.values()?;
            }
        }
        values.retain(|value| value.as_object().is_none_or(|members| !members.is_empty()));
        if values.is_empty() && self.attribute.required {
            return Err(self.is_required());
        }
        check_number(self.schema, self.attribute, values.len())?;
        if !values.is_empty() {
            members.insert(self.attribute.name.to_owned(), Value::Array(values));
        }
        Ok(())
    }

    /// Sets or removes a sub-attribute of one value.
    pub(super) fn set_sub(
        &self,
        sub: &'static Attribute,
        within: &mut Map<String, Value>,
    ) -> Result<(), ScimError> {
        let value = match self.operation.op {
            Op::Remove => Value::Null,
            Op::Add | Op::Replace => self.value(sub)?,
        };
        let there = within.get(sub.name);
        if sub.mutability == Mutability::Immutable && there.is_some_and(|there| *there != value) {
            let detail = format!("the attribute `{}` is immutable", sub.name);
            return Err(refused(self.schema.mode(), ScimType::Mutability, detail));
        }
        match value {
            Value::Null if self.operation.op == Op::Add => {}
            Value::Null => {
                within.remove(sub.name);
            }
            value => {
                within.insert(sub.name.to_owned(), value);
            }
        }
        Ok(())
    }

    fn remove(&self, members: &mut Map<String, Value>) -> Result<(), ScimError> {
        if self.attribute.required {
            return Err(self.is_required());
        }
        members.remove(self.attribute.name);
        Ok(())
    }

    fn is_required(&self) -> ScimError {
        let detail = format!("the attribute `{}` is required", self.attribute.name);
        refused(self.schema.mode(), ScimType::Mutability, detail)
    }

    /// The value of the step in canonical form, for an attribute or sub-attribute.
    fn value(&self, attribute: &Attribute) -> Result<Value, ScimError> {
        let value = match &self.operation.value {
            // Entra: a single value in a list.
            Value::Array(values) if !attribute.multi_valued => match values.as_slice() {
                [single] => single,
                _ => &self.operation.value,
            },
            value => value,
        };
        canonical_value(self.schema, attribute, value)
    }

    /// The values of the step for an attribute with many.
    pub(super) fn values(&self) -> Result<Vec<Value>, ScimError> {
        canonical_values(self.schema, self.attribute, &self.operation.value)
    }
}

/// Sets a value; of a complex one only the sub-attributes that are given (RFC 7644 §3.5.2.3).
fn merge(members: &mut Map<String, Value>, attribute: &Attribute, value: Value) {
    match (attribute.kind, members.get_mut(attribute.name), value) {
        (Kind::Complex(_), Some(Value::Object(there)), Value::Object(given)) => there.extend(given),
        (_, _, value) => {
            members.insert(attribute.name.to_owned(), value);
        }
    }
}
