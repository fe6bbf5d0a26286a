//! Permission sets and their policies: changes touch the definition alone, and reach the accounts
//! when they are provisioned.

mod policies;

use base::{InstanceId, Page, PageRequest, PermissionSetId};
use db::Tx;
use domain::instance::Instance;
use domain::permission_set::{self, PermissionSet, SessionDuration, Tag, check_tags};
use domain::quota::Quota;
use domain::{Error, Kind, Permit};

use crate::instances::{Asked, check_not_beyond};
use crate::provisioning::Change;
use crate::{App, Cx, Failure};

/// Which permission set is meant, of which instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermissionSetRef {
    /// The instance.
    pub instance: InstanceId,
    /// The permission set.
    pub id: PermissionSetId,
}

/// A permission set to be made.
#[derive(Debug, Clone)]
pub struct CreatePermissionSet {
    /// In which instance.
    pub instance: InstanceId,
    /// Unique in the instance.
    pub name: String,
    /// For people.
    pub description: Option<String>,
    /// How long credentials for it last; an hour where nothing is said.
    pub session_duration: Option<SessionDuration>,
    /// Where the console opens.
    pub relay_state: Option<String>,
    /// Its tags.
    pub tags: Vec<Tag>,
}

/// What is to become of a permission set.
#[derive(Debug, Clone)]
pub struct UpdatePermissionSet {
    /// Which.
    pub permission_set: PermissionSetRef,
    /// `None` leaves it as it is.
    pub description: Option<String>,
    /// `None` leaves it as it is.
    pub session_duration: Option<SessionDuration>,
    /// `None` clears it.
    pub relay_state: Option<String>,
}

impl PermissionSetRef {
    /// Leave for `action` on it, as every row has that is about a permission set.
    pub(crate) fn asked(&self, action: &'static str) -> Asked {
        Asked::new(action).on_set(&self.id).on_instance()
    }

    /// Its ARN.
    pub fn arn(&self) -> String {
        permission_set::arn(&self.instance, &self.id)
    }
}

impl App {
    /// Makes a permission set without policies.
    pub async fn create_permission_set(
        &self,
        cx: &Cx,
        command: CreatePermissionSet,
    ) -> Result<PermissionSet, Error> {
        let quotas = self.quotas();
        let id = PermissionSetId::generate(self.entropy());
        let asked = Asked::new("sso:CreatePermissionSet")
            .on_instance()
            .on_set(&id)
            .setting(&command.tags);
        let (_, permit) = self.authorize_in(cx, &command.instance, asked).await?;
        check_tags(&command.tags)?;
        let tags = permission_set::merge_tags(&[], &command.tags, quotas.size(Quota::Tags))?;
        let set = PermissionSet {
            id,
            instance: command.instance,
            name: command.name,
            description: command.description,
            session_duration: command.session_duration.unwrap_or_default(),
            relay_state: command.relay_state,
            revision: 1,
            created_at: cx.now(),
        };
        cx.creates(&set.arn());
        self.change(cx, permit, "create_permission_set", move |tx, permit| {
            if store::permission_sets::find_by_name(tx, &set.instance, &set.name)?.is_some() {
                return Err(permission_set::name_taken(&set.name).into());
            }
            let most = quotas.of(Quota::PermissionSets);
            if i64::from(store::permission_sets::count(tx, &set.instance)?) >= most {
                return Err(permission_set::too_many_permission_sets(&set.instance, most).into());
            }
            match store::permission_sets::insert(tx, permit, &set) {
                Err(error) if error.is_unique("permission_sets_name") => {
                    return Err(permission_set::name_taken(&set.name).into());
                }
                other => other?,
            }
            store::permission_sets::set_tags(tx, permit, set.id.as_str(), &tags)?;
            Ok(set.clone())
        })
        .await
    }

    /// The permission set of this id.
    pub async fn get_permission_set(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
    ) -> Result<PermissionSet, Error> {
        self.read_set(cx, set, "sso:DescribePermissionSet", |_, found| Ok(found))
            .await
    }

    /// The ids of an instance's permission sets.
    pub async fn list_permission_sets(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        page: PageRequest,
    ) -> Result<Page<PermissionSetId>, Error> {
        let asked = Asked::new("sso:ListPermissionSets").on_instance();
        self.authorize_in(cx, instance, asked).await?;
        let instance = instance.clone();
        self.read("list_permission_sets", move |tx| {
            let (after, limit) = (page.after_or_empty(), page.probe());
            let ids = store::permission_sets::list(tx, &instance, after, limit)?;
            Ok(Page::from_probe(ids, &page, ToString::to_string))
        })
        .await
    }

    /// Changes the definition; the accounts keep the old one until they are provisioned again.
    pub async fn update_permission_set(
        &self,
        cx: &Cx,
        command: UpdatePermissionSet,
    ) -> Result<(), Error> {
        let set = command.permission_set.clone();
        self.change_set(
            cx,
            set,
            "sso:UpdatePermissionSet",
            move |tx, permit, set| {
                let updated = PermissionSet {
                    description: command.description.clone().or(set.description),
                    session_duration: command
                        .session_duration
                        .clone()
                        .unwrap_or(set.session_duration),
                    // AWS: an omitted relay state clears what was stored (§3.3).
                    relay_state: command.relay_state.clone(),
                    ..set
                };
                Ok(store::permission_sets::update(tx, permit, &updated)?)
            },
        )
        .await
    }

    /// Removes a permission set that is provisioned nowhere and about to be nowhere.
    pub async fn delete_permission_set(&self, cx: &Cx, set: PermissionSetRef) -> Result<(), Error> {
        self.change_set(cx, set, "sso:DeletePermissionSet", |tx, permit, set| {
            if store::provisioning::anywhere(tx, &set.id)?
                || store::provisioning::jobs::any_of_permission_set(tx, &set.id)?
            {
                return Err(permission_set::still_provisioned().into());
            }
            let rule = store::assignments::rules::find_name_of_permission_set(tx, &set.id)?;
            if let Some(rule) = rule {
                return Err(permission_set::wanted_by_rule(&rule).into());
            }
            Ok(store::permission_sets::delete(tx, permit, &set.id)?)
        })
        .await
    }

    /// Reads something of a permission set.
    pub(crate) async fn read_set<T: Send + 'static>(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        action: &'static str,
        read: impl Fn(&mut Tx<'_>, PermissionSet) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        self.authorize_in(cx, &set.instance, set.asked(action))
            .await?;
        self.read(action, move |tx| {
            let found = require(tx, &set)?;
            read(tx, found)
        })
        .await
    }

    /// Changes something of a permission set.
    pub(crate) async fn change_set<T: Send + 'static>(
        &self,
        cx: &Cx,
        set: PermissionSetRef,
        action: &'static str,
        change: impl Fn(&mut Tx<'_>, &Permit, PermissionSet) -> Result<T, Failure>
        + Send
        + Sync
        + 'static,
    ) -> Result<T, Error> {
        let (instance, permit) = self
            .authorize_in(cx, &set.instance, set.asked(action))
            .await?;
        let (app, asking) = (self.clone(), cx.clone());
        self.change(cx, permit, action, move |tx, permit| {
            let found = require(tx, &set)?;
            check_not_beyond(tx, &asking, (&instance, &set.id), permit)?;
            let done = change(tx, permit, found)?;
            app.check_may_be_provisioned(tx, &asking, &instance, &set.id)?;
            Ok(done)
        })
        .await
    }

    /// Where an assignment rule may bring the permission set to the account that owns the instance,
    /// nobody is asked for their own rights in IAM when it does: whoever edits it needs them now.
    fn check_may_be_provisioned(
        &self,
        tx: &mut Tx<'_>,
        cx: &Cx,
        instance: &Instance,
        id: &PermissionSetId,
    ) -> Result<(), Failure> {
        if !store::assignments::rules::may_reach_owner(tx, id)? {
            return Ok(());
        }
        let Some(set) = store::permission_sets::find(tx, id)? else {
            return Ok(());
        };
        match self.own_rights(tx, cx, (&set, &instance.owner), Change::Provision)? {
            None => Ok(()),
            Some(reason) => Err(Error::denied(reason.to_string()).into()),
        }
    }
}

/// The permission set, which must be one of its instance's.
pub(crate) fn require(tx: &mut Tx<'_>, set: &PermissionSetRef) -> Result<PermissionSet, Failure> {
    store::permission_sets::find(tx, &set.id)?
        .filter(|found| found.instance == set.instance)
        .ok_or_else(|| Error::not_found(Kind::PermissionSet, &set.id).into())
}
