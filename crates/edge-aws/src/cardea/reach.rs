//! Who can reach what, and what was changed.

use app::access::{
    AccessRow, Because, ListAccountAccess, ListChanges, PermissionSetKey, Reach, Reacher, Reason,
};
use aws_cardea::operations as op;
use aws_cardea::shapes::{
    Access, AccessReason, AccessReasonType, Change, EntityType, GroupName,
    ListAccountAccessRequest, ListAccountAccessResponse, ListChangesRequest, ListChangesResponse,
    ListPermissionSetAccessRequest, ListPermissionSetAccessResponse, ListPrincipalAccessRequest,
    ListPrincipalAccessResponse, PrincipalType, UserStatus,
};
use base::{AccountId, GroupId, InstanceId, PageRequest, PermissionSetId, Timestamp, UserId};
use domain::assignment::Principal;
use domain::history::EntityKind;
use domain::{Error, Kind, history, identity, instance, permission_set};

use crate::registry::{Request, ServiceRegistry};

/// A page has this many rows where nothing is asked, which is also the most.
const PAGE: u32 = 100;

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::ListAccountAccess, _, _>(list_account_access);
    service.add::<op::ListChanges, _, _>(list_changes);
    service.add::<op::ListPermissionSetAccess, _, _>(list_permission_set_access);
    service.add::<op::ListPrincipalAccess, _, _>(list_principal_access);
}

async fn list_principal_access(
    Request { app, cx }: Request,
    input: ListPrincipalAccessRequest,
) -> Result<ListPrincipalAccessResponse, Error> {
    let reach = reach(&input.instance_arn, input.as_of)?;
    let id = &input.principal_id;
    let principal = match input.principal_type {
        PrincipalType::User => UserId::parse(id).map(Principal::User),
        PrincipalType::Group => GroupId::parse(id).map(Principal::Group),
    };
    let principal = principal.map_err(|_malformed| Error::not_found(Kind::User, id))?;
    let page = page(input.max_results, input.next_token.as_deref())?;
    let instance = reach.instance.clone();
    let found = app
        .list_principal_access(&cx, reach, principal, page)
        .await?
        .map(|row| access(&instance, row));
    Ok(ListPrincipalAccessResponse {
        access: found.items,
        next_token: found.next,
    })
}

async fn list_account_access(
    Request { app, cx }: Request,
    input: ListAccountAccessRequest,
) -> Result<ListAccountAccessResponse, Error> {
    let reach = reach(&input.instance_arn, input.as_of)?;
    let account = AccountId::parse(&input.account_id)
        .map_err(|_malformed| Error::not_found(Kind::Account, &input.account_id))?;
    let set = input.permission_set_arn.as_deref();
    let wanted = ListAccountAccess {
        account,
        permission_set: set.map(|arn| set_id(&reach, arn)).transpose()?,
    };
    let page = page(input.max_results, input.next_token.as_deref())?;
    let instance = reach.instance.clone();
    let found = app
        .list_account_access(&cx, reach, wanted, page)
        .await?
        .map(|row| access(&instance, row));
    Ok(ListAccountAccessResponse {
        access: found.items,
        next_token: found.next,
    })
}

async fn list_permission_set_access(
    Request { app, cx }: Request,
    input: ListPermissionSetAccessRequest,
) -> Result<ListPermissionSetAccessResponse, Error> {
    let reach = reach(&input.instance_arn, input.as_of)?;
    let wanted = match (input.permission_set_arn, input.permission_set_name) {
        (Some(arn), None) => Some(PermissionSetKey::Id(set_id(&reach, &arn)?)),
        (None, Some(name)) => Some(PermissionSetKey::Name(name)),
        (Some(_), Some(_)) | (None, None) => None,
    };
    let page = page(input.max_results, input.next_token.as_deref())?;
    let instance = reach.instance.clone();
    let found = app
        .list_permission_set_access(&cx, reach, wanted, page)
        .await?
        .map(|row| access(&instance, row));
    Ok(ListPermissionSetAccessResponse {
        access: found.items,
        next_token: found.next,
    })
}

async fn list_changes(
    Request { app, cx }: Request,
    input: ListChangesRequest,
) -> Result<ListChangesResponse, Error> {
    let wanted = ListChanges {
        instance: instance_id(&input.instance_arn)?,
        kind: input.entity_type.map(entity_kind),
        entity: input.entity_id,
        from: input.from,
        to: input.to,
    };
    let page = page(input.max_results, input.next_token.as_deref())?;
    let found = app.list_changes(&cx, wanted, page).await?.map(change);
    Ok(ListChangesResponse {
        changes: found.items,
        next_token: found.next,
    })
}

fn reach(instance_arn: &str, as_of: Option<Timestamp>) -> Result<Reach, Error> {
    let instance = instance_id(instance_arn)?;
    Ok(Reach { instance, as_of })
}

pub(super) fn user_status(status: identity::UserStatus) -> UserStatus {
    match status {
        identity::UserStatus::Enabled => UserStatus::Enabled,
        identity::UserStatus::Disabled => UserStatus::Disabled,
    }
}

pub(super) fn instance_id(arn: &str) -> Result<InstanceId, Error> {
    instance::parse_arn(arn).ok_or_else(|| Error::not_found(Kind::Instance, arn))
}

/// The permission set in an ARN, which has to be of the same instance.
fn set_id(reach: &Reach, arn: &str) -> Result<PermissionSetId, Error> {
    permission_set::parse_arn(arn)
        .filter(|(instance, _)| *instance == reach.instance)
        .map(|(_, id)| id)
        .ok_or_else(|| Error::not_found(Kind::PermissionSet, arn))
}

pub(super) fn page(max_results: Option<i32>, token: Option<&str>) -> Result<PageRequest, Error> {
    let limit = max_results.and_then(|limit| u32::try_from(limit).ok());
    Ok(PageRequest::new(limit.unwrap_or(PAGE), token)?)
}

fn access(instance: &InstanceId, row: AccessRow) -> Access {
    let (id, name, status) = match row.user {
        None => (None, None, None),
        Some(Reacher { id, name, status }) => (Some(id.to_string()), name, status),
    };
    Access {
        account_id: row.account.to_string(),
        permission_set_arn: row
            .permission_set
            .map(|set| permission_set::arn(instance, &set)),
        permission_set_name: row.permission_set_name,
        role_arn: row.role_arn,
        user_id: id,
        user_name: name,
        user_status: status.map(user_status),
        reasons: row.reasons.into_iter().map(reason).collect(),
    }
}

fn reason(because: Because) -> AccessReason {
    let Because {
        reason,
        rule,
        expires_at,
    } = because;
    let (r#type, group) = match reason {
        Reason::Direct => (AccessReasonType::Direct, None),
        Reason::Group { id, name, path, .. } => (AccessReasonType::Group, Some((id, name, path))),
    };
    let (group_id, group_name, group_path) = match group {
        None => (None, None, None),
        Some((id, name, path)) => {
            let path = path.into_iter().map(told_group).collect();
            (Some(id.to_string()), name, Some(path))
        }
    };
    let (rule_id, known) =
        rule.map_or((None, None), |rule| (Some(rule.id.to_string()), rule.known));
    let (rule_name, rule_target) = known.unzip();
    AccessReason {
        r#type,
        group_id,
        group_name,
        group_path,
        assignment_rule_id: rule_id,
        assignment_rule_name: rule_name,
        assignment_rule_target: rule_target,
        expires_at,
    }
}

fn told_group(group: app::access::GroupName) -> GroupName {
    GroupName {
        group_id: group.id.to_string(),
        group_name: group.name,
    }
}

const fn entity_kind(kind: EntityType) -> EntityKind {
    match kind {
        EntityType::User => EntityKind::User,
        EntityType::Group => EntityKind::Group,
        EntityType::Membership => EntityKind::Membership,
        EntityType::Nesting => EntityKind::Nesting,
        EntityType::PermissionSet => EntityKind::PermissionSet,
        EntityType::Settings => EntityKind::Settings,
        EntityType::AssignmentRule => EntityKind::AssignmentRule,
        EntityType::Assignment => EntityKind::Assignment,
        EntityType::Entitlement => EntityKind::Entitlement,
    }
}

fn change(change: history::Change) -> Change {
    Change {
        entity_type: match change.kind {
            EntityKind::User => EntityType::User,
            EntityKind::Group => EntityType::Group,
            EntityKind::Membership => EntityType::Membership,
            EntityKind::Nesting => EntityType::Nesting,
            EntityKind::PermissionSet => EntityType::PermissionSet,
            EntityKind::Settings => EntityType::Settings,
            EntityKind::AssignmentRule => EntityType::AssignmentRule,
            EntityKind::Assignment => EntityType::Assignment,
            EntityKind::Entitlement => EntityType::Entitlement,
        },
        entity_id: change.entity,
        version: i32::try_from(change.version).unwrap_or(i32::MAX),
        changed_at: change.changed_at,
        author: change.author,
        request_id: change.request_id,
        before: change.before,
        after: change.after,
    }
}
