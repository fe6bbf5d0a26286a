//! Users and groups in the language of SCIM, and back.

use base::IdentityStoreId;
use domain::identity::{
    self, ENTERPRISE_EXTENSION, ExternalId, Group, PersonName, User, UserAttributes, UserStatus,
};
use scim::{Enterprise, GroupResource, Mode, Name, UserResource};
use serde_json::{Map, Value, json};

/// What the identity provider of a store is called as an issuer of external ids.
///
/// It is the endpoint that AWS has, whatever this server's own address is: that may change, and
/// what providers call people must not.
pub(super) fn issuer(region: &str, store: &IdentityStoreId) -> String {
    format!("https://scim.{region}.amazonaws.com/{store}/scim/v2/")
}

/// What the provider calls something.
pub(super) fn external_id<'a>(ids: &'a [ExternalId], issuer: &str) -> Option<&'a str> {
    ids.iter()
        .find(|id| id.issuer == issuer)
        .map(|id| id.id.as_str())
}

/// The same ids, with what the provider calls it now.
pub(super) fn with_external_id(
    ids: &[ExternalId],
    issuer: &str,
    id: Option<&str>,
) -> Vec<ExternalId> {
    let others = ids.iter().filter(|known| known.issuer != issuer).cloned();
    let own = id.map(|id| ExternalId {
        issuer: issuer.to_owned(),
        id: id.to_owned(),
    });
    others.chain(own).collect()
}

/// What SCIM says of a user.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Said {
    pub(super) user_name: String,
    pub(super) status: UserStatus,
    pub(super) attributes: UserAttributes,
}

/// What a resource says of a user; what SCIM cannot say stays as it was, and so does whether they
/// may sign in where the resource does not say it.
pub(super) fn said(user: UserResource, issuer: &str, mode: Mode, before: Option<&User>) -> Said {
    let nothing = UserAttributes::default();
    let present = before.map_or(UserStatus::Enabled, |user| user.status);
    let before = before.map_or(&nothing, |user| &user.attributes);
    let mut extensions = before.extensions.clone();
    match enterprise_document(user.enterprise) {
        Some(document) => extensions.insert(ENTERPRISE_EXTENSION.to_owned(), document),
        None => extensions.remove(ENTERPRISE_EXTENSION),
    };
    let attributes = UserAttributes {
        external_ids: with_external_id(&before.external_ids, issuer, user.external_id.as_deref()),
        name: PersonName {
            formatted: user.name.formatted,
            family_name: user.name.family_name,
            given_name: user.name.given_name,
            middle_name: user.name.middle_name,
            honorific_prefix: user.name.honorific_prefix,
            honorific_suffix: user.name.honorific_suffix,
        },
        display_name: user.display_name,
        nick_name: user.nick_name,
        profile_url: user.profile_url,
        emails: user.emails.into_iter().map(valued).collect(),
        addresses: user.addresses.into_iter().map(address).collect(),
        phone_numbers: user.phone_numbers.into_iter().map(valued).collect(),
        user_type: user.user_type,
        title: user.title,
        preferred_language: user.preferred_language,
        locale: user.locale,
        timezone: user.timezone,
        photos: match mode {
            Mode::Aws => before.photos.clone(),
            Mode::Rfc => user.photos.into_iter().filter_map(photo).collect(),
        },
        website: before.website.clone(),
        birthdate: before.birthdate.clone(),
        roles: user.roles.into_iter().map(valued).collect(),
        extensions,
    };
    Said {
        user_name: user.user_name,
        status: match user.active {
            Some(true) => UserStatus::Enabled,
            Some(false) => UserStatus::Disabled,
            None => present,
        },
        attributes,
    }
}

/// A user as a resource.
pub(super) fn of_user(user: &User, issuer: &str) -> UserResource {
    let attributes = user.attributes.clone();
    let external_id = external_id(&attributes.external_ids, issuer).map(str::to_owned);
    UserResource {
        external_id,
        user_name: user.user_name.clone(),
        name: Name {
            formatted: attributes.name.formatted,
            family_name: attributes.name.family_name,
            given_name: attributes.name.given_name,
            middle_name: attributes.name.middle_name,
            honorific_prefix: attributes.name.honorific_prefix,
            honorific_suffix: attributes.name.honorific_suffix,
        },
        display_name: attributes.display_name,
        nick_name: attributes.nick_name,
        profile_url: attributes.profile_url,
        title: attributes.title,
        user_type: attributes.user_type,
        preferred_language: attributes.preferred_language,
        locale: attributes.locale,
        timezone: attributes.timezone,
        active: Some(user.status == UserStatus::Enabled),
        emails: attributes.emails.into_iter().map(shown).collect(),
        phone_numbers: attributes.phone_numbers.into_iter().map(shown).collect(),
        roles: attributes.roles.into_iter().map(shown).collect(),
        addresses: attributes
            .addresses
            .into_iter()
            .map(shown_address)
            .collect(),
        photos: attributes.photos.into_iter().map(shown_photo).collect(),
        enterprise: attributes
            .extensions
            .get(ENTERPRISE_EXTENSION)
            .map(enterprise)
            .unwrap_or_default(),
    }
}

/// A group as a resource without its members.
pub(super) fn of_group(group: &Group, issuer: &str) -> GroupResource {
    GroupResource {
        external_id: external_id(&group.external_ids, issuer).map(str::to_owned),
        display_name: group.display_name.clone().unwrap_or_default(),
        members: Vec::new(),
    }
}

fn valued(one: scim::Valued) -> identity::Valued {
    identity::Valued {
        value: one.value,
        kind: one.kind,
        primary: one.primary,
    }
}

fn shown(one: identity::Valued) -> scim::Valued {
    scim::Valued {
        value: one.value,
        kind: one.kind,
        primary: one.primary,
    }
}

fn address(one: scim::Address) -> identity::Address {
    identity::Address {
        street_address: one.street_address,
        locality: one.locality,
        region: one.region,
        postal_code: one.postal_code,
        country: one.country,
        formatted: one.formatted,
        kind: one.kind,
        primary: one.primary,
    }
}

fn shown_address(one: identity::Address) -> scim::Address {
    scim::Address {
        formatted: one.formatted,
        street_address: one.street_address,
        locality: one.locality,
        region: one.region,
        postal_code: one.postal_code,
        country: one.country,
        kind: one.kind,
        primary: one.primary,
    }
}

/// A picture that is somewhere.
fn photo(one: scim::Photo) -> Option<identity::Photo> {
    Some(identity::Photo {
        value: one.value?,
        kind: one.kind,
        display: one.display,
        primary: one.primary,
    })
}

fn shown_photo(one: identity::Photo) -> scim::Photo {
    scim::Photo {
        value: Some(one.value),
        display: one.display,
        kind: one.kind,
        primary: one.primary,
    }
}

/// The members of the extension as the identity store keeps them.
fn enterprise_document(enterprise: Enterprise) -> Option<Value> {
    let texts = [
        ("employeeNumber", enterprise.employee_number),
        ("costCenter", enterprise.cost_center),
        ("organization", enterprise.organization),
        ("division", enterprise.division),
        ("department", enterprise.department),
    ];
    let mut document = Map::new();
    for (name, text) in texts {
        if let Some(text) = text {
            document.insert(name.to_owned(), Value::String(text));
        }
    }
    if let Some(manager) = enterprise.manager {
        document.insert("manager".to_owned(), json!({"value": manager}));
    }
    (!document.is_empty()).then_some(Value::Object(document))
}

/// What of the extension SCIM has words for; the identity store's own API keeps any case.
fn enterprise(document: &Value) -> Enterprise {
    let member = |of: &Value, name: &str| -> Option<Value> {
        let members = of.as_object()?;
        let found = members
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.clone())
    };
    let text = |of: &Value, name: &str| member(of, name)?.as_str().map(str::to_owned);
    Enterprise {
        employee_number: text(document, "employeeNumber"),
        cost_center: text(document, "costCenter"),
        organization: text(document, "organization"),
        division: text(document, "division"),
        department: text(document, "department"),
        manager: member(document, "manager").and_then(|manager| text(&manager, "value")),
    }
}

#[cfg(test)]
mod tests {
    use base::{Timestamp, UserId};
    use domain::identity::{Revision, Stamp};

    use super::*;

    const ISSUER: &str = "https://scim.us-east-1.amazonaws.com/d-1234567890/scim/v2/";

    fn user(said: Said) -> User {
        let stamp = Stamp {
            at: Timestamp::from_seconds(1),
            by: "arn:aws:iam::123456789012:root".to_owned(),
        };
        User {
            id: UserId::parse("44a85468-40e1-708e-e018-01ce81f12cf5").expect("an id"),
            identity_store_id: IdentityStoreId::parse("d-1234567890").expect("an id"),
            user_name: said.user_name,
            status: said.status,
            attributes: said.attributes,
            revision: Revision::FIRST,
            created: stamp.clone(),
            updated: stamp,
        }
    }

    fn resource() -> UserResource {
        let body = json!({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User",
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
            "userName": "ada", "externalId": "00u1", "active": false, "displayName": "Ada",
            "name": {"givenName": "Ada", "familyName": "Lovelace", "formatted": "Ada Lovelace"},
            "nickName": "Enchantress", "profileUrl": "https://example.com/ada", "title": "Countess",
            "userType": "Employee", "preferredLanguage": "en-GB", "locale": "en-GB",
            "timezone": "Europe/London",
            "emails": [{"value": "ada@example.com", "type": "work", "primary": true}],
            "phoneNumbers": [{"value": "+44 1", "type": "work"}],
            "roles": [{"value": "analyst", "primary": true}],
            "addresses": [{"streetAddress": "St James's Square", "locality": "London",
                "region": "London", "postalCode": "SW1", "country": "GB", "type": "work",
                "formatted": "London"}],
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
                "employeeNumber": "1", "costCenter": "2", "organization": "3", "division": "4",
                "department": "5", "manager": {"value": "6"}},
        });
        UserResource::from_json(&body, Mode::Aws).expect("a user")
    }

    #[test]
    fn a_user_comes_back_as_they_were_said_to_be() {
        let said = said(resource(), ISSUER, Mode::Aws, None);
        assert_eq!(said.status, UserStatus::Disabled);
        assert_eq!(
            said.attributes.check(Some(&said.user_name)).ok(),
            Some("ada")
        );
        let extension = said.attributes.extensions.get(ENTERPRISE_EXTENSION);
        assert_eq!(
            extension,
            Some(
                &json!({"employeeNumber": "1", "costCenter": "2", "organization": "3",
                "division": "4", "department": "5", "manager": {"value": "6"}})
            )
        );
        assert_eq!(of_user(&user(said), ISSUER), resource());
    }

    #[test]
    fn what_scim_cannot_say_stays_as_it_was() {
        let other = ExternalId {
            issuer: "https://other.example.com".to_owned(),
            id: "7".to_owned(),
        };
        let mut before = user(said(resource(), ISSUER, Mode::Aws, None));
        before.attributes = UserAttributes {
            website: Some("https://example.com".to_owned()),
            birthdate: Some("1815-12-10".to_owned()),
            external_ids: with_external_id(std::slice::from_ref(&other), ISSUER, Some("old")),
            ..UserAttributes::default()
        };
        let after = said(resource(), ISSUER, Mode::Aws, Some(&before)).attributes;
        assert_eq!(after.website, before.attributes.website);
        assert_eq!(after.birthdate, before.attributes.birthdate);
        assert_eq!(external_id(&after.external_ids, ISSUER), Some("00u1"));
        assert!(after.external_ids.contains(&other));
        assert_eq!(after.external_ids.len(), 2);
        let mut without = resource();
        without.external_id = None;
        before.attributes = after;
        let gone = said(without, ISSUER, Mode::Aws, Some(&before)).attributes;
        assert_eq!(gone.external_ids, [other]);
    }

    #[test]
    fn who_is_not_said_to_be_active_stays_as_they_are_and_who_is_made_is() {
        let mut unsaid = resource();
        unsaid.active = None;
        let status = |before: Option<&User>| said(unsaid.clone(), ISSUER, Mode::Aws, before).status;
        assert_eq!(status(None), UserStatus::Enabled);
        let mut before = user(said(resource(), ISSUER, Mode::Aws, None));
        for present in [UserStatus::Enabled, UserStatus::Disabled] {
            before.status = present;
            assert_eq!(status(Some(&before)), present);
        }
    }

    #[test]
    fn the_extension_is_read_in_any_case() {
        let shown = enterprise(&json!({"CostCenter": "2", "Manager": {"Value": "6"}}));
        assert_eq!(shown.cost_center.as_deref(), Some("2"));
        assert_eq!(shown.manager.as_deref(), Some("6"));
        assert_eq!(enterprise_document(Enterprise::default()), None);
    }
}
