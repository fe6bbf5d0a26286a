//! What the typed document does not show any more: empty elements, and
//! statements that stand there twice.

use std::collections::BTreeMap;

use super::{Advice, Finding, Severity};
use crate::document::PolicyKind;
use crate::json::{self, Node, Value};

/// Of a text that can be parsed.
pub(in crate::validation) fn give(text: &str, kind: PolicyKind, findings: &mut Vec<Finding>) {
    let Ok(document) = json::parse(text) else {
        return;
    };
    let mut advice = Advice { findings };
    let mut sids: BTreeMap<&str, usize> = BTreeMap::new();
    let mut statements: BTreeMap<String, usize> = BTreeMap::new();
    let list = member(&document, "Statement").map_or(&[][..], |node| match &node.value {
        Value::Array(items) => items,
        _ => std::slice::from_ref(node),
    });
    for (index, statement) in list.iter().enumerate() {
        let number = index.saturating_add(1);
        if let Some(first) = statements.insert(canonical(statement), number) {
            let message = format!("says what statement {first} says");
            let code = "REDUNDANT_STATEMENT";
            advice.note(Severity::Suggestion, code, message, statement.position);
        }
        advice.sid(statement, kind, number, &mut sids);
        advice.empty_conditions(statement);
    }
}

impl Advice<'_> {
    fn sid<'a>(
        &mut self,
        statement: &'a Node,
        kind: PolicyKind,
        number: usize,
        sids: &mut BTreeMap<&'a str, usize>,
    ) {
        let Some(node) = member(statement, "Sid") else {
            return;
        };
        let Value::Text(sid) = &node.value else {
            return;
        };
        if sid.is_empty() {
            let message = "an empty `Sid` names nothing: leave it out";
            let code = "EMPTY_SID_VALUE";
            self.note(Severity::Suggestion, code, message, node.position);
        } else if let Some(first) = sids.insert(sid, number)
            && kind == PolicyKind::Resource
        {
            let message = format!("the `Sid` of statement {first}");
            let code = "UNIQUE_SIDS_RECOMMENDED";
            self.note(Severity::Warning, code, message, node.position);
        }
    }

    fn empty_conditions(&mut self, statement: &Node) {
        let Some(condition) = member(statement, "Condition") else {
            return;
        };
        let Value::Object(operators) = &condition.value else {
            return;
        };
        let is_empty = |node: &Node| matches!(&node.value, Value::Object(it) if it.is_empty());
        let empty_operators = operators.iter().map(|member| &member.node);
        for node in std::iter::once(condition)
            .chain(empty_operators)
            .filter(|node| is_empty(node))
        {
            let message = "an empty condition always holds: leave it out";
            let code = "EMPTY_OBJECT_CONDITION";
            self.note(Severity::Suggestion, code, message, node.position);
        }
    }
}

fn member<'a>(node: &'a Node, name: &str) -> Option<&'a Node> {
    let Value::Object(members) = &node.value else {
        return None;
    };
    let found = members.iter().find(|member| member.key == name)?;
    Some(&found.node)
}

/// Equal for statements that differ in `Sid`, in the order of their members, in
/// white space and in a single value that is or is not in a list.
fn canonical(node: &Node) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => format!("{:?}", value.to_string()),
        Value::Number(text) | Value::Text(text) => format!("{text:?}"),
        Value::Array(items) => match items.as_slice() {
            [one] => canonical(one),
            items => {
                let mut items: Vec<String> = items.iter().map(canonical).collect();
                items.sort_unstable();
                format!("[{}]", items.join(","))
            }
        },
        Value::Object(members) => {
            let mut members: Vec<String> = members
                .iter()
                .filter(|member| member.key != "Sid")
                .map(|member| format!("{:?}:{}", member.key, canonical(&member.node)))
                .collect();
            members.sort_unstable();
            format!("{{{}}}", members.join(","))
        }
    }
}
