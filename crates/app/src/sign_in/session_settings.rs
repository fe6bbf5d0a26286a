//! How long the sessions of an instance last.

use base::InstanceId;
use domain::Error;
use domain::sign_in::SessionSettings;

use crate::instances::Asked;
use crate::{App, Cx};

impl App {
    /// How long sessions last that begin now.
    pub async fn get_session_settings(
        &self,
        cx: &Cx,
        instance: &InstanceId,
    ) -> Result<SessionSettings, Error> {
        let action = "cardea:GetSessionSettings";
        let asked = Asked::new(action).on_instance();
        let (instance, _) = self.authorize_in(cx, instance, asked).await?;
        self.read("get_session_settings", move |tx| {
            Ok(store::instances::session_settings(tx, &instance.id)?)
        })
        .await
    }

    /// Decides how long sessions last that begin from now on; those that are there end when they
    /// were to end.
    pub async fn put_session_settings(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        settings: SessionSettings,
    ) -> Result<(), Error> {
        let asked = Asked::new("cardea:PutSessionSettings").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        self.change(cx, permit, "put_session_settings", move |tx, permit| {
            let id = &instance.id;
            Ok(store::instances::put_session_settings(
                tx, permit, id, &settings,
            )?)
        })
        .await
    }
}
