//! How long sessions last.

use aws_cardea::operations as op;
use aws_cardea::shapes::{
    GetSessionSettingsRequest, GetSessionSettingsResponse, PutSessionSettingsRequest,
    PutSessionSettingsResponse,
};
use domain::Error;
use domain::sign_in::{BackgroundDuration, InteractiveDuration, SessionSettings};

use super::reach::instance_id;
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::GetSessionSettings, _, _>(get_session_settings);
    service.add::<op::PutSessionSettings, _, _>(put_session_settings);
}

async fn get_session_settings(
    Request { app, cx }: Request,
    input: GetSessionSettingsRequest,
) -> Result<GetSessionSettingsResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let settings = app.get_session_settings(&cx, &instance).await?;
    Ok(GetSessionSettingsResponse {
        interactive_session_duration: settings.interactive.as_str().to_owned(),
        background_session_duration: settings.background.as_str().to_owned(),
    })
}

async fn put_session_settings(
    Request { app, cx }: Request,
    input: PutSessionSettingsRequest,
) -> Result<PutSessionSettingsResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let settings = SessionSettings {
        interactive: InteractiveDuration::parse(&input.interactive_session_duration)?,
        background: BackgroundDuration::parse(&input.background_session_duration)?,
    };
    app.put_session_settings(&cx, &instance, settings).await?;
    Ok(PutSessionSettingsResponse {})
}
