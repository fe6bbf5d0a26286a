//! STS.

mod sessions;
mod tokens;

use app::Credentials;
use app::sts::{AssumedRole, SessionOptions};
use aws_sts::operations as op;
use aws_sts::shapes::{self, PolicyDescriptorType, Tag};
use domain::{Error, Kind};
use smithy::Fault;

use crate::registry::Registry;

pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_sts::SERVICE, fault);
    service.add::<op::AssumeRole, _, _>(sessions::assume_role);
    service.add::<op::AssumeRoleWithSAML, _, _>(sessions::assume_role_with_saml);
    service.add::<op::AssumeRoleWithWebIdentity, _, _>(sessions::assume_role_with_web_identity);
    service.add::<op::AssumeRoot, _, _>(sessions::assume_root);
    service.add::<op::DecodeAuthorizationMessage, _, _>(tokens::decode_authorization_message);
    service.add::<op::GetAccessKeyInfo, _, _>(tokens::get_access_key_info);
    service.add::<op::GetCallerIdentity, _, _>(tokens::get_caller_identity);
    service.add::<op::GetDelegatedAccessToken, _, _>(tokens::get_delegated_access_token);
    service.add::<op::GetFederationToken, _, _>(sessions::get_federation_token);
    service.add::<op::GetSessionToken, _, _>(sessions::get_session_token);
    service.add::<op::GetWebIdentityToken, _, _>(tokens::get_web_identity_token);
}

/// What every way to a session takes, where the operation has it.
struct Options {
    policy: Option<String>,
    policy_arns: Option<Vec<PolicyDescriptorType>>,
    tags: Option<Vec<Tag>>,
    transitive_tag_keys: Option<Vec<String>>,
    duration_seconds: Option<i32>,
    minimum_session_token_size: Option<i32>,
}

impl Options {
    fn read(self) -> Result<SessionOptions, Error> {
        let mut policy_arns = Vec::new();
        for descriptor in self.policy_arns.unwrap_or_default() {
            // A policy that is passed over would give more rights than were asked for.
            let arn = descriptor.arn;
            policy_arns.push(arn.ok_or_else(|| Error::invalid("A policy ARN is missing."))?);
        }
        Ok(SessionOptions {
            policy: self.policy,
            policy_arns,
            tags: pairs(self.tags),
            transitive_tag_keys: self.transitive_tag_keys.unwrap_or_default(),
            duration: natural(self.duration_seconds),
            minimum_token_size: size(self.minimum_session_token_size),
        })
    }
}

fn pairs(tags: Option<Vec<Tag>>) -> Vec<(String, String)> {
    let tags = tags.unwrap_or_default().into_iter();
    tags.map(|tag| (tag.key, tag.value)).collect()
}

fn natural(number: Option<i32>) -> Option<u32> {
    number.and_then(|number| u32::try_from(number).ok())
}

fn size(number: Option<i32>) -> usize {
    number
        .and_then(|number| usize::try_from(number).ok())
        .unwrap_or_default()
}

fn integer(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn credentials(credentials: &Credentials) -> shapes::Credentials {
    shapes::Credentials {
        access_key_id: credentials.access_key_id.to_string(),
        secret_access_key: credentials.secret_access_key.expose().to_owned(),
        session_token: credentials.session_token.expose().to_owned(),
        expiration: credentials.expires_at,
    }
}

fn user(assumed: &AssumedRole) -> shapes::AssumedRoleUser {
    shapes::AssumedRoleUser {
        assumed_role_id: assumed.unique_id.clone(),
        arn: assumed.arn.clone(),
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
        // AWS: unconfirmed, what a session policy that is not there is answered with.
        Error::NotFound {
            kind: Kind::ManagedPolicy,
            id,
        } => {
            let message = format!("Policy {id} does not exist or is not attachable.");
            Fault::new("ValidationError", message).with_status(400)
        }
        Error::Constraint { reason, message } => Fault::new(reason, message),
        Error::NotFound { .. }
        | Error::Conflict { .. }
        | Error::Invalid { .. }
        | Error::Unmodifiable { .. }
        | Error::LimitExceeded { .. }
        | Error::OAuth { .. } => Fault::new("ValidationError", text).with_status(400),
        Error::Throttled { message } => Fault::new("Throttling", message).with_status(400),
        Error::Internal(_) => Fault::new("InternalFailure", text).with_status(500),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_without_an_arn_is_refused_and_not_passed_over() {
        let options = Options {
            policy: None,
            policy_arns: Some(vec![PolicyDescriptorType { arn: None }]),
            tags: None,
            transitive_tag_keys: None,
            duration_seconds: None,
            minimum_session_token_size: None,
        };
        assert!(options.read().is_err());
    }

    #[test]
    fn refusals_have_the_codes_and_statuses_of_the_model() {
        let outcome = |reason| Error::Constraint {
            reason,
            message: "m".to_owned(),
        };
        for code in [
            "ExpiredTokenException",
            "ExpiredTradeInTokenException",
            "IDPCommunicationError",
            "IDPRejectedClaim",
            "InvalidAuthorizationMessageException",
            "InvalidIdentityToken",
            "JWTPayloadSizeExceededException",
            "OutboundWebIdentityFederationDisabledException",
            "PackedPolicyTooLarge",
            "SessionDurationEscalationException",
        ] {
            let fault = fault(outcome(code));
            assert_eq!(fault.code, code);
            assert!(aws_sts::SERVICE.error(code).is_some(), "{code}");
        }
    }
}
