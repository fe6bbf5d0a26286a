//! Attributes for access control of an instance.

use base::InstanceId;
use domain::access_control::{self, Attribute, check_attributes};
use domain::quota::Quota;
use domain::{Error, Kind};

use super::Asked;
use crate::{App, Cx};

impl App {
    /// Enables attributes for access control.
    ///
    /// AWS: takes its time, because the trust policy of every role is changed to allow session
    /// tags; here the roles allow them from the beginning, so that it is done at once.
    pub async fn create_access_control_attributes(
        &self,
        cx: &Cx,
        id: &InstanceId,
        attributes: Vec<Attribute>,
    ) -> Result<(), Error> {
        let quotas = self.quotas();
        let action = "sso:CreateInstanceAccessControlAttributeConfiguration";
        let (_, permit) = self
            .authorize_in(cx, id, Asked::new(action).on_instance())
            .await?;
        check_attributes(&attributes, quotas.size(Quota::AccessControlAttributes))?;
        let id = id.clone();
        self.change(cx, permit, "create_access_control", move |tx, permit| {
            if store::instances::find_access_control(tx, &id)?.is_some() {
                return Err(access_control::already_configured().into());
            }
            Ok(store::instances::put_access_control(
                tx,
                permit,
                &id,
                &attributes,
            )?)
        })
        .await
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
            if store::instances::find_access_control(tx, &id)?.is_none() {
                return Err(Error::not_found(Kind::AccessControlAttributes, &id).into());
            }
            Ok(store::instances::put_access_control(
                tx,
                permit,
                &id,
                &attributes,
            )?)
        })
        .await
    }

    /// Disables attributes for access control, and forgets them.
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
            if !store::instances::delete_access_control(tx, permit, &id)? {
                return Err(Error::not_found(Kind::AccessControlAttributes, &id).into());
            }
            Ok(())
        })
        .await
    }

    /// The attributes for access control, which have to be enabled.
    pub async fn get_access_control_attributes(
        &self,
        cx: &Cx,
        id: &InstanceId,
    ) -> Result<Vec<Attribute>, Error> {
        let action = "sso:DescribeInstanceAccessControlAttributeConfiguration";
        self.authorize_in(cx, id, Asked::new(action).on_instance())
            .await?;
        let id = id.clone();
        self.read(action, move |tx| {
            store::instances::find_access_control(tx, &id)?
                .ok_or_else(|| Error::not_found(Kind::AccessControlAttributes, &id).into())
        })
        .await
    }
}
