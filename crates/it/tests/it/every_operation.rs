//! Every operation of every model is routed and validated, and answers something that its clients
//! can read.
#![expect(
    clippy::indexing_slicing,
    reason = "what is not as expected fails the test"
)]

use base::{Clock as _, Timestamp};
use bytes::Bytes;
use edge_aws::{SERVICES, UNSUPPORTED};
use http::Request;
use http_body_util::Full;
use sigv4::SigningParams;
use smithy::{Authentication, Kind, Location, OperationSchema, Protocol, Service, Validation};
use testkit::{Answer, TestServer};

#[tokio::test]
async fn an_empty_input_gets_a_modelled_answer_from_every_operation() {
    let server = TestServer::start().await;
    let mut wrong = Vec::new();
    let mut count = 0;
    for service in SERVICES {
        for operation in service.operations {
            let request = empty_request(&server, service, operation);
            let answer = server.send(request).await;
            if let Err(problem) = judge(service, operation, &answer) {
                let (name, text) = (operation.name, answer.text());
                let status = answer.status;
                wrong.push(format!(
                    "{} {name}: {problem}: {status} {text}",
                    service.name
                ));
            }
            count += 1;
        }
    }
    assert!(count > 350, "only {count} operations");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn optional_signature_no_signed_operation_answers_without_a_signature() {
    let server = TestServer::start().await;
    let mut wrong = Vec::new();
    let mut count = 0;
    for service in SERVICES {
        for operation in service.operations {
            if operation.authentication != Authentication::SigV4 {
                continue;
            }
            let mut request = empty_request(&server, service, operation);
            drop(request.headers_mut().remove("authorization"));
            let answer = server.send(request).await;
            let text = answer.text();
            if answer.status != 403 && answer.status != 400
                || !text.contains("Missing Authentication Token")
            {
                wrong.push(format!("{} {}: {text}", service.name, operation.name));
            }
            count += 1;
        }
    }
    assert!(count > 300, "only {count} operations");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a client sends that fills in nothing.
fn empty_request(
    server: &TestServer,
    service: &Service,
    operation: &OperationSchema,
) -> Request<Full<Bytes>> {
    let (template, query) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
    let path: Vec<&str> = template
        .split('/')
        .map(|part| if part.starts_with('{') { "x" } else { part })
        .collect();
    let path = path.join("/");
    let target = format!("{}.{}", service.target_prefix, operation.name);
    let form = format!("Action={}&Version={}", operation.name, service.version);
    let (headers, body): (Vec<(&str, &str)>, &str) = match service.protocol {
        Protocol::AwsJson11 => {
            let kind = ("content-type", "application/x-amz-json-1.1");
            (vec![kind, ("x-amz-target", &target)], "{}")
        }
        Protocol::RestJson1 => {
            let body = if operation.method == "GET" { "" } else { "{}" };
            (vec![("content-type", "application/json")], body)
        }
        Protocol::AwsQuery => {
            let kind = "application/x-www-form-urlencoded; charset=utf-8";
            (vec![("content-type", kind)], &form)
        }
    };
    let mut request = Request::builder()
        .method(operation.method)
        .uri(format!("{path}?{query}"))
        .header("host", &server.address);
    for (name, value) in &headers {
        request = request.header(*name, *value);
    }
    if operation.authentication == Authentication::SigV4 {
        let now: Timestamp = server.clock.now();
        let params = SigningParams {
            access_key_id: &server.root.access_key_id,
            secret: &server.root.secret,
            session_token: None,
            region: "us-east-1",
            service: service.signing_names.first().expect("a signing name"),
            signed_at: now.seconds(),
        };
        let own: Vec<(&str, &[u8])> = headers.iter().map(|(n, v)| (*n, v.as_bytes())).collect();
        let unsigned = sigv4::Request {
            method: operation.method,
            path: &path,
            query,
            headers: &own,
            body: body.as_bytes(),
        };
        for (name, value) in sigv4::sign(&params, &server.address, &unsigned) {
            request = request.header(name, value);
        }
    }
    request
        .body(Full::new(Bytes::copy_from_slice(body.as_bytes())))
        .expect("a request")
}

fn judge(service: &Service, operation: &OperationSchema, answer: &Answer) -> Result<(), String> {
    if !answer.headers.contains_key("x-amzn-requestid") {
        return Err("no request id".to_owned());
    }
    let code = code(service, operation, answer)?;
    let invalid = match service.validation {
        Validation::Listed(code) | Validation::Reasoned(code) => code,
    };
    let is_unsupported = UNSUPPORTED.contains(&(service.name, operation.name));
    let lacks = |location: Location| {
        let Kind::Structure(input) = operation.input.kind else {
            return false;
        };
        let mut members = input.members.iter();
        members.any(|member| member.required && member.location == location)
    };
    let expected = match code.as_deref() {
        // AWS: the portal looks at its token before anything else; of account access manager, which
        // takes bearer tokens as well, that is unconfirmed.
        Some("UnauthorizedException") => {
            service.name == "sso" || operation.authentication == Authentication::Bearer
        }
        Some(code) if code == invalid => {
            lacks(Location::Body)
                || lacks(Location::Path)
                || lacks(Location::Query)
                || lacks(Location::Header)
                || !is_unsupported
        }
        Some("UnsupportedOperationException") => is_unsupported && !lacks(Location::Body),
        Some(code) => service.error(code).is_some() && !lacks(Location::Body),
        None => !is_unsupported && !lacks(Location::Body),
    };
    if expected {
        Ok(())
    } else {
        Err(format!("{code:?}, a violation is {invalid}"))
    }
}

/// The code of a fault, `None` for a success; the answer must have the form of its protocol.
fn code(
    service: &Service,
    operation: &OperationSchema,
    answer: &Answer,
) -> Result<Option<String>, String> {
    let text = answer.text();
    let success = answer.status.is_success();
    if answer.status.is_server_error() {
        return Err("a server error".to_owned());
    }
    let code = match service.protocol {
        Protocol::AwsQuery => {
            let name = operation.name;
            let root = if success {
                format!("{name}Response")
            } else {
                "ErrorResponse".to_owned()
            };
            let open = format!("<{root} xmlns=\"{}\">", service.xml_namespace);
            if !text.starts_with(&open)
                || !text.trim_end().ends_with(&format!("</{root}>"))
                || !text.contains("<RequestId>")
            {
                return Err("not the XML of this protocol".to_owned());
            }
            between(&text, "<Code>", "</Code>")
        }
        Protocol::AwsJson11 | Protocol::RestJson1 => {
            if success && operation.output.is_none() {
                return Ok(None);
            }
            let json = answer.json();
            if !json.is_object() {
                return Err("no JSON object".to_owned());
            }
            let header = answer.headers.get("x-amzn-errortype");
            let header = header.and_then(|value| value.to_str().ok());
            header
                .or_else(|| json["__type"].as_str())
                .map(ToOwned::to_owned)
        }
    };
    if success == code.is_none() {
        Ok(code)
    } else {
        Err(format!("{code:?} does not fit the status"))
    }
}

fn between(text: &str, open: &str, close: &str) -> Option<String> {
    let (_, rest) = text.split_once(open)?;
    Some(rest.split_once(close)?.0.to_owned())
}
