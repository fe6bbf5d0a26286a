//! Lists of people and groups.

use base::{GroupId, Page, PageRequest, UserId};
use db::Tx;
use domain::identity::{ExternalId, Group, User};
use domain::scim::Provisioner;
use domain::{Error, Kind};
use scim::{AwsFilter, ResourceKind};

use super::groups::group_id;
use super::shown::Shown;
use super::users::user_id;
use super::{provisioner, resource};
use crate::{App, Cx, Failure};

/// How many groups of people and members of groups are answered at the most, of all resources of
/// an answer together: they are in memory at once.
pub(super) const SHOWN: u32 = 50_000;

/// Someone or something of a list.
#[derive(Debug, Clone)]
pub(super) enum Item {
    User(Box<User>),
    Group(Group),
}

impl Item {
    pub(super) fn id(&self) -> &str {
        match self {
            Self::User(user) => user.id.as_str(),
            Self::Group(group) => group.id.as_str(),
        }
    }
}

impl App {
    /// A page of people or groups in AWS's manner: all of them, or those whom one of AWS's filters
    /// finds, each through an index.
    pub async fn list_scim_as_aws(
        &self,
        cx: &Cx,
        kind: ResourceKind,
        filter: Option<AwsFilter>,
        page: PageRequest,
    ) -> Result<Page<Shown>, Error> {
        let provisioner = self.enter_list(cx, kind)?;
        let (at, issuer) = (provisioner.clone(), self.scim_issuer(&provisioner));
        let now = cx.now();
        let found = self.read("scim_list", move |tx| {
            let items = match kind {
                ResourceKind::User => {
                    let users = users(tx, &at, (filter.as_ref(), &issuer), &page, now)?;
                    users
                        .into_iter()
                        .map(|user| Item::User(Box::new(user)))
                        .collect()
                }
                ResourceKind::Group => {
                    let groups = groups(tx, &at, (filter.as_ref(), &issuer), &page, now)?;
                    groups.into_iter().map(Item::Group).collect()
                }
            };
            Ok(Page::from_probe(items, &page, |item: &Item| {
                item.id().to_owned()
            }))
        });
        Ok(found.await?.map(|item| self.show(&provisioner, &item)))
    }

    /// Leave to list a kind.
    pub(super) fn enter_list(&self, cx: &Cx, kind: ResourceKind) -> Result<Provisioner, Error> {
        let provisioner = provisioner(cx)?;
        let action = match kind {
            ResourceKind::User => "identitystore:ListUsers",
            ResourceKind::Group => "identitystore:ListGroups",
        };
        self.provisioner_permit(cx, action, provisioner.arn())?;
        Ok(provisioner)
    }

    /// Without members and groups.
    pub(super) fn show(&self, provisioner: &Provisioner, item: &Item) -> Shown {
        match item {
            Item::User(user) => self.show_user(provisioner, user, &[]),
            Item::Group(group) => self.show_group(provisioner, group, &[]),
        }
    }

    /// Who is in a group themselves.
    pub(super) async fn scim_members(
        &self,
        cx: &Cx,
        provisioner: &Provisioner,
        group: &GroupId,
        most: u32,
    ) -> Result<Vec<UserId>, Error> {
        let (store, group, now) = (provisioner.store.clone(), group.clone(), cx.now());
        let found = self.read("scim_members", move |tx| {
            let list = store::identity::direct_user_ids_of_group;
            Ok(list(tx, &store, &group, ("", i64::from(most) + 1), now)?)
        });
        all(found.await?, "members", most)
    }

    /// What groups a user is in themselves.
    pub(super) async fn scim_groups_of(
        &self,
        cx: &Cx,
        provisioner: &Provisioner,
        user: &UserId,
        most: u32,
    ) -> Result<Vec<Group>, Error> {
        let (store, user, now) = (provisioner.store.clone(), user.clone(), cx.now());
        let found = self.read("scim_groups_of", move |tx| {
            let list = store::identity::list_groups_with_member;
            Ok(list(tx, &store, &user, &PageRequest::first(most), now)?)
        });
        all(found.await?, "groups", most)
    }
}

/// Memory is bounded: where there are more than that, they are not answered.
fn all<T>(found: Vec<T>, attribute: &'static str, most: u32) -> Result<Vec<T>, Error> {
    if u32::try_from(found.len()).unwrap_or(u32::MAX) <= most {
        return Ok(found);
    }
    Err(Error::Constraint {
        reason: "tooMany",
        message: format!("there are too many {attribute}: ask with excludedAttributes={attribute}"),
    })
}

fn users(
    tx: &mut Tx<'_>,
    provisioner: &Provisioner,
    (filter, issuer): (Option<&AwsFilter>, &str),
    page: &PageRequest,
    now: base::Timestamp,
) -> Result<Vec<User>, Failure> {
    let store = &provisioner.store;
    let found = match filter {
        None => return Ok(store::identity::list_users(tx, store, page)?),
        Some(AwsFilter::InGroup(group)) => {
            let group = group_id(group)?;
            super::groups::get(tx, provisioner, &group)?;
            let list = store::identity::list_direct_members;
            return Ok(list(tx, store, &group, page, now)?);
        }
        Some(AwsFilter::UserName(name)) => store::identity::find_user_by_name(tx, store, name)?,
        Some(AwsFilter::ExternalId(id)) => {
            let id = external(issuer, id);
            store::identity::find_user_by_external_id(tx, store, &id)?
        }
        Some(AwsFilter::UserWithManager { user, manager }) => {
            let found = match UserId::parse(user) {
                Ok(id) => store::identity::find_user(tx, store, &id)?,
                Err(_none) => None,
            };
            found.filter(|user| {
                let enterprise = resource::of_user(user, issuer).enterprise;
                enterprise.manager.as_ref() == Some(manager)
            })
        }
        Some(
            AwsFilter::DisplayName(_)
            | AwsFilter::WithMember(_)
            | AwsFilter::GroupWithMember { .. },
        ) => None,
    };
    Ok(found.into_iter().collect())
}

fn groups(
    tx: &mut Tx<'_>,
    provisioner: &Provisioner,
    (filter, issuer): (Option<&AwsFilter>, &str),
    page: &PageRequest,
    now: base::Timestamp,
) -> Result<Vec<Group>, Failure> {
    let store = &provisioner.store;
    // AWS: a member that does not exist is not found (§8.4).
    let get_user = |tx: &mut Tx<'_>, id: &str| -> Result<UserId, Failure> {
        let id = user_id(id)?;
        let found = store::identity::find_user(tx, store, &id)?;
        let found = found.ok_or_else(|| Error::not_found(Kind::User, &id))?;
        Ok(found.id)
    };
    let found = match filter {
        None => return Ok(store::identity::list_groups(tx, store, page)?),
        Some(AwsFilter::WithMember(member)) => {
            let user = get_user(tx, member)?;
            let list = store::identity::list_groups_with_member;
            return Ok(list(tx, store, &user, page, now)?);
        }
        Some(AwsFilter::DisplayName(name)) => store::identity::find_group_by_name(tx, store, name)?,
        Some(AwsFilter::ExternalId(id)) => {
            let id = external(issuer, id);
            store::identity::find_group_by_external_id(tx, store, &id)?
        }
        Some(AwsFilter::GroupWithMember { group, member }) => {
            let user = get_user(tx, member)?;
            match GroupId::parse(group) {
                Ok(group) => {
                    let find = store::identity::find_any_membership_of;
                    let found = find(tx, store, &group, &user)?;
                    let is_in = found
                        .and_then(|membership| membership.direct)
                        .is_some_and(|until| until.is_after(now));
                    if is_in {
                        store::identity::find_group(tx, store, &group)?
                    } else {
                        None
                    }
                }
                Err(_none) => None,
            }
        }
        Some(
            AwsFilter::UserName(_) | AwsFilter::InGroup(_) | AwsFilter::UserWithManager { .. },
        ) => None,
    };
    Ok(found.into_iter().collect())
}

pub(super) fn external(issuer: &str, id: &str) -> ExternalId {
    ExternalId {
        issuer: issuer.to_owned(),
        id: id.to_owned(),
    }
}
