//! Tags of roots, organizational units, accounts and policies.

use aws_organizations::operations as op;
use aws_organizations::shapes::{
    ListTagsForResourceRequest, ListTagsForResourceResponse, Tag, TagResourceRequest,
    UntagResourceRequest,
};
use domain::organization::TaggedId;
use domain::{Error, Kind};
use smithy::Empty;

use super::tags_in;
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::TagResource, _, _>(tag);
    service.add::<op::UntagResource, _, _>(untag);
    service.add::<op::ListTagsForResource, _, _>(list);
}

async fn tag(Request { app, cx }: Request, input: TagResourceRequest) -> Result<Empty, Error> {
    let id = tagged_id(&input.resource_id)?;
    let tags = tags_in(Some(input.tags));
    app.tag_organization_resource(&cx, id, tags).await?;
    Ok(Empty)
}

async fn untag(Request { app, cx }: Request, input: UntagResourceRequest) -> Result<Empty, Error> {
    let id = tagged_id(&input.resource_id)?;
    app.untag_organization_resource(&cx, id, input.tag_keys)
        .await?;
    Ok(Empty)
}

async fn list(
    Request { app, cx }: Request,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Error> {
    let id = tagged_id(&input.resource_id)?;
    let token = input.next_token.as_deref();
    let tags = app.list_organization_resource_tags(&cx, id, token).await?;
    let turn = |domain::organization::Tag { key, value }| Tag { key, value };
    Ok(ListTagsForResourceResponse {
        tags: Some(tags.into_iter().map(turn).collect()),
        next_token: None,
    })
}

fn tagged_id(text: &str) -> Result<TaggedId, Error> {
    TaggedId::parse(text).ok_or_else(|| Error::not_found(Kind::Target, text))
}
