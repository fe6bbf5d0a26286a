//! What people get by account access manager (`account-access-runtime`): roles and credentials.
//!
//! The front door turned the bearer token into [`domain::Actor::Person`] already.

use app::account_access::AccessRoleSession;
use aws_account_access_runtime::operations as op;
use aws_account_access_runtime::shapes::{
    AccessDetails, CredentialsDetails, GetRoleCredentialsRequest, GetRoleCredentialsResponse,
    ListRolesRequest, ListRolesResponse, ProgrammaticAccessDetails,
};
use base::PageRequest;
use domain::Error;
use smithy::Fault;

use crate::registry::{Registry, Request};

pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_account_access_runtime::SERVICE, fault);
    service.add::<op::GetRoleCredentials, _, _>(get_role_credentials);
    service.add::<op::ListRoles, _, _>(list_roles);
}

/// How many roles a page has at the most.
// AWS: the model has no limits; these are unconfirmed.
const PAGE: u32 = 100;

async fn list_roles(request: Request, input: ListRolesRequest) -> Result<ListRolesResponse, Error> {
    let Request { app, cx } = request;
    let limit = match input.max_results {
        None => PAGE,
        Some(wanted) => match u32::try_from(wanted) {
            Ok(wanted @ 1..) => wanted.min(PAGE),
            _ => return Err(Error::invalid("maxResults must be greater than 0.")),
        },
    };
    let page = PageRequest::new(limit, input.next_token.as_deref())?;
    let found = app.list_access_roles(&cx, &input.tenant_id, page).await?;
    let found = found.map(|role| AccessDetails {
        account_id: role.account.to_string(),
        account_name: role.account_name,
        role_arn: role.role_arn,
    });
    Ok(ListRolesResponse {
        roles: found.items,
        next_token: found.next,
    })
}

async fn get_role_credentials(
    request: Request,
    input: GetRoleCredentialsRequest,
) -> Result<GetRoleCredentialsResponse, Error> {
    let Request { app, cx } = request;
    let command = AccessRoleSession {
        tenant: input.tenant_id,
        role_arn: input.role_arn,
        session_name: input.session_name,
        // Less than nothing is refused like nothing.
        duration: input
            .session_duration
            .map(|seconds| u32::try_from(seconds).unwrap_or(0)),
    };
    let issued = app.access_role_credentials(&cx, command).await?;
    Ok(GetRoleCredentialsResponse {
        credentials_details: Some(CredentialsDetails {
            programmatic_access: Some(ProgrammaticAccessDetails {
                access_key_id: issued.access_key_id.to_string(),
                secret_access_key: issued.secret_access_key.expose().to_owned(),
                session_token: issued.session_token.expose().to_owned(),
                expires_at: issued.expires_at,
            }),
        }),
    })
}

fn fault(error: Error) -> Fault {
    match error {
        Error::Unauthenticated { message } => Fault::new("UnauthorizedException", message),
        Error::Denied { message } | Error::Unmodifiable { message } => {
            Fault::new("AccessDeniedException", message)
        }
        Error::Throttled { message } => Fault::new("ThrottlingException", message),
        Error::NotFound { .. }
        | Error::Conflict { .. }
        | Error::Constraint { .. }
        | Error::Invalid { .. }
        | Error::LimitExceeded { .. }
        | Error::MalformedPolicy { .. }
        | Error::OAuth { .. } => Fault::new("ValidationException", error.to_string()),
        Error::Internal(_) => Fault::new("InternalServerException", error.to_string()),
    }
}
