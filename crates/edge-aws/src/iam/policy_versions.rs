//! Versions of managed policies.

use app::iam::CreatePolicyVersion;
use aws_iam::operations as op;
use aws_iam::shapes::{
    CreatePolicyVersionRequest, CreatePolicyVersionResponse, DeletePolicyVersionRequest,
    GetPolicyVersionRequest, GetPolicyVersionResponse, ListPolicyVersionsRequest,
    ListPolicyVersionsResponse, PolicyVersion, SetDefaultPolicyVersionRequest,
};
use domain::Error;
use smithy::Empty;

use super::{encode, page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreatePolicyVersion, _, _>(create);
    service.add::<op::DeletePolicyVersion, _, _>(delete);
    service.add::<op::GetPolicyVersion, _, _>(get);
    service.add::<op::ListPolicyVersions, _, _>(list);
    service.add::<op::SetDefaultPolicyVersion, _, _>(set_default);
}

async fn create(
    request: Request,
    input: CreatePolicyVersionRequest,
) -> Result<CreatePolicyVersionResponse, Error> {
    let Request { app, cx } = request;
    let command = CreatePolicyVersion {
        arn: input.policy_arn,
        document: input.policy_document,
        set_as_default: input.set_as_default.unwrap_or_default(),
    };
    let version = app.create_policy_version(&cx, command).await?;
    Ok(CreatePolicyVersionResponse {
        policy_version: Some(plain(version)),
    })
}

async fn get(
    request: Request,
    input: GetPolicyVersionRequest,
) -> Result<GetPolicyVersionResponse, Error> {
    let Request { app, cx } = request;
    let version = app
        .get_policy_version(&cx, &input.policy_arn, &input.version_id)
        .await?;
    Ok(GetPolicyVersionResponse {
        policy_version: Some(detailed(version)),
    })
}

async fn list(
    request: Request,
    input: ListPolicyVersionsRequest,
) -> Result<ListPolicyVersionsResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let page = app
        .list_policy_versions(&cx, &input.policy_arn, page)
        .await?;
    let (versions, is_truncated, marker) = unpack(page, plain);
    Ok(ListPolicyVersionsResponse {
        versions: Some(versions),
        is_truncated,
        marker,
    })
}

async fn set_default(
    request: Request,
    input: SetDefaultPolicyVersionRequest,
) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.set_default_policy_version(&cx, &input.policy_arn, input.version_id)
        .await?;
    Ok(Empty)
}

async fn delete(request: Request, input: DeletePolicyVersionRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_policy_version(&cx, &input.policy_arn, input.version_id)
        .await?;
    Ok(Empty)
}

pub(super) fn detailed(version: app::iam::PolicyVersion) -> PolicyVersion {
    PolicyVersion {
        document: Some(encode(&version.document)),
        ..plain(version)
    }
}

/// AWS: only `GetPolicyVersion` and the account's details show documents.
fn plain(version: app::iam::PolicyVersion) -> PolicyVersion {
    PolicyVersion {
        document: None,
        version_id: Some(version.id),
        is_default_version: Some(version.is_default),
        create_date: Some(version.created_at),
    }
}
