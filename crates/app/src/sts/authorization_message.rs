//! `DecodeAuthorizationMessage`: why a request was denied, sealed into its denial.
//!
//! AWS: of the services that Cardea serves none puts such messages into its denials, so that
//! their wordings stay as they are. Cardea's own operations (`cardea:…`) do, as EC2's do there.

use base::AccountId;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::{Actor, Error};
use policy::Context;
use policy::document::Effect;
use policy::engine::{Decision, Outcome};
use serde_json::{Value, json};

use super::session::refusal;
use crate::authorize::Access;
use crate::keyring::Purpose;
use crate::{App, Cx};

/// What a caller may send back is as long as this, and so is what is made.
const LONGEST: usize = 10_240;

/// Whose operations explain themselves.
const EXPLAINED: &str = "cardea:";

impl App {
    /// What a denial says after its own words; nothing for most operations.
    pub(crate) fn authorization_message(
        &self,
        actor: &Actor,
        (action, resource): (&str, &str),
        owner: &AccountId,
        decision: &Decision<'_>,
        context: &Context,
    ) -> String {
        if !action.starts_with(EXPLAINED) {
            return String::new();
        }
        let explanation = explanation(actor, action, resource, decision, context);
        let sealed = json!({"owner": owner.as_str(),
            "caller": actor.account().map(AccountId::as_str), "message": explanation.to_string()});
        let encoded = self
            .keyring()
            .seal(
                Purpose::AuthorizationMessage,
                sealed.to_string().as_bytes(),
                self.entropy(),
            )
            .map(|sealed| URL_SAFE_NO_PAD.encode(sealed));
        match encoded {
            Ok(encoded) if encoded.len() <= LONGEST => {
                format!(". Encoded authorization failure message: {encoded}")
            }
            // The denial stands without its explanation.
            _ => String::new(),
        }
    }

    /// What an encoded message says, as JSON.
    pub async fn decode_authorization_message(
        &self,
        cx: &Cx,
        encoded: &str,
    ) -> Result<String, Error> {
        let Some(own) = cx.actor().account() else {
            return Err(super::invalid_token());
        };
        let action = "sts:DecodeAuthorizationMessage";
        self.authorize(cx, Access::new(action, "*", own)).await?;
        let invalid = || {
            // AWS: unconfirmed wording.
            refusal(
                "InvalidAuthorizationMessageException",
                "The encoded message is not valid.",
            )
        };
        let sealed = URL_SAFE_NO_PAD
            .decode(encoded)
            .map_err(|_not_base64| invalid())?;
        let plain = self
            .keyring()
            .open(Purpose::AuthorizationMessage, &sealed)
            .map_err(|_not_ours| invalid())?;
        let message: Value = serde_json::from_slice(&plain).map_err(|_not_json| invalid())?;
        let text = |name: &str| message.get(name).and_then(Value::as_str);
        // Policies of one account are not for another.
        if ![text("owner"), text("caller")].contains(&Some(own.as_str())) {
            return Err(invalid());
        }
        text("message").map(str::to_owned).ok_or_else(invalid)
    }
}

/// AWS's form: what matched, and what the request was like.
fn explanation(
    actor: &Actor,
    action: &str,
    resource: &str,
    decision: &Decision<'_>,
    context: &Context,
) -> Value {
    let statements: Vec<Value> = decision
        .matched()
        .iter()
        .map(|matched| {
            let effect = match matched.statement.effect() {
                Effect::Allow => "ALLOW",
                Effect::Deny => "DENY",
            };
            json!({"statementId": matched.statement.name().sid.unwrap_or_default(),
                "effect": effect, "policy": matched.policy.label(),
                "policyType": matched.layer.noun()})
        })
        .collect();
    let conditions: Vec<Value> = context
        .iter()
        .map(|(key, values)| {
            let values: Vec<Value> = values.iter().map(|value| json!({"value": value})).collect();
            json!({"key": key, "values": {"items": values}})
        })
        .collect();
    json!({
        "allowed": decision.is_allowed(),
        "explicitDeny": matches!(decision.outcome(), Outcome::ExplicitlyDenied(_)),
        "matchedStatements": {"items": statements},
        "failures": {"items": []},
        "context": {
            "principal": {"id": user_id(actor), "arn": actor.arn()},
            "action": action,
            "resource": resource,
            "conditions": {"items": conditions},
        },
    })
}

fn user_id(actor: &Actor) -> String {
    match actor {
        Actor::User(user) => user.user_id.to_string(),
        Actor::Role(session) => session.unique_id(),
        Actor::Federated(user) => user.unique_id(),
        other => other.account().map(ToString::to_string).unwrap_or_default(),
    }
}
