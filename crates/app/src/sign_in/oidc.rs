//! Sign-in at an `OpenID` Connect provider: the authorization code flow with PKCE (`OpenID` Connect
//! Core 1.0 section 3.1, RFC 7636, RFC 9207).
//!
//! Invariants: what is asked belongs to one flow of one browser, one provider and one answer; an
//! answer is taken before it is looked at, so that nothing of it counts twice; what is believed of
//! an answer is in the id token, whose signature, audience and nonce are checked; in the transaction
//! that keeps the answer the provider is still the one that was asked.

mod claims;
mod logout;

use base::{IdentityStoreId, Secret, SignInFlowId, sha256_hex};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use db::Tx;
use domain::identity_source::{IdentitySource, ProviderAnswer, ProviderSession};
use domain::instance::Instance;
use domain::oidc_provider::{ClientAuthentication, OidcSignInProvider};
use domain::sign_in::{Method, SignInFlow, Step};
use domain::{Error, Permit};
use serde_json::{Map, Value, json};

use self::claims::{Expected, Unfit, access_control, user_name};
pub(super) use self::logout::OidcHandle;
use super::events::{Credential, Enrolment, Happened, Outcome, sign_in_event};
use super::flows::{Browser, own_flow};
use super::no_flow;
use super::providers::{ProviderRequest, unknown_provider};
use super::tokens::challenge_of;
use crate::issuers::Known;
use crate::jws::Unverified;
use crate::oidc_provider::{fault, issuer_of};
use crate::outside::Submission;
use crate::pace::FEDERATION;
use crate::{App, Cx, Failure, Purpose};

/// Whether what was answered still stands in the transaction that opens the session: the provider and
/// the client are those that it came of. Otherwise why not.
pub(super) fn stands(
    tx: &mut Tx<'_>,
    flow: &SignInFlow,
    answer: &ProviderAnswer,
) -> Result<Option<String>, Failure> {
    let provider = store::oidc_providers::find(tx, &flow.instance_id)?;
    let stands = provider.is_some_and(|provider| mark(&provider) == answer.provider);
    let changed = "The identity provider has been changed meanwhile. Begin again.";
    Ok((!stands).then(|| changed.to_owned()))
}

/// What tells a provider, and us at it, from others.
fn mark(provider: &OidcSignInProvider) -> String {
    sha256_hex(&format!("{}\n{}", provider.issuer, provider.client_id))
}

/// What of an answer is looked at.
#[derive(Debug, Clone, Default)]
pub struct OidcAnswer {
    /// What we sent: which question this answers.
    pub state: String,
    /// What the id token is had for.
    pub code: Option<Secret>,
    /// Who answers (RFC 9207).
    pub issuer: Option<String>,
    /// Why there is no code.
    pub error: Option<String>,
}

/// So that what other protocols ask is never taken for one of ours.
const STATE: &str = "oidc.";
/// An id token is a page at the most.
const LONGEST_TOKEN: usize = 64 * 1024;
const LONGEST_CODE: usize = 4096;

/// What was asked, as long as the answer is awaited.
#[derive(Debug, Clone)]
struct Question {
    issuer: String,
    client_id: String,
    nonce: Secret,
    verifier: Secret,
}

/// A question that was asked in a flow of this browser, taken: nobody takes it again.
#[derive(Debug, Clone)]
struct Taken {
    flow: SignInFlow,
    instance: Instance,
    provider: OidcSignInProvider,
    sealed_secret: Vec<u8>,
    question: Question,
}

impl App {
    /// What the provider is asked in a flow, by a redirect.
    pub(super) async fn oidc_request(
        &self,
        cx: &Cx,
        browser: &Browser,
        (flow, instance): (&SignInFlow, &Instance),
    ) -> Result<ProviderRequest, Error> {
        let id = instance.id.clone();
        let provider = self
            .read("find_oidc_sign_in_provider", move |tx| {
                Ok(store::oidc_providers::find(tx, &id)?)
            })
            .await?
            .ok_or_else(unknown_provider)?;
        let known = self.known_provider(cx, &provider).await?;
        let random = || URL_SAFE_NO_PAD.encode(self.entropy().bytes::<32>());
        let state = format!("{STATE}{}", random());
        let question = Question {
            issuer: provider.issuer.clone(),
            client_id: provider.client_id.clone(),
            nonce: Secret::new(random()),
            verifier: Secret::new(random()),
        };
        let redirect_uri = self.oidc_redirect_uri(&instance.identity_store_id);
        let url = address(
            known.text("authorization_endpoint").unwrap_or_default(),
            &[
                ("response_type", "code"),
                ("client_id", &provider.client_id),
                ("redirect_uri", &redirect_uri),
                ("scope", &provider.options.scopes.join(" ")),
                ("state", &state),
                ("nonce", question.nonce.expose()),
                ("code_challenge", &challenge_of(&question.verifier)),
                ("code_challenge_method", "S256"),
            ],
        );
        let kept = self.close_question(&question)?;
        let permit = self.permit_by_proof("signin:Authenticate", "*", &instance.owner);
        let (browser, flow, now) = (browser.clone(), flow.id.clone(), cx.now());
        self.write("put_oidc_request", move |tx| {
            let flow = waiting(tx, &flow, &browser, now)?;
            let request = (state.as_str(), kept.as_str());
            let expires_at = flow.expires_at;
            store::identity_sources::put_request(tx, &permit, &flow.id, request, expires_at)?;
            Ok(())
        })
        .await?;
        Ok(ProviderRequest::Redirect(url))
    }

    /// Takes what the provider answered in this browser; the flow that goes on with it.
    pub async fn oidc_callback(
        &self,
        cx: &Cx,
        browser: &Browser,
        tenant: &IdentityStoreId,
        answer: OidcAnswer,
    ) -> Result<SignInFlowId, Error> {
        self.keep_pace(cx, "federation", FEDERATION)?;
        let taken = self.take(cx, browser, tenant, &answer.state).await?;
        let flow = taken.flow.id.clone();
        match self.answer_of(cx, &taken, &answer).await {
            Ok(found) => {
                self.keep_answer(cx, browser, taken, found).await?;
                Ok(flow)
            }
            Err(unfit) => {
                let reason = format!("The identity provider's answer is not accepted: {unfit}.");
                self.record_unfit(cx, taken, &reason).await?;
                Err(Error::denied(reason))
            }
        }
    }

    async fn take(
        &self,
        cx: &Cx,
        browser: &Browser,
        tenant: &IdentityStoreId,
        state: &str,
    ) -> Result<Taken, Error> {
        // The same for whatever is not a question of this browser that waits for its answer.
        if !state.starts_with(STATE) || state.len() > 128 {
            return Err(unasked());
        }
        let (app, now) = (self.clone(), cx.now());
        let (browser, tenant, state) = (browser.clone(), tenant.clone(), state.to_owned());
        self.write("take_oidc_request", move |tx| {
            let found = store::identity_sources::find_request(tx, &state, now)?;
            let (id, kept) = found.ok_or_else(unasked)?;
            let flow = match waiting(tx, &id, &browser, now) {
                Ok(flow) => flow,
                Err(Failure::Outcome(_)) => return Err(unasked().into()),
                Err(other) => return Err(other),
            };
            if flow.identity_store_id != tenant {
                return Err(unasked().into());
            }
            let instance =
                store::instances::find(tx, &flow.instance_id)?.ok_or_else(|| no_flow(&id))?;
            let provider = store::oidc_providers::find_with_secret(tx, &instance.id)?;
            let question = app.open_question(&kept)?;
            let (provider, sealed_secret) = provider
                .filter(|(provider, _)| question.is_for(provider))
                .ok_or_else(unasked)?;
            let permit = app.permit_by_proof("signin:Authenticate", "*", &instance.owner);
            store::identity_sources::delete_request(tx, &permit, &flow.id)?;
            Ok(Taken {
                flow,
                instance,
                provider,
                sealed_secret,
                question,
            })
        })
        .await
    }

    /// What the provider says of the person, verified.
    async fn answer_of(
        &self,
        cx: &Cx,
        taken: &Taken,
        answer: &OidcAnswer,
    ) -> Result<ProviderAnswer, Unfit> {
        let provider = &taken.provider;
        let known = self.known_provider(cx, provider).await;
        let known = known.map_err(|error| Unfit::new(error.to_string()))?;
        // RFC 9207 section 2.4: against answers of another provider (mix-up).
        let announced = known
            .document
            .get("authorization_response_iss_parameter_supported");
        let is_announced = announced == Some(&Value::Bool(true));
        match &answer.issuer {
            Some(issuer) if *issuer != provider.issuer => {
                return Err(Unfit::new("another issuer answers (iss)"));
            }
            None if is_announced => return Err(Unfit::new("it does not say who answers (iss)")),
            _ => {}
        }
        if let Some(error) = &answer.error {
            let plain: String = error
                .chars()
                .filter(char::is_ascii_graphic)
                .take(64)
                .collect();
            return Err(Unfit::new(format!("the provider says `{plain}`")));
        }
        let code = answer.code.as_ref();
        let code = code
            .filter(|code| (1..=LONGEST_CODE).contains(&code.expose().len()))
            .ok_or_else(|| Unfit::new("it has no code"))?;
        let tokens = self.redeem(&known, taken, code).await?;
        let text = |name: &str| tokens.get(name).and_then(Value::as_str);
        let token = text("id_token").filter(|token| token.len() <= LONGEST_TOKEN);
        let token = token.ok_or_else(|| Unfit::new("there is no id token"))?;
        let token = Unverified::parse(token).map_err(|error| Unfit::new(error.to_string()))?;
        let algorithm = token.algorithm;
        let claims = self
            .verify_token(cx.now(), token, &issuer_of(provider))
            .await
            .map_err(|error| Unfit::new(error.to_string()))?;
        let expected = Expected {
            issuer: &provider.issuer,
            client_id: &provider.client_id,
            nonce: &taken.question.nonce,
            access_token: text("access_token"),
            algorithm,
            now: cx.now(),
        };
        expected.check(&claims)?;
        Ok(ProviderAnswer {
            carrier: taken.flow.browser.clone(),
            provider: mark(provider),
            source: IdentitySource::Oidc,
            user_name: user_name(&claims, &provider.options)?,
            // An id token's end is that of the answer, not of a session (`OpenID` Connect Core
            // section 2): the instance decides how long sessions last.
            session_ends_at: None,
            session: ProviderSession {
                access_control: access_control(&claims, &provider.options)?,
                handle: OidcHandle::of(&claims).map(|handle| handle.to_text()),
            },
        })
    }

    /// Redeems a code for tokens (RFC 6749 section 4.1.3).
    async fn redeem(
        &self,
        known: &Known,
        taken: &Taken,
        code: &Secret,
    ) -> Result<Map<String, Value>, Unfit> {
        let Taken {
            provider,
            question,
            instance,
            ..
        } = taken;
        let secret = self
            .open_client_secret(provider, &taken.sealed_secret)
            .map_err(|error| Unfit::new(error.to_string()))?;
        let redirect_uri = self.oidc_redirect_uri(&instance.identity_store_id);
        let mut pairs = vec![
            ("grant_type", "authorization_code"),
            ("code", code.expose()),
            ("redirect_uri", &redirect_uri),
            ("code_verifier", question.verifier.expose()),
        ];
        let authorization = match provider.options.authentication {
            ClientAuthentication::Basic => Some(basic(&provider.client_id, &secret)),
            ClientAuthentication::Post => {
                pairs.push(("client_id", &provider.client_id));
                pairs.push(("client_secret", secret.expose()));
                None
            }
        };
        let submission = Submission {
            url: known.text("token_endpoint").unwrap_or_default().to_owned(),
            authorization,
            form: Secret::new(query(&pairs)),
        };
        let body = self.outside().web.post(submission).await.map_err(|error| {
            Unfit::new(format!("the provider does not redeem its code: {error}"))
        })?;
        match serde_json::from_slice(&body) {
            Ok(Value::Object(tokens)) => Ok(tokens),
            _ => Err(Unfit::new("the provider's tokens are no JSON")),
        }
    }

    async fn keep_answer(
        &self,
        cx: &Cx,
        browser: &Browser,
        taken: Taken,
        answer: ProviderAnswer,
    ) -> Result<(), Error> {
        // What the answer is kept under, and nobody ever says again.
        let key = format!(
            "{STATE}{}",
            URL_SAFE_NO_PAD.encode(self.entropy().bytes::<32>())
        );
        let permit = self.permit_of(&taken.instance);
        let (browser, now) = (browser.clone(), cx.now());
        self.write("keep_oidc_answer", move |tx| {
            let flow = waiting(tx, &taken.flow.id, &browser, now)?;
            let provider = store::oidc_providers::find(tx, &flow.instance_id)?;
            if provider.as_ref() != Some(&taken.provider) {
                return Err(unasked().into());
            }
            let request = (key.as_str(), "");
            let expires_at = flow.expires_at;
            store::identity_sources::put_request(tx, &permit, &flow.id, request, expires_at)?;
            store::identity_sources::put_answer(tx, &permit, &key, &answer)?;
            Ok(())
        })
        .await
    }

    /// For who reads the trail; the person sees the same words.
    async fn record_unfit(&self, cx: &Cx, taken: Taken, reason: &str) -> Result<(), Error> {
        let happened = Happened {
            name: "UserAuthentication",
            credential: Credential::Of(Method::ExternalIdp),
            outcome: Outcome::Failure,
            user: None,
            session: None,
            login_to: None,
            enrolment: Enrolment::None,
        };
        let owner = &taken.instance.owner;
        let mut event = sign_in_event(cx, self.entropy(), owner, &taken.flow, &happened);
        event.error_code = Some("AccessDenied".to_owned());
        event.error_message = Some(reason.to_owned());
        self.write("record_oidc_failure", move |tx| {
            Ok(store::audit::insert(tx, &event)?)
        })
        .await
    }

    fn permit_of(&self, instance: &Instance) -> Permit {
        self.permit_by_proof("signin:Authenticate", "*", &instance.owner)
    }

    async fn known_provider(
        &self,
        cx: &Cx,
        provider: &OidcSignInProvider,
    ) -> Result<std::sync::Arc<Known>, Error> {
        let known = self.known_issuer(cx.now(), &issuer_of(provider)).await;
        let known = known.map_err(|error| {
            tracing::warn!(issuer = provider.issuer, %error, "an identity provider cannot be asked");
            Error::denied("The identity provider cannot be reached. Try again in a while.")
        })?;
        match fault(&known, provider) {
            None => Ok(known),
            Some(fault) => Err(Error::denied(fault)),
        }
    }

    fn close_question(&self, question: &Question) -> Result<String, Error> {
        let plain = json!({"issuer": question.issuer, "clientId": question.client_id,
            "nonce": question.nonce.expose(), "verifier": question.verifier.expose()});
        let plain = Secret::new(plain.to_string());
        let plain = plain.expose().as_bytes();
        let sealed = self
            .keyring()
            .seal(Purpose::SignInChallenge, plain, self.entropy());
        Ok(STANDARD.encode(sealed.map_err(Error::internal)?))
    }

    fn open_question(&self, kept: &str) -> Result<Question, Error> {
        let sealed = STANDARD.decode(kept).map_err(|_foreign| unasked())?;
        let opened = self.keyring().open(Purpose::SignInChallenge, &sealed);
        let opened = opened.map_err(|_foreign| unasked())?;
        let value: Value = serde_json::from_slice(&opened).map_err(|_foreign| unasked())?;
        let text = |name: &str| value.get(name).and_then(Value::as_str);
        let question = || {
            Some(Question {
                issuer: text("issuer")?.to_owned(),
                client_id: text("clientId")?.to_owned(),
                nonce: text("nonce").map(Secret::new)?,
                verifier: text("verifier").map(Secret::new)?,
            })
        };
        question().ok_or_else(unasked)
    }
}

impl Question {
    fn is_for(&self, provider: &OidcSignInProvider) -> bool {
        self.issuer == provider.issuer && self.client_id == provider.client_id
    }
}

/// The browser's own flow, while it waits for this kind of provider.
fn waiting(
    tx: &mut Tx<'_>,
    id: &SignInFlowId,
    browser: &Browser,
    now: base::Timestamp,
) -> Result<SignInFlow, Failure> {
    let flow = own_flow(tx, id, browser, now)?;
    let source = store::identity_sources::find(tx, &flow.instance_id)?;
    if flow.step == Step::Provider && source == IdentitySource::Oidc {
        Ok(flow)
    } else {
        Err(no_flow(id).into())
    }
}

/// An endpoint, which may have a query of its own, with ours.
fn address(endpoint: &str, parameters: &[(&str, &str)]) -> String {
    let (endpoint, _fragment) = endpoint.split_once('#').unwrap_or((endpoint, ""));
    let separator = if endpoint.contains('?') { '&' } else { '?' };
    format!("{endpoint}{separator}{}", query(parameters))
}

fn query(pairs: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs);
    query.finish()
}

/// RFC 6749 section 2.3.1: both are encoded as a form's before they are put together.
fn basic(client_id: &str, secret: &Secret) -> Secret {
    let encoded =
        |text: &str| -> String { form_urlencoded::byte_serialize(text.as_bytes()).collect() };
    let pair = format!("{}:{}", encoded(client_id), encoded(secret.expose()));
    Secret::new(format!("Basic {}", STANDARD.encode(pair)))
}

fn unasked() -> Error {
    Error::denied(
        "This answer of an identity provider does not belong to a sign-in that was begun in this \
         browser, or it was used. Begin again at the access portal.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_keeps_its_own_query_and_everything_is_encoded() {
        let parameters = [("scope", "openid email"), ("state", "a&b=c#d")];
        for (endpoint, expected) in [
            (
                "https://a.example/authorize",
                "https://a.example/authorize?scope=openid+email&state=a%26b%3Dc%23d",
            ),
            (
                "https://a.example/?p=1#x",
                "https://a.example/?p=1&scope=openid+email&state=a%26b%3Dc%23d",
            ),
        ] {
            assert_eq!(address(endpoint, &parameters), expected);
        }
    }

    #[test]
    fn a_client_secret_with_a_colon_is_one_secret() {
        let header = basic("me", &Secret::new("a:b c"));
        let encoded = header.expose().strip_prefix("Basic ").expect("basic");
        let decoded = STANDARD.decode(encoded).expect("base64");
        assert_eq!(decoded, b"me:a%3Ab+c");
    }
}
