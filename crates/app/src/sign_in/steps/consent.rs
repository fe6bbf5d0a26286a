//! The step in which a person lets a client in, or does not.

use db::Tx;
use domain::Error;
use domain::sign_in::{
    AUTHORIZATION_CODE, AuthorizationCode, AuthorizationCodeGrant, AuthorizeRequest, Continuation,
    DeviceState, Grant, GrantId, LiveSession, SignInFlow, Step, UserCode,
};

use super::super::clients::{denial_uri, success_uri};
use super::super::device_codes::device_code_refusal;
use super::super::events::{Credential, Enrolment, Happened, Outcome};
use super::super::flows::{client_of, pending_device, session_of_flow};
use super::super::no_flow;
use super::{Advanced, Decision, StepOf, refused};
use crate::Failure;

impl StepOf {
    pub(super) async fn decide(self, decision: Decision) -> Result<Advanced, Error> {
        let entropy = self.app.entropy();
        let (code, grant) = (
            AuthorizationCode::generate(entropy),
            GrantId::generate(entropy),
        );
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_consent", move |tx| {
            let mut flow = step.flow_again(tx)?;
            let live = session_of_flow(tx, &flow, &step.browser, step.cx.now())?;
            flow.step = Step::Done;
            match flow.continuation.clone() {
                Continuation::Authorize(request) => {
                    step.decide_on_client(tx, &flow, &live, (decision, request), (&code, &grant))
                }
                Continuation::Device(Some(user_code)) => {
                    step.decide_on_device(tx, flow, &live, (decision, &user_code), &grant)
                }
                Continuation::Portal
                | Continuation::Device(None)
                | Continuation::RegisterDevice
                | Continuation::Confirm => Err(no_flow(&step.flow.id).into()),
            }
        })
        .await
    }

    fn decide_on_client(
        &self,
        tx: &mut Tx<'_>,
        flow: &SignInFlow,
        live: &LiveSession,
        (decision, request): (Decision, AuthorizeRequest),
        (code, grant_id): (&AuthorizationCode, &GrantId),
    ) -> Result<Advanced, Failure> {
        let now = self.cx.now();
        // The client was checked when the flow began; it must still be so.
        client_of(tx, &request.client_id, now)?
            .filter(|client| client.may_use(Grant::AuthorizationCode))
            .filter(|client| client.may_return_to(&request.redirect_uri))
            .ok_or_else(|| no_flow(&flow.id))?;
        self.save(tx, flow)?;
        if decision == Decision::Deny {
            return Ok(Advanced::Return(denial_uri(&request)));
        }
        let uri = success_uri(&request, code);
        let grant = AuthorizationCodeGrant {
            grant_id: grant_id.clone(),
            request,
            session_id: live.person.session_id.clone(),
            user_id: live.person.user_id.clone(),
            expires_at: now.plus(AUTHORIZATION_CODE).min(live.expires_at),
            used_at: None,
        };
        store::sign_in::insert_authorization_code(tx, &self.permit, code, &grant)?;
        Ok(Advanced::Return(uri))
    }

    fn decide_on_device(
        &self,
        tx: &mut Tx<'_>,
        mut flow: SignInFlow,
        live: &LiveSession,
        (decision, code): (Decision, &UserCode),
        grant_id: &GrantId,
    ) -> Result<Advanced, Failure> {
        let now = self.cx.now();
        let device = match pending_device(tx, &flow, code, now)? {
            Some(device) => client_of(tx, &device.client_id, now)?.map(|_known| device),
            None => None,
        };
        let Some(device) = device else {
            flow.step = Step::UserCode;
            flow.continuation = Continuation::Device(None);
            self.save(tx, &flow)?;
            return Ok(refused(
                "That code has expired. Begin again on your device.",
            ));
        };
        self.save(tx, &flow)?;
        if decision == Decision::Allow
            && let Some(refusal) = device_code_refusal(tx, live, now)?
        {
            // The device learns at once; the person is told what to do instead.
            let denied = DeviceState::Denied;
            store::sign_in::update_device_state(tx, &self.permit, code, &denied)?;
            let (store, user) = (&live.person.identity_store_id, &live.person.user_id);
            let user = store::identity::find_user(tx, store, user)?;
            let happened = Happened {
                name: "DeviceCodeApproval",
                credential: Credential::AllVerified,
                outcome: Outcome::Failure,
                user: user.as_ref(),
                session: None,
                login_to: None,
                enrolment: Enrolment::None,
            };
            let reason = format!(
                "{}: the code was asked for from `{}` by client `{}`",
                refusal.as_str(),
                device.source_ip,
                device.client_id
            );
            self.record_because(tx, &flow, &happened, &reason)?;
            return Ok(Advanced::DeviceRefused(refusal));
        }
        let state = match decision {
            Decision::Allow => DeviceState::Allowed {
                session_id: live.person.session_id.clone(),
                grant_id: grant_id.clone(),
            },
            Decision::Deny => DeviceState::Denied,
        };
        store::sign_in::update_device_state(tx, &self.permit, code, &state)?;
        Ok(Advanced::Device(decision))
    }
}
