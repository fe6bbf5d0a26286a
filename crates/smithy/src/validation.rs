//! Constraints of a model, checked generically and worded as AWS words them.

use std::fmt::Write as _;

use crate::fault::Fault;
use crate::schema::{Kind, Range, Schema, Text};
use crate::service::{OperationSchema, Service, Validation};
use crate::trail::lower_first;
use crate::value::Value;

/// A constraint that a value breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Where: `tags.1.member.key`.
    pub path: String,
    /// The value as the message shows it: `null`, or in quotes.
    pub shown: String,
    /// The constraint in AWS's words: `Member must not be null`.
    pub constraint: String,
    /// The kind of constraint.
    pub kind: ViolationKind,
}

/// Kinds of constraints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ViolationKind {
    /// A required member is null.
    Required,
    /// Too short.
    MinLength,
    /// Too long.
    MaxLength,
    /// Too small.
    MinValue,
    /// Too large.
    MaxValue,
    /// Does not match its pattern.
    Pattern,
    /// Is none of the enumeration's values.
    Enumeration,
    /// A union without exactly one member.
    Union,
}

/// Checks an operation's input as its service does.
///
/// # Errors
/// The service's fault for input that breaks a constraint.
pub fn check_request(
    service: &Service,
    operation: &OperationSchema,
    input: &Value,
) -> Result<(), Fault> {
    let found = violations(operation.input, input);
    let Some(first) = found.first() else {
        return Ok(());
    };
    Err(match service.validation {
        Validation::Listed(code) => Fault::new(code, listed(&found)),
        Validation::Reasoned(code) => {
            let (reason, sentence) = reasoned(first.kind);
            Fault::new(code, sentence).with_member("Reason", reason)
        }
    })
}

/// The message for the constraints that `value` breaks, if any.
pub fn validate(schema: &Schema, value: &Value) -> Option<String> {
    let found = violations(schema, value);
    (!found.is_empty()).then(|| listed(&found))
}

/// The constraints that `value` breaks, in the model's order.
pub fn violations(schema: &Schema, value: &Value) -> Vec<Violation> {
    let mut walk = Walk::default();
    walk.structure(schema, value);
    walk.found
}

fn listed(found: &[Violation]) -> String {
    let errors = if found.len() == 1 { "error" } else { "errors" };
    let each: Vec<String> = found
        .iter()
        .map(|violation| {
            let Violation {
                path,
                shown,
                constraint,
                ..
            } = violation;
            format!("Value {shown} at '{path}' failed to satisfy constraint: {constraint}")
        })
        .collect();
    format!(
        "{} validation {errors} detected: {}",
        found.len(),
        each.join("; ")
    )
}

/// AWS Organizations' reasons and sentences (its API reference, `InvalidInputException`).
const fn reasoned(kind: ViolationKind) -> (&'static str, &'static str) {
    match kind {
        ViolationKind::Required => (
            "INPUT_REQUIRED",
            "You must include a value for all required parameters.",
        ),
        ViolationKind::MinLength => (
            "MIN_LENGTH_EXCEEDED",
            "You provided a string parameter that is shorter than allowed.",
        ),
        ViolationKind::MaxLength => (
            "MAX_LENGTH_EXCEEDED",
            "You provided a string parameter that is longer than allowed.",
        ),
        ViolationKind::MinValue => (
            "MIN_VALUE_EXCEEDED",
            "You provided a numeric parameter that has a smaller value than allowed.",
        ),
        ViolationKind::MaxValue => (
            "MAX_VALUE_EXCEEDED",
            "You provided a numeric parameter that has a larger value than allowed.",
        ),
        ViolationKind::Pattern => (
            "INVALID_PATTERN",
            "You provided a value that does not match the required pattern.",
        ),
        ViolationKind::Enumeration | ViolationKind::Union => {
            ("INVALID_ENUM", "You specified an invalid value.")
        }
    }
}

/// A step of the way to a value.
#[derive(Clone, Copy)]
enum Step<'a> {
    Member(&'static str),
    Element(usize),
    Entry(&'a str),
}

#[derive(Default)]
struct Walk<'a> {
    path: Vec<Step<'a>>,
    found: Vec<Violation>,
}

impl<'a> Walk<'a> {
    fn structure(&mut self, schema: &Schema, value: &'a Value) {
        let Value::Structure(values) = value else {
            return;
        };
        let mut set = 0;
        for (place, member) in schema.members().iter().enumerate() {
            self.path.push(Step::Member(member.name));
            match values.get(place).and_then(Option::as_ref) {
                Some(value) => {
                    set += 1;
                    self.value(member.schema, value);
                }
                None if member.required => {
                    let constraint = "Member must not be null".to_owned();
                    self.push("null".to_owned(), constraint, ViolationKind::Required);
                }
                None => {}
            }
            self.path.pop();
        }
        if matches!(schema.kind, Kind::Structure(structure) if structure.union) && set != 1 {
            // DIFFERENCE: AWS's wording for a broken union is not known.
            let constraint = "Member must have exactly one of its members set".to_owned();
            self.push(shown(schema, value), constraint, ViolationKind::Union);
        }
    }

    fn value(&mut self, schema: &Schema, value: &'a Value) {
        for kind in broken(schema, value) {
            self.push(shown(schema, value), wording(schema, kind), kind);
        }
        match (&schema.kind, value) {
            (Kind::Structure(_), _) => self.structure(schema, value),
            (Kind::List(of, _), Value::List(elements)) if is_scalar(of) => {
                self.elements(schema, value, "Member", of, &mut elements.iter());
            }
            (Kind::List(of, _), Value::List(elements)) => {
                for (place, element) in elements.iter().enumerate() {
                    self.path.push(Step::Element(place + 1));
                    self.value(of, element);
                    self.path.pop();
                }
            }
            (Kind::Map { key, value: of, .. }, Value::Map(entries)) => {
                let keys: Vec<Value> = entries.iter().map(|(key, _)| key.as_str().into()).collect();
                self.elements(schema, value, "Map keys", key, &mut keys.iter());
                if is_scalar(of) {
                    let mut values = entries.iter().map(|(_, value)| value);
                    self.elements(schema, value, "Map value", of, &mut values);
                    return;
                }
                for (name, inner) in entries {
                    self.path.push(Step::Entry(name));
                    self.value(of, inner);
                    self.path.pop();
                }
            }
            _ => {}
        }
    }

    /// AWS: one violation names the whole collection and every constraint of its elements.
    fn elements(
        &mut self,
        schema: &Schema,
        value: &Value,
        what: &str,
        of: &Schema,
        elements: &mut dyn Iterator<Item = &Value>,
    ) {
        let Some(kind) = elements.flat_map(|element| broken(of, element)).next() else {
            return;
        };
        let all: Vec<String> = constraints(of).map(|kind| wording(of, kind)).collect();
        let constraint = format!("{what} must satisfy constraint: [{}]", all.join(", "));
        self.push(shown(schema, value), constraint, kind);
    }

    fn push(&mut self, shown: String, constraint: String, kind: ViolationKind) {
        let steps: Vec<String> = self.path.iter().map(Step::text).collect();
        self.found.push(Violation {
            path: steps.join("."),
            shown,
            constraint,
            kind,
        });
    }
}

impl Step<'_> {
    fn text(&self) -> String {
        match self {
            Self::Member(name) => lower_first(name),
            Self::Element(place) => format!("{place}.member"),
            Self::Entry(key) => format!("{key}.member"),
        }
    }
}

fn is_scalar(schema: &Schema) -> bool {
    !matches!(
        schema.kind,
        Kind::Structure(_) | Kind::List(..) | Kind::Map { .. }
    )
}

fn broken(schema: &Schema, value: &Value) -> impl Iterator<Item = ViolationKind> {
    constraints(schema).filter(|kind| !satisfies(schema, value, *kind))
}

/// The constraints of a schema itself, in the order of AWS's messages.
fn constraints(schema: &Schema) -> impl Iterator<Item = ViolationKind> + use<> {
    let range = range(schema);
    let (max, min) = match &schema.kind {
        Kind::Integer(_) | Kind::Long(_) => (ViolationKind::MaxValue, ViolationKind::MinValue),
        _ => (ViolationKind::MaxLength, ViolationKind::MinLength),
    };
    let (pattern, values) = match &schema.kind {
        Kind::String(text) => (text.pattern.is_some(), !text.values.is_empty()),
        _ => (false, false),
    };
    [
        range.max.map(|_| max),
        range.min.map(|_| min),
        pattern.then_some(ViolationKind::Pattern),
        values.then_some(ViolationKind::Enumeration),
    ]
    .into_iter()
    .flatten()
}

fn wording(schema: &Schema, constraint: ViolationKind) -> String {
    let Range { min, max } = range(schema);
    let (min, max) = (min.unwrap_or_default(), max.unwrap_or_default());
    let text = match &schema.kind {
        Kind::String(text) => *text,
        _ => Text::ANY,
    };
    match constraint {
        ViolationKind::MaxLength => format!("Member must have length less than or equal to {max}"),
        ViolationKind::MinLength => {
            format!("Member must have length greater than or equal to {min}")
        }
        ViolationKind::MaxValue => format!("Member must have value less than or equal to {max}"),
        ViolationKind::MinValue => format!("Member must have value greater than or equal to {min}"),
        ViolationKind::Pattern => format!(
            "Member must satisfy regular expression pattern: {}",
            text.pattern
                .map(|pattern| pattern.source)
                .unwrap_or_default()
        ),
        ViolationKind::Enumeration => {
            format!(
                "Member must satisfy enum value set: [{}]",
                text.values.join(", ")
            )
        }
        ViolationKind::Required | ViolationKind::Union => String::new(),
    }
}

const fn range(schema: &Schema) -> Range {
    match &schema.kind {
        Kind::Integer(range) | Kind::Long(range) | Kind::Blob(range) | Kind::List(_, range) => {
            *range
        }
        Kind::Map { length, .. } => *length,
        Kind::String(text) => text.length,
        _ => Range::ANY,
    }
}

fn satisfies(schema: &Schema, value: &Value, constraint: ViolationKind) -> bool {
    let range = range(schema);
    let measure = match value {
        Value::Integer(number) => *number,
        Value::String(text) => count(text.chars().count()),
        Value::Blob(bytes) => count(bytes.len()),
        Value::List(elements) => count(elements.len()),
        Value::Map(entries) => count(entries.len()),
        _ => return true,
    };
    match (constraint, &schema.kind, value) {
        (ViolationKind::MaxLength | ViolationKind::MaxValue, ..) => {
            range.max.is_none_or(|bound| measure <= bound)
        }
        (ViolationKind::MinLength | ViolationKind::MinValue, ..) => {
            range.min.is_none_or(|bound| measure >= bound)
        }
        (ViolationKind::Pattern, Kind::String(kind), Value::String(text)) => {
            kind.pattern.is_none_or(|pattern| pattern.matches(text))
        }
        (ViolationKind::Enumeration, Kind::String(kind), Value::String(text)) => {
            kind.values.contains(&text.as_str())
        }
        _ => true,
    }
}

fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

fn shown(schema: &Schema, value: &Value) -> String {
    let mut out = String::from("'");
    show(&mut out, schema, value);
    out.push('\'');
    out
}

/// As Java prints it; what is sensitive is not shown.
fn show(out: &mut String, schema: &Schema, value: &Value) {
    if schema.sensitive {
        out.push_str("***");
        return;
    }
    match (value, &schema.kind) {
        (Value::String(text), _) => out.push_str(text),
        (Value::Bool(flag), _) => out.push_str(if *flag { "true" } else { "false" }),
        (Value::Integer(number), _) => out.push_str(&number.to_string()),
        (Value::Timestamp(instant), _) => out.push_str(&instant.iso8601()),
        (Value::Blob(bytes), _) => {
            let _ = write!(out, "[{} bytes]", bytes.len());
        }
        (Value::Document(document), _) => out.push_str(&document.to_string()),
        (Value::List(elements), Kind::List(member, _)) => {
            let each = elements.iter().map(|element| (None, *member, element));
            show_all(out, ('[', ']'), each);
        }
        (Value::Map(entries), Kind::Map { value: of, .. }) => {
            let each = entries
                .iter()
                .map(|(key, inner)| (Some(key.as_str()), *of, inner));
            show_all(out, ('{', '}'), each);
        }
        (Value::Structure(values), _) => {
            out.push_str(schema.name);
            let members = schema.members().iter().zip(values);
            let each = members.filter_map(|(member, value)| {
                Some((Some(member.name), member.schema, value.as_ref()?))
            });
            show_all(out, ('(', ')'), each);
        }
        _ => {}
    }
}

fn show_all<'a>(
    out: &mut String,
    (open, close): (char, char),
    each: impl Iterator<Item = (Option<&'a str>, &'static Schema, &'a Value)>,
) {
    out.push(open);
    for (place, (name, schema, value)) in each.enumerate() {
        if place > 0 {
            out.push_str(", ");
        }
        if let Some(name) = name {
            out.push_str(name);
            out.push('=');
        }
        show(out, schema, value);
    }
    out.push(close);
}
