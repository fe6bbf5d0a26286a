//! Account access manager (`account-access`): its applications and entitlements.

mod entitlements;

use std::collections::BTreeMap;

use aws_account_access::operations as op;
use aws_account_access::shapes::{
    ApplicationSummary, CreateApplicationRequest, CreateApplicationResponse,
    DeleteApplicationRequest, DeleteApplicationResponse, GetApplicationRequest,
    GetApplicationResponse, IdentityCenterDetails, IdentitySourceDetails, ListApplicationsRequest,
    ListApplicationsResponse, ListTagsForResourceRequest, ListTagsForResourceResponse, Status,
    TagResourceRequest, TagResourceResponse, UntagResourceRequest, UntagResourceResponse,
};
use base::PageRequest;
use domain::account_access::{ApplicationRef, no_identity_source};
use domain::permission_set::Tag;
use domain::{Error, Kind, instance};
use smithy::Fault;

use crate::registry::{Registry, Request};

pub(crate) fn register(registry: &mut Registry) {
    let mut service = registry.service(&aws_account_access::SERVICE, fault);
    service.add::<op::CreateApplication, _, _>(create);
    service.add::<op::DeleteApplication, _, _>(delete);
    service.add::<op::GetApplication, _, _>(get);
    service.add::<op::ListApplications, _, _>(list);
    service.add::<op::ListTagsForResource, _, _>(list_tags);
    service.add::<op::TagResource, _, _>(tag_resource);
    service.add::<op::UntagResource, _, _>(untag_resource);
    entitlements::register(&mut service);
}

/// How many items a page has that was not told.
// AWS: unconfirmed.
const PAGE: u32 = 100;

async fn create(
    request: Request,
    input: CreateApplicationRequest,
) -> Result<CreateApplicationResponse, Error> {
    let Request { app, cx } = request;
    let source = input.identity_source.identity_center;
    let arn = source.map(|source| source.instance_arn).unwrap_or_default();
    let instance = instance::parse_arn(&arn).ok_or_else(|| no_identity_source(&arn))?;
    let tags = tags_of(input.tags.unwrap_or_default());
    let made = app.create_access_application(&cx, &instance, tags).await?;
    Ok(CreateApplicationResponse {
        application_arn: made.arn(),
    })
}

async fn get(
    request: Request,
    input: GetApplicationRequest,
) -> Result<GetApplicationResponse, Error> {
    let Request { app, cx } = request;
    let wanted = reference(&input.application_arn)?;
    let (found, tags) = app.get_access_application(&cx, &wanted).await?;
    Ok(GetApplicationResponse {
        identity_source: IdentitySourceDetails {
            identity_center: Some(IdentityCenterDetails {
                instance_arn: instance::arn(&found.instance),
                application_arn: None,
            }),
        },
        // AWS: makes and removes them in the background; here they are there at once.
        status: Status::Active,
        tenant_id: Some(found.tenant.to_string()),
        created_at: found.created_at,
        updated_at: found.updated_at,
        tags: Some(map_of(tags)),
        error: None,
    })
}

async fn list(
    request: Request,
    input: ListApplicationsRequest,
) -> Result<ListApplicationsResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_results, input.next_token.as_deref())?;
    let found = app.list_access_applications(&cx, page).await?;
    let found = found.map(|found| ApplicationSummary {
        application_arn: found.arn(),
        tenant_id: Some(found.tenant.to_string()),
        created_at: found.created_at,
        updated_at: found.updated_at,
    });
    Ok(ListApplicationsResponse {
        applications: found.items,
        next_token: found.next,
    })
}

async fn delete(
    request: Request,
    input: DeleteApplicationRequest,
) -> Result<DeleteApplicationResponse, Error> {
    let Request { app, cx } = request;
    let application = reference(&input.application_arn)?;
    app.delete_access_application(&cx, application).await?;
    Ok(DeleteApplicationResponse {})
}

async fn list_tags(
    request: Request,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Error> {
    let Request { app, cx } = request;
    let application = reference(&input.resource_arn)?;
    let tags = app.list_access_application_tags(&cx, application).await?;
    Ok(ListTagsForResourceResponse {
        tags: Some(map_of(tags)),
    })
}

async fn tag_resource(
    request: Request,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, Error> {
    let Request { app, cx } = request;
    let application = reference(&input.resource_arn)?;
    let tags = tags_of(input.tags);
    app.tag_access_application(&cx, application, tags).await?;
    Ok(TagResourceResponse {})
}

async fn untag_resource(
    request: Request,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, Error> {
    let Request { app, cx } = request;
    let application = reference(&input.resource_arn)?;
    app.untag_access_application(&cx, application, input.tag_keys)
        .await?;
    Ok(UntagResourceResponse {})
}

fn reference(arn: &str) -> Result<ApplicationRef, Error> {
    ApplicationRef::parse(arn).ok_or_else(|| Error::not_found(Kind::AccessApplication, arn))
}

fn page_request(max_results: Option<i32>, token: Option<&str>) -> Result<PageRequest, Error> {
    let limit = max_results.and_then(|limit| u32::try_from(limit).ok());
    Ok(PageRequest::new(limit.unwrap_or(PAGE), token)?)
}

fn tags_of(tags: BTreeMap<String, String>) -> Vec<Tag> {
    tags.into_iter()
        .map(|(key, value)| Tag { key, value })
        .collect()
}

fn map_of(tags: Vec<Tag>) -> BTreeMap<String, String> {
    tags.into_iter().map(|tag| (tag.key, tag.value)).collect()
}

fn fault(error: Error) -> Fault {
    let message = error.to_string();
    match error {
        // AWS: the words of what is missing are unconfirmed.
        Error::NotFound { kind, id } => {
            let kind = match kind {
                Kind::AccessApplication => "Application".to_owned(),
                other => other.to_string(),
            };
            Fault::new(
                "ResourceNotFoundException",
                format!("{kind} {id} could not be found."),
            )
        }
        Error::Conflict { .. } => Fault::new("ConflictException", message),
        Error::Constraint { reason, .. } => Fault::new(reason, message),
        Error::Invalid { .. } | Error::MalformedPolicy { .. } | Error::OAuth { .. } => {
            Fault::new("ValidationException", message)
        }
        Error::Denied { .. } | Error::Unmodifiable { .. } | Error::Unauthenticated { .. } => {
            Fault::new("AccessDeniedException", message)
        }
        Error::LimitExceeded { .. } => Fault::new("ServiceQuotaExceededException", message),
        Error::Throttled { .. } => Fault::new("ThrottlingException", message),
        Error::Internal(_) => Fault::new("InternalServerException", message),
    }
}
