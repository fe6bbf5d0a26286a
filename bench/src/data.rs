//! Organizations of three sizes to measure with: the same seed gives the same rows.
//!
//! Rows are written by the store's own functions, in large transactions, with what the use cases above
//! them would have decided, and indexes are made when the rows are there. A test makes a small
//! organization this way and through the API, and compares the databases row by row and what the API
//! answers.

mod access;
mod bulk;
mod identities;
mod ids;
mod organization;
mod shape;
mod sign_in;
#[cfg(test)]
mod tests;

use base::{AccountId, InstanceId, PermissionSetId, Timestamp, UserId, WebSessionId};
use db::{Db, Error, Tx};
use domain::history::Author;
use domain::identity::Stamp;
use domain::instance::Instance;
use domain::organization::Organization;
use domain::{Permit, sign_in::ClientId};

pub(crate) use ids::Ids;
pub(crate) use shape::Shape;

pub(crate) use crate::options::Size;

/// What scenarios need to know of an organization.
#[derive(Debug)]
pub(crate) struct World {
    /// How much there is.
    pub(crate) shape: Shape,
    /// Member accounts.
    pub(crate) accounts: Vec<AccountId>,
    /// Permission sets by number, with their names.
    pub(crate) sets: Vec<(PermissionSetId, String)>,
    /// Signed-in people who reach as much as each other: each ten accounts, with three permission sets
    /// in each.
    pub(crate) people: Vec<Somebody>,
    /// What their tokens were issued to.
    pub(crate) client: ClientId,
    /// Its secret.
    pub(crate) client_secret: String,
}

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub(crate) struct Somebody {
    pub(crate) user: UserId,
    pub(crate) user_name: String,
    pub(crate) session: WebSessionId,
    /// Good for the portal's API for an hour.
    pub(crate) access_token: String,
    /// Good for eight hours.
    pub(crate) refresh_token: String,
    /// An account that they reach.
    pub(crate) account: AccountId,
    /// A permission set that they have there: what the portal calls a role.
    pub(crate) role_name: String,
}

/// What everything is written with.
#[derive(Debug, Clone)]
struct Site {
    ids: Ids,
    shape: Shape,
    instance: Instance,
    organization: Organization,
    permit: Permit,
    stamp: Stamp,
    now: Timestamp,
}

/// How many people a [`World`] has.
const PEOPLE: usize = 1_000;

const FIND_INSTANCE: &str = "SELECT id FROM instances WHERE kind = 'ORGANIZATION'";

/// Fills a database in which an organization and its instance are and nothing else.
pub(crate) async fn fill(db: &Db, size: Size, seed: u64, now: Timestamp) -> Result<World, Error> {
    fill_shape(db, Shape::of(size), seed, now).await
}

async fn fill_shape(db: &Db, shape: Shape, seed: u64, now: Timestamp) -> Result<World, Error> {
    let site = db
        .read("site", move |tx| Site::find(tx, shape, Ids::new(seed), now))
        .await?;
    let dropped = bulk::drop_indexes(db).await?;
    let accounts = organization::write(db, &site).await?;
    let sets = access::write_sets(db, &site).await?;
    identities::write(db, &site).await?;
    access::write(db, &site, &accounts, &sets).await?;
    let (client, client_secret) = sign_in::write(db, &site).await?;
    dropped.make(db).await?;
    Ok(World {
        people: sign_in::people(&site, &accounts, PEOPLE),
        sets: sets
            .into_iter()
            .map(|defined| (defined.set.id, defined.set.name))
            .collect(),
        shape,
        accounts,
        client,
        client_secret,
    })
}

impl Site {
    fn find(tx: &mut Tx<'_>, shape: Shape, ids: Ids, now: Timestamp) -> Result<Self, Error> {
        let id: InstanceId = tx.scalar(FIND_INSTANCE, &[])?;
        let nothing = || Error::corrupt("there is no organization to fill");
        let instance = store::instances::find(tx, &id)?.ok_or_else(nothing)?;
        let owner = &instance.owner;
        let organization = store::organizations::find_organization_of_account(tx, owner)?;
        let root = format!("arn:aws:iam::{owner}:root");
        let author = Author {
            arn: root.clone(),
            request_id: String::new(),
            at: now,
        };
        let permit = Permit::issued_by_the_authorizer("bench:Fill", "*".to_owned(), owner.clone());
        Ok(Self {
            ids,
            shape,
            organization: organization.ok_or_else(nothing)?,
            permit: permit.used_by(author),
            stamp: Stamp { at: now, by: root },
            now,
            instance,
        })
    }
}

/// Writes what there is of `count` things, so many a transaction.
async fn in_batches(
    db: &Db,
    site: &Site,
    count: usize,
    batch: usize,
    write: impl Fn(&mut Tx<'_>, &Site, usize) -> Result<(), Error> + Copy + Send + Sync + 'static,
) -> Result<(), Error> {
    for first in (0..count).step_by(batch) {
        let (site, end) = (site.clone(), count.min(first + batch));
        let done: Result<(), Error> = db
            .write("fill", move |tx| {
                (first..end).try_for_each(|number| write(tx, &site, number))
            })
            .await;
        done?;
    }
    Ok(())
}
