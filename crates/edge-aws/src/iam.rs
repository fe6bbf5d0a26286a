//! IAM.

mod access_keys;
mod account;
mod delegation_requests;
mod group_policies;
mod groups;
mod instance_profiles;
mod login_profiles;
mod mfa_devices;
mod oidc_providers;
mod organization_reports;
mod policies;
mod policy_versions;
mod reports;
mod role_policies;
mod roles;
mod saml_providers;
mod service_linked_roles;
mod simulation;
mod tags;
mod user_policies;
mod users;

use base::{Page, PageRequest};
use domain::{Error, Kind};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use smithy::Fault;

use crate::registry::Registry;

pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_iam::SERVICE, fault);
    access_keys::register(&mut service);
    account::register(&mut service);
    delegation_requests::register(&mut service);
    group_policies::register(&mut service);
    groups::register(&mut service);
    instance_profiles::register(&mut service);
    login_profiles::register(&mut service);
    mfa_devices::register(&mut service);
    oidc_providers::register(&mut service);
    organization_reports::register(&mut service);
    policies::register(&mut service);
    policy_versions::register(&mut service);
    reports::register(&mut service);
    role_policies::register(&mut service);
    roles::register(&mut service);
    saml_providers::register(&mut service);
    service_linked_roles::register(&mut service);
    simulation::register(&mut service);
    tags::register(&mut service);
    user_policies::register(&mut service);
    users::register(&mut service);
}

/// How many items a page has that was not told.
const PAGE: u32 = 100;

fn page_request(max_items: Option<i32>, marker: Option<&str>) -> Result<PageRequest, Error> {
    let limit = max_items.and_then(|limit| u32::try_from(limit).ok());
    PageRequest::new(limit.unwrap_or(PAGE), marker).map_err(|_foreign| Error::Constraint {
        reason: "ValidationError",
        // AWS: the wording is unconfirmed.
        message: "Invalid Marker.".to_owned(),
    })
}

/// The items of a page with `IsTruncated` and `Marker`.
fn unpack<T, U>(page: Page<T>, turn: impl FnMut(T) -> U) -> (Vec<U>, Option<bool>, Option<String>) {
    let page = page.map(turn);
    (page.items, Some(page.next.is_some()), page.next)
}

/// Refuses a parameter that is not built, where a request has it.
fn refuse(name: &str, is_there: bool) -> Result<(), Error> {
    if is_there {
        return Err(Error::invalid(format!(
            "The parameter {name} is not supported by this server yet."
        )));
    }
    Ok(())
}

/// RFC 3986: all but the unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Policy documents travel URL-encoded in IAM's answers.
fn encode(document: &str) -> String {
    utf8_percent_encode(document, RESERVED).to_string()
}

fn fault(error: Error) -> Fault {
    let message = error.to_string();
    match error {
        Error::NotFound { kind, id } => Fault::new("NoSuchEntity", no_such_entity(kind, &id)),
        Error::Conflict { kind, .. } => match kind {
            // What stands in the way of a deletion.
            Kind::AttachedPolicy | Kind::InlinePolicy | Kind::Child | Kind::InUse => {
                Fault::new("DeleteConflict", message)
            }
            Kind::Target => Fault::new("ConcurrentModification", message),
            _ => Fault::new("EntityAlreadyExists", message),
        },
        // The reasons of this service are codes that its model lacks.
        Error::Constraint { reason, message } => Fault::new(reason, message),
        Error::Invalid { .. } | Error::OAuth { .. } => Fault::new("InvalidInput", message),
        Error::MalformedPolicy { .. } => Fault::new("MalformedPolicyDocument", message),
        Error::Denied { .. } => Fault::new("AccessDenied", message).with_status(403),
        Error::Unmodifiable { .. } => Fault::new("UnmodifiableEntity", message),
        Error::LimitExceeded { .. } => Fault::new("LimitExceeded", message),
        Error::Unauthenticated { .. } => {
            Fault::new("InvalidClientTokenId", message).with_status(403)
        }
        Error::Throttled { .. } => Fault::new("Throttling", message).with_status(400),
        Error::Internal(_) => Fault::new("ServiceFailure", message),
    }
}

/// AWS's wording, by what is missing.
fn no_such_entity(kind: Kind, id: &str) -> String {
    match kind {
        Kind::Role => format!("The role with name {id} cannot be found."),
        Kind::User => format!("The user with name {id} cannot be found."),
        Kind::Group => format!("The group with name {id} cannot be found."),
        Kind::InlinePolicy => format!("The role policy with name {id} cannot be found."),
        Kind::UserPolicy => format!("The user policy with name {id} cannot be found."),
        Kind::GroupPolicy => format!("The group policy with name {id} cannot be found."),
        Kind::AccessKey => format!("The Access Key with id {id} cannot be found."),
        Kind::LoginProfile => format!("Login Profile for User {id} cannot be found."),
        Kind::MfaDevice => format!("VirtualMFADevice with serial number {id} doesn't exist."),
        // The id is the whole sentence.
        Kind::Membership | Kind::PolicyVersion => id.to_owned(),
        Kind::ManagedPolicy => format!("Policy {id} does not exist or is not attachable."),
        Kind::AttachedPolicy => format!("Policy {id} was not found."),
        Kind::PermissionsBoundary => {
            format!("Scope ARN: {id} does not exist or is not attachable.")
        }
        Kind::SamlProvider => format!("Manifest not found for arn {id}"),
        // AWS: the wording is unconfirmed.
        Kind::SamlProviderKey => format!("The private key with id {id} cannot be found."),
        Kind::OidcProvider => format!("OpenIDConnect Provider not found for arn {id}"),
        Kind::InstanceProfile => format!("Instance Profile {id} cannot be found."),
        Kind::AccountAlias => format!("The account alias with name {id} cannot be found."),
        Kind::PasswordPolicy => {
            format!("The Password Policy with domain name {id} cannot be found.")
        }
        Kind::PolicySource => format!("The ARN {id} cannot be found."),
        // AWS: the wording is unconfirmed.
        Kind::DelegationRequest => format!("The delegation request {id} cannot be found."),
        Kind::Task => format!("The task with id {id} cannot be found."),
        other => format!("{other} {id} cannot be found."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_encoded_as_in_rfc_3986() {
        assert_eq!(
            encode("{\"a\": [\"b*~-_.c\"]}\n"),
            "%7B%22a%22%3A%20%5B%22b%2A~-_.c%22%5D%7D%0A"
        );
    }

    #[test]
    fn outcomes_have_the_codes_and_words_of_aws() {
        let check = |error: Error, code: &str, message: &str| {
            let fault = fault(error);
            assert_eq!(
                (fault.code.as_ref(), fault.message.as_str()),
                (code, message)
            );
        };
        check(
            Error::not_found(Kind::Role, "Reader"),
            "NoSuchEntity",
            "The role with name Reader cannot be found.",
        );
        check(
            Error::not_found(Kind::User, "ann"),
            "NoSuchEntity",
            "The user with name ann cannot be found.",
        );
        check(
            Error::not_found(Kind::LoginProfile, "ann"),
            "NoSuchEntity",
            "Login Profile for User ann cannot be found.",
        );
        check(
            Error::conflict(Kind::Child, "first"),
            "DeleteConflict",
            "first",
        );
        check(
            Error::not_found(Kind::ManagedPolicy, "arn:aws:iam::aws:policy/X"),
            "NoSuchEntity",
            "Policy arn:aws:iam::aws:policy/X does not exist or is not attachable.",
        );
        check(
            Error::conflict(Kind::Role, "Role with name Reader already exists."),
            "EntityAlreadyExists",
            "Role with name Reader already exists.",
        );
        check(
            Error::conflict(Kind::AttachedPolicy, "in use"),
            "DeleteConflict",
            "in use",
        );
        check(Error::limit("too many"), "LimitExceeded", "too many");
        check(Error::denied("no"), "AccessDenied", "no");
    }

    #[test]
    fn every_code_but_those_of_the_front_door_is_in_the_model() {
        for code in [
            "NoSuchEntity",
            "DeleteConflict",
            "ConcurrentModification",
            "EntityAlreadyExists",
            "InvalidInput",
            "MalformedPolicyDocument",
            "UnmodifiableEntity",
            "LimitExceeded",
            "ServiceFailure",
            "InvalidAuthenticationCode",
            "InvalidUserType",
            "PasswordPolicyViolation",
        ] {
            assert!(aws_iam::SERVICE.error(code).is_some(), "{code}");
        }
    }
}
