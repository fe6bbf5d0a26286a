//! The services behind the front door.

use smithy::Service;

use crate::registry::Registry;

/// Every service that is routed.
pub static SERVICES: [&Service; 11] = [
    &aws_sso_admin::SERVICE,
    &aws_identitystore::SERVICE,
    &aws_sso::SERVICE,
    &aws_sso_oidc::SERVICE,
    &aws_account_access::SERVICE,
    &aws_account_access_runtime::SERVICE,
    &aws_sts::SERVICE,
    &aws_iam::SERVICE,
    &aws_organizations::SERVICE,
    &aws_cloudtrail::SERVICE,
    &aws_cardea::SERVICE,
];

/// The audit trail's `eventSource` of an operation.
///
/// AWS: the service's, but for what applications ask of `sso-oidc` (§13.1).
pub fn event_source(service: &Service, operation: &str) -> &'static str {
    match (service.name, operation) {
        ("sso-oidc", "CreateTokenWithIAM") => "sso-oauth.amazonaws.com",
        _ => service.event_source,
    }
}

/// Every implemented operation.
pub(crate) fn registry() -> Registry {
    let mut registry = operations();
    crate::cardea::register_plan(&mut registry, operations());
    registry
}

/// All but the one that plans the others.
fn operations() -> Registry {
    let mut registry = Registry::default();
    crate::account_access::register(&mut registry);
    crate::account_access_runtime::register(&mut registry);
    crate::cardea::register(&mut registry);
    crate::iam::register(&mut registry);
    crate::sso_admin::register(&mut registry);
    crate::sso::register(&mut registry);
    crate::sso_oidc::register(&mut registry);
    crate::sts::register(&mut registry);
    crate::organizations::register(&mut registry);
    crate::cloudtrail::register(&mut registry);
    crate::identitystore::register(&mut registry);
    registry
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::unsupported::UNSUPPORTED;

    #[test]
    fn every_operation_is_implemented_or_listed_as_unsupported() {
        let registry = registry();
        let implemented: BTreeSet<_> = registry.implemented().collect();
        let unsupported: BTreeSet<_> = UNSUPPORTED.iter().copied().collect();
        let mut wrong = Vec::new();
        for service in SERVICES {
            for operation in service.operations {
                let name = (service.name, operation.name);
                match (implemented.contains(&name), unsupported.contains(&name)) {
                    (true, true) => wrong.push(format!("{name:?} is listed and implemented")),
                    (false, false) => wrong.push(format!("{name:?} is neither")),
                    _ => {}
                }
            }
        }
        for (service, operation) in UNSUPPORTED {
            let known = SERVICES.iter().find(|known| known.name == *service);
            if known.and_then(|known| known.operation(operation)).is_none() {
                wrong.push(format!("{service} has no operation {operation}"));
            }
        }
        assert_eq!(
            unsupported.len(),
            UNSUPPORTED.len(),
            "something is listed twice"
        );
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
