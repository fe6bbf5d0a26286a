//! The policy of the organization itself, by which members may do what the management account may.

use base::OrganizationResourcePolicyId;
use domain::organization::{Tag, TaggedId, check_tags};
use domain::quota::Quota;
use domain::{Error, Kind};
use policy::document::Clause;
use policy::principal::Principal;
use policy::{Document, PolicyKind};
use store::organizations::services::ResourcePolicy;

use super::ask::{About, Ask};
use super::policies::explained;
use super::services::require_all_features;
use crate::{App, Cx};

/// What changes something and may be opened to members; of what changes nothing, everything may.
// AWS: the actions of the guide's page about delegation policies.
const OPENED: &[&str] = &[
    "attachpolicy",
    "createpolicy",
    "deletepolicy",
    "detachpolicy",
    "disablepolicytype",
    "enablepolicytype",
    "tagresource",
    "untagresource",
    "updatepolicy",
];

impl App {
    /// `PutResourcePolicy`; answers the policy and its ARN. Tags are those of a new one.
    pub async fn put_organization_resource_policy(
        &self,
        cx: &Cx,
        content: String,
        tags: Vec<Tag>,
    ) -> Result<(ResourcePolicy, String), Error> {
        let quotas = self.quotas();
        let ask = Ask::management("organizations:PutResourcePolicy")
            .on(About::ResourcePolicy)
            .setting(&tags);
        let (organization, permit) = self.manage(cx, ask).await?;
        require_all_features(&organization)?;
        check_tags([], &tags, quotas.size(Quota::OrganizationTags))?;
        check(&content)?;
        let fresh = ResourcePolicy {
            id: OrganizationResourcePolicyId::generate(self.entropy()),
            content,
        };
        let change = "put_organization_resource_policy";
        self.change(cx, permit, change, move |tx, permit| {
            let id = &organization.id;
            let there = store::organizations::services::find_resource_policy(tx, id)?;
            let policy = match there {
                // AWS: tags of one that is there are changed by TagResource.
                Some(_) if !tags.is_empty() => {
                    return Err(Error::Constraint {
                        reason: "INVALID_RESOURCE_POLICY_JSON",
                        message: "You can't update the tags of an existing resource policy here; \
                                  use TagResource."
                            .to_owned(),
                    }
                    .into());
                }
                Some(there) => ResourcePolicy {
                    id: there.id,
                    content: fresh.content.clone(),
                },
                None => {
                    let tagged = TaggedId::ResourcePolicy(fresh.id.clone());
                    store::organizations::tags::put(tx, permit, id, &tagged, &tags)?;
                    fresh.clone()
                }
            };
            store::organizations::services::put_resource_policy(tx, permit, id, &policy)?;
            let arn = organization.resource_policy_arn(&policy.id);
            Ok((policy, arn))
        })
        .await
    }

    /// `DescribeResourcePolicy`; answers the policy and its ARN.
    pub async fn describe_organization_resource_policy(
        &self,
        cx: &Cx,
    ) -> Result<(ResourcePolicy, String), Error> {
        let ask = Ask::read("organizations:DescribeResourcePolicy").on(About::ResourcePolicy);
        let (organization, _) = self.manage(cx, ask).await?;
        self.read("describe_organization_resource_policy", move |tx| {
            let id = &organization.id;
            let policy = store::organizations::services::find_resource_policy(tx, id)?;
            let policy =
                policy.ok_or_else(|| Error::not_found(Kind::OrganizationResourcePolicy, id))?;
            let arn = organization.resource_policy_arn(&policy.id);
            Ok((policy, arn))
        })
        .await
    }

    /// `DeleteResourcePolicy`.
    pub async fn delete_organization_resource_policy(&self, cx: &Cx) -> Result<(), Error> {
        let ask = Ask::management("organizations:DeleteResourcePolicy").on(About::ResourcePolicy);
        let (organization, permit) = self.manage(cx, ask).await?;
        let change = "delete_organization_resource_policy";
        self.change(cx, permit, change, move |tx, permit| {
            let id = &organization.id;
            let policy = store::organizations::services::find_resource_policy(tx, id)?;
            let policy =
                policy.ok_or_else(|| Error::not_found(Kind::OrganizationResourcePolicy, id))?;
            let tagged = TaggedId::ResourcePolicy(policy.id);
            store::organizations::tags::delete_all(tx, permit, &tagged)?;
            store::organizations::services::delete_resource_policy(tx, permit, id)?;
            Ok(())
        })
        .await
    }
}

/// Whether a document may open an organization to members.
fn check(content: &str) -> Result<(), Error> {
    let refused = |reason: &'static str, message: String| Error::Constraint { reason, message };
    let document = Document::parse(content, PolicyKind::Resource)
        .map_err(|malformed| refused("INVALID_RESOURCE_POLICY_JSON", explained(&malformed)))?;
    for statement in document.statements() {
        let (Some(Clause::AnyOf(principals)), Clause::AnyOf(actions)) =
            (statement.principals(), statement.actions())
        else {
            let message = "NotPrincipal and NotAction are not supported.".to_owned();
            return Err(refused("INVALID_RESOURCE_POLICY_JSON", message));
        };
        let is_member = |principal: &Principal| {
            matches!(
                principal,
                Principal::Account(_)
                    | Principal::User(_)
                    | Principal::Role(_)
                    | Principal::Session(_)
            )
        };
        if !principals.iter().all(is_member) {
            return Err(refused(
                "INVALID_PRINCIPAL",
                "You specified an invalid principal element in the policy.".to_owned(),
            ));
        }
        if let Some(action) = actions.iter().find(|action| !is_opened(action.text())) {
            return Err(refused(
                "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
                format!("The action {} is not supported.", action.text()),
            ));
        }
    }
    Ok(())
}

/// Whether all that a pattern of actions matches may be opened.
fn is_opened(pattern: &str) -> bool {
    let pattern = pattern.to_ascii_lowercase();
    let Some(name) = pattern.strip_prefix("organizations:") else {
        return false;
    };
    name.starts_with("describe") || name.starts_with("list") || OPENED.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_opened_is_taken() {
        let policy = |principal: &str, action: &str| {
            format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{principal},
                   "Action":"{action}","Resource":"*"}}]}}"#
            )
        };
        let member = r#"{"AWS":"123456789012"}"#;
        for (content, expected) in [
            (policy(member, "organizations:CreatePolicy"), None),
            (policy(member, "organizations:List*"), None),
            (
                policy(member, "organizations:*"),
                Some("UNSUPPORTED_ACTION_IN_RESOURCE_POLICY"),
            ),
            (
                policy(member, "organizations:CloseAccount"),
                Some("UNSUPPORTED_ACTION_IN_RESOURCE_POLICY"),
            ),
            (
                policy(member, "iam:ListUsers"),
                Some("UNSUPPORTED_ACTION_IN_RESOURCE_POLICY"),
            ),
            (
                policy(r#""*""#, "organizations:ListRoots"),
                Some("INVALID_PRINCIPAL"),
            ),
            ("{}".to_owned(), Some("INVALID_RESOURCE_POLICY_JSON")),
        ] {
            let reason = match check(&content) {
                Ok(()) => None,
                Err(Error::Constraint { reason, .. }) => Some(reason),
                Err(other) => panic!("{other:?}"),
            };
            assert_eq!(reason, expected, "{content}");
        }
    }
}
