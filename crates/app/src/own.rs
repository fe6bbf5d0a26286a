//! What people see and decide of themselves: their sessions and their profile. Whoever holds a
//! token that is good for the portal may; nobody's policies are asked.

use base::{IdentityStoreId, Page, PageRequest, UserId, WebSessionId};
use db::Tx;
use domain::actor::Person;
use domain::identity::{AttributeOperation, User, fold, user_arn};
use domain::sign_in::SessionUse;
use domain::{Error, Kind, Permit};
use serde_json::{Value, json};

use crate::app_tokens::held;
use crate::identity::{duplicate, stamp};
use crate::pace::OWN_CHANGES;
use crate::portal::portal_person;
use crate::sign_in::no_session;
use crate::{App, Cx, Failure};

/// A session of the person who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnSession {
    /// The session.
    pub found: SessionUse,
    /// Whether it is the one that they ask with.
    pub is_current: bool,
}

/// What a person wants to be known of them; what is not said stays, and an empty text removes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UpdateOwnProfile {
    /// What people call them.
    pub display_name: Option<String>,
    /// Their own name.
    pub given_name: Option<String>,
    /// The family's.
    pub family_name: Option<String>,
    /// Their main telephone number.
    pub phone_number: Option<String>,
    /// Such as `en-us`.
    pub preferred_language: Option<String>,
    /// Such as `Europe/Berlin`.
    pub timezone: Option<String>,
}

/// What is known of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnProfile {
    /// The user.
    pub user: User,
    /// Whether letters to their address arrive at them, where they have one.
    pub email_verified: Option<bool>,
}

impl App {
    /// The sessions of the person behind `cx` that have not ended, in order of their ids.
    pub async fn list_own_sessions(
        &self,
        cx: &Cx,
        page: PageRequest,
    ) -> Result<Page<OwnSession>, Error> {
        let (person, now) = (portal_person(cx)?.clone(), cx.now());
        self.read("list_own_sessions", move |tx| {
            let (after, limit) = (page.after_or_empty(), page.probe());
            let found = store::sign_in::list_sessions(tx, &person.user_id, now, after, limit)?;
            let mut found = Page::from_probe(found, &page, |last| last.session.id.to_string());
            found.items = held(tx, found.items, now)?;
            Ok(found.map(|found| OwnSession {
                is_current: found.session.id == person.session_id,
                found,
            }))
        })
        .await
    }

    /// Ends a session of the person behind `cx` with its tokens and the role credentials that came
    /// from it. One that has ended is no error, and nor is one of somebody else, which goes on.
    pub async fn end_own_session(&self, cx: &Cx, session: WebSessionId) -> Result<(), Error> {
        let (person, now) = (portal_person(cx)?.clone(), cx.now());
        let permit = self.own_permit("cardea:EndOwnSession", &person);
        self.change(cx, permit, "end_own_session", move |tx, permit| {
            still_signed_in(tx, &person, now)?;
            let of = store::sign_in::find_user_of_session(tx, &session)?;
            if of.as_ref() == Some(&person.user_id) {
                store::sign_in::delete_session(tx, permit, &session, now)?;
            }
            Ok(())
        })
        .await
    }

    /// Ends every session of the person behind `cx` but the one that they ask with, in the same
    /// way; answers how many those were.
    pub async fn end_own_other_sessions(&self, cx: &Cx) -> Result<u32, Error> {
        let (person, now) = (portal_person(cx)?.clone(), cx.now());
        let permit = self.own_permit("cardea:EndOwnOtherSessions", &person);
        self.change(cx, permit, "end_own_other_sessions", move |tx, permit| {
            still_signed_in(tx, &person, now)?;
            let kept = (&person.user_id, &person.session_id);
            Ok(store::sign_in::delete_other_sessions(
                tx, permit, kept, now,
            )?)
        })
        .await
    }

    /// What is known of the person behind `cx`.
    pub async fn get_own_profile(&self, cx: &Cx) -> Result<OwnProfile, Error> {
        let person = portal_person(cx)?.clone();
        self.read("get_own_profile", move |tx| {
            let user = get(tx, &person.identity_store_id, &person.user_id)?;
            profile(tx, user)
        })
        .await
    }

    /// Changes what people may say of themselves, by the same rules as `UpdateUser`.
    pub async fn update_own_profile(
        &self,
        cx: &Cx,
        command: UpdateOwnProfile,
    ) -> Result<OwnProfile, Error> {
        let (person, now) = (portal_person(cx)?.clone(), cx.now());
        let permit = self.own_permit("cardea:UpdateOwnProfile", &person);
        self.keep_pace(cx, "own changes", OWN_CHANGES)?;
        let by = stamp(now, &cx.actor().arn());
        self.change(cx, permit, "update_own_profile", move |tx, permit| {
            still_signed_in(tx, &person, now)?;
            let user = get(tx, &person.identity_store_id, &person.user_id)?;
            let operations = command.operations(&user);
            if operations.is_empty() {
                return profile(tx, user);
            }
            check_grants_nothing(tx, &person, &operations)?;
            let user = user.updated(&operations, by.clone())?;
            store::identity::update_user(tx, permit, &user).map_err(duplicate)?;
            profile(tx, user)
        })
        .await
    }

    fn own_permit(&self, action: &'static str, person: &Person) -> Permit {
        self.permit_by_proof(action, user_arn(&person.user_id), &person.owner)
    }
}

impl UpdateOwnProfile {
    fn operations(&self, user: &User) -> Vec<AttributeOperation> {
        let texts = [
            ("displayName", &self.display_name),
            ("name.givenName", &self.given_name),
            ("name.familyName", &self.family_name),
            ("preferredLanguage", &self.preferred_language),
            ("timezone", &self.timezone),
        ];
        let mut operations: Vec<_> = texts
            .into_iter()
            .filter_map(|(path, value)| Some(operation(path, json!(value.as_ref()?))))
            .collect();
        if let Some(number) = &self.phone_number {
            operations.push(operation("phoneNumbers", phone_numbers(user, number)));
        }
        operations
    }
}

fn operation(path: &str, value: Value) -> AttributeOperation {
    AttributeOperation {
        path: path.to_owned(),
        value: Some(value),
    }
}

/// The list with one number, of which stays what it was called; nothing without a number.
fn phone_numbers(user: &User, number: &str) -> Value {
    if number.is_empty() {
        return Value::Null;
    }
    let former = user.attributes.phone_numbers.first();
    let mut entry = json!({"Value": number, "Primary": true});
    if let (Some(kind), Some(entry)) = (
        former.and_then(|former| former.kind.as_ref()),
        entry.as_object_mut(),
    ) {
        entry.insert("Type".to_owned(), json!(kind));
    }
    json!([entry])
}

/// The token was checked a moment ago; what is changed is decided on one snapshot.
fn still_signed_in(tx: &mut Tx<'_>, person: &Person, now: base::Timestamp) -> Result<(), Failure> {
    let live = store::sign_in::find_live_session(tx, &person.session_id, now)?;
    live.map(drop).ok_or_else(|| no_session().into())
}

/// What becomes a session tag decides what policies allow: nobody sets that for themselves.
fn check_grants_nothing(
    tx: &mut Tx<'_>,
    person: &Person,
    operations: &[AttributeOperation],
) -> Result<(), Failure> {
    let instance = store::instances::find_by_identity_store(tx, &person.identity_store_id)?;
    let instance = instance.ok_or_else(no_session)?;
    // Whether they are enabled by now does not matter: they may be in a moment.
    let configuration = store::access_control::find(tx, &instance.id)?;
    let tags = configuration.map_or_else(Vec::new, |found| found.attributes);
    let is_tag = |operation: &AttributeOperation| {
        let mut tags = tags.iter();
        tags.any(|tag| may_come_from(&tag.source, &operation.path))
    };
    match operations.iter().find(|operation| is_tag(operation)) {
        None => Ok(()),
        Some(operation) => Err(Error::denied(format!(
            "`{}` decides what you may use; only an administrator can change it.",
            operation.path
        ))
        .into()),
    }
}

/// Whether a tag's source may take its value from the attribute at `path`. Sources spell attributes
/// in several ways (`${path:name.familyName}`, `${user:familyName}`, a directory's `${dir:lastname}`):
/// where it is not sure, it may.
fn may_come_from(source: &str, path: &str) -> bool {
    let source = source.to_ascii_lowercase();
    let path = path.to_ascii_lowercase();
    let named = source
        .split_once(':')
        .map_or(source.as_str(), |(_, named)| named.trim_end_matches('}'));
    let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
    let is_within = |inner: &str, outer: &str| {
        inner
            .strip_prefix(outer)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    source.contains("${dir:")
        || is_within(named, &path)
        || is_within(&path, named)
        || last(named) == last(&path)
}

fn profile(tx: &mut Tx<'_>, user: User) -> Result<OwnProfile, Failure> {
    let email = user.attributes.primary_email().map(fold);
    let email_verified = match email {
        Some(email) => Some(store::sign_in::is_verified_email(tx, &user.id, &email)?),
        None => None,
    };
    Ok(OwnProfile {
        user,
        email_verified,
    })
}

fn get(tx: &mut Tx<'_>, store: &IdentityStoreId, id: &UserId) -> Result<User, Failure> {
    store::identity::find_user(tx, store, id)?
        .ok_or_else(|| Error::not_found(Kind::User, id).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn privilege_escalation_every_way_to_name_a_tags_source_is_seen() {
        for (source, path, may) in [
            ("${path:name.familyName}", "name.familyName", true),
            ("${path:Name.FamilyName}", "name.familyName", true),
            ("${path:name}", "name.familyName", true),
            ("${user:familyName}", "name.familyName", true),
            ("${dir:lastname}", "name.familyName", true),
            (
                "${path:phoneNumbers[primary eq true].value}",
                "phoneNumbers",
                true,
            ),
            ("${path:enterprise.costCenter}", "name.familyName", false),
            ("${path:names}", "name.familyName", false),
            ("${path:userName}", "displayName", false),
        ] {
            assert_eq!(may_come_from(source, path), may, "{source} {path}");
        }
    }
}
