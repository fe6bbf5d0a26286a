//! Tags of instances and of what is in them.

use app::instances::Taggable;
use app::permission_sets::PermissionSetRef;
use aws_sso_admin::operations as op;
use aws_sso_admin::shapes::{
    ListTagsForResourceRequest, ListTagsForResourceResponse, Tag, TagResourceRequest,
    TagResourceResponse, UntagResourceRequest, UntagResourceResponse,
};
use domain::{Error, instance, permission_set};

use crate::registry::{Request, ServiceRegistry};
use crate::sso_admin::{application_ref, instance_id, issuer_ref, no_token};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::ListTagsForResource, _, _>(list);
    service.add::<op::TagResource, _, _>(tag_resource);
    service.add::<op::UntagResource, _, _>(untag_resource);
}

async fn list(
    request: Request,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Error> {
    let Request { app, cx } = request;
    let resource = taggable(input.instance_arn.as_deref(), &input.resource_arn)?;
    no_token(input.next_token.as_deref())?;
    let tags = app.list_tags_for_resource(&cx, resource).await?;
    let shape = |tag: permission_set::Tag| Tag {
        key: tag.key,
        value: tag.value,
    };
    Ok(ListTagsForResourceResponse {
        tags: Some(tags.into_iter().map(shape).collect()),
        next_token: None,
    })
}

async fn tag_resource(
    request: Request,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, Error> {
    let Request { app, cx } = request;
    let resource = taggable(input.instance_arn.as_deref(), &input.resource_arn)?;
    let tags = input.tags.into_iter().map(tag).collect();
    app.tag_resource(&cx, resource, tags).await?;
    Ok(TagResourceResponse {})
}

async fn untag_resource(
    request: Request,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, Error> {
    let Request { app, cx } = request;
    let resource = taggable(input.instance_arn.as_deref(), &input.resource_arn)?;
    app.untag_resource(&cx, resource, input.tag_keys).await?;
    Ok(UntagResourceResponse {})
}

pub(super) fn tag(tag: Tag) -> permission_set::Tag {
    permission_set::Tag {
        key: tag.key,
        value: tag.value,
    }
}

/// What an ARN names; where the instance is given as well, it has to be the same one.
fn taggable(instance_arn: Option<&str>, arn: &str) -> Result<Taggable, Error> {
    let resource = if let Some(id) = instance::parse_arn(arn) {
        Taggable::Instance(id)
    } else if let Some((instance, id)) = permission_set::parse_arn(arn) {
        Taggable::PermissionSet(PermissionSetRef { instance, id })
    } else if arn.contains(":application/") {
        Taggable::Application(application_ref(arn)?)
    } else if arn.contains(":trustedTokenIssuer/") {
        Taggable::TrustedTokenIssuer(issuer_ref(arn)?)
    } else {
        // AWS: anything else is refused as invalid (§1.1); the wording is ours.
        return Err(Error::invalid(format!("`{arn}` cannot have tags")));
    };
    let wanted = instance_arn.map(instance_id).transpose()?;
    if wanted.is_some_and(|wanted| wanted != *resource.instance()) {
        return Err(Error::invalid(format!(
            "`{arn}` does not belong to the instance"
        )));
    }
    Ok(resource)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_have_tags_is_taken() {
        let instance = "arn:aws:sso:::instance/ssoins-1234567890abcdef";
        let other = "arn:aws:sso:::instance/ssoins-fedcba0987654321";
        let set = "arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-0123456789abcdef";
        assert!(taggable(Some(instance), instance).is_ok());
        assert!(taggable(Some(instance), set).is_ok());
        assert!(taggable(None, set).is_ok());
        for arn in [
            "arn:aws:sso::111122223333:application/ssoins-1234567890abcdef/apl-0123456789abcdef",
            "arn:aws:sso::111122223333:trustedTokenIssuer/ssoins-1234567890abcdef/tti-44a85468-40e1-708e-e018-01ce81f12cf5",
        ] {
            assert!(taggable(Some(instance), arn).is_ok(), "{arn}");
            assert!(taggable(Some(other), arn).is_err(), "{arn}");
        }
        assert!(matches!(
            taggable(Some(other), set),
            Err(Error::Invalid { .. })
        ));
        assert!(matches!(
            taggable(Some(instance), "arn:aws:sso:::account/111122223333"),
            Err(Error::Invalid { .. })
        ));
    }
}
