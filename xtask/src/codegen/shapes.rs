//! Prints structs and enumerations.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use super::model::{Model, element, flag, members, strings, text};
use super::{imports, names};

const FROM_SMITHY: &[&str] = &[
    "Document",
    "Fields",
    "Schema",
    "Shape",
    "ShapeError",
    "StructureShape",
    "Timestamp",
    "Value",
    "optional",
    "required",
];

/// The module `shapes`.
pub(super) fn print(model: &Model) -> Result<String, String> {
    let mut out = String::new();
    let mut opaque = Vec::new();
    for (name, shape) in &model.shapes {
        if flag(shape, "exception") {
            continue;
        }
        if text(shape, "type") == "structure" && !flag(shape, "document") {
            structure(model, name, shape, &mut out)?;
            opaque.push(names::type_name(name));
        } else if is_enumeration(shape) {
            enumeration(name, shape, &mut out);
        }
    }
    let _ = writeln!(out, "smithy::opaque_debug!({});", opaque.join(", "));
    let header = format!(
        "//! Structures and enumerations of {}.\n\
         //! GENERATED from models/{}.json by `cargo xtask codegen`. Never edited.\n\n",
        model.metadata("serviceFullName"),
        model.name
    );
    let imports = [
        imports("std::collections", &["BTreeMap"], &out),
        imports("smithy", FROM_SMITHY, &out),
        imports("crate", &["schemas"], &out),
    ];
    Ok(format!("{header}{}{out}", imports.concat()))
}

/// Whether a string shape lists its values.
pub(super) fn is_enumeration(shape: &Value) -> bool {
    text(shape, "type") == "string" && strings(shape, "enum").next().is_some()
}

/// The Rust type of a shape.
pub(super) fn rust_type(model: &Model, name: &str) -> Result<String, String> {
    let shape = model.shape(name);
    Ok(match text(shape, "type") {
        "structure" if flag(shape, "document") => "Document".to_owned(),
        "structure" => names::type_name(name),
        "string" if is_enumeration(shape) => names::type_name(name),
        "string" => "String".to_owned(),
        "boolean" => "bool".to_owned(),
        "integer" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "timestamp" => "Timestamp".to_owned(),
        "blob" => "Vec<u8>".to_owned(),
        "list" => format!("Vec<{}>", rust_type(model, element(shape, "member"))?),
        "map" => format!(
            "BTreeMap<String, {}>",
            rust_type(model, element(shape, "value"))?
        ),
        other => return Err(format!("shape `{name}`: type `{other}` is not known")),
    })
}

fn structure(model: &Model, name: &str, shape: &Value, out: &mut String) -> Result<(), String> {
    let rust = names::type_name(name);
    let fields = members(shape)
        .iter()
        .map(|member| Field::of(model, name, member))
        .collect::<Result<Vec<_>, _>>()?;
    let some_required = fields.iter().any(|field| field.required);
    let some_optional = fields.iter().any(|field| !field.required);
    let derives = if some_required {
        "Clone, PartialEq"
    } else {
        "Clone, Default, PartialEq"
    };

    let _ = writeln!(
        out,
        "/// `{name}`\n#[derive({derives})]\npub struct {rust} {{"
    );
    for field in &fields {
        let _ = writeln!(
            out,
            "/// `{}`\npub {}: {},",
            field.model_name,
            field.name,
            field.rust_type()
        );
    }
    out.push_str("}\n\n");
    if some_required && some_optional {
        constructor(&rust, &fields, out);
    }

    let _ = writeln!(out, "impl Shape for {rust} {{");
    out.push_str("fn from_value(value: Value) -> Result<Self, ShapeError> {\n");
    if fields.is_empty() {
        let _ = writeln!(out, "Fields::of(value, \"{name}\")?;\nOk(Self {{}})");
    } else {
        let _ = writeln!(
            out,
            "let mut fields = Fields::of(value, \"{name}\")?;\nOk(Self {{"
        );
        for field in &fields {
            let _ = writeln!(out, "{}: fields.{}()?,", field.name, field.presence());
        }
        out.push_str("})\n");
    }
    out.push_str("}\n\nfn into_value(self) -> Value {\nValue::Structure(vec![\n");
    for field in &fields {
        let _ = writeln!(out, "{}(self.{}),", field.presence(), field.name);
    }
    out.push_str("])\n}\n}\n\n");
    let _ = writeln!(
        out,
        "impl StructureShape for {rust} {{\nconst SCHEMA: &'static Schema = &schemas::{};\n}}\n",
        model.constant(name)
    );
    Ok(())
}

fn constructor(rust: &str, fields: &[Field<'_>], out: &mut String) {
    let parameters: Vec<String> = fields
        .iter()
        .filter(|field| field.required)
        .map(|field| format!("{}: {}", field.name, field.inner))
        .collect();
    // The bound of clippy.toml's `too-many-arguments-threshold`.
    let expectation = if parameters.len() > 6 {
        "#[expect(clippy::too_many_arguments, reason = \"as many as the model requires\")]\n"
    } else {
        ""
    };
    let _ = writeln!(
        out,
        "impl {rust} {{\n\
         /// The required members; the others are absent.\n{expectation}\
         pub fn new({}) -> Self {{\nSelf {{",
        parameters.join(", ")
    );
    for field in fields {
        if field.required {
            let _ = writeln!(out, "{},", field.name);
        } else {
            let _ = writeln!(out, "{}: None,", field.name);
        }
    }
    out.push_str("}\n}\n}\n\n");
}

fn enumeration(name: &str, shape: &Value, out: &mut String) {
    let rust = names::type_name(name);
    let _ = writeln!(out, "smithy::enumeration! {{\n/// `{name}`\n{rust} {{");
    let mut used = BTreeSet::new();
    for value in strings(shape, "enum") {
        let mut variant = names::variant(value);
        while !used.insert(variant.clone()) {
            variant.push('_');
        }
        let _ = writeln!(out, "{variant} = {value:?},");
    }
    out.push_str("}\n}\n\n");
}

struct Field<'a> {
    model_name: &'a str,
    name: String,
    inner: String,
    required: bool,
}

impl<'a> Field<'a> {
    fn of(model: &Model, structure: &str, member: &'a Value) -> Result<Self, String> {
        let target = text(member, "shape");
        let mut inner = rust_type(model, target)?;
        if contains(model, target, structure, &mut BTreeSet::new()) {
            inner = format!("Box<{inner}>");
        }
        Ok(Self {
            model_name: text(member, "name"),
            name: names::field(text(member, "name")),
            inner,
            required: flag(member, "required"),
        })
    }

    fn rust_type(&self) -> String {
        if self.required {
            self.inner.clone()
        } else {
            format!("Option<{}>", self.inner)
        }
    }

    const fn presence(&self) -> &'static str {
        if self.required {
            "required"
        } else {
            "optional"
        }
    }
}

/// Whether a value of `shape` holds one of `structure` without a list or map in between.
fn contains(model: &Model, shape: &str, structure: &str, seen: &mut BTreeSet<String>) -> bool {
    shape == structure
        || seen.insert(shape.to_owned())
            && members(model.shape(shape))
                .iter()
                .any(|member| contains(model, text(member, "shape"), structure, seen))
}
