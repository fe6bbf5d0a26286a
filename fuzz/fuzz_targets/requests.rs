//! Requests of all three protocols: reading, constraint checks and the trail's view of any bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use smithy::{RawRequest, Service};

static SERVICES: [&Service; 3] =
    [&aws_sso_admin::SERVICE, &aws_iam::SERVICE, &aws_sso_oidc::SERVICE];

fuzz_target!(|input: (u8, u16, String, Vec<u8>)| {
    let (service, operation, query, body) = input;
    let service = SERVICES[usize::from(service) % SERVICES.len()];
    let operation = service.operations[usize::from(operation) % service.operations.len()];
    let request = RawRequest { labels: &[], query: &query, headers: &[], body: &body };
    if let Ok(value) = smithy::read_request(service, operation, &request) {
        let _ = smithy::check_request(service, operation, &value);
        let _ = smithy::cloudtrail_json(operation.input, &value);
    }
});
