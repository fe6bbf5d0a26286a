//! Assignment rules, and assignments that end.

use app::assignments::AssignmentCommand;
use app::assignments::rules::{Progress, RuleCommand, RuleRef, RuleView};
use app::permission_sets::PermissionSetRef;
use aws_cardea::operations as op;
use aws_cardea::shapes::{
    AssignmentRule, AssignmentRuleFailure, AssignmentRulePrincipal, AssignmentRuleProgress,
    AssignmentRuleStatus, AssignmentRuleTarget, CreateAssignmentRuleRequest,
    CreateAssignmentRuleResponse, CreateExpiringAccountAssignmentRequest,
    CreateExpiringAccountAssignmentResponse, DeleteAssignmentRuleRequest,
    DeleteAssignmentRuleResponse, GetAssignmentRuleRequest, GetAssignmentRuleResponse,
    ListAssignmentRulesRequest, ListAssignmentRulesResponse, ParentTarget, PrincipalType,
    SetAccountAssignmentExpiryRequest, SetAccountAssignmentExpiryResponse, Tag, TagCondition,
    TagConjunction, TagExpression, UpdateAssignmentRuleRequest, UpdateAssignmentRuleResponse,
};
use base::{
    AccountId, AssignmentRuleId, GroupId, InstanceId, OrganizationalUnitId, PermissionSetId, UserId,
};
use domain::assignment::{Assignment, Principal};
use domain::assignment_rule::{self as rule, Convergence, Depth, ManagementAccount, Target};
use domain::organization::ParentId;
use domain::{Error, Kind, permission_set};

use super::reach::{instance_id, page};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateAssignmentRule, _, _>(create);
    service.add::<op::CreateExpiringAccountAssignment, _, _>(create_expiring);
    service.add::<op::DeleteAssignmentRule, _, _>(delete);
    service.add::<op::GetAssignmentRule, _, _>(get);
    service.add::<op::ListAssignmentRules, _, _>(list);
    service.add::<op::SetAccountAssignmentExpiry, _, _>(set_expiry);
    service.add::<op::UpdateAssignmentRule, _, _>(update);
}

async fn create(
    Request { app, cx }: Request,
    input: CreateAssignmentRuleRequest,
) -> Result<CreateAssignmentRuleResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let command = RuleCommand {
        definition: rule::Definition {
            name: input.name,
            description: input.description,
            target: target(input.target)?,
            excluded_accounts: accounts(input.excluded_account_ids.as_deref())?,
            excluded_units: units(input.excluded_organizational_unit_ids.as_deref())?,
            principals: principals(input.principals)?,
            permission_sets: sets(&instance, &input.permission_set_arns)?,
            management_account: management(input.include_management_account),
            expires_at: input.expires_at,
        },
        tags: tags(input.tags),
    };
    let view = app.create_assignment_rule(&cx, instance, command).await?;
    Ok(CreateAssignmentRuleResponse {
        assignment_rule: shown(view),
    })
}

async fn update(
    Request { app, cx }: Request,
    input: UpdateAssignmentRuleRequest,
) -> Result<UpdateAssignmentRuleResponse, Error> {
    let reference = reference(&input.instance_arn, &input.assignment_rule_id)?;
    let command = RuleCommand {
        definition: rule::Definition {
            name: input.name,
            description: input.description,
            target: target(input.target)?,
            excluded_accounts: accounts(input.excluded_account_ids.as_deref())?,
            excluded_units: units(input.excluded_organizational_unit_ids.as_deref())?,
            principals: principals(input.principals)?,
            permission_sets: sets(&reference.instance, &input.permission_set_arns)?,
            management_account: management(input.include_management_account),
            expires_at: input.expires_at,
        },
        tags: tags(input.tags),
    };
    let view = app.update_assignment_rule(&cx, reference, command).await?;
    Ok(UpdateAssignmentRuleResponse {
        assignment_rule: shown(view),
    })
}

async fn get(
    Request { app, cx }: Request,
    input: GetAssignmentRuleRequest,
) -> Result<GetAssignmentRuleResponse, Error> {
    let reference = reference(&input.instance_arn, &input.assignment_rule_id)?;
    let instance = reference.instance.clone();
    let (view, found) = app.get_assignment_rule(&cx, reference).await?;
    Ok(GetAssignmentRuleResponse {
        assignment_rule: shown(view),
        progress: progress(&instance, found),
    })
}

async fn list(
    Request { app, cx }: Request,
    input: ListAssignmentRulesRequest,
) -> Result<ListAssignmentRulesResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let page = page(input.max_results, input.next_token.as_deref())?;
    let found = app.list_assignment_rules(&cx, instance, page).await?;
    let found = found.map(shown);
    Ok(ListAssignmentRulesResponse {
        assignment_rules: found.items,
        next_token: found.next,
    })
}

async fn delete(
    Request { app, cx }: Request,
    input: DeleteAssignmentRuleRequest,
) -> Result<DeleteAssignmentRuleResponse, Error> {
    let reference = reference(&input.instance_arn, &input.assignment_rule_id)?;
    app.delete_assignment_rule(&cx, reference).await?;
    Ok(DeleteAssignmentRuleResponse {})
}

async fn create_expiring(
    Request { app, cx }: Request,
    input: CreateExpiringAccountAssignmentRequest,
) -> Result<CreateExpiringAccountAssignmentResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let command = AssignmentCommand {
        permission_set: set(&instance, &input.permission_set_arn)?,
        account: account(&input.account_id)?,
        principal: principal(input.principal_type, &input.principal_id)?,
    };
    let operation = app
        .create_expiring_account_assignment(&cx, command, input.expires_at)
        .await?;
    Ok(CreateExpiringAccountAssignmentResponse {
        request_id: operation.id.to_string(),
        status: operation.outcome.status().as_str().to_owned(),
        failure_reason: operation.outcome.failure_reason().map(str::to_owned),
    })
}

async fn set_expiry(
    Request { app, cx }: Request,
    input: SetAccountAssignmentExpiryRequest,
) -> Result<SetAccountAssignmentExpiryResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let command = AssignmentCommand {
        permission_set: set(&instance, &input.permission_set_arn)?,
        account: account(&input.account_id)?,
        principal: principal(input.principal_type, &input.principal_id)?,
    };
    app.set_account_assignment_expiry(&cx, command, input.expires_at)
        .await?;
    Ok(SetAccountAssignmentExpiryResponse {})
}

fn reference(instance_arn: &str, id: &str) -> Result<RuleRef, Error> {
    Ok(RuleRef {
        instance: instance_id(instance_arn)?,
        id: AssignmentRuleId::parse(id)
            .map_err(|_malformed| Error::not_found(Kind::AssignmentRule, id))?,
    })
}

fn target(target: AssignmentRuleTarget) -> Result<Target, Error> {
    match (target.parent, target.account_tags) {
        (
            Some(ParentTarget {
                parent_id,
                recursive,
            }),
            None,
        ) => Ok(Target::In {
            parent: ParentId::parse(&parent_id)
                .ok_or_else(|| Error::not_found(Kind::Parent, &parent_id))?,
            depth: if recursive {
                Depth::Descendants
            } else {
                Depth::Children
            },
        }),
        (None, Some(TagExpression { any_of })) => {
            let condition = |TagCondition { key, value }| rule::TagCondition { key, value };
            let all_of = |TagConjunction { all_of }| all_of.into_iter().map(condition).collect();
            Ok(Target::Tagged(any_of.into_iter().map(all_of).collect()))
        }
        (Some(_), Some(_)) | (None, None) => Err(Error::invalid(
            "a target is a parent or an expression over account tags, and not both",
        )),
    }
}

fn shown_target(target: Target) -> AssignmentRuleTarget {
    match target {
        Target::In { parent, depth } => AssignmentRuleTarget {
            parent: Some(ParentTarget {
                parent_id: parent.to_string(),
                recursive: depth == Depth::Descendants,
            }),
            account_tags: None,
        },
        Target::Tagged(any_of) => {
            let condition = |rule::TagCondition { key, value }| TagCondition { key, value };
            let all_of = |all_of: rule::Conjunction| TagConjunction {
                all_of: all_of.into_iter().map(condition).collect(),
            };
            AssignmentRuleTarget {
                parent: None,
                account_tags: Some(TagExpression {
                    any_of: any_of.into_iter().map(all_of).collect(),
                }),
            }
        }
    }
}

fn shown(view: RuleView) -> AssignmentRule {
    let RuleView {
        rule,
        tags,
        convergence,
    } = view;
    let arn = rule.arn();
    let definition = rule.definition;
    let principals = definition.principals.iter().map(|principal| {
        let (principal_type, principal_id) = shown_principal(principal);
        AssignmentRulePrincipal {
            principal_type,
            principal_id,
        }
    });
    let set_arn = |id| permission_set::arn(&rule.instance, id);
    AssignmentRule {
        assignment_rule_id: rule.id.to_string(),
        assignment_rule_arn: arn,
        name: definition.name,
        description: definition.description,
        target: shown_target(definition.target),
        excluded_account_ids: texts(&definition.excluded_accounts),
        excluded_organizational_unit_ids: texts(&definition.excluded_units),
        principals: principals.collect(),
        permission_set_arns: definition.permission_sets.iter().map(set_arn).collect(),
        include_management_account: definition.management_account == ManagementAccount::Included,
        expires_at: definition.expires_at,
        tags: tags
            .into_iter()
            .map(|permission_set::Tag { key, value }| Tag { key, value })
            .collect(),
        status: match convergence {
            Convergence::Converged => AssignmentRuleStatus::Converged,
            Convergence::Converging => AssignmentRuleStatus::Converging,
            Convergence::Failed => AssignmentRuleStatus::Failed,
            Convergence::Expired => AssignmentRuleStatus::Expired,
            Convergence::TargetMissing => AssignmentRuleStatus::TargetMissing,
            Convergence::Deleting => AssignmentRuleStatus::Deleting,
        },
        created_at: rule.created_at,
        changed_at: rule.changed_at,
        changed_by: rule.changed_by,
    }
}

fn progress(instance: &InstanceId, progress: Progress) -> AssignmentRuleProgress {
    let Progress { counts, failures } = progress;
    let failure = |(assignment, message): (Assignment, String)| {
        let (principal_type, principal_id) = shown_principal(&assignment.principal);
        AssignmentRuleFailure {
            account_id: assignment.account.to_string(),
            permission_set_arn: permission_set::arn(instance, &assignment.permission_set),
            principal_type,
            principal_id,
            message,
        }
    };
    let number = |count: i64| i32::try_from(count).unwrap_or(i32::MAX);
    AssignmentRuleProgress {
        accounts: number(counts.accounts),
        assignments: number(counts.reasons),
        pending: number(counts.pending),
        failed: number(counts.failed),
        failures: failures.into_iter().map(failure).collect(),
    }
}

fn accounts(ids: Option<&[String]>) -> Result<Vec<AccountId>, Error> {
    ids.into_iter().flatten().map(|id| account(id)).collect()
}

fn account(id: &str) -> Result<AccountId, Error> {
    AccountId::parse(id).map_err(|_malformed| Error::not_found(Kind::Account, id))
}

fn units(ids: Option<&[String]>) -> Result<Vec<OrganizationalUnitId>, Error> {
    let parse = |id: &String| {
        OrganizationalUnitId::parse(id)
            .map_err(|_malformed| Error::not_found(Kind::OrganizationalUnit, id))
    };
    ids.into_iter().flatten().map(parse).collect()
}

fn principals(principals: Vec<AssignmentRulePrincipal>) -> Result<Vec<Principal>, Error> {
    let parse = |one: AssignmentRulePrincipal| principal(one.principal_type, &one.principal_id);
    principals.into_iter().map(parse).collect()
}

fn principal(kind: PrincipalType, id: &str) -> Result<Principal, Error> {
    let (principal, kind) = match kind {
        PrincipalType::User => (UserId::parse(id).map(Principal::User), Kind::User),
        PrincipalType::Group => (GroupId::parse(id).map(Principal::Group), Kind::Group),
    };
    principal.map_err(|_malformed| Error::not_found(kind, id))
}

fn shown_principal(principal: &Principal) -> (PrincipalType, String) {
    let kind = match principal {
        Principal::User(_) => PrincipalType::User,
        Principal::Group(_) => PrincipalType::Group,
    };
    (kind, principal.id().to_owned())
}

fn sets(instance: &InstanceId, arns: &[String]) -> Result<Vec<PermissionSetId>, Error> {
    let id = |arn: &String| set(instance, arn).map(|set| set.id);
    arns.iter().map(id).collect()
}

/// The permission set in an ARN, which has to be of the same instance.
fn set(instance: &InstanceId, arn: &str) -> Result<PermissionSetRef, Error> {
    permission_set::parse_arn(arn)
        .filter(|(of, _)| of == instance)
        .map(|(instance, id)| PermissionSetRef { instance, id })
        .ok_or_else(|| Error::not_found(Kind::PermissionSet, arn))
}

fn management(include: Option<bool>) -> ManagementAccount {
    if include == Some(true) {
        ManagementAccount::Included
    } else {
        ManagementAccount::Excluded
    }
}

fn tags(tags: Option<Vec<Tag>>) -> Vec<permission_set::Tag> {
    let tags = tags.into_iter().flatten();
    tags.map(|Tag { key, value }| permission_set::Tag { key, value })
        .collect()
}

fn texts<T: ToString>(ids: &[T]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}
