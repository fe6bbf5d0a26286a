//! Assignment rules, and the jobs that bring them about page by page.

use base::{
    AccountId, AssignmentRuleId, InstanceId, OrganizationalUnitId, PermissionSetId, Timestamp,
};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::assignment::Principal;
use domain::assignment_rule::{
    AssignmentRule, Conjunction, Definition, Depth, ManagementAccount, RuleStatus, TagCondition,
    Target,
};
use domain::organization::ParentId;
use serde_json::{Value, json};

use super::reasons::{NEVER, optional};
use crate::history;

/// A rule that is being brought about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleJob {
    /// Which.
    pub rule: AssignmentRuleId,
    /// Of which change of the rule.
    pub revision: i64,
    /// The last account that is done; empty before the first.
    pub after_account: String,
    /// How often it was taken on without an end.
    pub attempts: u32,
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, instance_id, name, description, target, management_account, expires_at, \
             status, revision, created_at, changed_at, changed_by, request_id \
             FROM assignment_rules ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO assignment_rules (id, instance_id, name, description, target, \
    management_account, expires_at, status, revision, created_at, changed_at, changed_by, \
    request_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
const UPDATE: &str = "UPDATE assignment_rules SET name = $1, description = $2, target = $3, \
    management_account = $4, expires_at = $5, status = $6, revision = $7, changed_at = $8, \
    changed_by = $9, request_id = $10 WHERE id = $11";
const FIND: &str = select!("WHERE id = $1");
const LIST: &str = select!("WHERE instance_id = $1 AND id > $2 ORDER BY id LIMIT $3");
const COUNT: &str = "SELECT COUNT(*) FROM assignment_rules WHERE instance_id = $1";
const DELETE: &str = "DELETE FROM assignment_rules WHERE id = $1";
const DELETE_TAGS: &str = "DELETE FROM sso_tags WHERE resource_id = $1";

const PRINCIPALS: &str = "SELECT principal_kind, principal_id FROM assignment_rule_principals \
    WHERE rule_id = $1 ORDER BY principal_kind, principal_id";
const INSERT_PRINCIPAL: &str = "INSERT INTO assignment_rule_principals (rule_id, principal_kind, \
    principal_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const DELETE_PRINCIPALS: &str = "DELETE FROM assignment_rule_principals WHERE rule_id = $1";
const DELETE_PRINCIPAL: &str = "DELETE FROM assignment_rule_principals \
    WHERE principal_kind = $1 AND principal_id = $2 RETURNING rule_id";
const SETS: &str = "SELECT permission_set_id FROM assignment_rule_permission_sets \
    WHERE rule_id = $1 ORDER BY permission_set_id";
const INSERT_SET: &str = "INSERT INTO assignment_rule_permission_sets (rule_id, \
    permission_set_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
const DELETE_SETS: &str = "DELETE FROM assignment_rule_permission_sets WHERE rule_id = $1";
const RULE_OF_SET: &str = "SELECT r.name FROM assignment_rule_permission_sets s \
    JOIN assignment_rules r ON r.id = s.rule_id WHERE s.permission_set_id = $1 LIMIT 1";

const MAY_REACH_OWNER: &str = "SELECT 1 FROM assignment_rule_permission_sets s \
    JOIN assignment_rules r ON r.id = s.rule_id \
    WHERE s.permission_set_id = $1 AND r.management_account = $2 LIMIT 1";

const START: &str = "INSERT INTO assignment_rule_jobs (rule_id, revision, after_account, due_at, \
    attempts) VALUES ($1, $2, '', $3, 0) ON CONFLICT (rule_id) DO UPDATE SET \
    revision = excluded.revision, after_account = '', due_at = excluded.due_at, attempts = 0";
const ANY_DUE: &str = "SELECT 1 FROM assignment_rule_jobs WHERE due_at <= $1 LIMIT 1";
const CLAIM: &str = "UPDATE assignment_rule_jobs SET due_at = $1, attempts = attempts + 1 \
    WHERE rule_id IN (SELECT rule_id FROM assignment_rule_jobs WHERE due_at <= $2 \
        ORDER BY due_at, rule_id LIMIT 1 \
        /* FOR UPDATE SKIP LOCKED */) \
    RETURNING rule_id, revision, after_account, attempts";
const FIND_JOB: &str = "SELECT rule_id, revision, after_account, attempts \
    FROM assignment_rule_jobs WHERE rule_id = $1";
const ADVANCE: &str = "UPDATE assignment_rule_jobs SET after_account = $1, due_at = $2, \
    attempts = 0 WHERE rule_id = $3";
const DELAY: &str = "UPDATE assignment_rule_jobs SET due_at = $1 WHERE rule_id = $2";
const FINISH: &str = "DELETE FROM assignment_rule_jobs WHERE rule_id = $1";

/// Adds a rule. Violates `assignment_rules_name` where the instance has one of the name.
pub fn insert(tx: &mut Tx<'_>, permit: &Permit, rule: &AssignmentRule) -> Result<(), Error> {
    let definition = &rule.definition;
    let target = target_document(definition).to_string();
    let binds = binds![
        &rule.id,
        &rule.instance,
        &definition.name,
        definition.description.as_deref(),
        &target,
        definition.management_account.as_str(),
        definition.expires_at.unwrap_or(NEVER),
        rule.status.as_str(),
        rule.revision,
        rule.created_at,
        rule.changed_at,
        &rule.changed_by,
        &rule.request_id,
    ];
    tx.execute(INSERT, binds)?;
    insert_lists(tx, rule)?;
    let made = find(tx, &rule.id)?;
    history::assignment_rule(tx, permit, None, made.as_ref())
}

/// Writes a rule that is there anew. Violates `assignment_rules_name` where another has the name.
pub fn update(tx: &mut Tx<'_>, permit: &Permit, rule: &AssignmentRule) -> Result<(), Error> {
    let before = find(tx, &rule.id)?;
    let definition = &rule.definition;
    let target = target_document(definition).to_string();
    let binds = binds![
        &definition.name,
        definition.description.as_deref(),
        &target,
        definition.management_account.as_str(),
        definition.expires_at.unwrap_or(NEVER),
        rule.status.as_str(),
        rule.revision,
        rule.changed_at,
        &rule.changed_by,
        &rule.request_id,
        &rule.id,
    ];
    tx.execute(UPDATE, binds)?;
    tx.execute(DELETE_PRINCIPALS, binds![&rule.id])?;
    tx.execute(DELETE_SETS, binds![&rule.id])?;
    insert_lists(tx, rule)?;
    let after = find(tx, &rule.id)?;
    history::assignment_rule(tx, permit, before.as_ref(), after.as_ref())
}

/// Removes a rule that is no reason for anything any more.
pub fn delete(tx: &mut Tx<'_>, _permit: &Permit, id: &AssignmentRuleId) -> Result<(), Error> {
    for sql in [DELETE_PRINCIPALS, DELETE_SETS, DELETE_TAGS, FINISH, DELETE] {
        tx.execute(sql, binds![id])?;
    }
    Ok(())
}

/// The rule of this id, also while it is being deleted.
pub fn find(tx: &mut Tx<'_>, id: &AssignmentRuleId) -> Result<Option<AssignmentRule>, Error> {
    let Some(row) = tx.find(FIND, binds![id])? else {
        return Ok(None);
    };
    rule(tx, &row).map(Some)
}

/// The rules of an instance after `after`, in order of their ids.
pub fn list(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
    after: &str,
    limit: i64,
) -> Result<Vec<AssignmentRule>, Error> {
    let rows = tx.query(LIST, binds![instance, after, limit])?;
    rows.iter().map(|row| rule(tx, row)).collect()
}

/// How many rules an instance has.
pub fn count(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<u32, Error> {
    tx.scalar(COUNT, binds![instance])
}

/// The name of a rule that gives this permission set to somebody.
pub fn find_name_of_permission_set(
    tx: &mut Tx<'_>,
    set: &PermissionSetId,
) -> Result<Option<String>, Error> {
    let row = tx.find(RULE_OF_SET, binds![set])?;
    row.map(|row| row.get(0)).transpose()
}

/// Whether a rule may bring a permission set to the account that owns the instance, now or when
/// that account comes to be covered.
pub fn may_reach_owner(tx: &mut Tx<'_>, set: &PermissionSetId) -> Result<bool, Error> {
    let included = ManagementAccount::Included.as_str();
    Ok(tx.find(MAY_REACH_OWNER, binds![set, included])?.is_some())
}

/// Takes a deleted principal out of all rules, and asks for these to be looked after.
pub(crate) fn delete_principal(
    tx: &mut Tx<'_>,
    permit: &Permit,
    principal: &Principal,
    now: Timestamp,
) -> Result<(), Error> {
    let binds = binds![principal.kind(), principal.id()];
    for row in tx.query(DELETE_PRINCIPAL, binds)? {
        let id: AssignmentRuleId = row.get(0)?;
        if let Some(rule) = find(tx, &id)? {
            let mut before = rule.clone();
            let principals = &mut before.definition.principals;
            principals.push(principal.clone());
            principals
                .sort_by(|one, other| (one.kind(), one.id()).cmp(&(other.kind(), other.id())));
            history::assignment_rule(tx, permit, Some(&before), Some(&rule))?;
            start(tx, permit, &rule, now)?;
        }
    }
    Ok(())
}

/// Asks for a rule to be brought about from its first account on.
pub fn start(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    rule: &AssignmentRule,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(START, binds![&rule.id, rule.revision, now])
        .map(drop)
}

/// Whether any rule is due.
pub fn any_due(tx: &mut Tx<'_>, now: Timestamp) -> Result<bool, Error> {
    Ok(tx.find(ANY_DUE, binds![now])?.is_some())
}

/// Takes a due rule on until `until`, when it falls due again.
pub fn claim(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    now: Timestamp,
    until: Timestamp,
) -> Result<Option<RuleJob>, Error> {
    tx.find(CLAIM, binds![until, now])?
        .as_ref()
        .map(job)
        .transpose()
}

/// The job of a rule, where it has one.
pub fn find_job(tx: &mut Tx<'_>, rule: &AssignmentRuleId) -> Result<Option<RuleJob>, Error> {
    tx.find(FIND_JOB, binds![rule])?
        .as_ref()
        .map(job)
        .transpose()
}

/// Notes the last account that is done.
pub fn advance(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    rule: &AssignmentRuleId,
    last: &str,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(ADVANCE, binds![last, now, rule]).map(drop)
}

/// Leaves a rule for later.
pub fn delay(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    rule: &AssignmentRuleId,
    due_at: Timestamp,
) -> Result<(), Error> {
    tx.execute(DELAY, binds![due_at, rule]).map(drop)
}

/// Ends the job of a rule that is brought about.
pub fn finish(tx: &mut Tx<'_>, _permit: &Permit, rule: &AssignmentRuleId) -> Result<(), Error> {
    tx.execute(FINISH, binds![rule]).map(drop)
}

fn insert_lists(tx: &mut Tx<'_>, rule: &AssignmentRule) -> Result<(), Error> {
    for principal in &rule.definition.principals {
        let binds = binds![&rule.id, principal.kind(), principal.id()];
        tx.execute(INSERT_PRINCIPAL, binds)?;
    }
    for set in &rule.definition.permission_sets {
        tx.execute(INSERT_SET, binds![&rule.id, set])?;
    }
    Ok(())
}

fn rule(tx: &mut Tx<'_>, row: &Row) -> Result<AssignmentRule, Error> {
    let id: AssignmentRuleId = row.get(0)?;
    let (target, management, status): (String, String, String) =
        (row.get(4)?, row.get(5)?, row.get(7)?);
    let target: Option<Value> = serde_json::from_str(&target).ok();
    let (target, excluded_accounts, excluded_units) = target
        .as_ref()
        .and_then(parse)
        .ok_or_else(|| Error::corrupt("assignment_rules.target"))?;
    let principals = tx.query(PRINCIPALS, binds![&id])?;
    let principals = principals.iter().map(principal).collect::<Result<_, _>>()?;
    let sets = tx.query(SETS, binds![&id])?;
    Ok(AssignmentRule {
        id,
        instance: row.get(1)?,
        definition: Definition {
            name: row.get(2)?,
            description: row.get(3)?,
            target,
            excluded_accounts,
            excluded_units,
            principals,
            permission_sets: sets
                .iter()
                .map(|row| row.get(0))
                .collect::<Result<_, _>>()?,
            management_account: ManagementAccount::parse(&management)
                .ok_or_else(|| Error::corrupt("assignment_rules.management_account"))?,
            expires_at: optional(row.get(6)?),
        },
        status: RuleStatus::parse(&status)
            .ok_or_else(|| Error::corrupt("assignment_rules.status"))?,
        revision: row.get(8)?,
        created_at: row.get(9)?,
        changed_at: row.get(10)?,
        changed_by: row.get(11)?,
        request_id: row.get(12)?,
    })
}

fn principal(row: &Row) -> Result<Principal, Error> {
    let (kind, id): (String, String) = (row.get(0)?, row.get(1)?);
    Principal::parse(&kind, &id)
        .ok_or_else(|| Error::corrupt("assignment_rule_principals.principal_kind"))
}

fn job(row: &Row) -> Result<RuleJob, Error> {
    Ok(RuleJob {
        rule: row.get(0)?,
        revision: row.get(1)?,
        after_account: row.get(2)?,
        attempts: row.get(3)?,
    })
}

/// Target and exceptions as they are stored.
pub(crate) fn target_document(definition: &Definition) -> Value {
    let mut document = match &definition.target {
        Target::In { parent, depth } => json!({
            "parent": parent.as_str(),
            "recursive": *depth == Depth::Descendants,
        }),
        Target::Tagged(any_of) => {
            let condition = |TagCondition { key, value }: &TagCondition| json!([key, value]);
            let all_of = |all_of: &Conjunction| all_of.iter().map(condition).collect::<Value>();
            json!({"anyOf": any_of.iter().map(all_of).collect::<Value>()})
        }
    };
    let accounts = definition.excluded_accounts.iter().map(AccountId::as_str);
    let units = definition.excluded_units.iter();
    let units = units.map(OrganizationalUnitId::as_str);
    if let Some(members) = document.as_object_mut() {
        members.insert("excludedAccounts".to_owned(), accounts.collect());
        members.insert("excludedUnits".to_owned(), units.collect());
    }
    document
}

type Where = (Target, Vec<AccountId>, Vec<OrganizationalUnitId>);

/// The inverse of [`target_document`].
fn parse(document: &Value) -> Option<Where> {
    let target = if let Some(any_of) = document.get("anyOf") {
        let all_of = |all_of: &Value| all_of.as_array()?.iter().map(condition).collect();
        Target::Tagged(
            any_of
                .as_array()?
                .iter()
                .map(all_of)
                .collect::<Option<_>>()?,
        )
    } else {
        Target::In {
            parent: ParentId::parse(document.get("parent")?.as_str()?)?,
            depth: if document.get("recursive")?.as_bool()? {
                Depth::Descendants
            } else {
                Depth::Children
            },
        }
    };
    let ids = |name: &str| document.get(name)?.as_array();
    let accounts = ids("excludedAccounts")?.iter();
    let accounts = accounts.map(|id| AccountId::parse(id.as_str()?).ok());
    let units = ids("excludedUnits")?.iter();
    let units = units.map(|id| OrganizationalUnitId::parse(id.as_str()?).ok());
    Some((
        target,
        accounts.collect::<Option<_>>()?,
        units.collect::<Option<_>>()?,
    ))
}

fn condition(condition: &Value) -> Option<TagCondition> {
    let value = condition.get(1)?;
    Some(TagCondition {
        key: condition.get(0)?.as_str()?.to_owned(),
        value: match value {
            Value::Null => None,
            value => Some(value.as_str()?.to_owned()),
        },
    })
}
