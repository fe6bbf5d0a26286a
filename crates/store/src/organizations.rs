//! Organizations and their accounts; units, policies, handshakes and the rest below.

pub mod closing;
pub mod creation;
pub mod handshakes;
pub mod policies;
pub mod services;
pub mod tags;
pub mod transfers;
pub mod units;

use base::{AccountId, OrganizationId, PageRequest, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::organization::{
    Account, AccountState, FeatureSet, JoinedMethod, Member, Organization, ParentId, TaggedId,
};

macro_rules! organization {
    ($where:literal) => {
        concat!(
            "SELECT o.id, o.management_account_id, m.email, o.feature_set, o.root_id, \
             o.created_at FROM organizations o \
             JOIN accounts m ON m.id = o.management_account_id ",
            $where
        )
    };
}

const ORGANIZATION: &str = organization!("WHERE o.id = $1");
const ORGANIZATION_OF_ACCOUNT: &str =
    organization!("JOIN accounts a ON a.organization_id = o.id WHERE a.id = $1");
const INSERT_ORGANIZATION: &str = "INSERT INTO organizations (id, management_account_id, \
    feature_set, root_id, created_at) VALUES ($1, $2, $3, $4, $5)";
const DELETE_TAGS: &str = "DELETE FROM organization_tags WHERE organization_id = $1";
const DELETE_REQUESTS: &str = "DELETE FROM create_account_requests WHERE organization_id = $1";
const DELETE_UNITS: &str = "DELETE FROM organizational_units WHERE organization_id = $1";
const DELETE_ORGANIZATION: &str = "DELETE FROM organizations WHERE id = $1";

const ACCOUNT: &str = "SELECT id, organization_id, name, email, state, joined_method, joined_at \
    FROM accounts WHERE id = $1";
const ACCOUNT_FOR: &str = "SELECT id, organization_id, name, email, state, joined_method, \
    joined_at FROM accounts a WHERE a.id = $1 AND a.state = 'ACTIVE' \
    AND (a.organization_id IS NULL OR EXISTS (SELECT 1 FROM organization_services s \
    WHERE s.organization_id = a.organization_id AND s.service = $2))";
const INSERT_ACCOUNT: &str = "INSERT INTO accounts (id, organization_id, parent_id, name, email, \
    email_folded, state, joined_method, joined_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const JOIN: &str = "UPDATE accounts SET organization_id = $1, parent_id = $2, \
    joined_method = $3, joined_at = $4 WHERE id = $5";
const LEAVE: &str = "UPDATE accounts SET organization_id = NULL, parent_id = NULL WHERE id = $1";
const DELETE_DELEGATIONS: &str = "DELETE FROM delegated_administrators WHERE account_id = $1";
const MOVE: &str = "UPDATE accounts SET parent_id = $1 WHERE id = $2";
const COUNT: &str = "SELECT COUNT(*) FROM accounts WHERE organization_id = $1";
const COUNT_WITH_EMAIL: &str = "SELECT COUNT(*) FROM accounts WHERE email_folded = $1";
const HAS_EMAIL: &str =
    "SELECT COUNT(*) FROM accounts WHERE organization_id = $1 AND email_folded = $2";

macro_rules! members {
    ($where:literal) => {
        concat!(
            "SELECT a.id, a.organization_id, a.name, a.email, a.state, a.joined_method, \
             a.joined_at, a.parent_id, u.path FROM accounts a \
             LEFT JOIN organizational_units u ON u.id = a.parent_id ",
            $where
        )
    };
}

const MEMBER: &str = members!("WHERE a.organization_id = $1 AND a.id = $2");
const MEMBERS: &str = members!("WHERE a.organization_id = $1 AND a.id > $2 ORDER BY a.id LIMIT $3");
const MEMBERS_OF_PARENT: &str =
    members!("WHERE a.parent_id = $1 AND a.id > $2 ORDER BY a.id LIMIT $3");

/// The organization of this id, where there is one.
pub fn find_organization(
    tx: &mut Tx<'_>,
    id: &OrganizationId,
) -> Result<Option<Organization>, Error> {
    let row = tx.find(ORGANIZATION, binds![id])?;
    row.as_ref().map(organization).transpose()
}

/// The organization that an account belongs to, where it does.
pub fn find_organization_of_account(
    tx: &mut Tx<'_>,
    account: &AccountId,
) -> Result<Option<Organization>, Error> {
    let row = tx.find(ORGANIZATION_OF_ACCOUNT, binds![account])?;
    row.as_ref().map(organization).transpose()
}

/// Adds an organization with its root; the management account joins it by [`update_place`], and
/// [`policies::enable_type`] gives it policies after that.
/// Violates `organizations_management_account` where the account has one already.
pub fn insert_organization(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &Organization,
) -> Result<(), Error> {
    let Organization {
        id,
        management_account,
        management_email: _,
        feature_set,
        root,
        created_at,
    } = organization;
    let binds = binds![
        id,
        management_account,
        feature_set.as_str(),
        root,
        *created_at
    ];
    tx.execute(INSERT_ORGANIZATION, binds).map(drop)
}

/// Removes an organization with its units, policies, tags, handshakes and creation requests; its
/// management account stands alone afterwards. Violates a foreign key where there are other members.
pub fn delete_organization(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    organization: &Organization,
) -> Result<(), Error> {
    tx.execute(LEAVE, binds![&organization.management_account])?;
    policies::delete_all(tx, &organization.id)?;
    services::delete_all(tx, &organization.id)?;
    transfers::delete_all(tx, &organization.id)?;
    handshakes::delete_all(tx, &organization.id)?;
    let statements = [
        DELETE_TAGS,
        DELETE_REQUESTS,
        DELETE_UNITS,
        DELETE_ORGANIZATION,
    ];
    for statement in statements {
        tx.execute(statement, binds![&organization.id])?;
    }
    Ok(())
}

/// The account of this id, where there is one.
pub fn find_account(tx: &mut Tx<'_>, id: &AccountId) -> Result<Option<Account>, Error> {
    tx.find(ACCOUNT, binds![id])?
        .as_ref()
        .map(account)
        .transpose()
}

/// The accounts of these ids, where they are there.
pub fn find_each_account(
    tx: &mut Tx<'_>,
    ids: &[&AccountId],
) -> Result<Vec<Option<Account>>, Error> {
    let each: Vec<_> = ids.iter().map(|id| binds![*id].to_vec()).collect();
    let answers = tx.query_each(ACCOUNT, &each)?;
    let found = |rows: &Vec<Row>| rows.first().map(account).transpose();
    answers.iter().map(found).collect()
}

/// The account of this id, where it is active and its organization, if it is in one, lets the service
/// in.
pub fn find_account_for(
    tx: &mut Tx<'_>,
    id: &AccountId,
    service: &str,
) -> Result<Option<Account>, Error> {
    tx.find(ACCOUNT_FOR, binds![id, service])?
        .as_ref()
        .map(account)
        .transpose()
}

/// Adds an account below `parent` (the id of a root or organizational unit), or one that stands
/// alone; in an organization AWS's own policies are attached to it. Violates `accounts_email` where
/// the organization has the e-mail address already.
pub fn insert_account(
    tx: &mut Tx<'_>,
    permit: &Permit,
    account: &Account,
    parent: Option<&str>,
) -> Result<(), Error> {
    let email_folded = account.email.to_lowercase();
    let binds = binds![
        &account.id,
        account.organization.as_ref(),
        parent,
        &account.name,
        &account.email,
        &email_folded,
        account.state.as_str(),
        account.joined_method.as_str(),
        account.joined_at,
    ];
    tx.execute(INSERT_ACCOUNT, binds)?;
    if let Some(organization) = &account.organization {
        policies::attach_defaults(
            tx,
            permit,
            organization,
            account.id.as_str(),
            account.joined_at,
        )?;
    }
    Ok(())
}

/// Lets an account that stands alone join an organization below `parent`, where AWS's own policies
/// are attached to it. Violates `accounts_email` where the organization has its e-mail address.
pub fn update_place(
    tx: &mut Tx<'_>,
    permit: &Permit,
    id: &AccountId,
    organization: &OrganizationId,
    parent: &ParentId,
    (method, joined_at): (JoinedMethod, Timestamp),
) -> Result<(), Error> {
    let binds = binds![
        organization,
        parent.as_str(),
        method.as_str(),
        joined_at,
        id
    ];
    tx.execute(JOIN, binds)?;
    policies::attach_defaults(tx, permit, organization, id.as_str(), joined_at)
}

/// Lets an account leave its organization, with its tags, policies and what it administers there.
pub fn leave(tx: &mut Tx<'_>, permit: &Permit, id: &AccountId) -> Result<(), Error> {
    tx.execute(LEAVE, binds![id])?;
    tx.execute(DELETE_DELEGATIONS, binds![id])?;
    policies::detach_all(tx, permit, id.as_str())?;
    tags::delete_all(tx, permit, &TaggedId::Account(id.clone()))
}

/// Moves an account of an organization to another parent.
pub fn update_parent(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    id: &AccountId,
    parent: &ParentId,
) -> Result<(), Error> {
    tx.execute(MOVE, binds![parent.as_str(), id]).map(drop)
}

/// How many accounts an organization has, its management account included.
pub fn count_members(tx: &mut Tx<'_>, organization: &OrganizationId) -> Result<i64, Error> {
    tx.scalar(COUNT, binds![organization])
}

/// Whether an account of the organization has this e-mail address, without regard to case.
pub fn has_email(
    tx: &mut Tx<'_>,
    organization: &OrganizationId,
    email: &str,
) -> Result<bool, Error> {
    tx.scalar(HAS_EMAIL, binds![organization, &email.to_lowercase()])
}

/// How many accounts of the installation have an e-mail address.
pub fn count_with_email(tx: &mut Tx<'_>, email: &str) -> Result<u32, Error> {
    tx.scalar(COUNT_WITH_EMAIL, binds![&email.to_lowercase()])
}

/// The account of this id, where it belongs to the organization.
pub fn find_member(
    tx: &mut Tx<'_>,
    organization: &Organization,
    id: &AccountId,
) -> Result<Option<Member>, Error> {
    let row = tx.find(MEMBER, binds![&organization.id, id])?;
    row.map(|row| member(&row, organization)).transpose()
}

/// Up to a probe of an organization's accounts, in order of their ids.
pub fn list_members(
    tx: &mut Tx<'_>,
    organization: &Organization,
    page: &PageRequest,
) -> Result<Vec<Member>, Error> {
    let binds = binds![&organization.id, page.after_or_empty(), page.probe()];
    let rows = tx.query(MEMBERS, binds)?;
    rows.iter().map(|row| member(row, organization)).collect()
}

/// Up to a probe of the accounts directly in a root or unit, in order of their ids.
pub fn list_members_of_parent(
    tx: &mut Tx<'_>,
    organization: &Organization,
    parent: &ParentId,
    page: &PageRequest,
) -> Result<Vec<Member>, Error> {
    let binds = binds![parent.as_str(), page.after_or_empty(), page.probe()];
    let rows = tx.query(MEMBERS_OF_PARENT, binds)?;
    rows.iter().map(|row| member(row, organization)).collect()
}

fn organization(row: &Row) -> Result<Organization, Error> {
    let feature_set: String = row.get(3)?;
    Ok(Organization {
        id: row.get(0)?,
        management_account: row.get(1)?,
        management_email: row.get(2)?,
        feature_set: FeatureSet::parse(&feature_set)
            .ok_or_else(|| Error::corrupt("organizations.feature_set"))?,
        root: row.get(4)?,
        created_at: row.get(5)?,
    })
}

fn account(row: &Row) -> Result<Account, Error> {
    let state: String = row.get(4)?;
    let joined_method: String = row.get(5)?;
    Ok(Account {
        id: row.get(0)?,
        organization: row.get(1)?,
        name: row.get(2)?,
        email: row.get(3)?,
        state: AccountState::parse(&state).ok_or_else(|| Error::corrupt("accounts.state"))?,
        joined_method: JoinedMethod::parse(&joined_method)
            .ok_or_else(|| Error::corrupt("accounts.joined_method"))?,
        joined_at: row.get(6)?,
    })
}

fn member(row: &Row, organization: &Organization) -> Result<Member, Error> {
    let account = account(row)?;
    let parent = parent(row, 7)?;
    let unit_path: Option<String> = row.get(8)?;
    let mut path = unit_path.unwrap_or_else(|| organization.root_path());
    path.push_str(account.id.as_str());
    path.push('/');
    Ok(Member {
        account,
        parent,
        path,
    })
}

fn parent(row: &Row, column: usize) -> Result<ParentId, Error> {
    let text: String = row.get(column)?;
    ParentId::parse(&text).ok_or_else(|| Error::corrupt("parent_id"))
}

/// Every statement of this module and those below.
#[cfg(test)]
pub(crate) fn statements() -> Vec<&'static str> {
    let mut all = vec![
        ORGANIZATION,
        ORGANIZATION_OF_ACCOUNT,
        INSERT_ORGANIZATION,
        DELETE_TAGS,
        DELETE_REQUESTS,
        DELETE_UNITS,
        DELETE_ORGANIZATION,
        ACCOUNT,
        INSERT_ACCOUNT,
        JOIN,
        LEAVE,
        DELETE_DELEGATIONS,
        MOVE,
        COUNT,
        HAS_EMAIL,
        MEMBER,
        MEMBERS,
        MEMBERS_OF_PARENT,
    ];
    all.extend(closing::STATEMENTS);
    all.extend(creation::STATEMENTS);
    all.extend(handshakes::STATEMENTS);
    all.extend(policies::STATEMENTS);
    all.extend(services::STATEMENTS);
    all.extend(tags::STATEMENTS);
    all.extend(transfers::STATEMENTS);
    all.extend(units::STATEMENTS);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use db::Db;

    #[tokio::test]
    async fn every_statement_is_understood_and_none_scans_a_table() {
        let db = Db::in_memory().expect("a database");
        db.migrate(crate::MIGRATIONS).await.expect("a schema");
        let plans = db
            .read("plans", |tx| {
                statements()
                    .into_iter()
                    .map(|sql| Ok((sql, tx.plan(sql)?)))
                    .collect::<Result<Vec<_>, Error>>()
            })
            .await
            .expect("plans");
        for (sql, plan) in plans {
            for step in plan {
                assert!(!step.starts_with("SCAN"), "{sql}\n{step}");
                assert!(!step.contains("TEMP B-TREE"), "{sql}\n{step}");
            }
        }
    }
}
