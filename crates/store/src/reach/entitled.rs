//! Who reaches the roles that account access manager gives.
//!
//! Of the present, a role is a range of an index. Of the past all entitlements of one principal, or
//! in one account, are read: the names of entities are not in the order of the ARNs in them.

use std::collections::BTreeMap;

use base::{AccountId, GroupId, RoleId, UserId};
use db::{Error, Tx, binds};
use domain::assignment::Principal;
use domain::history::EntityKind;

use super::{ALIVE_OF_PRINCIPAL, Moment, Scope, entity, parsed};

/// The roles of an account are not many (docs/quotas.md), its entitlements may be.
const ROLES_IN: &str = "SELECT r.id, r.path, r.name FROM iam_roles r WHERE r.account_id = $1 \
    AND EXISTS (SELECT 1 FROM entitlements e WHERE e.role_id = r.id AND e.instance_id = $2)";
const ROLES_OF: &str = "SELECT role_arn, account_id FROM entitlements \
    WHERE instance_id = $1 AND principal_kind = $2 AND principal_id = $3 AND role_arn > $4 \
    ORDER BY role_arn LIMIT $5";
const HOLDERS: &str = "SELECT principal_id FROM entitlements WHERE role_id = $1 \
    AND principal_kind = $2 AND principal_id > $3 AND instance_id = $4 \
    ORDER BY principal_id LIMIT $5";

/// Who is entitled to a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holders {
    /// Whoever has an entitlement to the role of this id.
    Of(RoleId),
    /// These, as the history tells it.
    These(Vec<Principal>),
}

impl Scope {
    /// ARNs after `after`, in order, of the roles that a principal itself is entitled to, each with
    /// its account.
    pub fn entitled_roles_of(
        &self,
        tx: &mut Tx<'_>,
        principal: &Principal,
        after: &str,
        limit: i64,
    ) -> Result<Vec<(String, AccountId)>, Error> {
        let at = match self.moment {
            Moment::Now => {
                let (kind, id) = (principal.kind(), principal.id());
                let binds = binds![&self.instance, kind, id, after, limit];
                let rows = tx.query(ROLES_OF, binds)?;
                let rows = rows.iter();
                return rows.map(|row| Ok((row.get(0)?, row.get(1)?))).collect();
            }
            Moment::At(at) => at,
        };
        let kind = EntityKind::Entitlement.as_str();
        let binds = binds![&self.instance, principal.id(), kind, "", at, i64::MAX];
        let mut found = BTreeMap::new();
        for row in &tx.query(ALIVE_OF_PRINCIPAL, binds)? {
            let (arn, holder) = parts(&entity(row)?)?;
            if holder == *principal && arn.as_str() > after {
                let account = account_of(&arn)?;
                found.insert(arn, account);
            }
        }
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        Ok(found.into_iter().take(limit).collect())
    }

    /// The roles of an account that anybody is entitled to, by their ARNs.
    pub fn entitled_roles_in(
        &self,
        tx: &mut Tx<'_>,
        account: &AccountId,
    ) -> Result<BTreeMap<String, Holders>, Error> {
        let mut found = BTreeMap::new();
        let at = match self.moment {
            Moment::Now => {
                for row in &tx.query(ROLES_IN, binds![account, &self.instance])? {
                    let (path, name): (String, String) = (row.get(1)?, row.get(2)?);
                    let arn = format!("arn:aws:iam::{account}:role{path}{name}");
                    found.insert(arn, Holders::Of(row.get(0)?));
                }
                return Ok(found);
            }
            Moment::At(at) => at,
        };
        let mut holders: BTreeMap<String, Vec<Principal>> = BTreeMap::new();
        let from = format!("arn:aws:iam::{account}:role/");
        // The digit zero comes right after the slash.
        let range = (from.as_str(), format!("arn:aws:iam::{account}:role0"));
        for entity in self.alive(tx, EntityKind::Entitlement, range, at, i64::MAX)? {
            let (arn, holder) = parts(&entity)?;
            holders.entry(arn).or_default().push(holder);
        }
        let holders = holders.into_iter();
        found.extend(holders.map(|(arn, holders)| (arn, Holders::These(holders))));
        Ok(found)
    }

    /// Users after `after` who are entitled themselves, in order of their ids.
    pub fn entitled_users(
        &self,
        tx: &mut Tx<'_>,
        holders: &Holders,
        after: &str,
        limit: i64,
    ) -> Result<Vec<UserId>, Error> {
        let mut users: Vec<UserId> = match holders {
            Holders::Of(role) => {
                let binds = binds![role, "USER", after, &self.instance, limit];
                let rows = tx.query(HOLDERS, binds)?;
                return rows.iter().map(|row| row.get(0)).collect();
            }
            Holders::These(all) => all
                .iter()
                .filter_map(|holder| match holder {
                    Principal::User(user) if user.as_str() > after => Some(user.clone()),
                    Principal::User(_) | Principal::Group(_) => None,
                })
                .collect(),
        };
        users.sort();
        users.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(users)
    }

    /// All groups that are entitled; of a role, they are few.
    pub fn entitled_groups(
        &self,
        tx: &mut Tx<'_>,
        holders: &Holders,
    ) -> Result<Vec<GroupId>, Error> {
        match holders {
            Holders::Of(role) => {
                let binds = binds![role, "GROUP", "", &self.instance, i64::MAX];
                let rows = tx.query(HOLDERS, binds)?;
                rows.iter().map(|row| row.get(0)).collect()
            }
            Holders::These(all) => {
                let mut groups: Vec<GroupId> = all
                    .iter()
                    .filter_map(|holder| match holder {
                        Principal::Group(group) => Some(group.clone()),
                        Principal::User(_) => None,
                    })
                    .collect();
                groups.sort();
                Ok(groups)
            }
        }
    }
}

/// The role's ARN, whose path may have any number of slashes, and the principal in the name of an
/// entitlement.
fn parts(entity: &str) -> Result<(String, Principal), Error> {
    let mut parts = entity.rsplitn(3, '/');
    let (id, kind, arn) = (parts.next(), parts.next(), parts.next());
    kind.zip(id)
        .and_then(|(kind, id)| Principal::parse(kind, id))
        .zip(arn)
        .map(|(holder, arn)| (arn.to_owned(), holder))
        .ok_or_else(|| Error::corrupt(format!("changes.entity_id: {entity}")))
}

/// The role's ARN and its account in the name that the history has for an entitlement.
pub fn role_of_entitlement(entity: &str) -> Result<(String, AccountId), Error> {
    let (arn, _) = parts(entity)?;
    let account = account_of(&arn)?;
    Ok((arn, account))
}

fn account_of(arn: &str) -> Result<AccountId, Error> {
    let account = arn.split(':').nth(4).unwrap_or_default();
    parsed(AccountId::parse(account))
}

#[cfg(test)]
mod tests {
    use super::*;
    use db::Db;

    #[tokio::test]
    async fn entitlements_are_read_by_indexes() {
        let db = Db::in_memory().expect("a database");
        db.migrate(crate::MIGRATIONS).await.expect("a schema");
        for (sql, index) in [
            (ROLES_IN, "USING INDEX entitlements_"),
            (ROLES_OF, "USING INDEX entitlements_principal"),
            (HOLDERS, "USING INDEX entitlements_by_role"),
        ] {
            let plan: Vec<String> = db
                .read("plan", move |tx| tx.plan(sql))
                .await
                .expect("a plan");
            let plan = plan.join("\n");
            assert!(plan.contains(index), "{sql}\n{plan}");
            assert!(!plan.contains("SCAN"), "{sql}\n{plan}");
            assert!(!plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
        }
    }
}
