//! Attributes for access control of an instance.

use base::InstanceId;
use domain::access_control::{self, Attribute, Configuration, Status, check_attributes};
use domain::quota::Quota;
use domain::{Error, Kind};
use store::provisioning::jobs;

use super::Asked;
use crate::{App, Cx};

impl App {
    /// Enables attributes for access control: asks for every role's trust policy to allow session
    /// tags, and no session has any before all do. Roles in the account that owns the instance need
    /// the caller's own right to change them; without it nothing is changed, and it can be asked for
    /// again.
    pub async fn create_access_control_attributes(
        &self,
        cx: &Cx,
        id: &InstanceId,
        attributes: Vec<Attribute>,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let action = "sso:CreateInstanceAccessControlAttributeConfiguration";
        let (instance, permit) = self
            .authorize_in(cx, id, Asked::new(action).on_instance())
            .await?;
        check_attributes(&attributes, quotas.size(Quota::AccessControlAttributes))?;
        let (app, asking) = (self.clone(), cx.clone());
        self.change(cx, permit, "create_access_control", move |tx, permit| {
            let id = &instance.id;
            let found = store::access_control::find(tx, id)?;
            if found.is_some_and(|found| !matches!(found.status, Status::Failed(_))) {
                return Err(access_control::already_configured().into());
            }
            let denial = app.own_rights_to_tag(tx, &asking, &instance)?;
            // AWS: the first words are the console's (§7).
            let failure = denial
                .map(|reason| format!("Attributes for access control failed to enable: {reason}"));
            let wanted = (attributes.as_slice(), failure.as_deref());
            store::access_control::put(tx, permit, id, wanted)?;
            if failure.is_none() {
                jobs::insert_without_tags(tx, permit, id, asking.now())?;
            }
            Ok(())
        })
        .await?;
        self.work().notify_one();
        Ok(())
    }

    /// Replaces all attributes for access control.
    pub async fn update_access_control_attributes(
        &self,
        cx: &Cx,
        id: &InstanceId,
        attributes: Vec<Attribute>,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let action = "sso:UpdateInstanceAccessControlAttributeConfiguration";
        let (_, permit) = self
            .authorize_in(cx, id, Asked::new(action).on_instance())
            .await?;
        check_attributes(&attributes, quotas.size(Quota::AccessControlAttributes))?;
        let id = id.clone();
        self.change(cx, permit, "update_access_control", move |tx, permit| {
            let found = store::access_control::find(tx, &id)?
                .ok_or_else(|| Error::not_found(Kind::AccessControlAttributes, &id))?;
            // What has failed stays failed until it is created again.
            let failure = match &found.status {
                Status::Failed(failure) => Some(failure.as_str()),
                Status::Enabled | Status::InProgress => None,
            };
            let wanted = (attributes.as_slice(), failure);
            Ok(store::access_control::put(tx, permit, &id, wanted)?)
        })
        .await
    }

    /// Disables attributes for access control, and forgets them: sessions that begin from now on have
    /// no tags. Roles go on to allow them until they are provisioned again, which gives nobody any.
    pub async fn delete_access_control_attributes(
        &self,
        cx: &Cx,
        id: &InstanceId,
    ) -> Result<(), Error> {
        let action = "sso:DeleteInstanceAccessControlAttributeConfiguration";
        let (_, permit) = self
            .authorize_in(cx, id, Asked::new(action).on_instance())
            .await?;
        let id = id.clone();
        self.change(cx, permit, "delete_access_control", move |tx, permit| {
            if !store::access_control::delete(tx, permit, &id)? {
                return Err(Error::not_found(Kind::AccessControlAttributes, &id).into());
            }
            Ok(())
        })
        .await
    }

    /// The attributes for access control, and how far it has come that sessions have them.
    pub async fn get_access_control_attributes(
        &self,
        cx: &Cx,
        id: &InstanceId,
    ) -> Result<Configuration, Error> {
        let action = "sso:DescribeInstanceAccessControlAttributeConfiguration";
        self.authorize_in(cx, id, Asked::new(action).on_instance())
            .await?;
        let id = id.clone();
        self.read(action, move |tx| {
            store::access_control::find(tx, &id)?
                .ok_or_else(|| Error::not_found(Kind::AccessControlAttributes, &id).into())
        })
        .await
    }
}
