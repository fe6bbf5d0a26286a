//! `AssumeRoot`: a member account's root for one task, for who administers the organization.

use base::{AccessKeyId, AccountId};
use domain::organization::AccountState;
use domain::{Actor, Error};
use managed_policies::Catalogue;

use super::assume_role::denied;
use super::session::seconds;
use crate::authorize::Access;
use crate::iam::{OrganizationFeature, is_feature_enabled};
use crate::{App, Credentials, Cx, SessionTokenPrincipal};

/// Whose root, and for what.
#[derive(Debug, Clone, Default)]
pub struct AssumeRoot {
    /// An account's id, or the ARN of its root.
    pub target: String,
    /// The ARN of one of AWS's policies for such tasks.
    pub task_policy: String,
    /// Seconds.
    pub duration: Option<u32>,
    /// The session token is to have at least so many bytes.
    pub minimum_token_size: usize,
}

/// Credentials of a member's root.
#[derive(Debug, Clone)]
pub struct AssumedRoot {
    /// What requests are signed with.
    pub credentials: Credentials,
    /// Who stands at the beginning of the chain.
    pub source_identity: Option<String>,
}

const ACTION: &str = "sts:AssumeRoot";
const TASKS: &str = "arn:aws:iam::aws:policy/root-task/";
/// Seconds: the default is the most.
const LONGEST: u32 = 900;

impl App {
    /// Credentials of the root of a member account, good for one task.
    pub async fn assume_root(&self, cx: &Cx, command: AssumeRoot) -> Result<AssumedRoot, Error> {
        let Some(caller) = cx.actor().account().cloned() else {
            return Err(super::invalid_token());
        };
        let target = account_of(&command.target)?;
        let arn = format!("arn:aws:iam::{target}:root");
        // AWS: unconfirmed, the wordings of what is wrong with the request.
        if !command.task_policy.starts_with(TASKS)
            || Catalogue::get().find(&command.task_policy).is_none()
        {
            return Err(Error::invalid(format!(
                "The task policy {} is not supported.",
                command.task_policy
            )));
        }
        let refused = || denied(cx, ACTION, &arn);
        let organization = self
            .read("find_organization", move |tx| {
                Ok(store::organizations::find_organization_of_account(
                    tx, &caller,
                )?)
            })
            .await?;
        let organization = organization.ok_or_else(refused)?;
        let management = organization.management_account.clone();
        // AWS: the resource is the member's root, and whether it may be asked for is a matter of
        // the organization alone.
        let access = Access::new(ACTION, arn.as_str(), &management)
            .delegated_to("iam.amazonaws.com")
            .with("sts:TaskPolicyArn", &command.task_policy);
        let permit = self.authorize(cx, access).await?;
        let wanted = (organization.clone(), target.clone());
        let may = self
            .read("may_assume_root", move |tx| {
                let (organization, target) = &wanted;
                let member = store::organizations::find_account(tx, target)?;
                let is_member = member.is_some_and(|member| {
                    member.state == AccountState::Active
                        && member.organization.as_ref() == Some(&organization.id)
                });
                Ok(is_member
                    && *target != organization.management_account
                    && is_feature_enabled(tx, organization, OrganizationFeature::RootSessions)?)
            })
            .await?;
        if !may {
            return Err(refused());
        }
        let mut context = super::root_context(cx);
        context.task_policy = Some(command.task_policy);
        if let Actor::Role(session) = cx.actor() {
            context
                .source_identity
                .clone_from(&session.context.source_identity);
        }
        let source_identity = context.source_identity.clone();
        let lasting = seconds(command.duration.unwrap_or(LONGEST).min(LONGEST));
        let principal = SessionTokenPrincipal::Root {
            account: target,
            access_key: AccessKeyId::generate_temporary(self.entropy()),
            context: Box::new(context),
            expires_at: cx.now().whole_seconds().plus(lasting),
        };
        let credentials = self.issue_sized(&principal, command.minimum_token_size)?;
        self.change(cx, permit, "record_assume_root", |_, _| Ok(()))
            .await?;
        Ok(AssumedRoot {
            credentials,
            source_identity,
        })
    }
}

fn account_of(target: &str) -> Result<AccountId, Error> {
    let id = target
        .strip_prefix("arn:aws:iam::")
        .and_then(|rest| rest.strip_suffix(":root"))
        .unwrap_or(target);
    AccountId::parse(id).map_err(|_malformed| {
        Error::invalid(format!("The target principal {target} is not an account."))
    })
}
