//! The `OpenID` Connect providers that people of instances sign in with.

use base::InstanceId;
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::oidc_provider::{ClientAuthentication, OidcOptions, OidcSignInProvider};
use serde_json::{Value, json};

use crate::history;

const FIND: &str = "SELECT issuer, client_id, options, updated_at, sealed_secret \
    FROM oidc_sign_in_providers WHERE instance_id = $1";
const PUT: &str = "INSERT INTO oidc_sign_in_providers (instance_id, issuer, client_id, \
    sealed_secret, options, updated_at) VALUES ($1, $2, $3, $4, $5, $6) \
    ON CONFLICT (instance_id) DO UPDATE SET issuer = excluded.issuer, \
    client_id = excluded.client_id, sealed_secret = excluded.sealed_secret, \
    options = excluded.options, updated_at = excluded.updated_at";
const DELETE: &str = "DELETE FROM oidc_sign_in_providers WHERE instance_id = $1";

/// What the history calls them.
const NAME: &str = "OIDC_PROVIDER";

/// The provider of an instance.
pub fn find(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<Option<OidcSignInProvider>, Error> {
    let row = tx.find(FIND, binds![instance])?;
    row.as_ref().map(provider).transpose()
}

/// The same with its client secret, which is sealed under the master key.
pub fn find_with_secret(
    tx: &mut Tx<'_>,
    instance: &InstanceId,
) -> Result<Option<(OidcSignInProvider, Vec<u8>)>, Error> {
    let row = tx.find(FIND, binds![instance])?;
    row.as_ref()
        .map(|row| Ok((provider(row)?, row.get(4)?)))
        .transpose()
}

/// Configures the provider of an instance, in place of the one before.
pub fn put(
    tx: &mut Tx<'_>,
    permit: &Permit,
    instance: &InstanceId,
    (after, sealed_secret): (&OidcSignInProvider, &[u8]),
) -> Result<(), Error> {
    let before = find(tx, instance)?;
    let options = options_to_json(&after.options).to_string();
    tx.execute(
        PUT,
        binds![
            instance,
            &after.issuer,
            &after.client_id,
            sealed_secret,
            options.as_str(),
            after.updated_at
        ],
    )?;
    let states = (state(before.as_ref()), state(Some(after)));
    history::settings(tx, permit, instance, NAME, states)
}

/// Forgets the provider of an instance; whether there was one.
pub fn delete(tx: &mut Tx<'_>, permit: &Permit, instance: &InstanceId) -> Result<bool, Error> {
    let Some(before) = find(tx, instance)? else {
        return Ok(false);
    };
    tx.execute(DELETE, binds![instance])?;
    let states = (state(Some(&before)), state(None));
    history::settings(tx, permit, instance, NAME, states)?;
    Ok(true)
}

/// Without the secret: nobody is to find it in the history.
fn state(provider: Option<&OidcSignInProvider>) -> Value {
    let Some(provider) = provider else {
        return Value::Null;
    };
    json!({"issuer": provider.issuer, "clientId": provider.client_id,
        "options": options_to_json(&provider.options)})
}

fn options_to_json(options: &OidcOptions) -> Value {
    json!({
        "authentication": options.authentication.as_str(),
        "userNameClaim": options.user_name_claim,
        "scopes": options.scopes,
        "accessControlClaim": options.access_control_claim,
    })
}

fn provider(row: &Row) -> Result<OidcSignInProvider, Error> {
    let text: String = row.get(2)?;
    let options = serde_json::from_str(&text)
        .ok()
        .and_then(|value| options(&value))
        .ok_or_else(|| Error::corrupt("oidc_sign_in_providers.options"))?;
    Ok(OidcSignInProvider {
        issuer: row.get(0)?,
        client_id: row.get(1)?,
        options,
        updated_at: row.get(3)?,
    })
}

fn options(value: &Value) -> Option<OidcOptions> {
    let scopes = value.get("scopes")?.as_array()?.iter();
    Some(OidcOptions {
        authentication: ClientAuthentication::parse(value.get("authentication")?.as_str()?)?,
        user_name_claim: value.get("userNameClaim")?.as_str()?.to_owned(),
        scopes: scopes
            .map(|scope| scope.as_str().map(str::to_owned))
            .collect::<Option<_>>()?,
        access_control_claim: value.get("accessControlClaim")?.as_str().map(str::to_owned),
    })
}
