//! `attributes` and `excludedAttributes` (RFC 7644 §3.9).

use serde_json::{Map, Value};

use crate::error::{ScimError, ScimType};
use crate::filter::FilterError;
use crate::path::AttributePath;
use crate::schema::{Attribute, Definition, Returned, Schema};

/// What of a resource is answered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Projection {
    /// What is answered unless something else is asked for.
    #[default]
    Default,
    /// These, and what is always answered.
    Only(Vec<AttributePath>),
    /// Everything of the default but these.
    Without(Vec<AttributePath>),
}

impl Projection {
    /// Reads the names; both together are refused, as they exclude each other.
    pub fn read(attributes: &[String], excluded: &[String]) -> Result<Self, ScimError> {
        let paths = |names: &[String]| {
            let paths: Result<Vec<_>, FilterError> = names
                .iter()
                .map(|name| AttributePath::parse(name))
                .collect();
            paths.map_err(|error| ScimError::bad(ScimType::InvalidPath, error.to_string()))
        };
        match (attributes, excluded) {
            ([], []) => Ok(Self::Default),
            (names, []) => Ok(Self::Only(paths(names)?)),
            ([], names) => Ok(Self::Without(paths(names)?)),
            _ => Err(ScimError::bad(
                ScimType::InvalidValue,
                "attributes and excludedAttributes exclude each other",
            )),
        }
    }

    /// Whether an attribute of the core is answered at all: members need not be read otherwise.
    pub fn wants(&self, attribute: &str) -> bool {
        let named = |paths: &[AttributePath], whole: bool| {
            paths.iter().any(|path| {
                path.attribute.eq_ignore_ascii_case(attribute) && !(whole && path.sub.is_some())
            })
        };
        match self {
            Self::Default => true,
            Self::Only(paths) => named(paths, false),
            Self::Without(paths) => !named(paths, true),
        }
    }

    /// What is answered of a resource.
    pub fn apply(&self, resource: &Map<String, Value>, schema: &Schema) -> Map<String, Value> {
        let mut shown = Map::new();
        for (name, value) in resource {
            if let Some(extension) = schema.extension(name) {
                let within = value
                    .as_object()
                    .map(|members| self.within(members, extension, schema));
                if let Some(within) = within.filter(|within| !within.is_empty()) {
                    shown.insert(name.clone(), Value::Object(within));
                }
            } else if let Some(attribute) = schema.core_attribute(name)
                && let Some(value) = self.shown(value, attribute, None, schema)
            {
                shown.insert(name.clone(), value);
            }
        }
        shown
    }

    fn within(
        &self,
        members: &Map<String, Value>,
        extension: &'static Definition,
        schema: &Schema,
    ) -> Map<String, Value> {
        let attributes = extension.attributes(schema.mode());
        let shown = attributes.filter_map(|attribute| {
            let value = members.get(attribute.name)?;
            let value = self.shown(value, attribute, Some(extension), schema)?;
            Some((attribute.name.to_owned(), value))
        });
        shown.collect()
    }

    fn shown(
        &self,
        value: &Value,
        attribute: &'static Attribute,
        extension: Option<&'static Definition>,
        schema: &Schema,
    ) -> Option<Value> {
        match attribute.returned {
            Returned::Always => return Some(value.clone()),
            Returned::Never => return None,
            Returned::Default | Returned::Request => {}
        }
        let by_default = attribute.returned == Returned::Default;
        match self {
            Self::Default => by_default.then(|| value.clone()),
            Self::Only(paths) => {
                let named = Named::find(paths, attribute, extension, schema);
                if named.whole {
                    return Some(value.clone());
                }
                if named.subs.is_empty() {
                    return None;
                }
                without_empty(pick(value, &|name| named.subs.contains(&name)))
            }
            Self::Without(paths) => {
                let named = Named::find(paths, attribute, extension, schema);
                if named.whole || !by_default {
                    return None;
                }
                if named.subs.is_empty() {
                    return Some(value.clone());
                }
                without_empty(pick(value, &|name| !named.subs.contains(&name)))
            }
        }
    }
}

/// How an attribute is named by paths.
struct Named {
    whole: bool,
    subs: Vec<&'static str>,
}

impl Named {
    fn find(
        paths: &[AttributePath],
        attribute: &'static Attribute,
        extension: Option<&'static Definition>,
        schema: &Schema,
    ) -> Self {
        let mut named = Self {
            whole: false,
            subs: Vec::new(),
        };
        for path in paths {
            let is_extension =
                extension.is_some_and(|known| path.to_string().eq_ignore_ascii_case(known.id));
            if is_extension {
                named.whole = true;
                continue;
            }
            let Some(found) = schema.resolve(path) else {
                continue;
            };
            let is_it = found.attribute.name == attribute.name
                && found.extension == extension.map(|known| known.id);
            match (is_it, found.sub) {
                (true, None) => named.whole = true,
                (true, Some(sub)) => named.subs.push(sub.name),
                (false, _) => {}
            }
        }
        named
    }
}

fn pick(value: &Value, is_wanted: &dyn Fn(&str) -> bool) -> Value {
    match value {
        Value::Array(values) => {
            let picked = values.iter().map(|value| pick(value, is_wanted));
            Value::Array(picked.filter_map(without_empty).collect())
        }
        Value::Object(members) => {
            let wanted = members.iter().filter(|(name, _)| is_wanted(name));
            Value::Object(
                wanted
                    .map(|(name, value)| (name.clone(), value.clone()))
                    .collect(),
            )
        }
        single => single.clone(),
    }
}

fn without_empty(value: Value) -> Option<Value> {
    match &value {
        Value::Array(values) if values.is_empty() => None,
        Value::Object(members) if members.is_empty() => None,
        _ => Some(value),
    }
}
