//! The SAML identity providers that people of instances sign in with, and what their assertions are
//! encrypted for.

use base::{InstanceId, Timestamp};
use db::{Error, Row, Tx, binds};
use domain::Permit;
use domain::saml_provider::{
    ClockSkew, Encryption, Endpoints, Initiation, NameIdFormat, Options, Requests, SamlProvider,
    Signed,
};
use serde_json::{Value, json};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT instance_id, id, entity_id, description, options, metadata_url, refreshed_at, \
             refresh_at, refresh_failure, updated_at FROM saml_sign_in_providers ",
            $rest
        )
    };
}

const FIND: &str = select!("WHERE instance_id = $1");
const DUE: &str =
    select!("WHERE refresh_at IS NOT NULL AND refresh_at <= $1 ORDER BY refresh_at LIMIT 1");
const PUT: &str = "INSERT INTO saml_sign_in_providers (instance_id, id, entity_id, description, \
    options, metadata_url, refreshed_at, refresh_at, refresh_failure, updated_at) VALUES ($1, $2, \
    $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (instance_id) DO UPDATE SET id = excluded.id, \
    entity_id = excluded.entity_id, description = excluded.description, \
    options = excluded.options, metadata_url = excluded.metadata_url, \
    refreshed_at = excluded.refreshed_at, refresh_at = excluded.refresh_at, \
    refresh_failure = excluded.refresh_failure, updated_at = excluded.updated_at";
const DELETE: &str = "DELETE FROM saml_sign_in_providers WHERE instance_id = $1";
// Two nodes may make one at the same time: the first one's stays.
const INSERT_KEY: &str = "INSERT INTO saml_decryption_keys (instance_id, certificate, \
    sealed_private_key, created_at, expires_at) VALUES ($1, $2, $3, $4, $5) \
    ON CONFLICT (instance_id) DO NOTHING";
const FIND_KEY: &str = "SELECT certificate, sealed_private_key, created_at, expires_at \
    FROM saml_decryption_keys WHERE instance_id = $1";

/// What the history calls them.
const NAME: &str = "SAML_PROVIDER";

/// What assertions for an instance are encrypted for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecryptionKey {
    /// The self-signed certificate, as DER.
    pub certificate: Vec<u8>,
    /// The private key as PKCS #8, sealed under the master key.
    pub sealed_private_key: Vec<u8>,
    /// When it was made; the certificate is valid from then on.
    pub created_at: Timestamp,
    /// Until when the certificate is valid.
    pub expires_at: Timestamp,
}

/// The provider of an instance.
pub fn find(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<Option<SamlProvider>, Error> {
    let row = tx.find(FIND, binds![instance])?;
    row.as_ref().map(provider).transpose()
}

/// A provider whose metadata are to be got again by now, if there is one.
pub fn find_due(tx: &mut Tx<'_>, now: Timestamp) -> Result<Option<SamlProvider>, Error> {
    let row = tx.find(DUE, binds![now])?;
    row.as_ref().map(provider).transpose()
}

/// Sets the provider of an instance.
pub fn put(tx: &mut Tx<'_>, permit: &Permit, provider: &SamlProvider) -> Result<(), Error> {
    let before = find(tx, &provider.instance_id)?;
    let (description, options) = (
        description_of(provider).to_string(),
        options_of(&provider.options).to_string(),
    );
    tx.execute(
        PUT,
        binds![
            &provider.instance_id,
            &provider.id,
            &provider.entity_id,
            &description,
            &options,
            provider.metadata_url.as_deref(),
            provider.refreshed_at,
            provider.refresh_at,
            provider.refresh_failure.as_deref(),
            provider.updated_at,
        ],
    )?;
    let states = (before.as_ref().map_or(Value::Null, state), state(provider));
    if states.0 == states.1 {
        // A refresh that brought nothing new.
        return Ok(());
    }
    crate::history::settings(tx, permit, &provider.instance_id, NAME, states)
}

/// Removes the provider of an instance; whether there was one.
pub fn delete(tx: &mut Tx<'_>, permit: &Permit, instance: &InstanceId) -> Result<bool, Error> {
    let Some(before) = find(tx, instance)? else {
        return Ok(false);
    };
    tx.execute(DELETE, binds![instance])?;
    let states = (state(&before), Value::Null);
    crate::history::settings(tx, permit, instance, NAME, states)?;
    Ok(true)
}

/// Gives an instance what assertions are encrypted for, unless it has it.
pub fn insert_key(
    tx: &mut Tx<'_>,
    _permit: &Permit,
    instance: &InstanceId,
    key: &DecryptionKey,
) -> Result<(), Error> {
    let binds = binds![
        instance,
        key.certificate.as_slice(),
        key.sealed_private_key.as_slice(),
        key.created_at,
        key.expires_at,
    ];
    tx.execute(INSERT_KEY, binds).map(drop)
}

/// What assertions for an instance are encrypted for, where it has it.
pub fn find_key(tx: &mut Tx<'_>, instance: &InstanceId) -> Result<Option<DecryptionKey>, Error> {
    let row = tx.find(FIND_KEY, binds![instance])?;
    row.map(|row| {
        Ok(DecryptionKey {
            certificate: row.get(0)?,
            sealed_private_key: row.get(1)?,
            created_at: row.get(2)?,
            expires_at: row.get(3)?,
        })
    })
    .transpose()
}

/// What the history tells: what was decided, and what is trusted.
fn state(provider: &SamlProvider) -> Value {
    json!({
        "entityId": provider.entity_id,
        "metadataUrl": provider.metadata_url,
        "description": description_of(provider),
        "options": options_of(&provider.options),
    })
}

fn description_of(provider: &SamlProvider) -> Value {
    json!({
        "signOn": endpoints_of(&provider.sign_on),
        "logout": endpoints_of(&provider.logout),
        "logoutResponses": endpoints_of(&provider.logout_responses),
        "certificates": provider.certificates,
        "wantsSignedRequests": provider.wants_signed_requests,
        "validUntil": provider.valid_until.map(Timestamp::micros),
    })
}

fn endpoints_of(endpoints: &Endpoints) -> Value {
    json!({"redirect": endpoints.redirect, "post": endpoints.post})
}

fn options_of(options: &Options) -> Value {
    let formats = options.name_id_formats.iter();
    json!({
        "requests": options.requests.as_str(),
        "initiation": options.initiation.as_str(),
        "signed": options.signed.as_str(),
        "encryption": options.encryption.as_str(),
        "clockSkewSeconds": options.clock_skew.seconds(),
        "nameIdFormats": formats.map(|format| format.as_str()).collect::<Vec<_>>(),
    })
}

fn provider(row: &Row) -> Result<SamlProvider, Error> {
    let corrupt = || Error::corrupt("saml_sign_in_providers");
    let (description, options): (String, String) = (row.get(3)?, row.get(4)?);
    let description: Value = serde_json::from_str(&description).map_err(|_json| corrupt())?;
    let options: Value = serde_json::from_str(&options).map_err(|_json| corrupt())?;
    let endpoints = |name: &str| {
        let of = description.get(name);
        let url = |binding: &str| {
            let url = of.and_then(|of| of.get(binding)).and_then(Value::as_str);
            url.map(str::to_owned)
        };
        Endpoints {
            redirect: url("redirect"),
            post: url("post"),
        }
    };
    let certificates = description.get("certificates").and_then(Value::as_array);
    let certificates = certificates.ok_or_else(corrupt)?.iter();
    let certificates = certificates.map(|text| text.as_str().map(str::to_owned));
    Ok(SamlProvider {
        instance_id: row.get(0)?,
        id: row.get(1)?,
        entity_id: row.get(2)?,
        sign_on: endpoints("signOn"),
        logout: endpoints("logout"),
        logout_responses: endpoints("logoutResponses"),
        certificates: certificates.collect::<Option<_>>().ok_or_else(corrupt)?,
        wants_signed_requests: description
            .get("wantsSignedRequests")
            .and_then(Value::as_bool)
            .ok_or_else(corrupt)?,
        valid_until: description
            .get("validUntil")
            .and_then(Value::as_i64)
            .map(Timestamp::from_micros),
        options: read_options(&options).ok_or_else(corrupt)?,
        metadata_url: row.get(5)?,
        refreshed_at: row.get(6)?,
        refresh_at: row.get(7)?,
        refresh_failure: row.get(8)?,
        updated_at: row.get(9)?,
    })
}

fn read_options(options: &Value) -> Option<Options> {
    let text = |name: &str| options.get(name)?.as_str();
    let formats = options.get("nameIdFormats")?.as_array()?.iter();
    let formats = formats.map(|format| NameIdFormat::parse(format.as_str()?).ok());
    Some(Options {
        requests: Requests::parse(text("requests")?).ok()?,
        initiation: Initiation::parse(text("initiation")?).ok()?,
        signed: Signed::parse(text("signed")?).ok()?,
        encryption: Encryption::parse(text("encryption")?).ok()?,
        clock_skew: ClockSkew::from_seconds(options.get("clockSkewSeconds")?.as_i64()?).ok()?,
        name_id_formats: formats.collect::<Option<_>>()?,
    })
}
