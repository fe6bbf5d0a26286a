//! Which operation a request is for.

use percent_encoding::percent_decode_str;

use crate::service::{OperationSchema, Protocol, Service};

/// What of a request decides.
#[derive(Debug, Clone, Copy, Default)]
pub struct RouteRequest<'a> {
    /// The HTTP method.
    pub method: &'a str,
    /// The path, still encoded.
    pub path: &'a str,
    /// The query string without `?`, still encoded.
    pub query: &'a str,
    /// The header `X-Amz-Target`.
    pub target: Option<&'a str>,
    /// awsQuery's `Action`, from the query string or the form: see [`crate::query_action`].
    pub action: Option<&'a str>,
    /// awsQuery's `Version`.
    pub version: Option<&'a str>,
    /// The service in the credential scope, if the request is signed.
    pub signing_name: Option<&'a str>,
}

/// Where a request goes.
#[derive(Debug)]
pub enum Routed {
    /// To this operation.
    Operation {
        /// Its service.
        service: &'static Service,
        /// The operation.
        operation: &'static OperationSchema,
        /// The path's labels, decoded.
        labels: Labels,
    },
    /// To a service that has no operation of this name.
    UnknownOperation {
        /// The service.
        service: &'static Service,
        /// The name.
        name: String,
    },
}

/// Labels of a path by their names in the template.
pub type Labels = Vec<(&'static str, String)>;

/// Finds the operation that a request is for; `None` if it is for none of the services.
///
/// `X-Amz-Target` decides before `Action`, and either before method and path. The signing name
/// chooses among services that share a version or a path; it is not checked otherwise.
pub fn route(services: &[&'static Service], request: &RouteRequest<'_>) -> Option<Routed> {
    if let Some(target) = request.target {
        return by_target(services, target);
    }
    if let Some(action) = request.action {
        return by_action(services, request, action);
    }
    by_path(services, request)
}

fn by_target(services: &[&'static Service], target: &str) -> Option<Routed> {
    let (prefix, name) = target.rsplit_once('.')?;
    // SDKs differ in whether they send the Java package of CloudTrail's prefix.
    let is_ours = |service: &&&'static Service| {
        service.protocol == Protocol::AwsJson11
            && (service.target_prefix == prefix
                || service.target_prefix.rsplit('.').next() == Some(prefix))
    };
    let service = services.iter().find(is_ours)?;
    Some(named(service, name))
}

fn by_action(
    services: &[&'static Service],
    request: &RouteRequest<'_>,
    action: &str,
) -> Option<Routed> {
    let candidates = || {
        let speaks = |service: &&&'static Service| service.protocol == Protocol::AwsQuery;
        services.iter().filter(speaks).copied()
    };
    let is_version = |service: &&Service| request.version == Some(service.version);
    let service = candidates()
        .find(|service| is_version(service) && is_signed_for(service, request))
        .or_else(|| candidates().find(is_version))
        .or_else(|| {
            let signed = |service: &&Service| is_signed_for(service, request);
            candidates()
                .find(signed)
                .filter(|_| request.signing_name.is_some())
        })?;
    Some(named(service, action))
}

fn named(service: &'static Service, name: &str) -> Routed {
    match service.operation(name) {
        Some(operation) => Routed::Operation {
            service,
            operation,
            labels: Vec::new(),
        },
        None => Routed::UnknownOperation {
            service,
            name: name.to_owned(),
        },
    }
}

fn is_signed_for(service: &Service, request: &RouteRequest<'_>) -> bool {
    request
        .signing_name
        .is_none_or(|name| service.signing_names.contains(&name))
}

fn by_path(services: &[&'static Service], request: &RouteRequest<'_>) -> Option<Routed> {
    let mut best: Option<(u32, Routed)> = None;
    for service in services {
        if service.protocol != Protocol::RestJson1 {
            continue;
        }
        for operation in service.operations {
            let Some((mut score, labels)) = fit(operation, request) else {
                continue;
            };
            // Among equal paths the one whose signing name fits; a literal segment counts more.
            score = score * 2 + u32::from(is_signed_for(service, request));
            if best.as_ref().is_none_or(|(other, _)| score > *other) {
                let routed = Routed::Operation {
                    service,
                    operation,
                    labels,
                };
                best = Some((score, routed));
            }
        }
    }
    best.map(|(_, routed)| routed)
}

/// The labels of a path that fits, and how many literals it fits.
fn fit(operation: &OperationSchema, request: &RouteRequest<'_>) -> Option<(u32, Labels)> {
    if operation.method != request.method {
        return None;
    }
    let (path, literals) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
    let mut score = 0;
    for literal in literals.split('&').filter(|literal| !literal.is_empty()) {
        request.query.split('&').find(|pair| *pair == literal)?;
        score += 1;
    }
    let mut labels = Vec::new();
    let mut segments = request.path.split('/');
    for wanted in path.split('/') {
        let segment = segments.next()?;
        match wanted
            .strip_prefix('{')
            .and_then(|wanted| wanted.strip_suffix('}'))
        {
            Some(_) if segment.is_empty() => return None,
            Some(label) => {
                let decoded = percent_decode_str(segment).decode_utf8().ok()?;
                labels.push((label, decoded.into_owned()));
            }
            None if wanted == segment => score += 1,
            None => return None,
        }
    }
    segments.next().is_none().then_some((score, labels))
}
