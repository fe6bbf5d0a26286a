//! What requests of the identity store need leave for: the resources and keys of a row of the
//! authorization table.

use base::{AccountId, GroupId, IdentityStoreId, MembershipId, UserId};
use db::Tx;
use domain::delegation;
use domain::identity::{
    ExternalId, GroupKey, Membership, UserKey, group_arn, identity_store_arn, membership_arn,
    user_arn,
};
use domain::instance::Instance;
use domain::{Error, Kind, Permit};

use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// What the requests of the product itself name as their source.
pub(super) const OURSELVES: &str = "sso.amazonaws.com";

const ALL_USERS: &str = "arn:aws:identitystore:::user/*";
const ALL_GROUPS: &str = "arn:aws:identitystore:::group/*";
const ALL_MEMBERSHIPS: &str = "arn:aws:identitystore:::membership/*";

const USER_ISSUERS: &str = "identitystore:UserExternalIdIssuers";
const GROUP_ISSUERS: &str = "identitystore:GroupExternalIdIssuers";

/// What of a store a request is about, besides the store itself.
#[derive(Debug, Clone)]
pub(crate) enum About {
    /// The store alone.
    Store,
    /// A user to be made, with these external ids.
    NewUser(Vec<ExternalId>),
    /// A user.
    User(UserId),
    /// The user whom a key names; anyone where it names nobody.
    UserOf(UserKey),
    /// Every user.
    Users,
    /// A group to be made, with these external ids.
    NewGroup(Vec<ExternalId>),
    /// A group.
    Group(GroupId),
    /// The group that a key names; any where it names none.
    GroupOf(GroupKey),
    /// Every group.
    Groups,
    /// A group that is in a group, or is to be: the containing one and the contained one.
    Nesting(GroupId, GroupId),
    /// A user to be put into a group.
    NewMembership(UserId, GroupId),
    /// A membership, with its user and its group.
    Membership(MembershipId),
    /// A user's membership in a group, if there is one.
    MembershipOf(UserId, GroupId),
    /// Whether a user is in groups.
    MemberIn(UserId, Vec<GroupId>),
    /// A group's memberships.
    MembershipsOfGroup(GroupId),
    /// A user's memberships.
    MembershipsOfUser(UserId),
}

/// The ARNs in the order in which a denial names them, and a condition key with its values.
type Found = (Vec<String>, Option<(&'static str, Vec<String>)>);

impl About {
    fn find(&self, tx: &mut Tx<'_>, store: &IdentityStoreId) -> Result<Found, db::Error> {
        let mut key = None;
        let all_memberships = || ALL_MEMBERSHIPS.to_owned();
        let arns = match self {
            Self::Store => Vec::new(),
            Self::NewUser(ids) => {
                key = Some((USER_ISSUERS, issuers(ids)));
                Vec::new()
            }
            Self::User(id) => {
                let user = store::identity::find_user(tx, store, id)?;
                key = user.map(|user| (USER_ISSUERS, issuers(&user.attributes.external_ids)));
                vec![user_arn(id)]
            }
            Self::UserOf(named) => {
                let user = match named {
                    UserKey::UserName(name) => store::identity::find_user_by_name(tx, store, name)?,
                    UserKey::Email(mail) => store::identity::find_user_by_email(tx, store, mail)?,
                    UserKey::ExternalId(id) => {
                        store::identity::find_user_by_external_id(tx, store, id)?
                    }
                };
                vec![user.map_or_else(|| ALL_USERS.to_owned(), |user| user.arn())]
            }
            Self::Users => vec![ALL_USERS.to_owned()],
            Self::NewGroup(ids) => {
                key = Some((GROUP_ISSUERS, issuers(ids)));
                Vec::new()
            }
            Self::Group(id) => {
                let group = store::identity::find_group(tx, store, id)?;
                key = group.map(|group| (GROUP_ISSUERS, issuers(&group.external_ids)));
                vec![group_arn(id)]
            }
            Self::GroupOf(named) => {
                let group = match named {
                    GroupKey::DisplayName(name) => {
                        store::identity::find_group_by_name(tx, store, name)?
                    }
                    GroupKey::ExternalId(id) => {
                        store::identity::find_group_by_external_id(tx, store, id)?
                    }
                };
                vec![group.map_or_else(|| ALL_GROUPS.to_owned(), |group| group.arn())]
            }
            Self::Groups => vec![ALL_GROUPS.to_owned()],
            Self::Nesting(parent, child) => vec![group_arn(parent), group_arn(child)],
            Self::NewMembership(user, group) => vec![group_arn(group), user_arn(user)],
            Self::Membership(id) => match store::identity::find_any_membership(tx, store, id)? {
                Some(found) => of_membership(&found),
                // Nobody can say whose it was.
                None => vec![
                    membership_arn(id),
                    ALL_GROUPS.to_owned(),
                    ALL_USERS.to_owned(),
                ],
            },
            Self::MembershipOf(user, group) => {
                match store::identity::find_any_membership_of(tx, store, group, user)? {
                    Some(found) => of_membership(&found),
                    None => vec![group_arn(group), user_arn(user), all_memberships()],
                }
            }
            Self::MemberIn(user, groups) => {
                let mut arns = vec![user_arn(user)];
                arns.extend(groups.iter().map(group_arn));
                arns.push(all_memberships());
                arns
            }
            Self::MembershipsOfGroup(id) => vec![group_arn(id), all_memberships()],
            Self::MembershipsOfUser(id) => vec![user_arn(id), all_memberships()],
        };
        Ok((arns, key))
    }

    fn access(
        &self,
        tx: &mut Tx<'_>,
        action: &'static str,
        (store, owner): (&IdentityStoreId, &AccountId),
        region: &str,
    ) -> Result<Access, Failure> {
        let (arns, key) = self.find(tx, store)?;
        let mut arns = arns.into_iter();
        let own = identity_store_arn(owner, store);
        let mut access = match arns.next() {
            None => Access::new(action, own, owner),
            Some(first) => arns
                .fold(Access::new(action, first, owner), Access::and)
                .and(own),
        };
        if let Some((name, values)) = key {
            access = access.with_many(name, values);
        }
        Ok(access
            .with("identitystore:PrimaryRegion", region)
            // AWS: the user or group comes first and the store last, one sentence each.
            .telling_all()
            // AWS: a delegated administrator administers people and groups without exception, those
            // with access to the management account too (§11.2).
            .delegated_to(delegation::SERVICE_PRINCIPAL))
    }
}

impl App {
    /// The instance of a store, once its network configuration lets the caller in and they may do
    /// `action` to what of it the request is about.
    pub(crate) async fn enter_store(
        &self,
        cx: &Cx,
        action: &'static str,
        id: &IdentityStoreId,
        about: About,
    ) -> Result<(Instance, Permit), Error> {
        let (wanted, caller) = (id.clone(), self.own_account(cx));
        let region = self.settings().region.clone();
        let ((instance, network), permit) = self
            .authorize_on(cx, "enter_store", move |tx| {
                let instance = store::instances::find_by_identity_store(tx, &wanted)?;
                let network = match &instance {
                    Some(_) => store::identity::find_network(tx, &wanted)?,
                    None => None,
                };
                // Whether a store exists is not told to those who may not even ask.
                let owner = instance.as_ref().map_or(&caller, |found| &found.owner);
                let access = about.access(tx, action, (&wanted, owner), &region)?;
                Ok(((instance, network), access))
            })
            .await?;
        let instance = instance.ok_or_else(|| Error::not_found(Kind::IdentityStore, id))?;
        let source = cx.source_ip();
        if source != OURSELVES && network.is_some_and(|network| !network.admits_api(source)) {
            return Err(Error::denied(format!(
                "User: {} is not authorized to perform: {action} on resource: {} because the \
                 network configuration of the identity store does not allow it",
                cx.actor().arn(),
                identity_store_arn(&instance.owner, id)
            )));
        }
        Ok((instance, permit))
    }
}

fn of_membership(found: &Membership) -> Vec<String> {
    vec![
        found.arn(),
        group_arn(&found.group_id),
        user_arn(&found.user_id),
    ]
}

fn issuers(ids: &[ExternalId]) -> Vec<String> {
    ids.iter().map(|id| id.issuer.clone()).collect()
}
