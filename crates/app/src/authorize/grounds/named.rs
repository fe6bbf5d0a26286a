//! Principals by their ARNs, when nobody has shown credentials.

use base::{AccountId, Arn, Timestamp, UserId};
use db::Tx;
use domain::Kind;
use domain::actor::SessionContext;

use super::{Grounds, Place};
use crate::{App, Failure};

/// A principal as an ARN names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    /// Of which account.
    pub(crate) account: AccountId,
    who: Who,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Who {
    Root,
    /// The ARN.
    User(String),
    Role {
        name: String,
        /// Where the role itself is named.
        arn: Option<String>,
        session: String,
    },
}

/// What a session of a role is called where the role alone is named.
const ANY_SESSION: &str = "session";

/// How the names of roles begin that permission sets are provisioned as.
const RESERVED: &str = "AWSReservedSSO_";

impl Named {
    /// Takes the ARN of an account's root, a user, a role or a session of a role.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let arn = Arn::parse(text).ok()?;
        let account = AccountId::parse(arn.account()).ok()?;
        let resource = arn.resource();
        let (what, rest) = resource.split_once('/').unwrap_or((resource, ""));
        let last = rest.rsplit('/').next().filter(|name| !name.is_empty());
        let who = match (arn.service(), what, last) {
            ("iam", "root", None) => Who::Root,
            ("iam", "user", Some(_)) => Who::User(text.to_owned()),
            ("iam", "role", Some(name)) => Who::Role {
                name: name.to_owned(),
                arn: Some(text.to_owned()),
                session: ANY_SESSION.to_owned(),
            },
            ("sts", "assumed-role", Some(session)) => Who::Role {
                name: rest
                    .strip_suffix(session)?
                    .strip_suffix('/')
                    .filter(|name| !name.is_empty() && !name.contains('/'))?
                    .to_owned(),
                arn: None,
                session: session.to_owned(),
            },
            _ => return None,
        };
        let is_one = arn.region().is_empty() && !text.contains(['*', '?']);
        is_one.then_some(Self { account, who })
    }

    /// What kind of thing it is.
    pub(crate) const fn kind(&self) -> Kind {
        match self.who {
            Who::Root => Kind::Account,
            Who::User(_) => Kind::User,
            Who::Role { .. } => Kind::Role,
        }
    }

    /// What AWS's texts call the principal.
    pub(crate) fn shown(&self) -> String {
        let account = &self.account;
        match &self.who {
            Who::Root => format!("arn:aws:iam::{account}:root"),
            Who::User(arn) => arn.clone(),
            Who::Role { name, session, .. } => {
                format!("arn:aws:sts::{account}:assumed-role/{name}/{session}")
            }
        }
    }
}

impl Grounds {
    /// Of a principal whose credentials would have been issued at `now`, with nothing special: no
    /// session policies, no session tags, no second factor. `None` where there is no such
    /// principal.
    pub(crate) fn of_named(
        app: &App,
        tx: &mut Tx<'_>,
        named: &Named,
        now: Timestamp,
    ) -> Result<Option<Self>, Failure> {
        let account = &named.account;
        match &named.who {
            Who::Root => Self::of_root(app, tx, account, None).map(Some),
            Who::User(arn) => {
                let name = arn.rsplit('/').next().unwrap_or_default();
                let user = store::iam::find_user(tx, account, name)?;
                let user = user.filter(|user| user.arn() == *arn);
                user.map(|user| Self::of_user(app, tx, &user)).transpose()
            }
            Who::Role { name, arn, session } => {
                let role = store::iam::find_role(tx, account, name)?
                    .filter(|role| arn.as_ref().is_none_or(|arn| *arn == role.arn()));
                let Some(role) = role else {
                    return Ok(None);
                };
                let unique_id = format!("{}:{session}", role.id);
                let mut grounds = Self::of_role(app, tx, &role, named.shown(), unique_id)?;
                grounds.enter_session(app, tx, &SessionContext::issued(now))?;
                if role.name.starts_with(RESERVED) {
                    // Sessions of people are called after them.
                    grounds.principal.identity_store_user = person(tx, &grounds.place, session)?;
                }
                Ok(Some(grounds))
            }
        }
    }
}

/// The user of this name in the organization instance.
fn person(tx: &mut Tx<'_>, place: &Place, name: &str) -> Result<Option<UserId>, db::Error> {
    let owner = place
        .organization
        .as_ref()
        .map_or(&place.account, |found| &found.management_account);
    let instances = store::instances::list_visible(tx, owner, None, "", 1)?;
    let Some(instance) = instances.first() else {
        return Ok(None);
    };
    let user = store::identity::find_user_by_name(tx, &instance.identity_store_id, name)?;
    Ok(user.map(|user| user.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn principals_are_read_from_their_arns() {
        for (text, shown) in [
            ("arn:aws:iam::111122223333:root", None),
            ("arn:aws:iam::111122223333:user/team/ada", None),
            (
                "arn:aws:sts::111122223333:assumed-role/Dev/ada@example.com",
                None,
            ),
            (
                "arn:aws:iam::111122223333:role/team/Dev",
                Some("arn:aws:sts::111122223333:assumed-role/Dev/session"),
            ),
        ] {
            let named = Named::parse(text).expect(text);
            assert_eq!(named.shown(), shown.unwrap_or(text));
            assert_eq!(named.account.as_str(), "111122223333");
        }
        for text in [
            "",
            "*",
            "ada",
            "111122223333",
            "arn:aws:iam::1:root",
            "arn:aws:iam::111122223333:group/g",
            "arn:aws:iam::111122223333:role/*",
            "arn:aws:iam::111122223333:role/",
            "arn:aws:iam:us-east-1:111122223333:role/Dev",
            "arn:aws:sts::111122223333:assumed-role/Dev",
            "arn:aws:sts::111122223333:assumed-role/Dev/",
            "arn:aws:sts::111122223333:assumed-role/Dev/a/b",
            "arn:aws:sts::111122223333:federated-user/bob",
        ] {
            assert_eq!(Named::parse(text), None, "{text}");
        }
    }
}
