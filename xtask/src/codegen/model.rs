//! A service's model and its overlay, read and checked.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::names;

/// A service's model, overlay merged.
pub(super) struct Model {
    /// `sso-admin`.
    pub(super) name: String,
    metadata: Value,
    /// By name, sorted.
    pub(super) operations: BTreeMap<String, Value>,
    /// By name, sorted; only those that an operation leads to.
    pub(super) shapes: BTreeMap<String, Value>,
    /// The Rust constant of each shape; unique.
    constants: BTreeMap<String, String>,
}

/// Facts that neither we nor our codecs know: a model with one of them needs work here first.
const UNKNOWN_FACTS: &[&str] = &[
    "flattened",
    "payload",
    "streaming",
    "xmlAttribute",
    "xmlNamespace",
    "jsonvalue",
    "hostLabel",
    "queryName",
];

impl Model {
    /// Reads `<folder>/<name>.json` and `<folder>/overlays/<name>.json`.
    pub(super) fn load(folder: &Path, name: &str) -> Result<Self, String> {
        let mut model = read(&folder.join(format!("{name}.json")))?;
        let overlay = folder.join("overlays").join(format!("{name}.json"));
        if overlay.exists() {
            merge(&mut model, read(&overlay)?);
        }
        let mut model = Self {
            name: name.to_owned(),
            metadata: take(&mut model, "metadata"),
            operations: table(take(&mut model, "operations")),
            shapes: table(take(&mut model, "shapes")),
            constants: BTreeMap::new(),
        };
        model.keep_reachable()?;
        model.name_constants();
        model.refuse_unknown_facts()?;
        Ok(model)
    }

    /// A fact about the service; empty if there is none.
    pub(super) fn metadata(&self, key: &str) -> &str {
        text(&self.metadata, key)
    }

    /// Whether the service's metadata says `key` is true.
    pub(super) fn is(&self, key: &str) -> bool {
        flag(&self.metadata, key)
    }

    /// The shape of this name.
    pub(super) fn shape(&self, name: &str) -> &Value {
        self.shapes.get(name).unwrap_or(&Value::Null)
    }

    /// The name of the static with a shape's schema.
    pub(super) fn constant(&self, shape: &str) -> &str {
        self.constants
            .get(shape)
            .map(String::as_str)
            .unwrap_or_default()
    }

    /// The name of the static with an error.
    pub(super) fn error_constant(&self, shape: &str) -> String {
        format!("{}_ERROR", self.constant(shape))
    }

    /// The names of all errors, sorted.
    pub(super) fn errors(&self) -> impl Iterator<Item = &str> {
        self.shapes
            .iter()
            .filter(|(_, shape)| flag(shape, "exception"))
            .map(|(name, _)| name.as_str())
    }

    fn keep_reachable(&mut self) -> Result<(), String> {
        let mut waiting: Vec<String> = Vec::new();
        for operation in self.operations.values() {
            for role in ["input", "output"] {
                waiting.extend(
                    operation
                        .get(role)
                        .and_then(Value::as_str)
                        .map(str::to_owned),
                );
            }
            waiting.extend(strings(operation, "errors").map(str::to_owned));
        }
        let mut found = BTreeMap::new();
        while let Some(name) = waiting.pop() {
            let Some((name, shape)) = self.shapes.remove_entry(&name) else {
                if found.contains_key(&name) {
                    continue;
                }
                return Err(format!("shape `{name}` is missing"));
            };
            for target in targets(&shape) {
                waiting.push(text(target, "shape").to_owned());
            }
            found.insert(name, shape);
        }
        self.shapes = found;
        Ok(())
    }

    /// Names of models may differ in case alone; the later of them gets a suffix.
    fn name_constants(&mut self) {
        let mut used = BTreeSet::new();
        for name in self.shapes.keys() {
            let mut constant = names::constant(name);
            while !used.insert(constant.clone()) {
                constant.push_str("_2");
            }
            self.constants.insert(name.clone(), constant);
        }
    }

    fn refuse_unknown_facts(&self) -> Result<(), String> {
        for (name, shape) in &self.shapes {
            for facts in targets(shape).chain([shape]) {
                if let Some(fact) = UNKNOWN_FACTS
                    .iter()
                    .find(|fact| facts.get(**fact).is_some())
                {
                    return Err(format!("shape `{name}`: our codecs do not know `{fact}`"));
                }
            }
        }
        Ok(())
    }
}

/// The members of a structure.
pub(super) fn members(shape: &Value) -> &[Value] {
    list(shape, "members")
}

/// A string fact; empty if there is none.
pub(super) fn text<'a>(facts: &'a Value, key: &str) -> &'a str {
    facts.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Whether a fact is true.
pub(super) fn flag(facts: &Value, key: &str) -> bool {
    facts.get(key).and_then(Value::as_bool).unwrap_or_default()
}

/// The strings of a fact that is a list.
pub(super) fn strings<'a>(facts: &'a Value, key: &str) -> impl Iterator<Item = &'a str> {
    list(facts, key).iter().filter_map(Value::as_str)
}

/// What a list's or a map's element is, by its role.
pub(super) fn element<'a>(shape: &'a Value, role: &str) -> &'a str {
    shape
        .get(role)
        .map(|target| text(target, "shape"))
        .unwrap_or_default()
}

fn list<'a>(facts: &'a Value, key: &str) -> &'a [Value] {
    facts
        .get(key)
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
}

fn targets(shape: &Value) -> impl Iterator<Item = &Value> {
    let elements = ["member", "key", "value"];
    members(shape)
        .iter()
        .chain(elements.into_iter().filter_map(|role| shape.get(role)))
}

fn read(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

fn take(value: &mut Value, key: &str) -> Value {
    value.get_mut(key).map(Value::take).unwrap_or_default()
}

fn table(value: Value) -> BTreeMap<String, Value> {
    match value {
        Value::Object(entries) => entries.into_iter().collect(),
        _ => BTreeMap::new(),
    }
}

/// Objects merge member by member, everything else is replaced.
fn merge(base: &mut Value, overlay: Value) {
    match (base, overlay) {
        (Value::Object(base), Value::Object(overlay)) => {
            for (key, value) in overlay {
                merge(base.entry(key).or_insert(Value::Null), value);
            }
        }
        (base, overlay) => *base = overlay,
    }
}
