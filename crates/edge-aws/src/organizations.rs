//! AWS Organizations.

mod accounts;
mod effective;
mod handshakes;
mod organization;
mod policies;
mod resource_policy;
mod services;
mod tags;
mod transfers;
mod units;

use aws_organizations::shapes::{
    ConstraintViolationExceptionReason, InvalidInputExceptionReason, Tag,
};
use base::{AccountId, OrganizationalUnitId};
use domain::organization::{HANDSHAKE_REASON, ParentId};
use domain::{Error, Kind};
use smithy::Fault;

use crate::registry::Registry;

/// Lists give this many items where nothing is asked, which is also the most that may be asked.
const PAGE_SIZE: u32 = 20;

pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_organizations::SERVICE, fault);
    organization::register(&mut service);
    units::register(&mut service);
    accounts::register(&mut service);
    tags::register(&mut service);
    policies::register(&mut service);
    effective::register(&mut service);
    services::register(&mut service);
    resource_policy::register(&mut service);
    handshakes::register(&mut service);
    transfers::register(&mut service);
}

fn fault(error: Error) -> Fault {
    match error {
        Error::NotFound { kind, .. } => not_found(kind),
        Error::Conflict { kind, message } => Fault::new(
            match kind {
                Kind::Organization => "AlreadyInOrganizationException",
                Kind::Membership => "OrganizationNotEmptyException",
                Kind::OrganizationalUnit => "DuplicateOrganizationalUnitException",
                Kind::Child => "OrganizationalUnitNotEmptyException",
                Kind::Account => "DuplicateAccountException",
                Kind::OrganizationPolicy => "DuplicatePolicyException",
                Kind::OrganizationPolicyUse => "PolicyInUseException",
                Kind::OrganizationPolicyAttachment => "DuplicatePolicyAttachmentException",
                Kind::OrganizationPolicyType => "PolicyTypeAlreadyEnabledException",
                Kind::DelegatedAdministrator => "AccountAlreadyRegisteredException",
                Kind::Handshake => "DuplicateHandshakeException",
                // A role in a new account cannot be in the way, so this is a lost race.
                _ => "ConcurrentModificationException",
            },
            message,
        ),
        Error::Constraint { reason, message } => refused(reason, message),
        Error::Invalid { message } => Fault::new("InvalidInputException", message),
        Error::MalformedPolicy { message } => {
            Fault::new("MalformedPolicyDocumentException", message)
        }
        Error::Denied { message }
        | Error::Unmodifiable { message }
        | Error::Unauthenticated { message } => Fault::new("AccessDeniedException", message),
        Error::LimitExceeded { message } => Fault::new("ConstraintViolationException", message),
        Error::Throttled { message } => Fault::new("TooManyRequestsException", message),
        Error::OAuth { description, .. } => Fault::new("InvalidInputException", description),
        Error::Internal(_) => Fault::new(
            "ServiceException",
            "AWS Organizations can't complete your request because of an internal service error. \
             Try again later.",
        ),
    }
}

/// AWS's sentences (§11.3).
fn not_found(kind: Kind) -> Fault {
    let (code, message) = match kind {
        Kind::Organization => (
            "AWSOrganizationsNotInUseException",
            "Your account is not a member of an organization.",
        ),
        Kind::Account => (
            "AccountNotFoundException",
            "You specified an account that doesn't exist.",
        ),
        Kind::OrganizationalUnit => (
            "OrganizationalUnitNotFoundException",
            "You specified an organizational unit that doesn't exist.",
        ),
        Kind::Parent => (
            "ParentNotFoundException",
            "You specified parent that doesn't exist.",
        ),
        Kind::Child => (
            "ChildNotFoundException",
            "You specified a child that doesn't exist.",
        ),
        Kind::CreateAccountStatus => (
            "CreateAccountStatusNotFoundException",
            "You specified a create account request that doesn't exist.",
        ),
        Kind::Root => (
            "RootNotFoundException",
            "You specified a root that doesn't exist.",
        ),
        Kind::OrganizationPolicy => (
            "PolicyNotFoundException",
            "You specified a policy that doesn't exist.",
        ),
        Kind::OrganizationPolicyAttachment => (
            "PolicyNotAttachedException",
            "The policy isn't attached to the specified target in the specified root.",
        ),
        Kind::OrganizationPolicyType => (
            "PolicyTypeNotEnabledException",
            "This operation can be performed only for enabled policy types.",
        ),
        Kind::EffectivePolicy => (
            "EffectivePolicyNotFoundException",
            "The effective policy doesn't exist for the specified target and policy type.",
        ),
        Kind::DelegatedAdministrator => (
            "AccountNotRegisteredException",
            "The provided account is not a registered delegated administrator for your \
             organization.",
        ),
        Kind::OrganizationResourcePolicy => (
            "ResourcePolicyNotFoundException",
            "You specified a resource policy that doesn't exist.",
        ),
        Kind::ResponsibilityTransfer => (
            "ResponsibilityTransferNotFoundException",
            "You specified a transfer that doesn't exist.",
        ),
        Kind::Handshake => (
            "HandshakeNotFoundException",
            "You specified a handshake that doesn't exist.",
        ),
        _ => (
            "TargetNotFoundException",
            "You specified a target that doesn't exist.",
        ),
    };
    Fault::new(code, message)
}

/// The reason codes of two exceptions have none in common, so the reason tells which it is; those of
/// handshakes are marked.
fn refused(reason: &'static str, message: String) -> Fault {
    if let Some(reason) = reason.strip_prefix(HANDSHAKE_REASON) {
        return Fault::new("HandshakeConstraintViolationException", message)
            .with_member("Reason", reason);
    }
    match reason {
        "MASTER_CANNOT_LEAVE" => Fault::new("MasterCannotLeaveOrganizationException", message),
        "ACCOUNT_ALREADY_CLOSED" => Fault::new("AccountAlreadyClosedException", message),
        "HANDSHAKE_ALREADY_IN_STATE" => Fault::new("HandshakeAlreadyInStateException", message),
        "INVALID_HANDSHAKE_TRANSITION" => {
            Fault::new("InvalidHandshakeTransitionException", message)
        }
        "TRANSFER_ALREADY_IN_STATUS" => {
            Fault::new("ResponsibilityTransferAlreadyInStatusException", message)
        }
        "INVALID_TRANSFER_TRANSITION" => {
            Fault::new("InvalidResponsibilityTransferTransitionException", message)
        }
        "POLICY_TYPE_NOT_AVAILABLE" => {
            Fault::new("PolicyTypeNotAvailableForOrganizationException", message)
        }
        "SOURCE_PARENT_NOT_FOUND" => Fault::new("SourceParentNotFoundException", message),
        "DESTINATION_PARENT_NOT_FOUND" => Fault::new("DestinationParentNotFoundException", message),
        reason if InvalidInputExceptionReason::parse(reason).is_some() => {
            Fault::new("InvalidInputException", message).with_member("Reason", reason)
        }
        reason if ConstraintViolationExceptionReason::parse(reason).is_some() => {
            Fault::new("ConstraintViolationException", message).with_member("Reason", reason)
        }
        _ => Fault::new("ConstraintViolationException", message),
    }
}

fn page_size(max_results: Option<i32>) -> u32 {
    max_results
        .and_then(|asked| u32::try_from(asked).ok())
        .unwrap_or(PAGE_SIZE)
}

/// For ids whose pattern in the model lets more through than ids.
fn invalid_pattern() -> Error {
    Error::Constraint {
        reason: "INVALID_PATTERN",
        message: "You provided a value that does not match the required pattern.".to_owned(),
    }
}

fn parent_id(text: &str) -> Result<ParentId, Error> {
    ParentId::parse(text).ok_or_else(invalid_pattern)
}

fn unit_id(text: &str) -> Result<OrganizationalUnitId, Error> {
    OrganizationalUnitId::parse(text).map_err(|_not_an_id| invalid_pattern())
}

fn account_id(text: &str) -> Result<AccountId, Error> {
    AccountId::parse(text).map_err(|_not_an_id| invalid_pattern())
}

fn tags_in(tags: Option<Vec<Tag>>) -> Vec<domain::organization::Tag> {
    let turn = |Tag { key, value }| domain::organization::Tag { key, value };
    tags.unwrap_or_default().into_iter().map(turn).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_is_one_that_the_model_has() {
        let constraint = |reason| Error::Constraint {
            reason,
            message: String::new(),
        };
        let kinds = [
            Kind::Organization,
            Kind::Membership,
            Kind::OrganizationalUnit,
            Kind::Child,
            Kind::Account,
            Kind::Parent,
            Kind::Target,
            Kind::CreateAccountStatus,
            Kind::Root,
            Kind::OrganizationPolicy,
            Kind::OrganizationPolicyAttachment,
            Kind::OrganizationPolicyType,
            Kind::OrganizationPolicyUse,
            Kind::OrganizationResourcePolicy,
            Kind::EffectivePolicy,
            Kind::DelegatedAdministrator,
            Kind::Handshake,
            Kind::ResponsibilityTransfer,
        ];
        let errors = kinds
            .iter()
            .flat_map(|kind| [Error::not_found(*kind, "x"), Error::conflict(*kind, "x")])
            .chain([
                constraint("SOURCE_PARENT_NOT_FOUND"),
                constraint("DESTINATION_PARENT_NOT_FOUND"),
                constraint("OU_DEPTH_LIMIT_EXCEEDED"),
                constraint("INVALID_ROLE_NAME"),
                constraint("MASTER_CANNOT_LEAVE"),
                constraint("ACCOUNT_ALREADY_CLOSED"),
                constraint("HANDSHAKE_ALREADY_IN_STATE"),
                constraint("INVALID_HANDSHAKE_TRANSITION"),
                constraint("TRANSFER_ALREADY_IN_STATUS"),
                constraint("INVALID_TRANSFER_TRANSITION"),
                constraint("POLICY_TYPE_NOT_AVAILABLE"),
                constraint("handshake:ALREADY_IN_AN_ORGANIZATION"),
                Error::denied("x"),
                Error::invalid("x"),
                Error::limit("x"),
                Error::internal("x"),
            ]);
        for error in errors {
            let shown = format!("{error:?}");
            let fault = fault(error);
            assert!(
                aws_organizations::SERVICE.error(&fault.code).is_some(),
                "{shown}: {fault:?}"
            );
        }
    }

    #[test]
    fn a_reason_decides_between_invalid_input_and_constraint_violation() {
        for (reason, code) in [
            ("INVALID_SYSTEM_TAGS_PARAMETER", "InvalidInputException"),
            ("MAX_TAG_LIMIT_EXCEEDED", "ConstraintViolationException"),
            ("WAIT_PERIOD_ACTIVE", "ConstraintViolationException"),
            ("NON_DETACHABLE_POLICY", "InvalidInputException"),
        ] {
            let fault = refused(reason, String::new());
            assert_eq!(fault.code, code);
            assert_eq!(fault.members, [("Reason", reason.into())]);
        }
    }
}
