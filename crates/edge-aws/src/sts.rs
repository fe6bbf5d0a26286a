//! STS.

use app::sts::AssumeRole;
use aws_sts::operations as op;
use aws_sts::shapes::{
    AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser, Credentials, GetAccessKeyInfoRequest,
    GetAccessKeyInfoResponse, GetCallerIdentityRequest, GetCallerIdentityResponse,
};
use domain::Error;
use smithy::Fault;

use crate::registry::{Registry, Request};

pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_sts::SERVICE, fault);
    service.add::<op::AssumeRole, _, _>(assume_role);
    service.add::<op::GetAccessKeyInfo, _, _>(get_access_key_info);
    service.add::<op::GetCallerIdentity, _, _>(get_caller_identity);
}

async fn get_caller_identity(
    request: Request,
    _input: GetCallerIdentityRequest,
) -> Result<GetCallerIdentityResponse, Error> {
    let Request { app, cx } = request;
    let identity = app.caller_identity(&cx)?;
    Ok(GetCallerIdentityResponse {
        user_id: Some(identity.user_id),
        account: Some(identity.account.to_string()),
        arn: Some(identity.arn),
    })
}

async fn get_access_key_info(
    request: Request,
    input: GetAccessKeyInfoRequest,
) -> Result<GetAccessKeyInfoResponse, Error> {
    let Request { app, cx } = request;
    let account = app.access_key_account(&cx, &input.access_key_id).await?;
    Ok(GetAccessKeyInfoResponse {
        account: Some(account.to_string()),
    })
}

async fn assume_role(
    request: Request,
    input: AssumeRoleRequest,
) -> Result<AssumeRoleResponse, Error> {
    let Request { app, cx } = request;
    refuse_what_is_not_built(&input)?;
    let command = AssumeRole {
        role: input.role_arn,
        session_name: input.role_session_name,
        duration: input
            .duration_seconds
            .and_then(|seconds| u32::try_from(seconds).ok()),
        external_id: input.external_id,
    };
    let assumed = app.assume_role(&cx, command).await?;
    let credentials = assumed.credentials;
    Ok(AssumeRoleResponse {
        credentials: Some(Credentials {
            access_key_id: credentials.access_key_id.to_string(),
            secret_access_key: credentials.secret_access_key.expose().to_owned(),
            session_token: credentials.session_token.expose().to_owned(),
            expiration: credentials.expires_at,
        }),
        assumed_role_user: Some(AssumedRoleUser {
            assumed_role_id: assumed.unique_id,
            arn: assumed.arn,
        }),
        packed_policy_size: None,
        source_identity: None,
        session_token_utilization: None,
        session_token_size: None,
    })
}

/// A session policy that is passed over would give more rights than were asked for, so whatever
/// is not built is refused.
fn refuse_what_is_not_built(input: &AssumeRoleRequest) -> Result<(), Error> {
    fn some<T>(list: Option<&Vec<T>>) -> bool {
        list.is_some_and(|list| !list.is_empty())
    }
    let parameters = [
        ("Policy", input.policy.is_some()),
        ("PolicyArns", some(input.policy_arns.as_ref())),
        ("Tags", some(input.tags.as_ref())),
        (
            "TransitiveTagKeys",
            some(input.transitive_tag_keys.as_ref()),
        ),
        ("SourceIdentity", input.source_identity.is_some()),
        ("SerialNumber", input.serial_number.is_some()),
        ("TokenCode", input.token_code.is_some()),
        ("ProvidedContexts", some(input.provided_contexts.as_ref())),
    ];
    match parameters.iter().find(|(_, present)| *present) {
        // DIFFERENCE: session policies, tags, source identities, MFA and contexts are not built.
        Some((name, _)) => Err(Error::invalid(format!(
            "The parameter {name} is not supported by this server yet."
        ))),
        None => Ok(()),
    }
}

/// AWS: §15.4.
fn fault(error: Error) -> Fault {
    let text = error.to_string();
    match error {
        Error::Denied { message } => Fault::new("AccessDenied", message).with_status(403),
        Error::Unauthenticated { message } => {
            Fault::new("InvalidClientTokenId", message).with_status(403)
        }
        Error::MalformedPolicy { message } => Fault::new("MalformedPolicyDocument", message),
        Error::NotFound { .. }
        | Error::Conflict { .. }
        | Error::Invalid { .. }
        | Error::Unmodifiable { .. }
        | Error::LimitExceeded { .. }
        | Error::Constraint { .. }
        | Error::OAuth { .. } => Fault::new("ValidationError", text).with_status(400),
        Error::Throttled { message } => Fault::new("Throttling", message).with_status(400),
        Error::Internal(_) => Fault::new("InternalFailure", text).with_status(500),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_built_is_refused_and_not_passed_over() {
        let plain = AssumeRoleRequest::new("arn".to_owned(), "me".to_owned());
        assert!(refuse_what_is_not_built(&plain).is_ok());
        let mut limited = plain.clone();
        limited.policy = Some("{}".to_owned());
        let error = refuse_what_is_not_built(&limited).expect_err("a session policy");
        let fault = fault(error);
        assert_eq!(
            (fault.code.as_ref(), fault.status, fault.message.as_str()),
            (
                "ValidationError",
                Some(400),
                "The parameter Policy is not supported by this server yet."
            )
        );
        let mut tagged = plain;
        tagged.transitive_tag_keys = Some(vec!["Team".to_owned()]);
        assert!(refuse_what_is_not_built(&tagged).is_err());
    }
}
