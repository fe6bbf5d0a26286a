//! Entitlements: who may use which roles.

use app::account_access::{CreateEntitlement, EntitlementFilter, FoundEntitlement};
use aws_account_access::operations as op;
use aws_account_access::shapes::{
    CreateEntitlementRequest, CreateEntitlementResponse, DeleteEntitlementRequest,
    DeleteEntitlementResponse, EntitlementDetails, EntitlementSummary, EntitlementsListMember,
    GetEntitlementRequest, GetEntitlementResponse, IdentityCenterPrincipal,
    ListEntitlementsRequest, ListEntitlementsResponse, Principal, PrincipalRoleEntitlementDetails,
    PrincipalRoleEntitlementFilter, PrincipalRoleEntitlementSummary,
};
use base::{AccountId, GroupId, InvalidId, UserId};
use domain::{Error, Kind, assignment};

use crate::account_access::{page_request, reference};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateEntitlement, _, _>(create);
    service.add::<op::DeleteEntitlement, _, _>(delete);
    service.add::<op::GetEntitlement, _, _>(get);
    service.add::<op::ListEntitlements, _, _>(list);
}

async fn create(
    request: Request,
    input: CreateEntitlementRequest,
) -> Result<CreateEntitlementResponse, Error> {
    let Request { app, cx } = request;
    let wanted = input.entitlement.principal_role;
    let wanted = wanted.ok_or_else(|| one_of("entitlement"))?;
    let principal = wanted.principal.identity_center;
    let principal = principal.ok_or_else(|| one_of("entitlement.principalRole.principal"))?;
    let command = CreateEntitlement {
        application: reference(&input.application_arn)?,
        principal: principal_of(principal.user_id.as_deref(), principal.group_id.as_deref())?,
        role_arn: wanted.role_arn,
    };
    let id = app.create_entitlement(&cx, command).await?;
    Ok(CreateEntitlementResponse {
        entitlement_id: id.to_string(),
    })
}

async fn get(
    request: Request,
    input: GetEntitlementRequest,
) -> Result<GetEntitlementResponse, Error> {
    let Request { app, cx } = request;
    let application = reference(&input.application_arn)?;
    let id = &input.entitlement_id;
    let found = app.get_entitlement(&cx, application, id).await?;
    let FoundEntitlement {
        entitlement,
        account_name,
    } = found;
    Ok(GetEntitlementResponse {
        application_arn: input.application_arn,
        entitlement_id: entitlement.id.to_string(),
        entitlement: EntitlementDetails {
            principal_role: Some(PrincipalRoleEntitlementDetails {
                principal: shape(&entitlement.principal),
                role_arn: entitlement.role_arn,
                account: entitlement.account.to_string(),
                account_name,
            }),
        },
        created_at: entitlement.created_at,
    })
}

async fn list(
    request: Request,
    input: ListEntitlementsRequest,
) -> Result<ListEntitlementsResponse, Error> {
    let Request { app, cx } = request;
    let application = reference(&input.application_arn)?;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let filter = match input.filter.principal_role {
        None => EntitlementFilter::default(),
        Some(filter) => filter_of(filter)?,
    };
    let found = app
        .list_entitlements(&cx, application, filter, page)
        .await?;
    let found = found.map(|found| EntitlementsListMember {
        entitlement_id: found.entitlement.id.to_string(),
        entitlement: EntitlementSummary {
            principal_role: Some(PrincipalRoleEntitlementSummary {
                principal: shape(&found.entitlement.principal),
                role_arn: found.entitlement.role_arn,
                account: found.entitlement.account.to_string(),
                account_name: found.account_name,
            }),
        },
        created_at: found.entitlement.created_at,
    });
    Ok(ListEntitlementsResponse {
        entitlements: found.items,
        next_token: found.next,
    })
}

async fn delete(
    request: Request,
    input: DeleteEntitlementRequest,
) -> Result<DeleteEntitlementResponse, Error> {
    let Request { app, cx } = request;
    let application = reference(&input.application_arn)?;
    let id = &input.entitlement_id;
    app.delete_entitlement(&cx, application, id).await?;
    Ok(DeleteEntitlementResponse {})
}

fn filter_of(filter: PrincipalRoleEntitlementFilter) -> Result<EntitlementFilter, Error> {
    let principal = filter.principal.and_then(|found| found.identity_center);
    let principal = principal
        .map(|found| principal_of(found.user_id.as_deref(), found.group_id.as_deref()))
        .transpose()?;
    let account = filter.account.as_deref().map(AccountId::parse).transpose();
    Ok(EntitlementFilter {
        principal,
        role_arn: filter.role_arn,
        account: account.map_err(|error| Error::invalid(error.to_string()))?,
    })
}

/// A user or a group; the shapes were checked, so that one of the two is there.
fn principal_of(user: Option<&str>, group: Option<&str>) -> Result<assignment::Principal, Error> {
    let missing = |kind: Kind| move |error: InvalidId| Error::not_found(kind, error.text);
    match (user, group) {
        (Some(user), _) => {
            let id = UserId::parse(user).map_err(missing(Kind::User))?;
            Ok(assignment::Principal::User(id))
        }
        (None, Some(group)) => {
            let id = GroupId::parse(group).map_err(missing(Kind::Group))?;
            Ok(assignment::Principal::Group(id))
        }
        (None, None) => Err(one_of("identityCenter")),
    }
}

fn shape(principal: &assignment::Principal) -> Principal {
    let (user_id, group_id) = match principal {
        assignment::Principal::User(id) => (Some(id.to_string()), None),
        assignment::Principal::Group(id) => (None, Some(id.to_string())),
    };
    Principal {
        identity_center: Some(IdentityCenterPrincipal { user_id, group_id }),
    }
}

fn one_of(member: &str) -> Error {
    Error::invalid(format!("`{member}` has none of its members"))
}
