//! Identity Center's administration: `sso-admin`.

mod access_control;
mod application_assignments;
mod application_settings;
mod applications;
mod assignments;
mod instances;
mod permission_sets;
mod policies;
mod provisioning;
mod regions;
mod tags;
mod trusted_token_issuers;

use app::applications::ApplicationRef;
use app::permission_sets::PermissionSetRef;
use app::trusted_token_issuers::TrustedTokenIssuerRef;
use base::{InstanceId, PageRequest};
use domain::assignment::OperationStatus;
use domain::{Error, Kind, application, instance, permission_set, trusted_token_issuer};
use smithy::Fault;

use aws_sso_admin::shapes::{OperationStatusFilter, StatusValues};

use crate::registry::Registry;

pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_sso_admin::SERVICE, fault);
    access_control::register(&mut service);
    application_assignments::register(&mut service);
    application_settings::register(&mut service);
    applications::register(&mut service);
    assignments::register(&mut service);
    instances::register(&mut service);
    permission_sets::register(&mut service);
    policies::register(&mut service);
    provisioning::register(&mut service);
    regions::register(&mut service);
    tags::register(&mut service);
    trusted_token_issuers::register(&mut service);
}

/// How many items a page has that was not told.
const PAGE: u32 = 100;

fn page_request(max_results: Option<i32>, token: Option<&str>) -> Result<PageRequest, Error> {
    let limit = max_results.and_then(|limit| u32::try_from(limit).ok());
    Ok(PageRequest::new(limit.unwrap_or(PAGE), token)?)
}

/// The instance in an ARN that has the shape of one.
fn instance_id(arn: &str) -> Result<InstanceId, Error> {
    instance::parse_arn(arn).ok_or_else(|| Error::not_found(Kind::Instance, arn))
}

/// The permission set in an ARN, which has to be of the instance in the other one.
fn permission_set_ref(instance_arn: &str, arn: &str) -> Result<PermissionSetRef, Error> {
    let wanted = instance_id(instance_arn)?;
    let (instance, id) =
        permission_set::parse_arn(arn).ok_or_else(|| Error::not_found(Kind::PermissionSet, arn))?;
    if instance != wanted {
        return Err(Error::not_found(Kind::PermissionSet, id));
    }
    Ok(PermissionSetRef { instance, id })
}

/// The application in an ARN.
fn application_ref(arn: &str) -> Result<ApplicationRef, Error> {
    application::parse_arn(arn)
        .map(|(account, instance, id)| ApplicationRef {
            account,
            instance,
            id,
        })
        .ok_or_else(|| Error::not_found(Kind::Application, arn))
}

/// The trusted token issuer in an ARN.
fn issuer_ref(arn: &str) -> Result<TrustedTokenIssuerRef, Error> {
    trusted_token_issuer::parse_arn(arn)
        .map(|(account, instance, id)| TrustedTokenIssuerRef {
            account,
            instance,
            id,
        })
        .ok_or_else(|| Error::not_found(Kind::TrustedTokenIssuer, arn))
}

/// The whole of a list that fits into a page: a token is always a foreign one.
fn no_token(token: Option<&str>) -> Result<(), Error> {
    match page_request(None, token)?.after {
        None => Ok(()),
        Some(_) => Err(base::InvalidPageToken.into()),
    }
}

fn status_filter(filter: Option<OperationStatusFilter>) -> Option<OperationStatus> {
    filter?.status.map(|status| match status {
        StatusValues::InProgress => OperationStatus::InProgress,
        StatusValues::Failed => OperationStatus::Failed,
        StatusValues::Succeeded => OperationStatus::Succeeded,
    })
}

const fn status(status: OperationStatus) -> StatusValues {
    match status {
        OperationStatus::InProgress => StatusValues::InProgress,
        OperationStatus::Failed => StatusValues::Failed,
        OperationStatus::Succeeded => StatusValues::Succeeded,
    }
}

fn fault(error: Error) -> Fault {
    let message = error.to_string();
    match error {
        Error::NotFound { kind, id } => {
            Fault::new("ResourceNotFoundException", not_found(kind, &id))
        }
        Error::Conflict { .. } => Fault::new("ConflictException", message),
        Error::Invalid { .. }
        | Error::MalformedPolicy { .. }
        | Error::Constraint { .. }
        | Error::OAuth { .. } => Fault::new("ValidationException", message),
        Error::Denied { .. } | Error::Unmodifiable { .. } | Error::Unauthenticated { .. } => {
            Fault::new("AccessDeniedException", message)
        }
        Error::LimitExceeded { .. } => Fault::new("ServiceQuotaExceededException", message),
        Error::Throttled { .. } => Fault::new("ThrottlingException", message),
        Error::Internal(_) => Fault::new("InternalServerException", message),
    }
}

/// AWS's wording, by what is missing.
fn not_found(kind: Kind, id: &str) -> String {
    match kind {
        // AWS: §3.3.
        Kind::ManagedPolicy => format!("Policy does not exist with ARN: {id}"),
        Kind::AttachedPolicy if id.starts_with("arn:") => {
            format!("Could not find ManagedPolicy with arn {id}")
        }
        Kind::AttachedPolicy => {
            format!("Given managed policy with {id} does not exist on PermissionSet")
        }
        // AWS: said of permission sets (§3.3); the others are put likewise, unconfirmed.
        other => format!("Could not find {other} with id {id}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            Error::not_found(Kind::PermissionSet, "ps-0123456789abcdef"),
            "ResourceNotFoundException",
            "Could not find PermissionSet with id ps-0123456789abcdef",
        );
        check(
            Error::not_found(Kind::ManagedPolicy, "arn:aws:iam::aws:policy/X"),
            "ResourceNotFoundException",
            "Policy does not exist with ARN: arn:aws:iam::aws:policy/X",
        );
        check(
            Error::not_found(Kind::AttachedPolicy, "arn:aws:iam::aws:policy/X"),
            "ResourceNotFoundException",
            "Could not find ManagedPolicy with arn arn:aws:iam::aws:policy/X",
        );
        check(
            Error::not_found(Kind::AttachedPolicy, "name: X  and path /"),
            "ResourceNotFoundException",
            "Given managed policy with name: X  and path / does not exist on PermissionSet",
        );
        check(
            Error::limit("too many"),
            "ServiceQuotaExceededException",
            "too many",
        );
        check(Error::denied("no"), "AccessDeniedException", "no");
    }

    #[test]
    fn missing_tenant_check_a_permission_set_is_found_in_its_own_instance_only() {
        let instance = "arn:aws:sso:::instance/ssoins-1234567890abcdef";
        let other = "arn:aws:sso:::instance/ssoins-fedcba0987654321";
        let set = "arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-0123456789abcdef";
        let found = permission_set_ref(instance, set).expect("of this instance");
        assert_eq!(found.arn(), set);
        assert!(matches!(
            permission_set_ref(other, set),
            Err(Error::NotFound {
                kind: Kind::PermissionSet,
                ..
            })
        ));
    }
}
