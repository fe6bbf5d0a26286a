//! Forms: `Tags.member.1.Key=..`, in the body or in the query string.

use std::collections::BTreeMap;

use super::json::{blob, java_name, string, timestamp};
use super::{DEPTH_LIMIT, Read, not_convertible, unreadable};
use crate::schema::{Kind, Schema};
use crate::value::Value;

/// The `Action` and the `Version` of a request in the awsQuery protocol.
///
/// The first of each counts; a request with two of them is refused when it is read.
pub fn query_action(query: &str, body: &[u8]) -> (Option<String>, Option<String>) {
    let find = |wanted: &str| {
        let mut pairs = pairs(query, body);
        pairs.find_map(|(key, value)| (key == wanted).then(|| value.into_owned()))
    };
    (find("Action"), find("Version"))
}

/// Reads the structure in a form. The query string and the body are one form.
pub(super) fn structure(schema: &Schema, query: &str, body: &[u8]) -> Read<Value> {
    let mut root = Node::default();
    for (key, text) in pairs(query, body) {
        root.insert(&key, text.into_owned())?;
    }
    value(schema, root)
}

type Pair<'a> = (std::borrow::Cow<'a, str>, std::borrow::Cow<'a, str>);

fn pairs<'a>(query: &'a str, body: &'a [u8]) -> impl Iterator<Item = Pair<'a>> {
    form_urlencoded::parse(query.as_bytes()).chain(form_urlencoded::parse(body))
}

/// A name of the form, with what follows it after a dot.
#[derive(Default)]
struct Node {
    text: Option<String>,
    children: BTreeMap<String, Self>,
}

impl Node {
    fn insert(&mut self, key: &str, text: String) -> Read<()> {
        let mut node = self;
        for (depth, name) in key.split('.').enumerate() {
            if depth >= DEPTH_LIMIT {
                return unreadable("a parameter's name is nested too deep");
            }
            node = node.children.entry(name.to_owned()).or_default();
        }
        if node.text.replace(text).is_some() {
            return unreadable("a parameter is given twice");
        }
        Ok(())
    }

    /// The children named 1, 2, 3.. in this order, whatever the gaps.
    fn numbered(self) -> Read<Vec<Self>> {
        let mut numbered = BTreeMap::new();
        for (name, node) in self.children {
            let Some(place) = name.parse::<u32>().ok().filter(|place| *place > 0) else {
                return unreadable("a list element's name is not a number from 1");
            };
            if numbered.insert(place, node).is_some() {
                return unreadable("a parameter is given twice");
            }
        }
        Ok(numbered.into_values().collect())
    }
}

fn value(schema: &Schema, mut node: Node) -> Read<Value> {
    match &schema.kind {
        Kind::Structure(structure) => {
            if node.text.is_some() {
                return unreadable("Unexpected complex element termination");
            }
            let take = |member: &crate::schema::Member| {
                let child = node.children.remove(member.wire_name);
                child.map(|child| value(member.schema, child)).transpose()
            };
            let members = structure.members.iter().map(take);
            members.collect::<Read<_>>().map(Value::Structure)
        }
        Kind::List(member, _) => {
            let elements = child(node, "member")?.numbered()?;
            let elements = elements.into_iter().map(|element| value(member, element));
            elements.collect::<Read<_>>().map(Value::List)
        }
        Kind::Map { value: of, .. } => map(of, child(node, "entry")?),
        kind => match node.text {
            Some(text) => scalar(kind, text),
            None => unreadable("Start of structure or map found where not expected."),
        },
    }
}

/// The node below a list's or a map's name. `Name=` alone is an empty list.
fn child(mut node: Node, name: &str) -> Read<Node> {
    if node.text.is_some_and(|text| !text.is_empty()) {
        return unreadable("Unexpected list element termination");
    }
    Ok(node.children.remove(name).unwrap_or_default())
}

fn map(of: &Schema, node: Node) -> Read<Value> {
    let mut entries = BTreeMap::new();
    for mut entry in node.numbered()? {
        let key = entry.children.remove("key").and_then(|key| key.text);
        let (Some(key), Some(inner)) = (key, entry.children.remove("value")) else {
            return unreadable("a map's entry has no key or no value");
        };
        if entries.insert(key, value(of, inner)?).is_some() {
            return unreadable("a map's key is given twice");
        }
    }
    Ok(Value::Map(entries.into_iter().collect()))
}

/// Reads a scalar from the text of a form, a query string, a header or a path.
pub(super) fn scalar(kind: &Kind, text: String) -> Read<Value> {
    match kind {
        Kind::Boolean => match text.as_str() {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ => not_convertible("STRING_VALUE", "Boolean"),
        },
        Kind::Integer(_) => text.parse::<i32>().map_or_else(
            |_| not_convertible("STRING_VALUE", "Integer"),
            |number| Ok(Value::Integer(number.into())),
        ),
        Kind::Long(_) => text.parse().map_or_else(
            |_| not_convertible("STRING_VALUE", "Long"),
            |number| Ok(Value::Integer(number)),
        ),
        Kind::Timestamp(_) => timestamp(&text),
        Kind::Blob(_) => blob(&text),
        Kind::String(_) => string(text),
        Kind::Document | Kind::List(..) | Kind::Map { .. } | Kind::Structure(_) => {
            not_convertible("STRING_VALUE", java_name(kind))
        }
    }
}
