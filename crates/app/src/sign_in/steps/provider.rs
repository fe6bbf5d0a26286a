//! What an external identity provider has answered: the person is signed in, if they are known here.

use domain::Error;
use domain::identity::{User, UserStatus};
use domain::identity_source::{IdentitySource, stranger};
use domain::sign_in::{Method, SessionSecret, SignInFlow};

use super::super::events::{Credential, Enrolment, Happened, Outcome};
use super::super::{oidc, saml};
use super::gate::Ending;
use super::{Advanced, StepOf};

const OVER: &str = "Your session at your identity provider has ended. Sign in there again.";

impl StepOf {
    /// The browser comes back with an answer that was verified and kept for this flow.
    ///
    /// AWS: the provider's name for the person is the user name exactly, and nobody is created (§8.1).
    pub(super) async fn provider(self) -> Result<Advanced, Error> {
        let secret = SessionSecret::generate(self.app.entropy());
        let (app, step) = (self.app.clone(), self);
        app.write("sign_in_provider", move |tx| {
            let mut flow = step.flow_again(tx)?;
            // Who asked is not enough: they may have had somebody else sent to the provider. Only the
            // browser that brought the answer is signed in by it.
            let answer = store::identity_sources::find_answer(tx, &flow.id)?
                .filter(|answer| step.browser.holds(&answer.carrier));
            let Some(answer) = answer else {
                return Ok(Advanced::Next(None));
            };
            // One answer, one attempt: whatever becomes of it, it is not looked at again.
            store::identity_sources::delete_request(tx, &step.permit, &flow.id)?;
            let source = store::identity_sources::find(tx, &flow.instance_id)?;
            let store_id = &flow.identity_store_id;
            let name = &answer.user_name;
            let user = store::identity::find_user_by_name(tx, store_id, name)?
                .filter(|user| user.user_name == *name);
            let (session, now) = (step.browser.session.as_ref(), step.cx.now());
            let fallen = match answer.source {
                IdentitySource::Directory => None,
                IdentitySource::Saml => saml::stands(tx, &flow, &answer, session, now)?,
                IdentitySource::Oidc => oidc::stands(tx, &flow, &answer)?,
            };
            let reason = match &user {
                _ if answer.source != source => Some("The identity source has changed.".to_owned()),
                _ if fallen.is_some() => fallen,
                _ if answer.session_ends_at.is_some_and(|end| end <= now) => Some(OVER.to_owned()),
                None => Some(stranger(name)),
                Some(user) if user.status != UserStatus::Enabled => {
                    Some("Your access is disabled. Ask your administrator.".to_owned())
                }
                Some(_) => None,
            };
            let (Some(user), None) = (&user, &reason) else {
                let reason = reason.unwrap_or_default();
                let happened = authentication(Outcome::Failure, user.as_ref());
                flow.verified = vec![Method::ExternalIdp];
                step.record_because(tx, &flow, &happened, &reason)?;
                return Ok(Advanced::Refused(vec![reason]));
            };
            prove(&mut flow, user);
            let ending = Ending {
                answer: Some(&answer),
                ..Ending::default()
            };
            step.open_session(tx, flow, user, &secret, ending)
        })
        .await
    }
}

fn prove(flow: &mut SignInFlow, user: &User) {
    flow.user_id = Some(user.id.clone());
    flow.user_name.clone_from(&user.user_name);
    flow.verified = vec![Method::ExternalIdp];
}

/// AWS: of these sign-ins there is no other event (§13.2).
const fn authentication(outcome: Outcome, user: Option<&User>) -> Happened<'_> {
    Happened {
        name: "UserAuthentication",
        credential: Credential::AllVerified,
        outcome,
        user,
        session: None,
        login_to: None,
        enrolment: Enrolment::None,
    }
}
