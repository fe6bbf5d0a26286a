//! The people behind the assignments of a permission set in an account, and what everything is
//! called.

use std::collections::{BTreeMap, BTreeSet};

use base::{AccountId, AssignmentRuleId, GroupId, PermissionSetId, Timestamp, UserId};
use db::Tx;
use domain::assignment::{Assignment, Origin, Principal};
use domain::history::EntityKind;
use domain::identity::{MAX_DEPTH, Until, UserStatus};
use domain::provisioning::role_path;
use serde_json::Value;
use store::history::{assignment_entity, state_at};
use store::identity::Side;
use store::reach::{Moment, Scope};

use super::lists::{Because, ByRule};
use super::{AccessRow, GroupName, Reason};

/// Somebody who reaches something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reacher {
    /// Who.
    pub id: UserId,
    /// What they sign in with, where it is still known.
    pub name: Option<String>,
    /// Nobody who is disabled gets in, whatever is assigned to them.
    pub status: Option<UserStatus>,
}

/// What things are called at the moment that is asked about; each is looked up once.
pub(super) struct Names<'a> {
    pub(super) scope: &'a Scope,
    region: &'a str,
    sets: BTreeMap<PermissionSetId, Option<String>>,
    groups: BTreeMap<GroupId, Option<String>>,
    children: BTreeMap<GroupId, Vec<GroupId>>,
    rules: BTreeMap<AssignmentRuleId, Option<(String, String)>>,
}

/// How many ways from one group to one principal are told.
const WAYS: usize = 16;

/// Up to `limit` people after `after` who have a permission set in an account, with all their
/// reasons, in order of their ids.
pub(super) fn people(
    tx: &mut Tx<'_>,
    names: &mut Names<'_>,
    pair: (&AccountId, &PermissionSetId),
    after: &str,
    limit: usize,
) -> Result<Vec<AccessRow>, db::Error> {
    let scope = names.scope;
    let fetch = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut found: BTreeMap<UserId, Vec<Option<GroupId>>> = BTreeMap::new();
    for user in scope.assigned_users(tx, pair, after, fetch)? {
        found.entry(user).or_default().push(None);
    }
    // Whoever is among the first of all is among the first of each group, so that no reason is
    // missed.
    for group in scope.assigned_groups(tx, pair)? {
        for user in scope.members(tx, &group, after, fetch)? {
            found.entry(user).or_default().push(Some(group.clone()));
        }
    }
    let mut rows = Vec::new();
    for (user, groups) in found.into_iter().take(limit) {
        let principal = Principal::User(user.clone());
        let who = (&principal, groups.first().and_then(Option::as_ref));
        rows.push(AccessRow {
            account: pair.0.clone(),
            permission_set: Some(pair.1.clone()),
            permission_set_name: names.set(tx, pair.1)?,
            role_arn: names.role(tx, pair, who)?,
            user: Some(names.user(tx, user)?),
            reasons: names.because(tx, pair, &principal, &groups)?,
        });
    }
    Ok(rows)
}

impl<'a> Names<'a> {
    pub(super) fn new(scope: &'a Scope, region: &'a str) -> Self {
        Self {
            scope,
            region,
            sets: BTreeMap::new(),
            groups: BTreeMap::new(),
            children: BTreeMap::new(),
            rules: BTreeMap::new(),
        }
    }

    /// The name of a permission set, which never changes.
    pub(super) fn set(
        &mut self,
        tx: &mut Tx<'_>,
        id: &PermissionSetId,
    ) -> Result<Option<String>, db::Error> {
        if let Some(known) = self.sets.get(id) {
            return Ok(known.clone());
        }
        let name = match store::permission_sets::find(tx, id)? {
            Some(set) => Some(set.name),
            None => self.past(tx, EntityKind::PermissionSet, id.as_str(), "name")?,
        };
        self.sets.insert(id.clone(), name.clone());
        Ok(name)
    }

    /// Every reason for an access: those of the principal's own assignment, where there is none in
    /// the place of a group, and those of each group's.
    pub(super) fn because(
        &mut self,
        tx: &mut Tx<'_>,
        (account, set): (&AccountId, &PermissionSetId),
        principal: &Principal,
        groups: &[Option<GroupId>],
    ) -> Result<Vec<Because>, db::Error> {
        let mut all = Vec::with_capacity(groups.len());
        for group in groups {
            let assignment = Assignment {
                account: account.clone(),
                permission_set: set.clone(),
                principal: group
                    .clone()
                    .map_or_else(|| principal.clone(), Principal::Group),
            };
            let ways = self.reasons(tx, principal, std::slice::from_ref(group))?;
            for reason in self.scope.reasons_of(tx, &assignment)? {
                let rule = match reason.origin {
                    Origin::Direct => None,
                    Origin::Rule(id) => Some(ByRule {
                        known: self.rule(tx, &id)?,
                        id,
                    }),
                };
                all.extend(ways.iter().map(|way| {
                    Because {
                        reason: way.clone(),
                        rule: rule.clone(),
                        // It ends with the membership or with the assignment, whichever ends first.
                        expires_at: [way.expires_at(), reason.expires_at]
                            .into_iter()
                            .flatten()
                            .min(),
                    }
                }));
            }
        }
        Ok(all)
    }

    /// Every reason for an entitlement, likewise: no rule wants any, and none ends by itself, but
    /// memberships do.
    pub(super) fn because_entitled(
        &mut self,
        tx: &mut Tx<'_>,
        principal: &Principal,
        groups: &[Option<GroupId>],
    ) -> Result<Vec<Because>, db::Error> {
        let reasons = self.reasons(tx, principal, groups)?.into_iter();
        let because = reasons.map(|reason| Because {
            rule: None,
            expires_at: reason.expires_at(),
            reason,
        });
        Ok(because.collect())
    }

    /// Name and target of a rule.
    fn rule(
        &mut self,
        tx: &mut Tx<'_>,
        id: &AssignmentRuleId,
    ) -> Result<Option<(String, String)>, db::Error> {
        if let Some(known) = self.rules.get(id) {
            return Ok(known.clone());
        }
        let found = store::assignments::rules::find(tx, id)?;
        let known = found.map(|rule| {
            let target = rule.definition.target.summary();
            (rule.definition.name, target)
        });
        self.rules.insert(id.clone(), known.clone());
        Ok(known)
    }

    /// Reasons out of the groups that they go through; none is an assignment of one's own. A group
    /// that leads to the principal in several ways is told once for each, [`WAYS`] at the most.
    fn reasons(
        &mut self,
        tx: &mut Tx<'_>,
        principal: &Principal,
        groups: &[Option<GroupId>],
    ) -> Result<Vec<Reason>, db::Error> {
        let mut reasons = Vec::with_capacity(groups.len());
        let mut near = None;
        for group in groups {
            let Some(id) = group else {
                reasons.push(Reason::Direct);
                continue;
            };
            let mut ways = Vec::new();
            if !self.children(tx, id)?.is_empty() {
                let near = match &mut near {
                    Some(known) => known,
                    None => near.insert(self.near(tx, principal)?),
                };
                self.ways(tx, principal, near, &mut vec![id.clone()], &mut ways)?;
            }
            if ways.is_empty() {
                let until = self.end(tx, principal, id)?;
                ways.push((vec![id.clone()], until.unwrap_or(Until::Forever)));
            }
            for (way, until) in ways {
                let mut path = Vec::with_capacity(way.len());
                for id in way {
                    let name = self.group(tx, &id)?;
                    path.push(GroupName { id, name });
                }
                reasons.push(Reason::Group {
                    id: id.clone(),
                    name: self.group(tx, id)?,
                    path,
                    expires_at: until.instant(),
                });
            }
        }
        Ok(reasons)
    }

    /// The groups that a way to a principal can go through.
    fn near(&self, tx: &mut Tx<'_>, principal: &Principal) -> Result<BTreeSet<GroupId>, db::Error> {
        let groups = match principal {
            Principal::User(user) => self.scope.groups_of(tx, user)?,
            Principal::Group(group) => {
                let mut groups = self.scope.groups_above(tx, group)?;
                groups.push(group.clone());
                groups
            }
        };
        Ok(groups.into_iter().collect())
    }

    /// Adds the ways down to a principal that begin with `way`, each with its end.
    fn ways(
        &mut self,
        tx: &mut Tx<'_>,
        principal: &Principal,
        near: &BTreeSet<GroupId>,
        way: &mut Vec<GroupId>,
        found: &mut Vec<(Vec<GroupId>, Until)>,
    ) -> Result<(), db::Error> {
        let Some(last) = way.last().cloned() else {
            return Ok(());
        };
        if let Some(until) = self.end(tx, principal, &last)? {
            found.push((way.clone(), until));
        }
        for child in self.children(tx, &last)? {
            if found.len() >= WAYS || way.len() >= MAX_DEPTH {
                return Ok(());
            }
            if near.contains(&child) {
                way.push(child);
                self.ways(tx, principal, near, way, found)?;
                way.pop();
            }
        }
        Ok(())
    }

    /// Until when a way may end at a group; none where it may not.
    fn end(
        &self,
        tx: &mut Tx<'_>,
        principal: &Principal,
        group: &GroupId,
    ) -> Result<Option<Until>, db::Error> {
        match principal {
            Principal::User(user) => self.scope.direct(tx, group, user),
            Principal::Group(id) => Ok((id == group).then_some(Until::Forever)),
        }
    }

    fn children(&mut self, tx: &mut Tx<'_>, group: &GroupId) -> Result<Vec<GroupId>, db::Error> {
        if let Some(known) = self.children.get(group) {
            return Ok(known.clone());
        }
        let children = self.scope.nested(tx, group, Side::Children)?;
        self.children.insert(group.clone(), children.clone());
        Ok(children)
    }

    /// The ARN of the role, which the assignment of the principal or its group leads to.
    pub(super) fn role(
        &self,
        tx: &mut Tx<'_>,
        (account, set): (&AccountId, &PermissionSetId),
        (principal, group): (&Principal, Option<&GroupId>),
    ) -> Result<Option<String>, db::Error> {
        let at = match self.scope.moment {
            Moment::Now => {
                let Some(found) = store::provisioning::find(tx, account, set)? else {
                    return Ok(None);
                };
                let role = store::iam::find_role_by_id(tx, &found.role)?;
                return Ok(role.map(|role| role.arn()));
            }
            Moment::At(at) => at,
        };
        let principal = group.map_or_else(
            || principal.clone(),
            |group| Principal::Group(group.clone()),
        );
        let entity = assignment_entity(account, set, &principal);
        let state = self.state(tx, EntityKind::Assignment, &entity, at)?;
        let name = member(state.as_ref(), "roleName");
        let path = role_path(self.region);
        Ok(name.map(|name| format!("arn:aws:iam::{account}:role{path}{name}")))
    }

    fn group(&mut self, tx: &mut Tx<'_>, id: &GroupId) -> Result<Option<String>, db::Error> {
        if let Some(known) = self.groups.get(id) {
            return Ok(known.clone());
        }
        let past = match self.scope.moment {
            Moment::Now => None,
            Moment::At(_) => self.past(tx, EntityKind::Group, id.as_str(), "displayName")?,
        };
        let name = match past {
            Some(name) => Some(name),
            None => store::identity::find_group(tx, &self.scope.identity_store, id)?
                .and_then(|group| group.display_name),
        };
        self.groups.insert(id.clone(), name.clone());
        Ok(name)
    }

    pub(super) fn user(&self, tx: &mut Tx<'_>, id: UserId) -> Result<Reacher, db::Error> {
        if let Moment::At(at) = self.scope.moment {
            let state = self.state(tx, EntityKind::User, id.as_str(), at)?;
            if state.is_some() {
                let status = member(state.as_ref(), "status");
                return Ok(Reacher {
                    id,
                    name: member(state.as_ref(), "userName"),
                    status: status.and_then(|status| UserStatus::parse(&status)),
                });
            }
        }
        // Whom nothing has been changed about is as they were.
        let user = store::identity::find_user(tx, &self.scope.identity_store, &id)?;
        Ok(Reacher {
            id,
            status: user.as_ref().map(|user| user.status),
            name: user.map(|user| user.user_name),
        })
    }

    fn past(
        &self,
        tx: &mut Tx<'_>,
        kind: EntityKind,
        entity: &str,
        name: &str,
    ) -> Result<Option<String>, db::Error> {
        let Moment::At(at) = self.scope.moment else {
            return Ok(None);
        };
        let state = self.state(tx, kind, entity, at)?;
        Ok(member(state.as_ref(), name))
    }

    fn state(
        &self,
        tx: &mut Tx<'_>,
        kind: EntityKind,
        entity: &str,
        at: Timestamp,
    ) -> Result<Option<Value>, db::Error> {
        state_at(tx, &self.scope.instance, kind, entity, at)
    }
}

fn member(state: Option<&Value>, name: &str) -> Option<String> {
    let text = state?.get(name)?.as_str()?;
    Some(text.to_owned())
}
