//! Groups in groups: the members of the contained group are members of the containing one.
//!
//! AWS has nothing like it; its clients see the members, and not how they come to be it.

use base::{GroupId, IdentityStoreId, Page, PageRequest};
use db::Tx;
use domain::identity::{Family, Group, Nesting};
use domain::{Error, Kind};
use store::identity::Side;

use super::{About, called, hand, stamp};
use crate::{App, Cx, Failure};

/// A group in a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NestingKey {
    /// In which store.
    pub identity_store_id: IdentityStoreId,
    /// The group that contains.
    pub parent: GroupId,
    /// The group that is contained.
    pub child: GroupId,
}

impl App {
    /// Puts a group into a group. Of a large one not all members are in the containing group when
    /// this answers; the reconciler goes on with them.
    pub async fn create_nesting(&self, cx: &Cx, key: NestingKey) -> Result<(), Error> {
        let action = "cardea:CreateGroupNesting";
        let about = About::Nesting(key.parent.clone(), key.child.clone());
        let store = key.identity_store_id.clone();
        let (_, permit) = self.enter_store(cx, action, &store, about).await?;
        let (entropy, stamp) = (self.shared_entropy(), stamp(cx.now(), &cx.actor().arn()));
        let done = self.change(cx, permit, "create_nesting", move |tx, permit| {
            let NestingKey { parent, child, .. } = &key;
            for group in [parent, child] {
                if store::identity::find_group(tx, &store, group)?.is_none() {
                    return Err(Error::not_found(Kind::Group, group).into());
                }
            }
            if store::identity::find_nesting(tx, &store, parent, child)?.is_some() {
                let message = "The group is in the other already";
                return Err(Error::conflict(Kind::Nesting, message).into());
            }
            let family = store::identity::family_of(tx, &store, &[parent, child])?;
            check(tx, &store, &family, (parent, child))?;
            let hand = hand(permit, &*entropy, &stamp, &store);
            Ok(hand.nest(tx, parent, child)?)
        });
        if !done.await? {
            self.work().notify_one();
        }
        Ok(())
    }

    /// Takes a group out of a group; where it is not in it, that is no error. Whoever was in the
    /// containing group through it alone is in it no more when this answers.
    pub async fn delete_nesting(&self, cx: &Cx, key: NestingKey) -> Result<(), Error> {
        let action = "cardea:DeleteGroupNesting";
        let about = About::Nesting(key.parent.clone(), key.child.clone());
        let store = key.identity_store_id.clone();
        let (_, permit) = self.enter_store(cx, action, &store, about).await?;
        let (entropy, stamp) = (self.shared_entropy(), stamp(cx.now(), &cx.actor().arn()));
        let done = self.change(cx, permit, "delete_nesting", move |tx, permit| {
            let hand = hand(permit, &*entropy, &stamp, &store);
            Ok(hand.unnest(tx, &key.parent, &key.child)?)
        });
        if !done.await? {
            self.work().notify_one();
        }
        Ok(())
    }

    /// The groups that are in a group, or that it is in, in order of their ids.
    pub async fn list_nestings(
        &self,
        cx: &Cx,
        store: &IdentityStoreId,
        group: &GroupId,
        side: Side,
        page: PageRequest,
    ) -> Result<Page<(Group, Nesting)>, Error> {
        let action = match side {
            Side::Children => "cardea:ListChildGroups",
            Side::Parents => "cardea:ListParentGroups",
        };
        self.enter_store(cx, action, store, About::Group(group.clone()))
            .await?;
        let (store, group) = (store.clone(), group.clone());
        self.read(action, move |tx| {
            if store::identity::find_group(tx, &store, &group)?.is_none() {
                return Err(Error::not_found(Kind::Group, &group).into());
            }
            let mut rows = Vec::new();
            for nesting in store::identity::list_nestings(tx, &store, &group, side, &page)? {
                let other = match side {
                    Side::Children => &nesting.child,
                    Side::Parents => &nesting.parent,
                };
                let other = store::identity::find_group(tx, &store, other)?;
                rows.extend(other.map(|other| (other, nesting)));
            }
            Ok(Page::from_probe(rows, &page, |(other, _)| {
                other.id.to_string()
            }))
        })
        .await
    }
}

/// Whether a family allows one more nesting; the names are looked up only to tell why not.
fn check(
    tx: &mut Tx<'_>,
    store: &IdentityStoreId,
    family: &Family,
    (parent, child): (&GroupId, &GroupId),
) -> Result<(), Failure> {
    let refused = family.check(parent, child, ToString::to_string);
    let Err(Error::Conflict { kind, mut message }) = refused else {
        return Ok(refused?);
    };
    let mut groups = vec![parent.clone()];
    groups.extend(family.upward(parent));
    groups.sort();
    groups.dedup();
    for id in groups {
        if let Some(group) = store::identity::find_group(tx, store, &id)? {
            message = message.replace(id.as_str(), &called(&group));
        }
    }
    Err(Error::Conflict { kind, message }.into())
}
