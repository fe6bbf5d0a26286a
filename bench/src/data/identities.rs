//! Groups, groups in groups, users, and who is in which.

use db::{Db, Error, Tx};
use domain::identity::{
    Group, PersonName, Revision, Until, User, UserAttributes, UserStatus, Valued,
};
use store::identity::Hand;

use super::ids::For;
use super::{Shape, Site, in_batches};

/// More users than a group has: nothing is left to the reconciler.
const PAGE: i64 = 1_000_000;

pub(super) async fn write(db: &Db, site: &Site) -> Result<(), Error> {
    in_batches(db, site, site.shape.groups(), 10_000, group).await?;
    // Before anybody is in any: the first members rise as they come.
    in_batches(db, site, site.shape.teams, 10_000, nesting).await?;
    in_batches(db, site, site.shape.users, 20_000, user).await
}

fn group(tx: &mut Tx<'_>, site: &Site, number: usize) -> Result<(), Error> {
    let group = Group {
        id: site.ids.group(number, site.shape.groups()),
        identity_store_id: site.instance.identity_store_id.clone(),
        display_name: Some(site.shape.group_name(number)),
        description: None,
        external_ids: Vec::new(),
        revision: Revision::FIRST,
        created: site.stamp.clone(),
        updated: site.stamp.clone(),
    };
    store::identity::insert_group(tx, &site.permit, &group)
}

fn nesting(tx: &mut Tx<'_>, site: &Site, team: usize) -> Result<(), Error> {
    let Some(parent) = site.shape.parent(team) else {
        return Ok(());
    };
    let groups = site.shape.groups();
    let (parent, child) = (site.ids.group(parent, groups), site.ids.group(team, groups));
    let entropy = site.ids.entropy(For::NESTED, team);
    let store = &site.instance.identity_store_id;
    let hand = Hand {
        permit: &site.permit,
        entropy: &entropy,
        stamp: &site.stamp,
        store,
        page: PAGE,
    };
    hand.nest(tx, &parent, &child).map(drop)
}

fn user(tx: &mut Tx<'_>, site: &Site, number: usize) -> Result<(), Error> {
    let Site {
        ids, shape, permit, ..
    } = site;
    let store = &site.instance.identity_store_id;
    let user = User {
        id: ids.user(number, shape.users),
        identity_store_id: store.clone(),
        user_name: Shape::user_name(number),
        status: UserStatus::Enabled,
        attributes: attributes(number),
        revision: Revision::FIRST,
        created: site.stamp.clone(),
        updated: site.stamp.clone(),
    };
    store::identity::insert_user(tx, permit, &user)?;
    // Apart from those that groups in teams took: they are counted by team.
    let entropy = ids.entropy(For::NESTED, shape.teams + number);
    let hand = Hand {
        permit,
        entropy: &entropy,
        stamp: &site.stamp,
        store,
        page: PAGE,
    };
    for (place, group) in shape.groups_of(number).into_iter().enumerate() {
        let id = ids.membership(number * 2 + place, shape.users * 2);
        let group = ids.group(group, shape.groups());
        hand.put_direct(tx, &id, (&group, &user.id), Some(Until::Forever))?;
    }
    Ok(())
}

fn attributes(number: usize) -> UserAttributes {
    let (given, family) = Shape::person(number);
    UserAttributes {
        name: PersonName {
            given_name: Some(given.to_owned()),
            family_name: Some(family.to_owned()),
            ..PersonName::default()
        },
        display_name: Some(format!("{given} {family}")),
        emails: vec![Valued {
            value: Some(format!("{}@example.com", Shape::user_name(number))),
            kind: Some("work".to_owned()),
            primary: Some(true),
        }],
        title: Some(Shape::title(number).to_owned()),
        ..UserAttributes::default()
    }
}
