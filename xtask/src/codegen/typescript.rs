//! Prints the types of web/packages/client: what a browser sends to `/web/<service>/<Operation>` and
//! gets back, which is JSON with the model's member names whatever the service's own protocol.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use super::model::{Model, element, flag, members, strings, text};
use super::shapes::is_enumeration;

/// The services that the web applications call.
pub(super) const SERVICES: &[&str] = &["account-access-runtime", "cardea", "sso"];

/// The module of one service.
pub(super) fn print(model: &Model) -> Result<String, String> {
    let mut out = format!(
        "// {}: the JSON of its operations.\n\
         // GENERATED from models/{}.json by `cargo xtask codegen`. Never edited.\n",
        model.metadata("serviceFullName"),
        model.name
    );
    let inputs: BTreeSet<&str> = model
        .operations
        .values()
        .map(|operation| text(operation, "input"))
        .collect();
    for (name, shape) in &model.shapes {
        let is_named = text(shape, "type") == "structure" && !flag(shape, "document");
        if is_named && !flag(shape, "exception") {
            interface(model, name, shape, inputs.contains(name.as_str()), &mut out)?;
        } else if is_enumeration(shape) {
            let values: Vec<String> = strings(shape, "enum").map(quoted).collect();
            let _ = writeln!(out, "\nexport type {name} = {};", values.join(" | "));
        }
    }
    operations(model, &mut out);
    Ok(out)
}

fn interface(
    model: &Model,
    name: &str,
    shape: &Value,
    is_input: bool,
    out: &mut String,
) -> Result<(), String> {
    let _ = writeln!(out, "\nexport interface {name} {{");
    for member in members(shape) {
        // A header of a request carries the caller's token, which a browser has none of.
        if is_input && text(member, "location") == "header" {
            continue;
        }
        let mark = if flag(member, "required") { "" } else { "?" };
        let kind = type_of(model, text(member, "shape"))?;
        let _ = writeln!(out, "  {}{mark}: {kind};", text(member, "name"));
    }
    out.push_str("}\n");
    Ok(())
}

/// The table by which a call finds its types.
fn operations(model: &Model, out: &mut String) {
    out.push_str("\nexport interface Operations {\n");
    for (name, operation) in &model.operations {
        let role = |role: &str| match text(operation, role) {
            "" => "Record<string, never>".to_owned(),
            shape => shape.to_owned(),
        };
        let errors: Vec<String> = strings(operation, "errors").map(quoted).collect();
        let errors = if errors.is_empty() {
            "never".to_owned()
        } else {
            errors.join(" | ")
        };
        let _ = writeln!(
            out,
            "  {name}: {{ input: {}; output: {}; error: {errors} }};",
            role("input"),
            role("output")
        );
    }
    out.push_str("}\n");
}

fn type_of(model: &Model, name: &str) -> Result<String, String> {
    let shape = model.shape(name);
    Ok(match text(shape, "type") {
        "structure" if flag(shape, "document") => "unknown".to_owned(),
        "structure" => name.to_owned(),
        "string" if is_enumeration(shape) => name.to_owned(),
        "string" | "blob" => "string".to_owned(),
        "boolean" => "boolean".to_owned(),
        // Instants are seconds since the epoch.
        "integer" | "long" | "float" | "double" | "timestamp" => "number".to_owned(),
        "list" => format!("Array<{}>", type_of(model, element(shape, "member"))?),
        "map" => format!(
            "Record<string, {}>",
            type_of(model, element(shape, "value"))?
        ),
        other => return Err(format!("shape `{name}`: type `{other}` is not known")),
    })
}

fn quoted(value: &str) -> String {
    format!("\"{value}\"")
}
