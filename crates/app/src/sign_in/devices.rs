//! The start of the device flow (RFC 8628).

use base::Secret;
use domain::Error;
use domain::sign_in::{
    ClientId, DEVICE_CODE, DeviceAuthorization, DeviceCode, DeviceCodePolicy, DeviceState, Grant,
    UserCode,
};

use super::clients::{proved_client, unknown_start_url};
use super::oauth;
use crate::pace::CLIENTS;
use crate::{App, Cx, Failure};

/// A client's wish for a user code.
#[derive(Debug, Clone)]
pub struct StartDeviceAuthorization {
    /// Who asks.
    pub client_id: ClientId,
    /// What it proves itself with.
    pub client_secret: Secret,
    /// Whose people may allow it.
    pub start_url: String,
}

/// Two codes, one for the client and one for the person.
#[derive(Debug, Clone)]
pub struct StartedDeviceAuthorization {
    /// What the client polls with.
    pub device_code: DeviceCode,
    /// What the person types.
    pub user_code: UserCode,
    /// Where they type it.
    pub verification_uri: String,
    /// The same with the code.
    pub verification_uri_complete: String,
}

/// Two codes are the same once in 25 billion times; three draws are plenty.
const DRAWS: usize = 3;

/// For whoever reads their client's output.
const FORBIDDEN: &str = "an administrator has forbidden sign-in by device code here: sign in with a \
    browser instead (`aws sso login` without --use-device-code, or `cardea login`, which works from \
    a remote shell too)";

impl App {
    /// Starts a device authorization (AWS: `StartDeviceAuthorization`, §4.2).
    pub async fn start_device_authorization(
        &self,
        cx: &Cx,
        command: StartDeviceAuthorization,
    ) -> Result<StartedDeviceAuthorization, Error> {
        self.keep_pace(cx, "clients", CLIENTS)?;
        let instance = self.find_instance_of_start_url(&command.start_url).await?;
        let owner = instance.as_ref().map_or_else(
            || self.settings().management_account.clone(),
            |instance| instance.owner.clone(),
        );
        let permit = self.permit_by_proof("sso-oauth:StartDeviceAuthorization", "*", &owner);
        let entropy = self.entropy();
        let code = DeviceCode::generate(entropy);
        let drawn: Vec<_> = (0..DRAWS).map(|_| UserCode::generate(entropy)).collect();
        let (now, source_ip) = (cx.now(), cx.source_ip().to_owned());
        let user_agent: String = cx.user_agent().chars().take(512).collect();
        let device_code = code.clone();
        let user_code = self
            .change(cx, permit, "start_device", move |tx, permit| {
                let (id, secret) = (&command.client_id, &command.client_secret);
                let client = proved_client(tx, id, secret, now)?;
                if !client.may_use(Grant::DeviceCode) {
                    let text = "the client did not register for the device code grant";
                    return Err(oauth("unauthorized_client", text).into());
                }
                let instance = instance
                    .as_ref()
                    .ok_or_else(|| unknown_start_url("startUrl"))?;
                let policy = store::sign_in::device_code_policy(tx, &instance.id)?;
                if policy == DeviceCodePolicy::Forbidden {
                    return Err(oauth("unauthorized_client", FORBIDDEN).into());
                }
                for user_code in &drawn {
                    if store::sign_in::find_device_by_user_code(tx, user_code)?.is_some() {
                        continue;
                    }
                    let device = DeviceAuthorization {
                        user_code: user_code.clone(),
                        client_id: client.id.clone(),
                        instance_id: instance.id.clone(),
                        state: DeviceState::Pending,
                        poll_after_at: now,
                        source_ip: source_ip.clone(),
                        user_agent: user_agent.clone(),
                        created_at: now,
                        expires_at: now.plus(DEVICE_CODE),
                    };
                    store::sign_in::insert_device(tx, permit, &code, &device)?;
                    return Ok(user_code.clone());
                }
                Err(Failure::Outcome(Error::internal("no user code is free")))
            })
            .await?;
        let uri = format!("{}/device", self.settings().public_url);
        Ok(StartedDeviceAuthorization {
            device_code,
            verification_uri_complete: format!("{uri}?user_code={user_code}"),
            verification_uri: uri,
            user_code,
        })
    }
}
