//! Writers: values to bytes.

mod json;
mod xml;

use crate::fault::Fault;
use crate::schema::Schema;
use crate::service::{ErrorSchema, OperationSchema, Protocol, Service};
use crate::value::Value;

/// An HTTP response, ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// Headers by lower-case name.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// Writes an operation's output.
pub fn write_response(
    service: &Service,
    operation: &OperationSchema,
    output: &Value,
    request_id: &str,
) -> Response {
    let body = match (service.protocol, operation.output) {
        (Protocol::AwsQuery, _) => xml::response(service, operation, output, request_id),
        (Protocol::AwsJson11 | Protocol::RestJson1, Some(schema)) => json::body(schema, output),
        // AWS: an operation without an output answers with an empty body.
        (Protocol::AwsJson11 | Protocol::RestJson1, None) => String::new(),
    };
    respond(service, operation.status, request_id, body)
}

/// Writes an operation's output as a JSON object, whatever its service's protocol does with it.
pub fn write_json(output: Option<&Schema>, value: &Value) -> String {
    output.map_or_else(|| "{}".to_owned(), |schema| json::body(schema, value))
}

/// Writes an error of a service, in the form its protocol and its model give it.
pub fn write_fault(service: &Service, fault: &Fault, request_id: &str) -> Response {
    let error = service.error(&fault.code);
    let status = fault
        .status
        .or(error.map(|error| error.status))
        .unwrap_or(400);
    let name = error.map_or(fault.code.as_ref(), |error| error.shape.name);
    let fault = Answer {
        name,
        error,
        status,
        fault,
        request_id,
    };
    let body = match service.protocol {
        Protocol::AwsQuery => xml::fault(service, &fault),
        Protocol::AwsJson11 => json::fault(name, &fault),
        Protocol::RestJson1 if service.error_namespace.is_empty() => json::fault("", &fault),
        Protocol::RestJson1 => json::fault(&format!("{}#{name}", service.error_namespace), &fault),
    };
    let mut response = respond(service, status, request_id, body);
    if service.protocol == Protocol::RestJson1 {
        response.headers.push(("x-amzn-errortype", name.to_owned()));
    }
    response
}

/// A fault together with what the model says about it.
struct Answer<'a> {
    name: &'a str,
    error: Option<&'static ErrorSchema>,
    status: u16,
    fault: &'a Fault,
    request_id: &'a str,
}

impl Answer<'_> {
    /// Members besides the code: name, schema, value; the message first.
    fn members(&self) -> Vec<(&'static str, Option<&'static Schema>, Value)> {
        let known = self
            .error
            .map(|error| error.shape.members())
            .unwrap_or_default();
        let has = |name: &str| known.iter().any(|member| member.name == name);
        let mut members: Vec<(&'static str, Option<&'static Schema>, Value)> = Vec::new();
        if has("error") && has("error_description") {
            members.push(("error", None, oauth_code(self.name).into()));
            members.push(("error_description", None, self.message()));
        } else {
            let modelled = known
                .iter()
                .find(|member| member.name.eq_ignore_ascii_case("message"));
            members.push((
                modelled.map_or("Message", |member| member.name),
                None,
                self.message(),
            ));
        }
        for (name, value) in &self.fault.members {
            let schema = known.iter().find(|member| member.name == *name);
            members.push((name, schema.map(|member| member.schema), value.clone()));
        }
        if has("RequestId") {
            members.push(("RequestId", None, self.request_id.into()));
        }
        members
    }

    fn message(&self) -> Value {
        self.fault.message.as_str().into()
    }
}

fn respond(service: &Service, status: u16, request_id: &str, body: String) -> Response {
    let content_type = match service.protocol {
        Protocol::AwsJson11 => "application/x-amz-json-1.1",
        Protocol::RestJson1 => "application/json",
        Protocol::AwsQuery => "text/xml",
    };
    Response {
        status,
        headers: vec![
            ("content-type", content_type.to_owned()),
            ("x-amzn-requestid", request_id.to_owned()),
        ],
        body: body.into_bytes(),
    }
}

/// The OAuth code of one of `sso-oidc`'s exceptions: the words of its name.
fn oauth_code(exception: &str) -> String {
    let name = exception.strip_suffix("Exception").unwrap_or(exception);
    match name {
        "InternalServer" => return "server_error".to_owned(),
        "InvalidRequestRegion" => return "invalid_request".to_owned(),
        _ => {}
    }
    let mut code = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !code.is_empty() {
            code.push('_');
        }
        code.push(letter.to_ascii_lowercase());
    }
    code
}
