//! A decision on the terminal and for programs: of a simulation, and of a server's explanation.

use policy::engine::{Explained, ExplainedCondition, ExplainedLayer, ExplainedStatement};
use policy::json::Position;
use serde_json::{Value, json};

use super::excerpt::harmless;

/// For people.
pub(crate) fn as_table(explained: &Explained, action: &str, resource: &str) -> String {
    let verdict = if explained.is_allowed {
        "allowed"
    } else {
        "denied"
    };
    let mut lines = vec![
        format!("{action} on {resource}: {verdict}"),
        format!("  {}", explained.summary),
    ];
    let message = explained.message.iter();
    lines.extend(message.map(|message| format!("  AWS says: {message}")));
    for layer in &explained.layers {
        lines.push(format!("  {}: {}", layer.text, layer.decision));
        for statement in &layer.statements {
            lines.push(format!("    {}", statement.text));
            let conditions = statement.conditions.iter();
            lines.extend(conditions.map(|condition| format!("      {}", condition.text)));
        }
    }
    let missing = &explained.missing_context_keys;
    if !missing.is_empty() {
        lines.push(format!("  not in the request: {}", missing.join(", ")));
    }
    let lines: Vec<String> = lines.iter().map(|line| harmless(line)).collect();
    lines.join("\n")
}

/// For programs.
pub(crate) fn as_json(explained: &Explained, action: &str, resource: &str) -> Value {
    json!({
        "action": action,
        "resource": resource,
        "decision": explained.decision,
        "summary": explained.summary,
        "message": explained.message,
        "layers": explained.layers.iter().map(layer_json).collect::<Vec<_>>(),
        "missingContextKeys": explained.missing_context_keys,
    })
}

fn layer_json(layer: &ExplainedLayer) -> Value {
    json!({
        "layer": layer.layer,
        "level": layer.level,
        "decision": layer.decision,
        "statements": layer.statements.iter().map(statement_json).collect::<Vec<_>>(),
    })
}

fn statement_json(statement: &ExplainedStatement) -> Value {
    json!({
        "policy": statement.policy,
        "sid": statement.sid,
        "index": statement.index,
        "effect": statement.effect,
        "start": position_json(statement.start),
        "end": position_json(statement.end),
        "matches": statement.reason.is_none(),
        "reason": statement.reason,
        "conditions": statement.conditions.iter().map(condition_json).collect::<Vec<_>>(),
    })
}

fn condition_json(condition: &ExplainedCondition) -> Value {
    json!({
        "operator": condition.operator,
        "key": condition.key,
        "at": position_json(condition.at),
        "values": condition.values,
        "found": condition.found,
        "result": condition.result,
    })
}

fn position_json(position: Position) -> Value {
    json!({"line": position.line, "column": position.column})
}
