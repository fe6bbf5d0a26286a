//! Sign-ins under way: beginning one, and what its page shows.

use base::{InstanceId, SignInFlowId, Timestamp};
use db::Tx;
use domain::instance::Instance;
use domain::sign_in::{
    AnswerSecret, BrowserHandle, Client, Continuation, DeviceAuthorization, DeviceManagers,
    DeviceState, Digest, FLOW, LiveSession, SessionSecret, SignInFlow, Step, TrustSecret, UserCode,
};
use domain::{Error, Kind};

use super::mfa::{FactorPage, factor_page, settings_of};
use super::no_flow;
use crate::pace::SIGN_INS;
use crate::{App, Cx, Failure};

/// What a browser's cookies say.
#[derive(Debug, Clone, Default)]
pub struct Browser {
    /// The handle that its flows are tied to.
    pub handle: Option<BrowserHandle>,
    /// Its signed-in session.
    pub session: Option<SessionSecret>,
    /// The secret by which people trust it.
    pub trust: Option<TrustSecret>,
    /// What it was given when it brought an identity provider's answer.
    pub answer: Option<AnswerSecret>,
}

impl Browser {
    /// Whether it holds what `digest` is of: its handle, or what it was given for an answer.
    pub(super) fn holds(&self, digest: &Digest) -> bool {
        let handle = self.handle.as_ref().map(BrowserHandle::digest);
        let answer = self.answer.as_ref().map(AnswerSecret::digest);
        [handle, answer]
            .iter()
            .flatten()
            .any(|own| own.matches(digest))
    }
}

/// A sign-in that has begun.
#[derive(Debug, Clone)]
pub struct Begun {
    /// Which.
    pub flow: SignInFlowId,
    /// The handle that the browser must keep as a cookie.
    pub handle: BrowserHandle,
    /// What it waits for first.
    pub step: Step,
}

/// What the page of a flow shows.
#[derive(Debug, Clone)]
pub struct FlowPage {
    /// The flow as it stands.
    pub flow: SignInFlow,
    /// What the person is asked to allow, at [`Step::Consent`].
    pub asked: Option<Asked>,
    /// Who is signed in, once somebody is.
    pub user_name: Option<String>,
    /// What pages of second factors and of MFA devices show.
    pub factor: FactorPage,
}

/// What a person is asked to allow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What the client calls itself; anybody can call themselves anything.
    pub client_name: String,
    /// What it asks for; empty for clients that never said, which get account access.
    pub scopes: Vec<String>,
    /// Where the browser goes afterwards.
    pub redirect_uri: Option<String>,
    /// Where the request came from, if it came with a user code.
    pub device: Option<DeviceFacts>,
}

/// Where a device authorization came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceFacts {
    /// The code to compare.
    pub user_code: UserCode,
    /// The address that asked for it.
    pub source_ip: String,
    /// The program that asked for it, as it calls itself.
    pub user_agent: String,
    /// When.
    pub started_at: Timestamp,
}

impl App {
    /// Begins a sign-in; for a browser that is signed in already, only what comes after.
    pub async fn begin_sign_in(
        &self,
        cx: &Cx,
        browser: &Browser,
        continuation: Continuation,
    ) -> Result<Begun, Error> {
        self.keep_pace(cx, "sign-ins", SIGN_INS)?;
        let instance = self.instance_for(&continuation).await?;
        let handle = browser
            .handle
            .clone()
            .unwrap_or_else(|| BrowserHandle::generate(self.entropy()));
        let flow = SignInFlow {
            id: SignInFlowId::generate(self.entropy()),
            browser: handle.digest(),
            instance_id: instance.id.clone(),
            identity_store_id: instance.identity_store_id,
            step: Step::UserName,
            user_name: String::new(),
            user_id: None,
            verified: Vec::new(),
            password_changed_at: None,
            session_id: None,
            continuation,
            created_at: cx.now(),
            expires_at: cx.now().plus(FLOW),
        };
        let id = flow.id.clone();
        let (secret, now) = (browser.session.clone(), cx.now());
        let permit = self.permit_by_proof("signin:Begin", "*", &instance.owner);
        let step = self.write("begin_sign_in", move |tx| {
            let mut flow = flow.clone();
            let settings = settings_of(tx, &flow.instance_id)?;
            if store::identity_sources::find(tx, &flow.instance_id)?.is_external() {
                // AWS: MFA is managed at the identity provider (§6.4), and so is every fresh proof.
                if flow.continuation.asks_for_fresh_proof() {
                    let message = "Your identity provider manages how you sign in.";
                    return Err(Error::denied(message).into());
                }
                flow.step = Step::Provider;
            }
            if flow.continuation == Continuation::RegisterDevice
                && settings.managers == DeviceManagers::Administrators
            {
                return Err(Error::denied("Your administrator manages MFA devices.").into());
            }
            let live = match &secret {
                Some(secret) => store::sign_in::find_live_session_by_secret(tx, secret, now)?,
                None => None,
            };
            if let Some(live) = live.filter(|live| live.instance_id == flow.instance_id) {
                flow.user_name = live.person.user_name;
                flow.session_id = Some(live.person.session_id);
                if flow.continuation.asks_for_fresh_proof() {
                    flow.step = Step::Password;
                } else {
                    flow.step = flow.continuation.step_when_signed_in();
                    flow.user_id = Some(live.person.user_id);
                }
            }
            store::sign_in::insert_flow(tx, &permit, &flow)?;
            Ok(flow.step)
        });
        Ok(Begun {
            flow: id,
            handle,
            step: step.await?,
        })
    }

    /// The flow as its own browser may see it.
    pub async fn sign_in_page(
        &self,
        cx: &Cx,
        browser: &Browser,
        id: &SignInFlowId,
    ) -> Result<FlowPage, Error> {
        let (id, browser, now) = (id.clone(), browser.clone(), cx.now());
        let (app, cx) = (self.clone(), cx.clone());
        self.read("sign_in_page", move |tx| {
            let flow = own_flow(tx, &id, &browser, now)?;
            if !matches!(flow.step, Step::UserCode | Step::Consent) {
                let factor = factor_page(&app, &cx, tx, &flow)?;
                return Ok(FlowPage {
                    flow,
                    asked: None,
                    user_name: None,
                    factor,
                });
            }
            let live = session_of_flow(tx, &flow, &browser, now)?;
            let asked = if flow.step == Step::Consent {
                Some(asked(tx, &flow, now)?)
            } else {
                None
            };
            Ok(FlowPage {
                flow,
                asked,
                user_name: Some(live.person.user_name),
                factor: FactorPage::default(),
            })
        })
        .await
    }

    /// The instance that `continuation` is about.
    async fn instance_for(&self, continuation: &Continuation) -> Result<Instance, Error> {
        let named: Option<InstanceId> = match continuation {
            Continuation::Portal
            | Continuation::Device(None)
            | Continuation::RegisterDevice
            | Continuation::Confirm => None,
            Continuation::Authorize(request) => {
                let id = request.client_id.clone();
                self.read("find_instance_of_client", move |tx| {
                    let client = store::sign_in::find_client(tx, &id)?;
                    Ok(client.and_then(|(client, _)| client.instance_id))
                })
                .await?
            }
            Continuation::Device(Some(code)) => {
                let code = code.clone();
                self.read("find_instance_of_device", move |tx| {
                    let device = store::sign_in::find_device_by_user_code(tx, &code)?;
                    Ok(device.map(|device| device.instance_id))
                })
                .await?
            }
        };
        let found = match named {
            None => self.find_organization_instance().await?,
            Some(id) => {
                self.read("find_instance", move |tx| {
                    Ok(store::instances::find(tx, &id)?)
                })
                .await?
            }
        };
        found.ok_or_else(|| Error::not_found(Kind::Instance, "organization"))
    }
}

/// The flow, if it lives, was begun by this browser, and the identity source is still the one that it
/// was begun for.
pub(super) fn own_flow(
    tx: &mut Tx<'_>,
    id: &SignInFlowId,
    browser: &Browser,
    now: Timestamp,
) -> Result<SignInFlow, Failure> {
    let flow = store::sign_in::find_flow(tx, id, now)?.ok_or_else(|| no_flow(id))?;
    if !browser.holds(&flow.browser) {
        return Err(no_flow(id).into());
    }
    // Every step and every transaction of one comes by here.
    let source = store::identity_sources::find_state(tx, &flow.instance_id)?;
    if source.leads_on(flow.step, flow.created_at) {
        Ok(flow)
    } else {
        Err(no_flow(id).into())
    }
}

/// The session that the flow is signed in with, if the browser holds it and it is still good.
pub(super) fn session_of_flow(
    tx: &mut Tx<'_>,
    flow: &SignInFlow,
    browser: &Browser,
    now: Timestamp,
) -> Result<LiveSession, Failure> {
    let ended = || no_flow(&flow.id);
    let secret = browser.session.as_ref().ok_or_else(ended)?;
    let live = store::sign_in::find_live_session_by_secret(tx, secret, now)?.ok_or_else(ended)?;
    if flow.session_id.as_ref() == Some(&live.person.session_id) {
        Ok(live)
    } else {
        Err(ended().into())
    }
}

/// The client of this flow, while its registration lasts.
pub(super) fn client_of(
    tx: &mut Tx<'_>,
    id: &domain::sign_in::ClientId,
    now: Timestamp,
) -> Result<Option<Client>, Failure> {
    let found = store::sign_in::find_client(tx, id)?.map(|(client, _)| client);
    Ok(found.filter(|client| client.expires_at() > now))
}

/// The device authorization that waits for a decision under this user code.
pub(super) fn pending_device(
    tx: &mut Tx<'_>,
    flow: &SignInFlow,
    code: &UserCode,
    now: Timestamp,
) -> Result<Option<DeviceAuthorization>, Failure> {
    let found = store::sign_in::find_device_by_user_code(tx, code)?;
    Ok(found.filter(|device| {
        device.state == DeviceState::Pending
            && device.expires_at > now
            && device.instance_id == flow.instance_id
    }))
}

fn asked(tx: &mut Tx<'_>, flow: &SignInFlow, now: Timestamp) -> Result<Asked, Failure> {
    let ended = || no_flow(&flow.id);
    match &flow.continuation {
        Continuation::Authorize(request) => {
            let client = client_of(tx, &request.client_id, now)?.ok_or_else(ended)?;
            Ok(Asked {
                client_name: client.name,
                scopes: client.scopes,
                redirect_uri: Some(request.redirect_uri.clone()),
                device: None,
            })
        }
        Continuation::Device(Some(code)) => {
            let device = pending_device(tx, flow, code, now)?.ok_or_else(ended)?;
            let client = client_of(tx, &device.client_id, now)?.ok_or_else(ended)?;
            Ok(Asked {
                client_name: client.name,
                scopes: client.scopes,
                redirect_uri: None,
                device: Some(DeviceFacts {
                    user_code: device.user_code,
                    source_ip: device.source_ip,
                    user_agent: device.user_agent,
                    started_at: device.created_at,
                }),
            })
        }
        Continuation::Portal
        | Continuation::Device(None)
        | Continuation::RegisterDevice
        | Continuation::Confirm => Err(ended().into()),
    }
}
