//! Prints operations and the service.

use std::fmt::Write as _;

use serde_json::Value;

use super::model::{Model, flag, strings, text};
use super::{imports, names};

/// Verbs of operations that change nothing.
const READING_VERBS: &[&str] = &[
    "Decode",
    "Describe",
    "Generate",
    "Get",
    "Introspect",
    "Is",
    "List",
    "Lookup",
    "Search",
    "Simulate",
];

const FROM_SMITHY: &[&str] = &[
    "Authentication",
    "Empty",
    "Operation",
    "OperationSchema",
    "Protocol",
    "Service",
    "StructureShape",
    "Validation",
];

/// The module `operations`.
pub(super) fn print(model: &Model) -> String {
    let mut out = String::new();
    service(model, &mut out);
    for (name, operation) in &model.operations {
        print_operation(model, name, operation, &mut out);
    }
    let header = format!(
        "//! Operations of {}.\n\
         //! GENERATED from models/{}.json by `cargo xtask codegen`. Never edited.\n\n",
        model.metadata("serviceFullName"),
        model.name
    );
    let imports = [
        imports("smithy", FROM_SMITHY, &out),
        imports("crate", &["schemas", "shapes"], &out),
    ];
    format!("{header}{}{out}", imports.concat())
}

fn service(model: &Model, out: &mut String) {
    let (protocol, validation, serialization) = match model.metadata("protocol") {
        "json" => ("AwsJson11", "ValidationException", "SerializationException"),
        "query" => ("AwsQuery", "ValidationError", "MalformedInput"),
        _ => ("RestJson1", "ValidationException", "SerializationException"),
    };
    let or = |key: &str, default: &str| match model.metadata(key) {
        "" => default.to_owned(),
        value => value.to_owned(),
    };
    let style = if model.is("validationReasons") {
        "Reasoned"
    } else {
        "Listed"
    };
    let operations: Vec<String> = model
        .operations
        .keys()
        .map(|name| format!("&{}", names::constant(name)))
        .collect();
    let errors: Vec<String> = model
        .errors()
        .map(|name| format!("&schemas::{}", model.error_constant(name)))
        .collect();
    let _ = writeln!(
        out,
        "/// The service.\npub static SERVICE: Service = Service {{
            name: {:?}, sdk_id: {:?}, protocol: Protocol::{protocol}, target_prefix: {:?},
            signing_names: &[{:?}], version: {:?}, xml_namespace: {:?}, event_source: {:?},
            validation: Validation::{style}({:?}), serialization_fault: {:?},
            error_namespace: {:?}, operations: &[{}], errors: &[{}],
        }};\n",
        model.name,
        model.metadata("serviceId"),
        model.metadata("targetPrefix"),
        or("signingName", model.metadata("endpointPrefix")),
        model.metadata("apiVersion"),
        model.metadata("xmlNamespace"),
        or(
            "eventSource",
            &format!("{}.amazonaws.com", model.metadata("endpointPrefix"))
        ),
        or("validationFault", validation),
        or("serializationFault", serialization),
        model.metadata("errorNamespace"),
        operations.join(", "),
        errors.join(", "),
    );
}

fn print_operation(model: &Model, name: &str, operation: &Value, out: &mut String) {
    let http = operation.get("http").unwrap_or(&Value::Null);
    let status = http
        .get("responseCode")
        .and_then(Value::as_u64)
        .unwrap_or(200);
    let (input_type, input) = match text(operation, "input") {
        "" => (
            "Empty".to_owned(),
            "<Empty as StructureShape>::SCHEMA".to_owned(),
        ),
        shape => (
            format!("shapes::{}", names::type_name(shape)),
            format!("&schemas::{}", model.constant(shape)),
        ),
    };
    let (output_type, output) = match text(operation, "output") {
        "" => ("Empty".to_owned(), "None".to_owned()),
        shape => (
            format!("shapes::{}", names::type_name(shape)),
            format!("Some(&schemas::{})", model.constant(shape)),
        ),
    };
    let errors: Vec<String> = strings(operation, "errors")
        .map(|error| format!("&schemas::{}", model.error_constant(error)))
        .collect();
    let authentication = if flag(operation, "unauthenticated") {
        "None"
    } else if flag(operation, "bearer") || model.metadata("signatureVersion") == "bearer" {
        "Bearer"
    } else {
        "SigV4"
    };
    let reads = flag(operation, "readonly") || is_reading(name);
    let constant = names::constant(name);
    let _ = writeln!(
        out,
        "static {constant}: OperationSchema = OperationSchema {{
            name: {name:?}, method: {:?}, uri: {:?}, status: {status},
            input: {input}, output: {output}, result_wrapper: {:?}, errors: &[{}],
            authentication: Authentication::{authentication}, read_only: {reads},
            paginated: {},
        }};\n
        /// `{name}`\n#[derive(Debug, Clone, Copy)]\npub struct {type_name};\n
        impl Operation for {type_name} {{
            type Input = {input_type};
            type Output = {output_type};
            const SERVICE: &'static Service = &SERVICE;
            const SCHEMA: &'static OperationSchema = &{constant};
        }}\n",
        text(http, "method"),
        text(http, "requestUri"),
        text(operation, "resultWrapper"),
        errors.join(", "),
        operation.get("paginated").is_some(),
        type_name = names::type_name(name),
    );
}

fn is_reading(name: &str) -> bool {
    READING_VERBS.iter().any(|verb| {
        name.strip_prefix(verb)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
    })
}
