//! What stands in a session token: short names, because it travels with every request.

use base::{
    AccessKeyId, AccountId, IamUserId, IdentityStoreId, PermissionSetId, RoleId, Secret, Timestamp,
    UserId, WebSessionId,
};
use domain::actor::{
    EntitledBy, FederatedUser, FederationIssuer, IamUser, Origin, RolePerson, RoleSession,
    SessionContext,
};
use serde_json::{Map, Value, json};

use super::SessionTokenPrincipal;

/// All but the key, its secret and the end.
pub(super) fn write(principal: &SessionTokenPrincipal) -> Value {
    match principal {
        SessionTokenPrincipal::Role(session) => json!({
            "t": "role", "a": session.account.as_str(), "ri": session.role_id.as_str(),
            "rn": session.role_name, "ra": session.role_arn, "sn": session.session_name,
            "person": session.person.as_ref().map(write_person),
            "c": write_context(&session.context)}),
        SessionTokenPrincipal::Federated(user) => {
            let issuer = match &user.issuer {
                FederationIssuer::Root => Value::Null,
                FederationIssuer::User { user_id, arn } => json!([user_id.as_str(), arn]),
            };
            json!({"t": "federated", "a": user.account.as_str(), "fn": user.name, "by": issuer,
                "c": write_context(&user.context)})
        }
        SessionTokenPrincipal::User { user, .. } => json!({
            "t": "user", "a": user.account.as_str(), "ui": user.user_id.as_str(),
            "un": user.name, "up": user.path,
            "c": user.session.as_deref().map(write_context)}),
        SessionTokenPrincipal::Root {
            account, context, ..
        } => json!({"t": "root", "a": account.as_str(), "c": write_context(context)}),
    }
}

/// Whose the credentials are, and the secret that they sign with.
pub(super) fn read(claims: &Value) -> Option<(SessionTokenPrincipal, Secret)> {
    let text = |name: &str| claims.get(name)?.as_str();
    let owned = |name: &str| text(name).map(str::to_owned);
    let account = AccountId::parse(text("a")?).ok()?;
    let access_key = AccessKeyId::parse(text("k")?).ok()?;
    let expires_at = Timestamp::from_micros(claims.get("exp")?.as_i64()?);
    let secret = Secret::new(text("x")?);
    let context = read_context(claims.get("c")?)?;
    let principal = match text("t")? {
        "root" => SessionTokenPrincipal::Root {
            account,
            access_key,
            expires_at,
            context: Box::new(context),
        },
        "role" => SessionTokenPrincipal::Role(Box::new(RoleSession {
            account,
            role_id: RoleId::parse(text("ri")?).ok()?,
            role_name: owned("rn")?,
            role_arn: owned("ra")?,
            session_name: owned("sn")?,
            access_key,
            expires_at,
            person: match claims.get("person") {
                None | Some(Value::Null) => None,
                Some(person) => Some(read_person(person)?),
            },
            context,
        })),
        "federated" => SessionTokenPrincipal::Federated(Box::new(FederatedUser {
            issuer: read_issuer(claims.get("by")?)?,
            name: owned("fn")?,
            account,
            access_key,
            expires_at,
            context,
        })),
        "user" => SessionTokenPrincipal::User {
            user: Box::new(IamUser {
                account,
                user_id: IamUserId::parse(text("ui")?).ok()?,
                name: owned("un")?,
                path: owned("up")?,
                access_key,
                session: Some(Box::new(context)),
            }),
            expires_at,
        },
        _ => return None,
    };
    Some((principal, secret))
}

fn write_person(person: &RolePerson) -> Value {
    let mut claims = json!({"is": person.identity_store_id.as_str(), "u": person.user_id.as_str(),
        "s": person.session_id.as_str()});
    let by = match &person.entitled_by {
        EntitledBy::PermissionSet {
            account,
            permission_set,
        } => vec![("a", account.as_str()), ("ps", permission_set.as_str())],
        EntitledBy::Role(role) => vec![("er", role.as_str())],
    };
    if let Some(claims) = claims.as_object_mut() {
        for (name, id) in by {
            claims.insert(name.to_owned(), json!(id));
        }
    }
    claims
}

fn read_person(person: &Value) -> Option<RolePerson> {
    let text = |name: &str| person.get(name)?.as_str();
    Some(RolePerson {
        identity_store_id: IdentityStoreId::parse(text("is")?).ok()?,
        user_id: UserId::parse(text("u")?).ok()?,
        session_id: WebSessionId::parse(text("s")?).ok()?,
        entitled_by: match text("er") {
            Some(role) => EntitledBy::Role(RoleId::parse(role).ok()?),
            None => EntitledBy::PermissionSet {
                account: AccountId::parse(text("a")?).ok()?,
                permission_set: PermissionSetId::parse(text("ps")?).ok()?,
            },
        },
    })
}

fn read_issuer(issuer: &Value) -> Option<FederationIssuer> {
    if issuer.is_null() {
        return Some(FederationIssuer::Root);
    }
    Some(FederationIssuer::User {
        user_id: IamUserId::parse(issuer.get(0)?.as_str()?).ok()?,
        arn: issuer.get(1)?.as_str()?.to_owned(),
    })
}

/// What is empty is left out.
fn write_context(context: &SessionContext) -> Value {
    let SessionContext {
        issued_at,
        mfa_at,
        policies,
        policy_arns,
        tags,
        transitive_tag_keys,
        source_identity,
        federated_provider,
        federation_keys,
        task_policy,
        issuing_key,
        origin,
        began_by,
    } = context;
    let mut claims = Map::new();
    let mut put = |name: &str, value: Value, is_there: bool| {
        if is_there {
            claims.insert(name.to_owned(), value);
        }
    };
    put("i", json!(issued_at.micros()), true);
    put("m", json!(mfa_at.map(Timestamp::micros)), mfa_at.is_some());
    put("p", json!(policies), !policies.is_empty());
    put("pa", json!(policy_arns), !policy_arns.is_empty());
    put("g", json!(tags), !tags.is_empty());
    put(
        "gt",
        json!(transitive_tag_keys),
        !transitive_tag_keys.is_empty(),
    );
    put("si", json!(source_identity), source_identity.is_some());
    put(
        "fp",
        json!(federated_provider),
        federated_provider.is_some(),
    );
    put("fk", json!(federation_keys), !federation_keys.is_empty());
    put("tp", json!(task_policy), task_policy.is_some());
    let key = issuing_key.as_ref().map(AccessKeyId::as_str);
    put("ik", json!(key), key.is_some());
    let origin_code = match origin {
        Origin::Direct => "",
        Origin::Chained => "c",
        Origin::SessionToken => "s",
    };
    put("o", json!(origin_code), !origin_code.is_empty());
    let person = began_by.as_deref().map(write_person);
    put("bb", json!(person), person.is_some());
    Value::Object(claims)
}

fn read_context(claims: &Value) -> Option<SessionContext> {
    Some(SessionContext {
        issued_at: Timestamp::from_micros(claims.get("i")?.as_i64()?),
        mfa_at: optional(claims, "m", |value| {
            value.as_i64().map(Timestamp::from_micros)
        })?,
        policies: list(claims, "p", text)?,
        policy_arns: list(claims, "pa", text)?,
        tags: list(claims, "g", pair)?,
        transitive_tag_keys: list(claims, "gt", text)?,
        source_identity: optional(claims, "si", text)?,
        federated_provider: optional(claims, "fp", text)?,
        federation_keys: list(claims, "fk", pair)?,
        task_policy: optional(claims, "tp", text)?,
        issuing_key: optional(claims, "ik", |value| {
            AccessKeyId::parse(value.as_str()?).ok()
        })?,
        origin: optional(claims, "o", origin)?.unwrap_or(Origin::Direct),
        began_by: optional(claims, "bb", read_person)?.map(Box::new),
    })
}

fn origin(value: &Value) -> Option<Origin> {
    match value.as_str()? {
        "c" => Some(Origin::Chained),
        "s" => Some(Origin::SessionToken),
        _ => None,
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn pair(value: &Value) -> Option<(String, String)> {
    Some((text(value.get(0)?)?, text(value.get(1)?)?))
}

/// `None` for what is there and is not what it should be: such a token is not valid.
#[expect(
    clippy::option_option,
    reason = "what is missing is fine, what is wrong is not"
)]
fn optional<T>(
    claims: &Value,
    name: &str,
    read: impl Fn(&Value) -> Option<T>,
) -> Option<Option<T>> {
    match claims.get(name) {
        None => Some(None),
        Some(value) => read(value).map(Some),
    }
}

fn list<T>(claims: &Value, name: &str, read: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    match claims.get(name) {
        None => Some(Vec::new()),
        Some(value) => value.as_array()?.iter().map(read).collect(),
    }
}
