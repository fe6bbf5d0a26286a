//! What the provider answers: believed as far as it is signed, used once, by the browser that asked.

use base::{IdentityStoreId, SignInFlowId, Timestamp, sha256_hex};
use db::Tx;
use domain::Error;
use domain::identity_source::{IdentitySource, ProviderAnswer, ProviderSession};
use domain::instance::{Instance, InstanceKind};
use domain::saml_provider::{Encryption, Initiation, MAX_RESPONSE, SamlProvider, Signed};
use domain::sign_in::{AnswerSecret, Continuation, Digest, FLOW, SignInFlow, Step};
use saml::{Coverage, Expectations, Refusal, Response, Solicitation, Unmet, read_post};

use super::request::Asked;
use super::session::{Handle, NOT_ASKED, Origin, access_control, mark};
use super::{certificates, find_enabled, instant, rounded_down};
use crate::pace::FEDERATION;
use crate::{App, Cx, Failure};

/// What a browser brings from a provider.
#[derive(Debug, Clone, Default)]
pub struct SamlResponse {
    /// The response, in base64.
    pub value: String,
    /// What the provider gives back of the request; or, where it was not asked, a wish of its own.
    pub relay_state: Option<String>,
}

/// What comes of it.
#[derive(Debug, Clone)]
pub enum Consumed {
    /// It was kept for the flow in which it was asked for.
    Kept {
        /// The flow.
        flow: SignInFlowId,
        /// What the browser must keep as a cookie: without it the answer signs nobody in.
        answer: AnswerSecret,
    },
    /// Nobody had asked, which is allowed; a flow has begun for this browser.
    Begun {
        /// The flow.
        flow: SignInFlowId,
        /// What the browser must keep as a cookie: the flow is whoever's holds it.
        answer: AnswerSecret,
    },
    /// It is not accepted, for this reason, which is for the person and their administrator.
    Refused(String),
}

/// A response that holds: what becomes of it is for a transaction to say.
#[derive(Debug, Clone)]
struct Believed {
    /// The request that it answers.
    request: Option<String>,
    answer: ProviderAnswer,
    /// What tells this assertion from all others.
    hash: String,
    /// Until when the same could be accepted again.
    remember_until: Timestamp,
    /// The certificate that signed it.
    certificate: String,
}

impl App {
    /// Takes what a provider answers. It comes from another site, so that no cookie comes along: the
    /// browser that brings it gets one, and is signed in where it also is the one that asked.
    pub async fn consume_saml_response(
        &self,
        cx: &Cx,
        tenant: &IdentityStoreId,
        response: SamlResponse,
    ) -> Result<Consumed, Error> {
        self.keep_pace(cx, "federation", FEDERATION)?;
        let wanted = tenant.clone();
        let found = self
            .read("find_enabled_saml_provider", move |tx| {
                find_enabled(tx, &wanted)
            })
            .await?;
        let Some((instance, provider)) = found else {
            return Ok(refused(NOT_ENABLED));
        };
        let secret = AnswerSecret::generate(self.entropy());
        let carrier = secret.digest();
        let believed = self.believe(cx, (&instance, &provider), &response, carrier);
        let believed = match believed.await? {
            Ok(believed) => believed,
            Err(reason) => return Ok(refused(&reason)),
        };
        let keeping = Keeping {
            app: self.clone(),
            now: cx.now(),
            tenant: tenant.clone(),
            instance,
            provider,
            relay_state: response.relay_state.unwrap_or_default(),
            believed,
            secret,
            flow: SignInFlowId::generate(self.entropy()),
        };
        self.write("keep_saml_answer", move |tx| keeping.keep(tx))
            .await
    }

    /// What a response says, if it holds for this provider, now.
    async fn believe(
        &self,
        cx: &Cx,
        (instance, provider): (&Instance, &SamlProvider),
        response: &SamlResponse,
        carrier: Digest,
    ) -> Result<Result<Believed, String>, Error> {
        if let Some(reason) = super::outdated(provider, cx.now()) {
            return Ok(Err(reason));
        }
        // AWS: an assertion has at most 50,000 characters (§8.1).
        let Ok(document) = read_post(&response.value) else {
            return Ok(Err(UNREADABLE.to_owned()));
        };
        if document.len() > MAX_RESPONSE {
            return Ok(Err(format!(
                "The answer of your identity provider is longer than {MAX_RESPONSE} characters. \
                 Ask your administrator to have it send fewer attributes."
            )));
        }
        let trusted = certificates(provider)?;
        let keys = match provider.options.encryption {
            Encryption::Refused => None,
            Encryption::Allowed | Encryption::Required => {
                self.find_decryption_key(&instance.id).await?
            }
        };
        let keys: Vec<_> = keys.into_iter().map(|(key, _)| key).collect();
        let claimed = Response::claimed_issuer(&document);
        if claimed.is_ok_and(|issuer| issuer != provider.entity_id) {
            return Ok(Err(ANOTHER_ISSUER.to_owned()));
        }
        let response = match Response::verify_decrypting(&document, &trusted, &keys) {
            Ok(response) => response,
            Err(refusal) => return Ok(Err(not_believed(&refusal))),
        };
        if let Some(reason) = shape(provider, &response) {
            return Ok(Err(reason));
        }
        let skew = provider.options.clock_skew.seconds();
        let now = cx.now();
        let certificate = &response.certificate;
        if rounded_down(certificate.not_after()).plus(base::Duration::from_seconds(skew)) <= now {
            let end = rounded_down(certificate.not_after());
            return Ok(Err(format!(
                "The certificate that your identity provider signs with expired at {end}. Ask your \
                 administrator to add its new one."
            )));
        }
        self.accepted(cx, (instance, provider), &response, carrier)
    }

    /// What a response says that is believed, if it is for us, now.
    fn accepted(
        &self,
        cx: &Cx,
        (instance, provider): (&Instance, &SamlProvider),
        response: &Response,
        carrier: Digest,
    ) -> Result<Result<Believed, String>, Error> {
        let (now, certificate) = (cx.now(), &response.certificate);
        let skew = provider.options.clock_skew.seconds();
        let ours = self.saml_addresses(&instance.identity_store_id);
        let expected = Expectations {
            issuer: &provider.entity_id,
            audiences: &[&ours.entity_id],
            recipients: &[&ours.consumer],
            solicitation: match &response.in_response_to {
                Some(request) => Solicitation::Answers(request),
                None => Solicitation::Unsolicited,
            },
            clock_skew: jiff::SignedDuration::from_secs(skew),
            longest_age: Some(LONGEST_AGE),
        };
        let accepted = match response.validate(&expected, instant(now)?) {
            Ok(accepted) => accepted,
            Err(unmet) => {
                return Ok(Err(not_for_us(unmet, &ours.entity_id, &ours.consumer, now)));
            }
        };
        let assertion = &response.assertion;
        let Some(name_id) = assertion.subject.name_id.clone() else {
            return Ok(Err(not_for_us(Unmet::NoName, "", "", now)));
        };
        if !provider.options.takes(name_id.format.as_deref()) {
            return Ok(Err(format!(
                "Your identity provider sends a name (NameID) of the format `{}`, which is not \
                 taken here. Ask your administrator to have it send one of: {}.",
                quoted(name_id.format.as_deref().unwrap_or_default()),
                formats(provider)
            )));
        }
        let access_control = match access_control(assertion) {
            Ok(tags) => tags,
            Err(reason) => return Ok(Err(reason)),
        };
        let indexes = assertion.authentications.iter();
        let handle = Handle {
            provider: provider.id.clone(),
            name_id: name_id.clone(),
            session_indexes: indexes.filter_map(|a| a.session_index.clone()).collect(),
            origin: match &response.in_response_to {
                Some(_) => Origin::Asked,
                None => Origin::Unsolicited,
            },
        };
        let id = &assertion.id;
        Ok(Ok(Believed {
            request: response.in_response_to.clone(),
            answer: ProviderAnswer {
                carrier,
                provider: mark(&certificate.to_base64()),
                source: IdentitySource::Saml,
                user_name: name_id.value,
                session_ends_at: accepted.session_not_on_or_after.map(rounded_down),
                session: ProviderSession {
                    access_control,
                    handle: Some(handle.to_text()),
                },
            },
            hash: sha256_hex(&format!(
                "sign-in\n{}\n{}\n{id}",
                instance.id, provider.entity_id
            )),
            remember_until: rounded_down(accepted.remember_until)
                .plus(base::Duration::from_seconds(1)),
            certificate: certificate.to_base64(),
        }))
    }
}

/// However long an assertion says that it is good for.
const LONGEST_AGE: jiff::SignedDuration = jiff::SignedDuration::from_hours(1);

/// Everything that the transaction needs.
struct Keeping {
    app: App,
    now: Timestamp,
    tenant: IdentityStoreId,
    instance: Instance,
    provider: SamlProvider,
    relay_state: String,
    believed: Believed,
    secret: AnswerSecret,
    flow: SignInFlowId,
}

impl Keeping {
    /// What is checked here is checked again of this moment: another administrator may have been
    /// faster than the signatures.
    fn keep(&self, tx: &mut Tx<'_>) -> Result<Consumed, Failure> {
        let Some((_, provider)) = find_enabled(tx, &self.tenant)? else {
            return Ok(refused(NOT_ENABLED));
        };
        let believed = &self.believed;
        if provider.id != self.provider.id || !provider.certificates.contains(&believed.certificate)
        {
            return Ok(refused(CHANGED));
        }
        let owner = &self.instance.owner;
        let permit = self.app.permit_by_proof("signin:Authenticate", "*", owner);
        let flow = match self.flow_of_request(tx, &provider)? {
            Ok(flow) => flow,
            Err(reason) => return Ok(refused(reason)),
        };
        let until = believed.remember_until;
        if !store::federation::use_assertion(tx, &permit, &believed.hash, until)? {
            return Ok(refused(USED));
        }
        let (flow, request) = if let (Some(flow), Some(request)) = (flow, &believed.request) {
            (flow, request.as_str())
        } else {
            let flow = self.unsolicited();
            let kept = (flow.id.as_str(), "{}");
            let until = flow.expires_at;
            store::sign_in::insert_flow(tx, &permit, &flow)?;
            store::identity_sources::put_request(tx, &permit, &flow.id, kept, until)?;
            (flow.id, self.flow.as_str())
        };
        if !store::identity_sources::put_answer(tx, &permit, request, &believed.answer)? {
            return Ok(refused(USED));
        }
        Ok(match believed.request {
            Some(_) => Consumed::Kept {
                flow,
                answer: self.secret.clone(),
            },
            None => Consumed::Begun {
                flow,
                answer: self.secret.clone(),
            },
        })
    }

    /// The flow in which this provider was asked; none where it was not asked and need not be.
    /// Otherwise why the answer is for nobody.
    fn flow_of_request(
        &self,
        tx: &mut Tx<'_>,
        provider: &SamlProvider,
    ) -> Result<Result<Option<SignInFlowId>, &'static str>, Failure> {
        let Some(request) = &self.believed.request else {
            // The portal is the organization's.
            let is_allowed = provider.options.initiation == Initiation::Either
                && self.instance.kind == InstanceKind::Organization;
            return Ok(if is_allowed { Ok(None) } else { Err(NOT_ASKED) });
        };
        let Some((flow, kept)) = store::identity_sources::find_request(tx, request, self.now)?
        else {
            return Ok(Err(UNKNOWN_REQUEST));
        };
        let flow = store::sign_in::find_flow(tx, &flow, self.now)?;
        let flow = flow.filter(|flow| flow.instance_id == self.instance.id);
        let (Some(flow), Some(asked)) = (flow, Asked::parse(&kept)) else {
            return Ok(Err(UNKNOWN_REQUEST));
        };
        // Another provider was asked, whatever this one says that it answers.
        if asked.provider != provider.id {
            return Ok(Err(CHANGED));
        }
        if !self.relay_state.is_empty() && self.relay_state != asked.relay_state {
            return Ok(Err(RELAY_STATE));
        }
        Ok(Ok(Some(flow.id)))
    }

    /// A flow of this browser that waits for what is kept already.
    fn unsolicited(&self) -> SignInFlow {
        SignInFlow {
            id: self.flow.clone(),
            browser: self.secret.digest(),
            instance_id: self.instance.id.clone(),
            identity_store_id: self.tenant.clone(),
            step: Step::Provider,
            user_name: String::new(),
            user_id: None,
            verified: Vec::new(),
            password_changed_at: None,
            session_id: None,
            continuation: Continuation::Portal,
            created_at: self.now,
            expires_at: self.now.plus(FLOW),
        }
    }
}

fn refused(reason: &str) -> Consumed {
    Consumed::Refused(reason.to_owned())
}

const NOT_ENABLED: &str =
    "People do not sign in with a SAML identity provider here. Ask your administrator.";
const CHANGED: &str = "The identity provider has been changed meanwhile. Begin again.";
const UNREADABLE: &str = "What your identity provider sent is no SAML response.";
const ANOTHER_ISSUER: &str = "The answer is of another identity provider than the one that is set up \
    here. Ask your administrator to compare the entity ids.";
const UNKNOWN_REQUEST: &str = "The answer is for a sign-in that has ended or was never begun here. \
    Open the access portal and sign in again.";
const RELAY_STATE: &str =
    "The answer belongs to another sign-in. Open the access portal and sign in again.";
const USED: &str = "This answer of your identity provider was used already. Open the access portal \
    and sign in again.";

/// What of a response is not as the options ask.
fn shape(provider: &SamlProvider, response: &Response) -> Option<String> {
    let wanted = match provider.options.signed {
        Signed::Either => None,
        Signed::Assertion => (!response.assertion_is_signed).then_some("the assertion itself"),
        Signed::Response => {
            (response.coverage != Coverage::Response).then_some("the whole response")
        }
        Signed::Both => (response.coverage != Coverage::Response || !response.assertion_is_signed)
            .then_some("the response and the assertion"),
    };
    if let Some(what) = wanted {
        return Some(format!(
            "Your identity provider must sign {what}, and does not. Ask your administrator."
        ));
    }
    let required = provider.options.encryption == Encryption::Required;
    (required && !response.was_encrypted).then(|| {
        "Your identity provider must encrypt its assertions, and does not. Ask your administrator."
            .to_owned()
    })
}

fn not_believed(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Xml(_) | Refusal::Malformed(_) | Refusal::Assertions => {
            format!("{UNREADABLE} ({refusal}). Ask your administrator.")
        }
        Refusal::Signature(why) => format!(
            "The answer is not signed by a certificate that is trusted here ({why}). Ask your \
             administrator to compare the certificates of your identity provider."
        ),
        Refusal::Decryption => "The answer is encrypted, and not for us in a way that is taken \
             here. Ask your administrator to compare our metadata."
            .to_owned(),
        Refusal::NotSuccess(status) => format!(
            "Your identity provider did not sign you in: `{}`{}.",
            quoted(&status.code),
            status
                .detail
                .as_deref()
                .map(|detail| format!(", `{}`", quoted(detail)))
                .unwrap_or_default()
        ),
    }
}

fn not_for_us(unmet: Unmet, entity_id: &str, consumer: &str, now: Timestamp) -> String {
    match unmet {
        Unmet::Issuer | Unmet::ResponseIssuer => ANOTHER_ISSUER.to_owned(),
        Unmet::Audience => format!(
            "The answer of your identity provider is for another audience. Ask your administrator \
             to set its audience (entity id of the service provider) to `{entity_id}`."
        ),
        Unmet::Destination | Unmet::Recipient => format!(
            "The answer of your identity provider is for another recipient. Ask your administrator \
             to set its ACS URL (recipient, destination) to `{consumer}`."
        ),
        Unmet::IssuedLater | Unmet::NotYetValid | Unmet::ConfirmationNotYetValid => format!(
            "The answer of your identity provider is from the future: one of the clocks is wrong. \
             Ours says {now}."
        ),
        Unmet::TooOld | Unmet::Expired | Unmet::ConfirmationExpired | Unmet::SessionEnded => {
            format!(
                "The answer of your identity provider has expired ({unmet}): sign in again. If \
                 that does not help, one of the clocks is wrong. Ours says {now}."
            )
        }
        Unmet::NoName => "Your identity provider does not say who you are: there is no name \
             (NameID). Ask your administrator."
            .to_owned(),
        Unmet::ResponseInResponseTo | Unmet::ConfirmationInResponseTo => RELAY_STATE.to_owned(),
        Unmet::NoBearer | Unmet::NoAuthentication => format!(
            "The answer of your identity provider is incomplete ({unmet}). Ask your administrator."
        ),
    }
}

/// What another party wrote, as much of it as a page shows.
fn quoted(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(200).collect()
}

fn formats(provider: &SamlProvider) -> String {
    let formats = provider.options.name_id_formats.iter();
    let names: Vec<_> = formats.map(|format| format.as_str()).collect();
    names.join(", ")
}
