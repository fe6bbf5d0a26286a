//! The first pass: everything has the right shape, nothing else is checked.

use super::{Checked, Fault, SYNTAX, fault};
use crate::condition::Condition;
use crate::condition::operand::{InvalidOperand, Operand};
use crate::condition::operator::Operator;
use crate::context::fold;
use crate::document::{Clause, PolicyKind, Version};
use crate::json::{Member, Node, Position, Span, Value};
use crate::pattern::Variables;

#[derive(Debug)]
pub(super) struct DocumentDraft {
    pub(super) version: Option<Spanned>,
    pub(super) id: Option<String>,
    pub(super) statements: Vec<Draft>,
}

#[derive(Debug)]
pub(super) struct Draft {
    pub(super) position: Position,
    pub(super) end: Position,
    pub(super) simulated: Span,
    pub(super) sid: Option<Spanned>,
    pub(super) effect: Spanned,
    pub(super) principals: Option<Clause<PrincipalDraft>>,
    pub(super) actions: Option<Clause<Spanned>>,
    pub(super) resources: Option<Clause<Spanned>>,
    pub(super) conditions: Vec<Condition>,
    /// The first value of a condition that a later check refuses.
    pub(super) invalid_operand: Option<InvalidValue>,
}

/// A value of a condition that is refused.
#[derive(Debug)]
pub(super) struct InvalidValue {
    pub(super) code: &'static str,
    pub(super) detail: String,
    pub(super) position: Position,
}

/// A string and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spanned {
    pub(super) value: String,
    pub(super) position: Position,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum PrincipalDraft {
    /// `*`, or `*` under `AWS`.
    Anyone,
    Named {
        key: String,
        name: Spanned,
    },
}

impl DocumentDraft {
    pub(super) fn language_version(&self) -> Version {
        match &self.version {
            Some(version) if version.value == "2012-10-17" => Version::V2012,
            _ => Version::V2008,
        }
    }
}

pub(super) fn read(node: Node, kind: PolicyKind) -> Checked<DocumentDraft> {
    let position = node.position;
    let mut draft = DocumentDraft {
        version: None,
        id: None,
        statements: Vec::new(),
    };
    let mut statement = None;
    for member in object(node)? {
        match member.key.as_str() {
            "Version" => draft.version = Some(version(member.node)?),
            "Id" if matches!(kind, PolicyKind::Trust | PolicyKind::Resource) => {
                draft.id = Some(string(member.node)?.value);
            }
            "Statement" => statement = Some(member.node),
            _ => return Err(unknown(&member)),
        }
    }
    // AWS: its simulator says where its reader stood before it read a statement:
    // behind the bracket or the statement before, or, without a list, behind the
    // brace. The examples of the AWS CLI and recorded answers have it so.
    let mut before = statement
        .as_ref()
        .map_or(position, |statement| statement.position.next_column());
    let statements = match statement {
        None => {
            let fault = fault(SYNTAX, "a document without `Statement`", position);
            return Err(fault.coded("MISSING_STATEMENT"));
        }
        Some(Node {
            value: Value::Array(items),
            position,
            ..
        }) if items.is_empty() => {
            let fault = fault(SYNTAX, "`Statement` is empty", position);
            return Err(fault.coded("MISSING_STATEMENT"));
        }
        Some(Node {
            value: Value::Array(items),
            ..
        }) => items,
        Some(node) => vec![node],
    };
    let variables = draft.language_version().variables();
    draft.statements = statements
        .into_iter()
        .map(|node| {
            let end = node.end;
            let start = std::mem::replace(&mut before, end);
            read_statement(node, Span { start, end }, variables)
        })
        .collect::<Checked<_>>()?;
    Ok(draft)
}

fn version(node: Node) -> Checked<Spanned> {
    let version = string(node)?;
    if matches!(version.value.as_str(), "2012-10-17" | "2008-10-17") {
        return Ok(version);
    }
    let detail = format!(
        "`{}` is not a version of the policy language",
        version.value
    );
    Err(fault(SYNTAX, detail, version.position).coded("INVALID_VERSION"))
}

fn read_statement(node: Node, simulated: Span, variables: Variables) -> Checked<Draft> {
    let (position, end) = (node.position, node.end);
    let mut effect = None;
    let mut draft = Draft {
        position,
        end,
        simulated,
        sid: None,
        effect: Spanned {
            value: String::new(),
            position,
        },
        principals: None,
        actions: None,
        resources: None,
        conditions: Vec::new(),
        invalid_operand: None,
    };
    for member in object(node)? {
        let Member {
            position,
            key,
            node,
        } = member;
        match key.as_str() {
            "Sid" => draft.sid = Some(string(node)?),
            "Effect" => effect = Some(read_effect(node)?),
            "Principal" => {
                set_once(
                    &mut draft.principals,
                    Clause::AnyOf(principals(node)?),
                    position,
                )?;
            }
            "NotPrincipal" => {
                set_once(
                    &mut draft.principals,
                    Clause::NoneOf(principals(node)?),
                    position,
                )?;
            }
            "Action" => set_once(&mut draft.actions, Clause::AnyOf(strings(node)?), position)?,
            "NotAction" => set_once(&mut draft.actions, Clause::NoneOf(strings(node)?), position)?,
            "Resource" => set_once(
                &mut draft.resources,
                Clause::AnyOf(strings(node)?),
                position,
            )?,
            "NotResource" => {
                set_once(
                    &mut draft.resources,
                    Clause::NoneOf(strings(node)?),
                    position,
                )?;
            }
            "Condition" => read_conditions(node, variables, &mut draft)?,
            _ => {
                return Err(unknown(&Member {
                    position,
                    key,
                    node,
                }));
            }
        }
    }
    draft.effect = effect.ok_or_else(|| {
        fault(SYNTAX, "a statement without `Effect`", position).coded("MISSING_EFFECT")
    })?;
    Ok(draft)
}

/// In the wrong case it passes here, and fails a later check with another text.
fn read_effect(node: Node) -> Checked<Spanned> {
    let effect = string(node)?;
    if ["allow", "deny"]
        .iter()
        .any(|known| effect.value.eq_ignore_ascii_case(known))
    {
        return Ok(effect);
    }
    let detail = format!(
        "`{}` is not an effect: write `Allow` or `Deny`",
        effect.value
    );
    Err(fault(SYNTAX, detail, effect.position).coded("INVALID_EFFECT"))
}

/// An element and its `Not…` form exclude each other.
fn set_once<T>(slot: &mut Option<T>, value: T, position: Position) -> Checked {
    if slot.replace(value).is_some() {
        return Err(
            fault(SYNTAX, "an element together with its `Not` form", position)
                .coded("UNSUPPORTED_ELEMENT_COMBINATION"),
        );
    }
    Ok(())
}

fn principals(node: Node) -> Checked<Vec<PrincipalDraft>> {
    if matches!(&node.value, Value::Text(text) if text == "*") {
        return Ok(vec![PrincipalDraft::Anyone]);
    }
    let mut principals = Vec::new();
    for Member {
        position,
        key,
        node,
    } in object(node)?
    {
        if !matches!(
            key.as_str(),
            "AWS" | "Federated" | "Service" | "CanonicalUser"
        ) {
            return Err(fault(
                SYNTAX,
                format!("`{key}` is not a kind of principal"),
                position,
            )
            .coded("INVALID_PRINCIPAL_KEY"));
        }
        for name in strings(node)? {
            principals.push(if key == "AWS" && name.value == "*" {
                PrincipalDraft::Anyone
            } else {
                PrincipalDraft::Named {
                    key: key.clone(),
                    name,
                }
            });
        }
    }
    Ok(principals)
}

fn read_conditions(node: Node, variables: Variables, draft: &mut Draft) -> Checked {
    for Member {
        key: operator_name,
        node,
        position,
    } in object(node)?
    {
        let operator = Operator::parse(&operator_name).ok_or_else(|| {
            fault(
                SYNTAX,
                format!("`{operator_name}` is not a condition operator"),
                position,
            )
            .coded(if operator_name.ends_with("NullIfExists") {
                "NULL_WITH_IF_EXISTS"
            } else {
                "INVALID_CONDITION_OPERATOR"
            })
        })?;
        for Member {
            position,
            key,
            node,
        } in object(node)?
        {
            let mut operands = Vec::new();
            let mut values = Vec::new();
            for value in scalars(node)? {
                match Operand::compile(operator.family, &value.value, variables) {
                    Ok(operand) => operands.push(operand),
                    Err(invalid) => {
                        let (code, detail) = match invalid {
                            InvalidOperand::Date => (
                                "INVALID_DATE_VALUE",
                                format!("`{}` is not a date", value.value),
                            ),
                            InvalidOperand::UnclosedVariable => (
                                "MISSING_BRACE_IN_VARIABLE",
                                format!("`{}`: `${{` without `}}`", value.value),
                            ),
                        };
                        draft.invalid_operand.get_or_insert(InvalidValue {
                            code,
                            detail,
                            position: value.position,
                        });
                    }
                }
                values.push(value.value);
            }
            let folded_key = fold(&key);
            let operator_name = operator_name.clone();
            draft.conditions.push(Condition {
                operator_name,
                operator,
                key,
                folded_key,
                operands,
                values,
                position,
            });
        }
    }
    Ok(())
}

fn object(node: Node) -> Checked<Vec<Member>> {
    if let Value::Object(members) = node.value {
        Ok(members)
    } else {
        let fault = fault(SYNTAX, "expected an object", node.position);
        Err(fault.coded("DATA_TYPE_MISMATCH"))
    }
}

fn string(node: Node) -> Checked<Spanned> {
    if let Value::Text(value) = node.value {
        Ok(Spanned {
            value,
            position: node.position,
        })
    } else {
        let fault = fault(SYNTAX, "expected a string", node.position);
        Err(fault.coded("DATA_TYPE_MISMATCH"))
    }
}

/// A string or an array of them.
fn strings(node: Node) -> Checked<Vec<Spanned>> {
    match node.value {
        Value::Array(items) => items.into_iter().map(string).collect(),
        _ => Ok(vec![string(node)?]),
    }
}

/// A value of a condition or an array of them; numbers and booleans as written.
fn scalars(node: Node) -> Checked<Vec<Spanned>> {
    let scalar = |node: Node| {
        let value = match node.value {
            Value::Text(text) | Value::Number(text) => text,
            Value::Bool(value) => value.to_string(),
            Value::Null | Value::Array(_) | Value::Object(_) => {
                let detail = "expected a string, number or boolean";
                return Err(fault(SYNTAX, detail, node.position).coded("DATA_TYPE_MISMATCH"));
            }
        };
        Ok(Spanned {
            value,
            position: node.position,
        })
    };
    match node.value {
        Value::Array(items) => items.into_iter().map(scalar).collect(),
        _ => Ok(vec![scalar(node)?]),
    }
}

fn unknown(member: &Member) -> Fault {
    fault(
        SYNTAX,
        format!("unknown element `{}`", member.key),
        member.position,
    )
    .coded("INVALID_POLICY_ELEMENT")
}
