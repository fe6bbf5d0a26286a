//! The history of identities, permission sets and assignments.
//!
//! The functions of this crate that change one of them write it themselves, in the same
//! transaction: nobody who calls them can forget to. Who did it is told by the permit.

use base::{AccountId, IdentityStoreId, InstanceId, PermissionSetId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::account_access::Entitlement;
use domain::assignment::{Assignment, Origin, Principal, Reason};
use domain::assignment_rule::{AssignmentRule, RuleStatus};
use domain::history::{Change, EntityKind};
use domain::identity::{ExternalId, Group, Membership, Nesting, Until, User};
use domain::permission_set::{CustomerManagedPolicyReference, PermissionsBoundary};
use serde_json::{Value, json};

use crate::assignments::rules::target_document;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT kind, entity_id, version, changed_at, author, request_id, before_state, \
             after_state FROM changes ",
            $rest
        )
    };
}

// The number is taken by entity, so that changes of different entities never wait for each other.
const INSERT: &str = "INSERT INTO changes (instance_id, kind, entity_id, version, changed_at, \
    author, request_id, before_state, after_state, permission_set_id, principal_id, \
    membership_ends_at) VALUES ($1, $2, $3, (SELECT COALESCE(MAX(c.version), 0) + 1 FROM changes c \
    WHERE c.instance_id = $1 AND c.kind = $2 AND c.entity_id = $3), $4, $5, $6, $7, $8, $9, $10, $11)";
const INSTANCE_OF_STORE: &str = "SELECT id FROM instances WHERE identity_store_id = $1";
const LIST: &str = select!(
    "WHERE instance_id = $1 AND changed_at >= $2 \
     AND (changed_at, kind, entity_id, version) < ($3, $4, $5, $6) \
     ORDER BY changed_at DESC, kind DESC, entity_id DESC, version DESC LIMIT $7"
);
// The plus signs keep planners without statistics off the index by time.
const LIST_OF_ENTITY: &str = select!(
    "WHERE instance_id = $1 AND kind = $2 AND entity_id = $3 AND version < $4 \
     AND +changed_at >= $5 AND +changed_at <= $6 ORDER BY version DESC LIMIT $7"
);
const LAST_UNTIL: &str = "SELECT after_state FROM changes WHERE instance_id = $1 AND kind = $2 \
    AND entity_id = $3 AND +changed_at <= $4 ORDER BY version DESC LIMIT 1";
const FIRST: &str = "SELECT before_state FROM changes WHERE instance_id = $1 AND kind = $2 \
    AND entity_id = $3 ORDER BY version LIMIT 1";

/// Where a change stands among all of an instance: newest first, by these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// When it was made.
    pub changed_at: Timestamp,
    /// Of what; empty after everything of the instant.
    pub kind: String,
    /// Of which.
    pub entity: String,
    /// Its number.
    pub version: i64,
}

/// The changes of an instance from `from` on and before `before`, newest first.
pub fn list(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    from: Timestamp,
    before: &Place,
    limit: i64,
) -> Result<Vec<Change>, Error> {
    let binds = binds![
        instance,
        from,
        before.changed_at,
        &before.kind,
        &before.entity,
        before.version,
        limit,
    ];
    tx.query(LIST, binds)?.iter().map(change).collect()
}

/// The changes of one entity with a lower number than `before`, newest first.
pub fn list_of_entity(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    (kind, entity): (EntityKind, &str),
    (from, to): (Timestamp, Timestamp),
    before: i64,
    limit: i64,
) -> Result<Vec<Change>, Error> {
    let binds = binds![instance, kind.as_str(), entity, before, from, to, limit];
    tx.query(LIST_OF_ENTITY, binds)?
        .iter()
        .map(change)
        .collect()
}

/// What an entity was at an instant, as JSON; none if it was not, or if nothing has been changed
/// about it since there is a history.
pub fn state_at(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    kind: EntityKind,
    entity: &str,
    at: Timestamp,
) -> Result<Option<Value>, Error> {
    let last = tx.find(LAST_UNTIL, binds![instance, kind.as_str(), entity, at])?;
    let row = match last {
        Some(row) => Some(row),
        None => tx.find(FIRST, binds![instance, kind.as_str(), entity])?,
    };
    let Some(row) = row else {
        return Ok(None);
    };
    let text: Option<String> = row.get(0)?;
    text.map(|text| {
        serde_json::from_str(&text).map_err(|error| Error::corrupt(format!("changes: {error}")))
    })
    .transpose()
}

pub(crate) fn user(
    tx: &mut Tx<'_>,
    permit: &Permit,
    before: Option<&User>,
    after: Option<&User>,
) -> Result<(), Error> {
    let Some(user) = after.or(before) else {
        return Ok(());
    };
    let entry = Entry {
        kind: EntityKind::User,
        entity: user.id.to_string(),
        permission_set: None,
        principal: Some(user.id.as_str()),
        ends_at: None,
    };
    let states = (before.map(user_state), after.map(user_state));
    entry.add_of_store(tx, permit, &user.identity_store_id, states)
}

pub(crate) fn group(
    tx: &mut Tx<'_>,
    permit: &Permit,
    before: Option<&Group>,
    after: Option<&Group>,
) -> Result<(), Error> {
    let Some(group) = after.or(before) else {
        return Ok(());
    };
    let entry = Entry {
        kind: EntityKind::Group,
        entity: group.id.to_string(),
        permission_set: None,
        principal: Some(group.id.as_str()),
        ends_at: None,
    };
    let states = (before.map(group_state), after.map(group_state));
    entry.add_of_store(tx, permit, &group.identity_store_id, states)
}

pub(crate) fn membership(
    tx: &mut Tx<'_>,
    permit: &Permit,
    before: Option<&Membership>,
    after: Option<&Membership>,
) -> Result<(), Error> {
    let Some(membership) = after.or(before) else {
        return Ok(());
    };
    let entry = Entry {
        kind: EntityKind::Membership,
        entity: format!("{}/{}", membership.group_id, membership.user_id),
        permission_set: None,
        principal: Some(membership.user_id.as_str()),
        ends_at: after.and_then(Membership::until).and_then(Until::instant),
    };
    let states = (before.map(membership_state), after.map(membership_state));
    entry.add_of_store(tx, permit, &membership.identity_store_id, states)
}

/// A group was put into a group, or taken out.
pub(crate) fn nesting(
    tx: &mut Tx<'_>,
    permit: &Permit,
    before: Option<&Nesting>,
    after: Option<&Nesting>,
) -> Result<(), Error> {
    let Some(nesting) = after.or(before) else {
        return Ok(());
    };
    let entry = Entry {
        kind: EntityKind::Nesting,
        entity: format!("{}/{}", nesting.parent, nesting.child),
        permission_set: None,
        principal: Some(nesting.child.as_str()),
        ends_at: None,
    };
    let states = (before.map(nesting_state), after.map(nesting_state));
    entry.add_of_store(tx, permit, &nesting.identity_store_id, states)
}

/// Changes a permission set and keeps what it was before and after.
pub(crate) fn of_permission_set<T>(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &PermissionSetId,
    change: impl FnOnce(&mut Tx<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let before = permission_set_state(tx, id)?;
    let done = change(tx)?;
    let after = permission_set_state(tx, id)?;
    let Some((instance, _)) = after.as_ref().or(before.as_ref()) else {
        return Ok(done);
    };
    let instance = instance.clone();
    let entry = Entry {
        kind: EntityKind::PermissionSet,
        entity: id.to_string(),
        permission_set: None,
        principal: None,
        ends_at: None,
    };
    let states = (
        before.map(|(_, state)| state),
        after.map(|(_, state)| state),
    );
    entry.add(tx, permit, &instance, states)?;
    Ok(done)
}

/// The reasons of an assignment changed; without any, it is not there.
pub(crate) fn assignment(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    assignment: &Assignment,
    (before, after): (&[Reason], &[Reason]),
) -> Result<(), Error> {
    let Assignment {
        account,
        permission_set,
        principal,
    } = assignment;
    // So that the role can be told when it is gone.
    let provisioned = crate::provisioning::find(tx, account, permission_set)?;
    let state = |reasons: &[Reason]| {
        if reasons.is_empty() {
            return None;
        }
        let mut state = json!({
            "accountId": account.as_str(),
            "permissionSetId": permission_set.as_str(),
            "principalType": principal.kind(),
            "principalId": principal.id(),
        });
        if let Some(members) = state.as_object_mut() {
            if let Some(provisioned) = &provisioned {
                members.insert("roleName".to_owned(), json!(provisioned.role_name));
            }
            if !is_plain(reasons) {
                members.insert("reasons".to_owned(), reasons.iter().map(reason).collect());
            }
        }
        Some(state)
    };
    let entry = Entry {
        kind: EntityKind::Assignment,
        entity: assignment_entity(account, permission_set, principal),
        permission_set: Some(permission_set.as_str()),
        principal: Some(principal.id()),
        ends_at: None,
    };
    entry.add(tx, permit, instance, (state(before), state(after)))
}

/// An entitlement to a role was given, or ended.
pub(crate) fn entitlement(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    entitlement: &Entitlement,
    exists: Existence,
) -> Result<(), Error> {
    let (kind, id) = (entitlement.principal.kind(), entitlement.principal.id());
    let state = json!({
        "entitlementId": entitlement.id.as_str(),
        "accountId": entitlement.account.as_str(),
        "roleArn": entitlement.role_arn,
        "principalType": kind,
        "principalId": id,
    });
    let entry = Entry {
        kind: EntityKind::Entitlement,
        entity: format!("{}/{kind}/{id}", entitlement.role_arn),
        permission_set: None,
        principal: Some(id),
        ends_at: None,
    };
    let states = match exists {
        Existence::Begins => (None, Some(state)),
        Existence::Ends => (Some(state), None),
    };
    entry.add(tx, permit, instance, states)
}

/// An assignment rule was made, changed or deleted; what is still being taken away is gone.
pub(crate) fn assignment_rule(
    tx: &mut Tx<'_>,
    permit: &Permit,
    before: Option<&AssignmentRule>,
    after: Option<&AssignmentRule>,
) -> Result<(), Error> {
    let Some(rule) = after.or(before) else {
        return Ok(());
    };
    let entry = Entry {
        kind: EntityKind::AssignmentRule,
        entity: rule.id.to_string(),
        permission_set: None,
        principal: None,
        ends_at: None,
    };
    let state = |rule: Option<&AssignmentRule>| {
        rule.filter(|rule| rule.status != RuleStatus::Deleting)
            .map(rule_state)
    };
    entry.add(tx, permit, &rule.instance, (state(before), state(after)))
}

/// Settings of an instance were changed from the first to the second.
pub(crate) fn settings(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    name: &str,
    (before, after): (Value, Value),
) -> Result<(), Error> {
    let entry = Entry {
        kind: EntityKind::Settings,
        entity: name.to_owned(),
        permission_set: None,
        principal: None,
        ends_at: None,
    };
    entry.add(tx, permit, instance, (Some(before), Some(after)))
}

/// What a change did to the existence of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Existence {
    Begins,
    Ends,
}

/// The reasons in the state of an assignment.
pub fn reasons_of(state: &Value) -> Vec<Reason> {
    let plain = || {
        vec![Reason {
            origin: Origin::Direct,
            expires_at: None,
        }]
    };
    let Some(reasons) = state.get("reasons").and_then(Value::as_array) else {
        return plain();
    };
    let reasons = reasons.iter().filter_map(|reason| {
        Some(Reason {
            origin: Origin::parse(reason.get("origin")?.as_str()?)?,
            expires_at: reason
                .get("expiresAt")
                .and_then(Value::as_str)
                .and_then(Timestamp::parse_iso8601),
        })
    });
    reasons.collect()
}

/// Somebody asked for the assignment, without an end: what goes without saying.
fn is_plain(reasons: &[Reason]) -> bool {
    let plain = Reason {
        origin: Origin::Direct,
        expires_at: None,
    };
    reasons == [plain]
}

fn reason(reason: &Reason) -> Value {
    json!({
        "origin": reason.origin.as_str(),
        "expiresAt": reason.expires_at.map(Timestamp::iso8601),
    })
}

/// What an assignment is called in the history.
pub fn assignment_entity(
    account: &AccountId,
    permission_set: &PermissionSetId,
    principal: &Principal,
) -> String {
    let (kind, id) = (principal.kind(), principal.id());
    format!("{account}/{permission_set}/{kind}/{id}")
}

/// A row that is about to be written.
struct Entry<'a> {
    kind: EntityKind,
    entity: String,
    /// Of assignments.
    permission_set: Option<&'a str>,
    principal: Option<&'a str>,
    /// Of memberships that end by themselves.
    ends_at: Option<Timestamp>,
}

type States = (Option<Value>, Option<Value>);

impl Entry<'_> {
    fn add_of_store(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        store: &IdentityStoreId,
        states: States,
    ) -> Result<(), Error> {
        // Of a store without an instance nobody could ask for the history.
        let Some(row) = tx.find(INSTANCE_OF_STORE, binds![store])? else {
            return Ok(());
        };
        let instance: InstanceId = row.get(0)?;
        self.add(tx, permit, &instance, states)
    }

    fn add(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit,
        instance: &InstanceId,
        (before, after): States,
    ) -> Result<(), Error> {
        if before == after {
            return Ok(());
        }
        let author = permit.author();
        let (before, after) = (
            before.map(|state| state.to_string()),
            after.map(|state| state.to_string()),
        );
        let binds = binds![
            instance,
            self.kind.as_str(),
            &self.entity,
            author.map_or(Timestamp::default(), |author| author.at),
            author.map_or("", |author| author.arn.as_str()),
            author.map_or("", |author| author.request_id.as_str()),
            before.as_deref(),
            after.as_deref(),
            self.permission_set,
            self.principal,
            self.ends_at,
        ];
        tx.post(INSERT, binds)
    }
}

fn user_state(user: &User) -> Value {
    json!({
        "userName": user.user_name,
        "status": user.status.as_str(),
        "attributes": user.attributes.to_document(),
    })
}

fn group_state(group: &Group) -> Value {
    json!({
        "displayName": group.display_name,
        "description": group.description,
        "externalIds": ExternalId::list_to_document(&group.external_ids),
    })
}

/// `direct` is absent from what was written before there were nestings.
fn membership_state(membership: &Membership) -> Value {
    let instant = |until: Option<Until>| until.and_then(Until::instant).map(Timestamp::iso8601);
    let mut state = json!({
        "membershipId": membership.id.as_str(),
        "groupId": membership.group_id.as_str(),
        "userId": membership.user_id.as_str(),
        "direct": membership.direct.is_some(),
        "throughGroups": membership.nested.is_some(),
    });
    for (name, end) in [
        ("directExpiresAt", instant(membership.direct)),
        ("expiresAt", instant(membership.until())),
    ] {
        if let (Some(end), Some(members)) = (end, state.as_object_mut()) {
            members.insert(name.to_owned(), json!(end));
        }
    }
    state
}

fn nesting_state(nesting: &Nesting) -> Value {
    json!({
        "groupId": nesting.parent.as_str(),
        "childGroupId": nesting.child.as_str(),
    })
}

fn rule_state(rule: &AssignmentRule) -> Value {
    let definition = &rule.definition;
    let principals = definition.principals.iter();
    let sets = definition.permission_sets.iter();
    json!({
        "name": definition.name,
        "description": definition.description,
        "target": target_document(definition),
        "principals": principals
            .map(|principal| json!({"type": principal.kind(), "id": principal.id()}))
            .collect::<Value>(),
        "permissionSetIds": sets.map(PermissionSetId::as_str).collect::<Value>(),
        "managementAccount": definition.management_account.as_str(),
        "expiresAt": definition.expires_at.map(Timestamp::iso8601),
    })
}

fn permission_set_state(
    tx: &mut Tx<'_>,
    id: &PermissionSetId,
) -> Result<Option<(InstanceId, Value)>, Error> {
    let Some(set) = crate::permission_sets::find(tx, id)? else {
        return Ok(None);
    };
    let policies = crate::permission_sets::policies(tx, id)?;
    let customer_managed = policies.customer_managed.iter();
    let state = json!({
        "name": set.name,
        "description": set.description,
        "sessionDuration": set.session_duration.as_str(),
        "relayState": set.relay_state,
        "managedPolicies": policies.managed,
        "customerManagedPolicies": customer_managed.map(reference).collect::<Vec<_>>(),
        "inlinePolicy": policies.inline,
        "permissionsBoundary": policies.boundary.as_ref().map(|boundary| match boundary {
            PermissionsBoundary::AwsManaged(arn) => json!(arn),
            PermissionsBoundary::CustomerManaged(policy) => reference(policy),
        }),
    });
    Ok(Some((set.instance, state)))
}

fn reference(policy: &CustomerManagedPolicyReference) -> Value {
    json!({"path": policy.path, "name": policy.name})
}

fn change(row: &Row) -> Result<Change, Error> {
    let kind: String = row.get(0)?;
    Ok(Change {
        kind: EntityKind::parse(&kind).ok_or_else(|| Error::corrupt("changes.kind"))?,
        entity: row.get(1)?,
        version: row.get(2)?,
        changed_at: row.get(3)?,
        author: row.get(4)?,
        request_id: row.get(5)?,
        before: row.get(6)?,
        after: row.get(7)?,
    })
}
