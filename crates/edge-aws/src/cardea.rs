//! Our own service: what AWS's APIs lack.

mod devices;
mod explain;
mod groups;
mod limits;
mod mail;
mod mfa;
mod own;
mod people;
mod plan;
mod portal;
mod provisioning;
mod reach;
mod rules;
mod scim;
mod session_settings;

use aws_cardea::operations as op;
use aws_cardea::shapes::{GetAccountRootCredentialsRequest, GetAccountRootCredentialsResponse};
use base::AccountId;
use domain::{Error, Kind};
use smithy::Fault;

use crate::registry::{Registry, Request};

pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_cardea::SERVICE, fault);
    devices::register(&mut service);
    explain::register(&mut service);
    groups::register(&mut service);
    provisioning::register(&mut service);
    limits::register(&mut service);
    own::register(&mut service);
    mail::register(&mut service);
    mfa::register(&mut service);
    people::register(&mut service);
    portal::register(&mut service);
    reach::register(&mut service);
    rules::register(&mut service);
    scim::register(&mut service);
    session_settings::register(&mut service);
    service.add::<op::GetAccountRootCredentials, _, _>(get_account_root_credentials);
}

/// Registers what plans the operations of `operations`.
pub(crate) fn register_plan(registry: &mut Registry, operations: Registry) {
    plan::register(
        &mut registry.service(&aws_cardea::SERVICE, fault),
        operations,
    );
}

async fn get_account_root_credentials(
    request: Request,
    input: GetAccountRootCredentialsRequest,
) -> Result<GetAccountRootCredentialsResponse, Error> {
    let Request { app, cx } = request;
    let account = AccountId::parse(&input.account_id)
        .map_err(|_malformed| Error::not_found(Kind::Account, &input.account_id))?;
    let credentials = app.account_root_credentials(&cx, &account).await?;
    Ok(GetAccountRootCredentialsResponse {
        access_key_id: credentials.access_key_id.to_string(),
        secret_access_key: credentials.secret_access_key.expose().to_owned(),
        session_token: credentials.session_token.expose().to_owned(),
        expiration: credentials.expires_at,
    })
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the registry's form of every service's fault"
)]
fn fault(error: Error) -> Fault {
    let code = match &error {
        Error::NotFound { .. } => "ResourceNotFoundException",
        Error::Conflict { .. } => "ConflictException",
        Error::Invalid { .. }
        | Error::MalformedPolicy { .. }
        | Error::Constraint { .. }
        | Error::Unmodifiable { .. }
        | Error::LimitExceeded { .. }
        | Error::OAuth { .. } => "ValidationException",
        Error::Denied { .. } => "AccessDeniedException",
        Error::Unauthenticated { .. } => "UnauthorizedException",
        Error::Throttled { .. } => "ThrottlingException",
        Error::Internal(_) => "InternalServerException",
    };
    Fault::new(code, error.to_string())
}
