//! Management policies (of tags, backups and the like): their syntax, and how those of an
//! account's root, units and itself become the one that is in effect.
//!
//! Every setting is an object of operators: `@@assign`, `@@append` and `@@remove` say what becomes
//! of the inherited value, `@@operators_allowed_for_child_policies` which of these the policies
//! further down may use, there and below. What may not be used is passed over.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::PolicyType;
use crate::Error;

const ASSIGN: &str = "@@assign";
const APPEND: &str = "@@append";
const REMOVE: &str = "@@remove";
const CONTROL: &str = "@@operators_allowed_for_child_policies";

/// A policy and where it comes from.
#[derive(Debug, Clone, Copy)]
pub struct Inherited<'a> {
    /// The policy's id.
    pub id: &'a str,
    /// Its document, which was checked when it was stored.
    pub content: &'a str,
}

/// What is in effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EffectivePolicy {
    /// The settings, without operators.
    pub content: String,
    /// What does not fit together.
    pub problems: Vec<EffectivePolicyProblem>,
}

/// Why a part of a policy has no effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EffectivePolicyProblem {
    /// What kind of problem it is.
    pub code: &'static str,
    /// For people.
    pub message: String,
    /// Where, from the top: `tags/costcenter`.
    pub path: String,
    /// The ids of the policies that do not fit together.
    pub policies: Vec<String>,
}

/// Whether a document is a management policy of this type.
pub fn check_management_policy(policy_type: PolicyType, content: &str) -> Result<(), Error> {
    let malformed = |detail: String| Error::MalformedPolicy {
        message: format!(
            "The provided policy document does not meet the requirements of the specified policy \
             type: {detail}"
        ),
    };
    // Nesting is bounded by the reader, size by the caller.
    let document: Value = serde_json::from_str(content)
        .map_err(|error| malformed(format!("it is not JSON: {error}")))?;
    let Value::Object(top) = &document else {
        return Err(malformed("it is not a JSON object".to_owned()));
    };
    if let Some(expected) = top_key(policy_type) {
        let other = top.keys().find(|key| key.as_str() != expected);
        if let Some(other) = other {
            return Err(malformed(format!(
                "`{other}` stands where only `{expected}` may"
            )));
        }
    }
    if top.is_empty() {
        return Err(malformed("it is empty".to_owned()));
    }
    check_object(top, "").map_err(malformed)
}

/// What is in effect of the policies of each level, the root's first; nothing where there are none.
/// It has `most` characters at the most, or is a problem.
pub fn effective(
    levels: &[Vec<Inherited<'_>>],
    most: usize,
) -> Result<Option<EffectivePolicy>, Error> {
    let mut merge = Merge::default();
    let mut any = false;
    for level in levels {
        let mut documents = Vec::with_capacity(level.len());
        for policy in level {
            let document: Value = serde_json::from_str(policy.content).map_err(Error::internal)?;
            documents.push((policy.id, document));
        }
        for (id, document) in &documents {
            if let Value::Object(top) = document {
                any = true;
                let rules = merge.rules.clone();
                let mut walk = Walk {
                    policy: id,
                    problems: &mut merge.problems,
                };
                walk.object(&mut merge.settings, top, Some(&rules), Operators::ALL, "");
            }
        }
        // What a policy forbids, it forbids to those further down, not to its neighbours.
        for (_, document) in &documents {
            if let Value::Object(top) = document {
                merge.rules.restrict(top);
            }
        }
    }
    Ok(any.then(|| merge.finish(most)))
}

/// Where the document of a type begins, as far as AWS documents it.
const fn top_key(policy_type: PolicyType) -> Option<&'static str> {
    match policy_type {
        PolicyType::Tag => Some("tags"),
        PolicyType::Backup => Some("plans"),
        PolicyType::AiServicesOptOut => Some("services"),
        PolicyType::Chatbot => Some("chatbot"),
        PolicyType::DeclarativeEc2 => Some("ec2_attributes"),
        _ => None,
    }
}

fn check_object(object: &Map<String, Value>, path: &str) -> Result<(), String> {
    let is_setting = has_operator(object);
    for (key, value) in object {
        let path = below(path, key);
        match key.as_str() {
            ASSIGN => check_values(value, &path, Shape::Any)?,
            APPEND | REMOVE => check_values(value, &path, Shape::List)?,
            CONTROL => {
                Operators::parse(value).ok_or_else(|| format!("`{path}` lists no operators"))?;
            }
            operator if operator.starts_with("@@") => {
                return Err(format!("`{path}` is no operator"));
            }
            _ if is_setting => return Err(format!("`{path}` stands beside an operator")),
            _ => match value {
                Value::Object(object) => check_object(object, &path)?,
                _ => return Err(format!("`{path}` has a value without an operator")),
            },
        }
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Any,
    List,
}

fn check_values(value: &Value, path: &str, shape: Shape) -> Result<(), String> {
    let is_scalar =
        |value: &Value| !matches!(value, Value::Object(_) | Value::Array(_) | Value::Null);
    match value {
        Value::Array(values) if values.iter().all(is_scalar) => Ok(()),
        value if shape == Shape::Any && is_scalar(value) => Ok(()),
        _ if shape == Shape::Any => Err(format!("`{path}` is no value and no list of values")),
        _ => Err(format!("`{path}` is no list of values")),
    }
}

fn has_operator(object: &Map<String, Value>) -> bool {
    [ASSIGN, APPEND, REMOVE]
        .iter()
        .any(|operator| object.contains_key(*operator))
}

fn below(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}/{key}")
    }
}

/// Which operators policies further down may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Operators {
    assign: bool,
    append: bool,
    remove: bool,
}

impl Operators {
    const ALL: Self = Self {
        assign: true,
        append: true,
        remove: true,
    };

    fn parse(value: &Value) -> Option<Self> {
        let mut allowed = Self {
            assign: false,
            append: false,
            remove: false,
        };
        for name in value.as_array()? {
            match name.as_str()? {
                "@@all" => allowed = Self::ALL,
                "@@none" => {}
                ASSIGN => allowed.assign = true,
                APPEND => allowed.append = true,
                REMOVE => allowed.remove = true,
                _ => return None,
            }
        }
        Some(allowed)
    }

    /// A policy further down cannot take back what one above has forbidden.
    fn and(self, other: Self) -> Self {
        Self {
            assign: self.assign && other.assign,
            append: self.append && other.append,
            remove: self.remove && other.remove,
        }
    }
}

/// What may be done at a place, and below it.
#[derive(Debug, Clone, Default)]
struct Rules {
    here: Option<Operators>,
    below: BTreeMap<String, Self>,
}

impl Rules {
    fn restrict(&mut self, object: &Map<String, Value>) {
        if let Some(allowed) = object.get(CONTROL).and_then(Operators::parse) {
            self.here = Some(self.here.unwrap_or(Operators::ALL).and(allowed));
        }
        for (key, value) in object {
            if let (false, Value::Object(inner)) = (key.starts_with("@@"), value) {
                self.below.entry(key.clone()).or_default().restrict(inner);
            }
        }
    }
}

#[derive(Debug)]
enum Node {
    Inner(BTreeMap<String, Self>),
    Setting { value: Value, policies: Vec<String> },
}

#[derive(Debug, Default)]
struct Merge {
    settings: BTreeMap<String, Node>,
    rules: Rules,
    problems: Vec<EffectivePolicyProblem>,
}

impl Merge {
    fn finish(mut self, most: usize) -> EffectivePolicy {
        let mut policies = Vec::new();
        let content = plain(&self.settings, &mut policies).to_string();
        let size = content.chars().count();
        if size > most {
            policies.sort();
            policies.dedup();
            // AWS: that this is the code for a whole that is too long is unconfirmed.
            self.problems.push(EffectivePolicyProblem {
                code: "LENGTH_TOO_LONG",
                message: format!("the effective policy has {size} characters, of at most {most}"),
                path: String::new(),
                policies,
            });
        }
        EffectivePolicy {
            content,
            problems: self.problems,
        }
    }
}

/// The settings without operators; what is empty is left out.
fn plain(settings: &BTreeMap<String, Node>, policies: &mut Vec<String>) -> Value {
    let mut object = Map::new();
    for (key, node) in settings {
        match node {
            Node::Setting {
                value,
                policies: by,
            } => {
                policies.extend(by.iter().cloned());
                object.insert(key.clone(), value.clone());
            }
            Node::Inner(inner) => {
                let inner = plain(inner, policies);
                if inner.as_object().is_some_and(|inner| !inner.is_empty()) {
                    object.insert(key.clone(), inner);
                }
            }
        }
    }
    Value::Object(object)
}

/// One policy's way through the settings.
struct Walk<'a> {
    policy: &'a str,
    problems: &'a mut Vec<EffectivePolicyProblem>,
}

impl Walk<'_> {
    fn object(
        &mut self,
        settings: &mut BTreeMap<String, Node>,
        object: &Map<String, Value>,
        rules: Option<&Rules>,
        allowed: Operators,
        path: &str,
    ) {
        let here = rules.and_then(|rules| rules.here);
        let allowed = allowed.and(here.unwrap_or(Operators::ALL));
        for (key, value) in object {
            let (false, Value::Object(inner)) = (key.starts_with("@@"), value) else {
                continue;
            };
            let rules = rules.and_then(|rules| rules.below.get(key));
            let path = below(path, key);
            if has_operator(inner) {
                let here = rules.and_then(|rules| rules.here);
                let allowed = allowed.and(here.unwrap_or(Operators::ALL));
                self.set(settings, key, inner, allowed, &path);
                continue;
            }
            let node = settings
                .entry(key.clone())
                .or_insert_with(|| Node::Inner(BTreeMap::new()));
            match node {
                Node::Inner(below) => self.object(below, inner, rules, allowed, &path),
                Node::Setting { policies, .. } => {
                    let policies = policies.clone();
                    self.conflict(&path, "settings stand where another has a value", policies);
                }
            }
        }
    }

    fn set(
        &mut self,
        settings: &mut BTreeMap<String, Node>,
        key: &str,
        operators: &Map<String, Value>,
        allowed: Operators,
        path: &str,
    ) {
        let (mut value, mut policies) = match settings.get(key) {
            None => (None, Vec::new()),
            Some(Node::Setting { value, policies }) => (Some(value.clone()), policies.clone()),
            Some(Node::Inner(inner)) => {
                let mut policies = Vec::new();
                plain(inner, &mut policies);
                self.conflict(path, "a value stands where another has settings", policies);
                return;
            }
        };
        let own = || self.policy.to_owned();
        if let (Some(assigned), true) = (operators.get(ASSIGN), allowed.assign) {
            (value, policies) = (Some(assigned.clone()), vec![own()]);
        }
        if let (Some(Value::Array(added)), true) = (operators.get(APPEND), allowed.append) {
            policies.push(own());
            match value.get_or_insert_with(|| Value::Array(Vec::new())) {
                Value::Array(values) => {
                    for item in added {
                        if !values.contains(item) {
                            values.push(item.clone());
                        }
                    }
                }
                _ => self.conflict(
                    path,
                    "a single value cannot be appended to",
                    policies.clone(),
                ),
            }
        }
        if let (Some(Value::Array(removed)), true) = (operators.get(REMOVE), allowed.remove) {
            policies.push(self.policy.to_owned());
            if let Some(Value::Array(values)) = &mut value {
                values.retain(|item| !removed.contains(item));
                if values.is_empty() {
                    value = None;
                }
            }
        }
        match value {
            None => {
                settings.remove(key);
            }
            Some(value) => {
                policies.dedup();
                let node = Node::Setting { value, policies };
                settings.insert(key.to_owned(), node);
            }
        }
    }

    /// AWS: the codes of what does not fit together are not documented; this one is ours.
    fn conflict(&mut self, path: &str, message: &str, mut policies: Vec<String>) {
        policies.push(self.policy.to_owned());
        policies.sort();
        policies.dedup();
        self.problems.push(EffectivePolicyProblem {
            code: "CONFLICTING_SETTINGS",
            message: message.to_owned(),
            path: path.to_owned(),
            policies,
        });
    }
}

#[cfg(test)]
mod tests;
