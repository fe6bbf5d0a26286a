//! Who reaches what, now or at a past instant.
//!
//! Each function answers a sorted part of one relation by one range of an index: the tables' own
//! for the present, that of the history for the past.

use std::collections::BTreeSet;

use base::{
    AccountId, GroupId, IdentityStoreId, InstanceId, InvalidId, PermissionSetId, Timestamp, UserId,
};
use db::{Error, Row, Tx, binds};
use domain::assignment::{Assignment, Principal, Reason};
use domain::history::EntityKind;
use domain::identity::Until;
use serde_json::Value;

use crate::identity::{self, Side};

use crate::history;

pub use entitled::{Holders, role_of_entitlement};

mod entitled;

/// When.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// At present, which is this instant.
    Now,
    /// As the history tells it.
    At(Timestamp),
}

/// Of which instance, when.
#[derive(Debug, Clone)]
pub struct Scope {
    /// The instance.
    pub instance: InstanceId,
    /// Its identity store.
    pub identity_store: IdentityStoreId,
    /// When.
    pub moment: Moment,
    /// The present instant, at which what ends by itself is still there or not.
    pub now: Timestamp,
}

const NEXT_SET: &str = "SELECT permission_set_id FROM account_assignments WHERE account_id = $1 \
    AND permission_set_id > $2 AND instance_id = $3 AND expires_at > $4 \
    ORDER BY permission_set_id LIMIT 1";
const NEXT_ACCOUNT: &str = "SELECT account_id FROM provisioned_permission_sets \
    WHERE permission_set_id = $1 AND account_id > $2 ORDER BY account_id LIMIT 1";
const ASSIGNED: &str = "SELECT principal_id FROM account_assignments WHERE account_id = $1 \
    AND permission_set_id = $2 AND principal_kind = $3 AND principal_id > $4 AND instance_id = $5 \
    AND expires_at > $6 ORDER BY principal_id LIMIT $7";
const PAIRS: &str = "SELECT account_id, permission_set_id FROM account_assignments \
    WHERE instance_id = $1 AND principal_kind = $2 AND principal_id = $3 \
    AND (account_id, permission_set_id) > ($4, $5) AND expires_at > $6 \
    ORDER BY account_id, permission_set_id LIMIT $7";

/// What was there at an instant, out of a range of the history: the last version until then, where
/// it is no end. The plus signs keep planners without statistics off the index by time.
macro_rules! alive {
    ($range:literal, $at:literal, $limit:literal) => {
        concat!(
            "SELECT c.entity_id FROM changes c WHERE ",
            $range,
            " AND +c.changed_at <= ",
            $at,
            " AND c.after_state IS NOT NULL \
             AND (c.membership_ends_at IS NULL OR c.membership_ends_at > ",
            $at,
            ") AND NOT EXISTS (SELECT 1 FROM changes d \
             WHERE d.instance_id = c.instance_id AND d.kind = c.kind \
             AND d.entity_id = c.entity_id AND d.version > c.version AND +d.changed_at <= ",
            $at,
            ") ORDER BY c.entity_id LIMIT ",
            $limit
        )
    };
}

const ALIVE: &str = alive!(
    "c.instance_id = $1 AND c.kind = $2 AND c.entity_id > $3 AND c.entity_id < $4",
    "$5",
    "$6"
);
const ALIVE_OF_SET: &str = alive!(
    "c.instance_id = $1 AND c.permission_set_id = $2 AND c.entity_id > $3",
    "$4",
    "$5"
);
const ALIVE_OF_PRINCIPAL: &str = alive!(
    "c.instance_id = $1 AND c.principal_id = $2 AND c.kind = $3 AND c.entity_id > $4",
    "$5",
    "$6"
);

impl Scope {
    /// The first permission set after `after` that anybody is assigned to in an account.
    pub fn next_set(
        &self,
        tx: &mut Tx<'_>,
        account: &AccountId,
        after: &str,
    ) -> Result<Option<PermissionSetId>, Error> {
        let at = match self.moment {
            Moment::Now => {
                let now = self.now;
                let row = tx.find(NEXT_SET, binds![account, after, &self.instance, now])?;
                return row.map(|row| row.get(0)).transpose();
            }
            Moment::At(at) => at,
        };
        // The digit zero comes right after the slash.
        let from = match after {
            "" => format!("{account}/"),
            after => format!("{account}/{after}0"),
        };
        let range = (from.as_str(), format!("{account}0"));
        let found = self.alive(tx, EntityKind::Assignment, range, at, 1)?;
        found.first().map(|entity| part(entity, 1)).transpose()
    }

    /// The first account after `after` in which anybody is assigned to a permission set.
    pub fn next_account(
        &self,
        tx: &mut Tx<'_>,
        set: &PermissionSetId,
        after: &str,
    ) -> Result<Option<AccountId>, Error> {
        let at = match self.moment {
            Moment::Now => {
                let row = tx.find(NEXT_ACCOUNT, binds![set, after])?;
                return row.map(|row| row.get(0)).transpose();
            }
            Moment::At(at) => at,
        };
        let from = if after.is_empty() {
            String::new()
        } else {
            format!("{after}0")
        };
        let row = tx.find(ALIVE_OF_SET, binds![&self.instance, set, &from, at, 1_i64])?;
        let entity: Option<String> = row.map(|row| row.get(0)).transpose()?;
        entity.map(|entity| part(&entity, 0)).transpose()
    }

    /// Users after `after` who are assigned themselves, in order of their ids.
    pub fn assigned_users(
        &self,
        tx: &mut Tx<'_>,
        pair: (&AccountId, &PermissionSetId),
        after: &str,
        limit: i64,
    ) -> Result<Vec<UserId>, Error> {
        let ids = self.assigned(tx, pair, "USER", after, limit)?;
        ids.iter().map(|id| parsed(UserId::parse(id))).collect()
    }

    /// All groups that are assigned.
    pub fn assigned_groups(
        &self,
        tx: &mut Tx<'_>,
        pair: (&AccountId, &PermissionSetId),
    ) -> Result<Vec<GroupId>, Error> {
        let ids = self.assigned(tx, pair, "GROUP", "", i64::MAX)?;
        ids.iter().map(|id| parsed(GroupId::parse(id))).collect()
    }

    /// Members after `after` of a group, in order of their ids.
    pub fn members(
        &self,
        tx: &mut Tx<'_>,
        group: &GroupId,
        after: &str,
        limit: i64,
    ) -> Result<Vec<UserId>, Error> {
        let at = match self.moment {
            Moment::Now => {
                let (store, page) = (&self.identity_store, (after, limit));
                return identity::user_ids_of_group(tx, store, group, page, self.now);
            }
            Moment::At(at) => at,
        };
        let from = format!("{group}/{after}");
        let range = (from.as_str(), format!("{group}0"));
        let found = self.alive(tx, EntityKind::Membership, range, at, limit)?;
        found.iter().map(|entity| part(entity, 1)).collect()
    }

    /// All groups that a user is a member of.
    pub fn groups_of(&self, tx: &mut Tx<'_>, user: &UserId) -> Result<Vec<GroupId>, Error> {
        let at = match self.moment {
            Moment::Now => {
                return identity::group_ids_of_user(tx, &self.identity_store, user, self.now);
            }
            Moment::At(at) => at,
        };
        let kind = EntityKind::Membership.as_str();
        let binds = binds![&self.instance, user, kind, "", at, i64::MAX];
        let rows = tx.query(ALIVE_OF_PRINCIPAL, binds)?;
        rows.iter().map(|row| part(&entity(row)?, 0)).collect()
    }

    /// All groups on one side of a group's nestings.
    pub fn nested(
        &self,
        tx: &mut Tx<'_>,
        group: &GroupId,
        side: Side,
    ) -> Result<Vec<GroupId>, Error> {
        let at = match self.moment {
            Moment::Now => return identity::nested_ids(tx, &self.identity_store, group, side),
            Moment::At(at) => at,
        };
        let kind = EntityKind::Nesting;
        if side == Side::Children {
            let range = (&*format!("{group}/"), format!("{group}0"));
            let found = self.alive(tx, kind, range, at, i64::MAX)?;
            return found.iter().map(|entity| part(entity, 1)).collect();
        }
        let binds = binds![&self.instance, group, kind.as_str(), "", at, i64::MAX];
        let rows = tx.query(ALIVE_OF_PRINCIPAL, binds)?;
        rows.iter().map(|row| part(&entity(row)?, 0)).collect()
    }

    /// All groups that a group is in, in groups that are in others too.
    pub fn groups_above(&self, tx: &mut Tx<'_>, group: &GroupId) -> Result<Vec<GroupId>, Error> {
        let mut above = BTreeSet::new();
        let mut open = vec![group.clone()];
        while let Some(next) = open.pop() {
            for parent in self.nested(tx, &next, Side::Parents)? {
                if above.insert(parent.clone()) {
                    open.push(parent);
                }
            }
        }
        Ok(above.into_iter().collect())
    }

    /// Until when a user is a member of a group themselves, and not through others; none where they
    /// are not.
    pub fn direct(
        &self,
        tx: &mut Tx<'_>,
        group: &GroupId,
        user: &UserId,
    ) -> Result<Option<Until>, Error> {
        let (at, until) = match self.moment {
            Moment::Now => {
                let store = &self.identity_store;
                let found = identity::find_membership_of(tx, store, group, user, self.now)?;
                (self.now, found.and_then(|found| found.direct))
            }
            Moment::At(at) => {
                let (kind, entity) = (EntityKind::Membership, format!("{group}/{user}"));
                let state = history::state_at(tx, &self.instance, kind, &entity, at)?;
                (at, state.as_ref().and_then(direct_of))
            }
        };
        Ok(until.filter(|until| until.is_after(at)))
    }

    /// Account and permission set of the assignments of a principal itself after a pair, in order.
    pub fn pairs_of(
        &self,
        tx: &mut Tx<'_>,
        principal: &Principal,
        (account, set): (&str, &str),
        limit: i64,
    ) -> Result<Vec<(AccountId, PermissionSetId)>, Error> {
        let at = match self.moment {
            Moment::Now => {
                let now = self.now;
                let (kind, id) = (principal.kind(), principal.id());
                let binds = binds![&self.instance, kind, id, account, set, now, limit];
                let rows = tx.query(PAIRS, binds)?;
                return rows
                    .iter()
                    .map(|row| Ok((row.get(0)?, row.get(1)?)))
                    .collect();
            }
            Moment::At(at) => at,
        };
        let from = match account {
            "" => String::new(),
            account => format!("{account}/{set}0"),
        };
        let kind = EntityKind::Assignment.as_str();
        let binds = binds![&self.instance, principal.id(), kind, &from, at, limit];
        let rows = tx.query(ALIVE_OF_PRINCIPAL, binds)?;
        rows.iter()
            .map(|row| {
                let entity = entity(row)?;
                Ok((part(&entity, 0)?, part(&entity, 1)?))
            })
            .collect()
    }

    /// Why the assignment of a principal itself is there: of the present, what still holds.
    pub fn reasons_of(
        &self,
        tx: &mut Tx<'_>,
        assignment: &Assignment,
    ) -> Result<Vec<Reason>, Error> {
        let (at, mut reasons) = match self.moment {
            Moment::Now => (self.now, crate::assignments::reasons::list(tx, assignment)?),
            Moment::At(at) => {
                let Assignment {
                    account,
                    permission_set,
                    principal,
                } = assignment;
                let entity = history::assignment_entity(account, permission_set, principal);
                let kind = EntityKind::Assignment;
                let state = history::state_at(tx, &self.instance, kind, &entity, at)?;
                (
                    at,
                    state.as_ref().map(history::reasons_of).unwrap_or_default(),
                )
            }
        };
        if reasons.iter().any(|reason| reason.is_live(at)) {
            reasons.retain(|reason| reason.is_live(at));
        }
        Ok(reasons)
    }

    fn assigned(
        &self,
        tx: &mut Tx<'_>,
        (account, set): (&AccountId, &PermissionSetId),
        kind: &str,
        after: &str,
        limit: i64,
    ) -> Result<Vec<String>, Error> {
        let at = match self.moment {
            Moment::Now => {
                let now = self.now;
                let binds = binds![account, set, kind, after, &self.instance, now, limit];
                let rows = tx.query(ASSIGNED, binds)?;
                return rows.iter().map(|row| row.get(0)).collect();
            }
            Moment::At(at) => at,
        };
        let from = format!("{account}/{set}/{kind}/{after}");
        let range = (from.as_str(), format!("{account}/{set}/{kind}0"));
        let found = self.alive(tx, EntityKind::Assignment, range, at, limit)?;
        found.iter().map(|entity| part(entity, 3)).collect()
    }

    fn alive(
        &self,
        tx: &mut Tx<'_>,
        kind: EntityKind,
        (from, to): (&str, String),
        at: Timestamp,
        limit: i64,
    ) -> Result<Vec<String>, Error> {
        let binds = binds![&self.instance, kind.as_str(), from, &to, at, limit];
        tx.query(ALIVE, binds)?.iter().map(entity).collect()
    }
}

/// Until when a membership was the user's own, as the history tells it.
fn direct_of(state: &Value) -> Option<Until> {
    // What was written before there were nestings is direct.
    if state.get("direct").and_then(Value::as_bool) == Some(false) {
        return None;
    }
    let end = state.get("directExpiresAt").and_then(Value::as_str);
    let end = end.and_then(Timestamp::parse_iso8601);
    Some(end.map_or(Until::Forever, Until::At))
}

fn entity(row: &Row) -> Result<String, Error> {
    row.get(0)
}

/// The part of this place in the name of an entity.
fn part<T: FromPart>(entity: &str, place: usize) -> Result<T, Error> {
    let part = entity.split('/').nth(place).unwrap_or_default();
    parsed(T::from_part(part))
}

fn parsed<T>(id: Result<T, InvalidId>) -> Result<T, Error> {
    id.map_err(|error| Error::corrupt(format!("changes.entity_id: {error}")))
}

/// Ids that stand in the names of entities.
trait FromPart: Sized {
    fn from_part(part: &str) -> Result<Self, InvalidId>;
}

macro_rules! from_part {
    ($($id:ident)*) => {
        $(impl FromPart for $id {
            fn from_part(part: &str) -> Result<Self, InvalidId> {
                Self::parse(part)
            }
        })*
    };
}

from_part!(AccountId GroupId PermissionSetId UserId);

impl FromPart for String {
    fn from_part(part: &str) -> Result<Self, InvalidId> {
        Ok(part.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use db::Db;

    #[tokio::test]
    async fn the_past_is_read_by_its_entities_and_not_by_time() {
        let db = Db::in_memory().expect("a database");
        db.migrate(crate::MIGRATIONS).await.expect("a schema");
        for (sql, index) in [
            (ALIVE, "SEARCH c USING INDEX sqlite_autoindex_changes_1"),
            (ALIVE_OF_SET, "SEARCH c USING INDEX changes_by_set"),
            (
                ALIVE_OF_PRINCIPAL,
                "SEARCH c USING INDEX changes_by_principal",
            ),
        ] {
            let plan: Vec<String> = db
                .read("plan", move |tx| tx.plan(sql))
                .await
                .expect("a plan");
            let plan = plan.join("\n");
            let last = "SEARCH d USING INDEX sqlite_autoindex_changes_1 (instance_id=? AND kind=? \
                AND entity_id=? AND version>?)";
            assert!(plan.contains(index) && plan.contains(last), "{sql}\n{plan}");
            assert!(!plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
        }
    }
}
