//! Long-term access keys.

use aws_iam::operations as op;
use aws_iam::shapes::{
    AccessKey, AccessKeyLastUsed, AccessKeyMetadata, CreateAccessKeyRequest,
    CreateAccessKeyResponse, DeleteAccessKeyRequest, GetAccessKeyLastUsedRequest,
    GetAccessKeyLastUsedResponse, ListAccessKeysRequest, ListAccessKeysResponse, StatusType,
    UpdateAccessKeyRequest,
};
use domain::Error;
use domain::iam::AccessKeyStatus;
use smithy::Empty;

use super::users::ROOT;
use super::{page_request, unpack};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateAccessKey, _, _>(create);
    service.add::<op::DeleteAccessKey, _, _>(delete);
    service.add::<op::GetAccessKeyLastUsed, _, _>(get_last_used);
    service.add::<op::ListAccessKeys, _, _>(list);
    service.add::<op::UpdateAccessKey, _, _>(update);
}

async fn create(
    request: Request,
    input: CreateAccessKeyRequest,
) -> Result<CreateAccessKeyResponse, Error> {
    let Request { app, cx } = request;
    let made = app
        .create_access_key(&cx, input.user_name.as_deref())
        .await?;
    Ok(CreateAccessKeyResponse {
        access_key: AccessKey {
            user_name: made.user_name.unwrap_or_else(|| ROOT.to_owned()),
            access_key_id: made.key.id.to_string(),
            status: status(made.key.status),
            secret_access_key: made.secret.expose().to_owned(),
            create_date: Some(made.key.created_at),
        },
    })
}

async fn list(
    request: Request,
    input: ListAccessKeysRequest,
) -> Result<ListAccessKeysResponse, Error> {
    let Request { app, cx } = request;
    let page = page_request(input.max_items, input.marker.as_deref())?;
    let (user_name, page) = app
        .list_access_keys(&cx, input.user_name.as_deref(), page)
        .await?;
    let (keys, is_truncated, marker) = unpack(page, |key| AccessKeyMetadata {
        user_name: user_name.clone(),
        access_key_id: Some(key.id.to_string()),
        status: Some(status(key.status)),
        create_date: Some(key.created_at),
    });
    Ok(ListAccessKeysResponse {
        access_key_metadata: keys,
        is_truncated,
        marker,
    })
}

async fn update(request: Request, input: UpdateAccessKeyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    let status = match input.status {
        StatusType::Active => AccessKeyStatus::Active,
        StatusType::Inactive => AccessKeyStatus::Inactive,
        // AWS: the wording is unconfirmed. Only keys of other services expire.
        StatusType::Expired => {
            return Err(Error::invalid(
                "The status of an access key must be Active or Inactive.",
            ));
        }
    };
    let user = input.user_name.as_deref();
    app.update_access_key(&cx, user, input.access_key_id, status)
        .await?;
    Ok(Empty)
}

async fn delete(request: Request, input: DeleteAccessKeyRequest) -> Result<Empty, Error> {
    let Request { app, cx } = request;
    app.delete_access_key(&cx, input.user_name.as_deref(), input.access_key_id)
        .await?;
    Ok(Empty)
}

async fn get_last_used(
    request: Request,
    input: GetAccessKeyLastUsedRequest,
) -> Result<GetAccessKeyLastUsedResponse, Error> {
    let Request { app, cx } = request;
    let found = app.access_key_last_used(&cx, &input.access_key_id).await?;
    let last_used = match found.last_used {
        Some(used) => AccessKeyLastUsed {
            last_used_date: Some(used.at),
            service_name: used.service,
            region: used.region,
        },
        // AWS: what never was used says so like this.
        None => AccessKeyLastUsed {
            last_used_date: None,
            service_name: "N/A".to_owned(),
            region: "N/A".to_owned(),
        },
    };
    Ok(GetAccessKeyLastUsedResponse {
        user_name: Some(found.user_name.unwrap_or_else(|| ROOT.to_owned())),
        access_key_last_used: Some(last_used),
    })
}

const fn status(status: AccessKeyStatus) -> StatusType {
    match status {
        AccessKeyStatus::Active => StatusType::Active,
        AccessKeyStatus::Inactive => StatusType::Inactive,
    }
}
