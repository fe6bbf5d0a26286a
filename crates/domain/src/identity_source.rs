//! Where the people of an instance prove who they are (AWS: §8).

use std::collections::BTreeMap;

use base::Timestamp;

use crate::sign_in::{Digest, Step};

/// Where the people of an instance prove who they are. One at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum IdentitySource {
    /// Here, with a password and MFA devices.
    #[default]
    Directory,
    /// At an external identity provider, by SAML 2.0.
    Saml,
    /// At an external identity provider, by `OpenID` Connect.
    ///
    /// DIFFERENCE: AWS has SAML only.
    Oidc,
}

impl IdentitySource {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Directory, Self::Saml, Self::Oidc];

    /// As it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Directory => "DIRECTORY",
            Self::Saml => "SAML",
            Self::Oidc => "OIDC",
        }
    }

    /// From that spelling.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.as_str() == text)
    }

    /// Whether an external provider says who people are: nobody has a password or an MFA device here.
    pub const fn is_external(self) -> bool {
        !matches!(self, Self::Directory)
    }
}

/// Where people prove who they are, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SourceState {
    /// Where.
    pub source: IdentitySource,
    /// When it was decided; never, where it is as it was in the beginning.
    pub changed_at: Option<Timestamp>,
}

impl SourceState {
    /// Whether a sign-in that began at `began_at` and now stands at `step` leads anywhere: what was
    /// begun before the source changed ends, unless the person is signed in already.
    pub fn leads_on(&self, step: Step, began_at: Timestamp) -> bool {
        let fits = if step == Step::Provider {
            self.source.is_external()
        } else {
            !self.source.is_external() || !step.is_of_directory()
        };
        let proves = step == Step::Provider || step.is_of_directory();
        let is_former = self.changed_at.is_some_and(|changed| began_at < changed);
        fits && !(proves && is_former)
    }
}

/// What somebody is told whom their provider calls by a name that no user has.
///
/// Most sign-ins at a provider fail for it, so these are words that an administrator can act on. The
/// provider has proved who this is, so that nobody is told about others.
pub fn stranger(name: &str) -> String {
    format!("{STRANGER}{name}{NOBODY}")
}

/// The name of which that was told.
pub fn name_of_stranger(told: &str) -> Option<&str> {
    let (name, _) = told.strip_prefix(STRANGER)?.rsplit_once(NOBODY)?;
    Some(name)
}

const STRANGER: &str = "Your identity provider says that you are `";
const NOBODY: &str = "`, and no user has that user name here. Ask your administrator to provision \
    you, or to compare the name that the provider sends (NameID) with your user name.";

/// Who and what a change of the source is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SourceCounts {
    /// The users of the instance.
    pub users: i64,
    /// Those who may sign in.
    pub enabled_users: i64,
    /// Users without a password.
    pub without_password: i64,
    /// Users whose user name is no e-mail address, as most providers send one.
    pub without_address_name: i64,
    /// Users with at least one MFA device.
    pub users_with_mfa_device: i64,
    /// Their devices.
    pub mfa_devices: i64,
    /// Groups.
    pub groups: i64,
    /// Assignments to accounts, of users and of groups.
    pub assignments: i64,
    /// Sessions of people that have not ended.
    pub live_sessions: i64,
}

/// What a change of the source would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourcePlan {
    /// Where people prove who they are today.
    pub from: IdentitySource,
    /// Where they are to.
    pub to: IdentitySource,
    /// Who and what it is about.
    pub counts: SourceCounts,
}

impl SourcePlan {
    /// What happens, in sentences.
    ///
    /// AWS: users, groups and assignments are kept; passwords and MFA devices are kept and of no
    /// use at a provider (§8.2).
    pub fn sentences(&self) -> Vec<String> {
        let SourceCounts {
            users,
            enabled_users,
            without_password,
            without_address_name,
            users_with_mfa_device,
            mfa_devices,
            groups,
            assignments,
            live_sessions,
        } = self.counts;
        let mut sentences = vec![format!(
            "{users} users, {groups} groups and {assignments} account assignments are kept; nothing is deleted."
        )];
        if self.to.is_external() {
            sentences.push(format!(
                "{enabled_users} enabled users keep their access if the identity provider sends exactly their user name."
            ));
            if without_address_name > 0 {
                sentences.push(format!(
                    "{without_address_name} user names are not e-mail addresses: a provider that sends addresses signs none of them in."
                ));
            }
            sentences.push(format!(
                "{} passwords and {mfa_devices} MFA devices are retained and cannot be used.",
                users.saturating_sub(without_password)
            ));
        } else {
            sentences.push(format!(
                "{} users sign in with the password that they had; {without_password} users have none and cannot sign in before an administrator resets it.",
                users.saturating_sub(without_password)
            ));
            sentences.push(format!(
                "{mfa_devices} MFA devices of {users_with_mfa_device} users are asked for again."
            ));
        }
        sentences.push(format!(
            "{live_sessions} sessions go on until they end by themselves; sign-ins under way end."
        ));
        sentences
    }
}

/// What an external identity provider said of the person who signs in, all of it verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderAnswer {
    /// The digest of what the browser holds that brought it. Whoever asked may be another one, who had
    /// somebody else sent to the provider with what they asked.
    pub carrier: Digest,
    /// Which provider answered, as the protocol tells providers and their keys apart: another one by
    /// now, and it is no answer.
    pub provider: String,
    /// By which protocol: an answer of one is no answer where the source is another by now.
    pub source: IdentitySource,
    /// Whom it says they are: exactly the user name of a user here (AWS: §8.1).
    pub user_name: String,
    /// No session that comes of it lasts longer (SAML's `SessionNotOnOrAfter`).
    pub session_ends_at: Option<Timestamp>,
    /// What holds for the session.
    pub session: ProviderSession,
}

/// What an external identity provider said that holds for the whole session.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProviderSession {
    /// Attributes for access control, by the keys of the session tags that they become (AWS: §7).
    pub access_control: BTreeMap<String, String>,
    /// What the protocol needs to end the provider's session; opaque to everything else.
    pub handle: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_stranger_is_read_from_what_they_were_told() {
        for name in ["ada@example.com", "`, and no user has", "", "a `b` c"] {
            assert_eq!(name_of_stranger(&stranger(name)), Some(name));
        }
        assert_eq!(name_of_stranger("The identity source has changed."), None);
    }

    #[test]
    fn a_sign_in_of_another_source_leads_nowhere_and_nor_does_one_from_before() {
        use IdentitySource::{Directory, Oidc, Saml};
        let at = Timestamp::from_seconds;
        let state = |source, changed| SourceState {
            source,
            changed_at: changed,
        };
        for (source, changed, step, leads_on) in [
            (Directory, None, Step::Password, true),
            (Directory, None, Step::Provider, false),
            (Saml, Some(at(10)), Step::Provider, true),
            (Saml, Some(at(10)), Step::Totp, false),
            (Saml, Some(at(10)), Step::EnrolKey, false),
            // Away and back again while somebody signs in.
            (Directory, Some(at(11)), Step::Password, false),
            (Oidc, Some(at(11)), Step::Provider, false),
            // Who is signed in goes on.
            (Oidc, Some(at(11)), Step::Consent, true),
            (Oidc, Some(at(11)), Step::UserCode, true),
            (Directory, Some(at(11)), Step::Done, true),
        ] {
            let state = state(source, changed);
            assert_eq!(state.leads_on(step, at(10)), leads_on, "{state:?} {step:?}");
        }
    }

    #[test]
    fn a_plan_says_who_keeps_access_and_who_does_not() {
        let counts = SourceCounts {
            users: 5,
            enabled_users: 4,
            without_password: 2,
            without_address_name: 1,
            mfa_devices: 3,
            users_with_mfa_device: 2,
            ..SourceCounts::default()
        };
        let plan = |from, to| SourcePlan { from, to, counts }.sentences().join(" ");
        let out = plan(IdentitySource::Directory, IdentitySource::Saml);
        assert!(out.contains("4 enabled users keep"), "{out}");
        assert!(out.contains("1 user names are not"), "{out}");
        assert!(
            out.contains("3 passwords and 3 MFA devices are retained"),
            "{out}"
        );
        let back = plan(IdentitySource::Saml, IdentitySource::Directory);
        assert!(back.contains("3 users sign in with the password"), "{back}");
        assert!(back.contains("2 users have none"), "{back}");
    }
}
