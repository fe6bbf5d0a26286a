//! What an instance asks people for beside their password.

use base::InstanceId;
use domain::Error;
use domain::sign_in::MfaSettings;

use super::settings_of;
use crate::identity_source::require_directory;
use crate::instances::Asked;
use crate::{App, Cx};

impl App {
    /// What the instance asks for.
    pub async fn get_mfa_settings(
        &self,
        cx: &Cx,
        instance: &InstanceId,
    ) -> Result<MfaSettings, Error> {
        let asked = Asked::new("cardea:GetMfaSettings").on_instance();
        let (instance, _permit) = self.authorize_in(cx, instance, asked).await?;
        self.read("get_mfa_settings", move |tx| {
            Ok(settings_of(tx, &instance.id)?)
        })
        .await
    }

    /// Decides what the instance asks for, from the next sign-in on.
    pub async fn put_mfa_settings(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        settings: MfaSettings,
    ) -> Result<(), Error> {
        let asked = Asked::new("cardea:PutMfaSettings").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        if let Some(fault) = settings.fault() {
            return Err(Error::invalid(fault));
        }
        self.change(cx, permit, "put_mfa_settings", move |tx, permit| {
            let id = &instance.id;
            require_directory(tx, id)?;
            Ok(store::sign_in::put_mfa_settings(tx, permit, id, &settings)?)
        })
        .await
    }
}
