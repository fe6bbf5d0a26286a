//! Other names for the AWS principals of a document: AWS keeps users and roles by their unique
//! ids, and shows their ARNs for as long as they exist.

use std::collections::BTreeMap;

use crate::json::{self, Node, Position, Value};

/// The text with other names for principals under the key `AWS`, and everything else exactly as it
/// was. What is no document stays as it is.
pub fn rename_principals(text: &str, names: &BTreeMap<String, String>) -> String {
    let Ok(document) = json::parse(text) else {
        return text.to_owned();
    };
    let mut found = Vec::new();
    for statement in items(members(&document, &["Statement"])) {
        for principals in members(statement, &["Principal", "NotPrincipal"]) {
            for name in items(members(principals, &["AWS"])) {
                if let Value::Text(old) = &name.value
                    && let Some(new) = names.get(old)
                {
                    found.push((name.position, name.end, new.as_str()));
                }
            }
        }
    }
    replace(text, &found)
}

/// The values of an object's members with these keys; none of anything else.
fn members<'a>(node: &'a Node, keys: &'a [&'a str]) -> impl Iterator<Item = &'a Node> {
    let members = match &node.value {
        Value::Object(members) => members.as_slice(),
        _ => &[],
    };
    members
        .iter()
        .filter(|member| keys.contains(&member.key.as_str()))
        .map(|member| &member.node)
}

/// What is in lists, and what stands alone.
fn items<'a>(nodes: impl Iterator<Item = &'a Node>) -> impl Iterator<Item = &'a Node> {
    nodes.flat_map(|node| match &node.value {
        Value::Array(items) => items.as_slice(),
        _ => std::slice::from_ref(node),
    })
}

/// The text with stretches of it, which stand in order, replaced by strings.
fn replace(text: &str, stretches: &[(Position, Position, &str)]) -> String {
    let mut replaced = String::with_capacity(text.len());
    let mut left = stretches.iter().peekable();
    let mut position = Position::START;
    for character in text.chars() {
        while left.next_if(|(_, end, _)| *end <= position).is_some() {}
        match left.peek() {
            Some((start, _, name)) if *start == position => replaced.push_str(&quoted(name)),
            Some((start, _, _)) if *start < position => {}
            _ => replaced.push(character),
        }
        position = position.advanced(character);
    }
    replaced
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn principals_are_renamed_and_nothing_else_is_touched() {
        let names = BTreeMap::from([
            ("arn:a".to_owned(), "AROA1".to_owned()),
            ("arn:b".to_owned(), r#"path/"quoted\"#.to_owned()),
        ]);
        for (text, expected) in [
            (
                r#"{"Statement":{"Principal":{"AWS":"arn:a"},"Condition":{"ArnEquals":{"aws:PrincipalArn":"arn:a"}}}}"#,
                r#"{"Statement":{"Principal":{"AWS":"AROA1"},"Condition":{"ArnEquals":{"aws:PrincipalArn":"arn:a"}}}}"#,
            ),
            (
                "{\n \"Statement\" : [ {\"Sid\":\"ü\",\"NotPrincipal\":{ \"AWS\": [ \"arn:c\" ,\"\\u0061rn:a\", \"arn:b\"\n] , \"Service\":\"arn:a\"}},\n {\"Principal\":\"*\"} ]}\n",
                "{\n \"Statement\" : [ {\"Sid\":\"ü\",\"NotPrincipal\":{ \"AWS\": [ \"arn:c\" ,\"AROA1\", \"path/\\\"quoted\\\\\"\n] , \"Service\":\"arn:a\"}},\n {\"Principal\":\"*\"} ]}\n",
            ),
            (
                r#"{"Statement":[{"Principal":{"AWS":[]}}]}"#,
                r#"{"Statement":[{"Principal":{"AWS":[]}}]}"#,
            ),
            (r#"{"Statement":"arn:a""#, r#"{"Statement":"arn:a""#),
            (r#""arn:a""#, r#""arn:a""#),
        ] {
            assert_eq!(rename_principals(text, &names), expected);
        }
    }
}
