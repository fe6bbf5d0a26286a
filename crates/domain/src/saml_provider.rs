//! The SAML identity provider that the people of an instance sign in with (AWS: §8.1), and what is
//! asked of it. What its metadata and certificates are is read by who stores them.

use base::{Duration, InstanceId, Timestamp};

use crate::Error;

/// AWS: metadata have at most 75,000 characters (§8.1).
pub const MAX_METADATA: usize = 75_000;
/// AWS: a certificate has at most 2,500 characters (§8.1).
pub const MAX_CERTIFICATE: usize = 2_500;
/// AWS: an assertion has at most 50,000 characters (§8.1).
pub const MAX_RESPONSE: usize = 50_000;
/// How many certificates sign for a provider at once. Each may be tried on what a stranger sends.
pub const MAX_CERTIFICATES: usize = 10;
/// How often metadata are got again that have a URL.
pub const REFRESH: Duration = Duration::from_hours(6);
/// When they are tried again where that failed.
pub const RETRY: Duration = Duration::from_hours(1);
/// How far the provider's clock may be off unless decided otherwise.
const CLOCK_SKEW: i64 = 60;
/// How far it may be off at all.
const MOST_CLOCK_SKEW: i64 = 300;

/// An identity provider as an instance knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SamlProvider {
    /// The instance.
    pub instance_id: InstanceId,
    /// Which of all that the instance has had: what was asked of another is answered to nobody.
    pub id: String,
    /// Its entity id, the issuer of its assertions.
    pub entity_id: String,
    /// Where sign-in begins; by redirect, by form, or both.
    pub sign_on: Endpoints,
    /// Where sessions end, if it has single logout.
    pub logout: Endpoints,
    /// Where answers to its own requests to end sessions go, where that is elsewhere.
    pub logout_responses: Endpoints,
    /// The certificates that sign for it, base64 of DER; at least one.
    pub certificates: Vec<String>,
    /// Whether it takes signed requests only.
    pub wants_signed_requests: bool,
    /// When its metadata cease to be true.
    pub valid_until: Option<Timestamp>,
    /// What is asked of it.
    pub options: Options,
    /// Where its metadata come from, if they are refreshed.
    pub metadata_url: Option<String>,
    /// When they were last got.
    pub refreshed_at: Option<Timestamp>,
    /// When they are to be got next.
    pub refresh_at: Option<Timestamp>,
    /// Why they could not be got or taken when that was last tried.
    pub refresh_failure: Option<String>,
    /// When this was last decided.
    pub updated_at: Timestamp,
}

/// Where messages go, by their binding.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Endpoints {
    /// In the query of a redirect.
    pub redirect: Option<String>,
    /// In a form that the browser posts.
    pub post: Option<String>,
}

impl Endpoints {
    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.redirect.is_none() && self.post.is_none()
    }
}

/// What is asked of an identity provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Whether our requests are signed.
    pub requests: Requests,
    /// Whether sign-in may begin at the provider.
    pub initiation: Initiation,
    /// What of a response must be signed.
    pub signed: Signed,
    /// Whether assertions are encrypted.
    pub encryption: Encryption,
    /// How far the provider's clock may be off.
    pub clock_skew: ClockSkew,
    /// Which formats of names are taken; the first one is asked for.
    pub name_id_formats: Vec<NameIdFormat>,
}

impl Default for Options {
    /// AWS: requests are not signed; names are e-mail addresses (§8.1).
    ///
    /// DIFFERENCE: sign-in may not begin at the provider unless that is decided, for nobody then
    /// can tell whether the browser's own person wanted it.
    fn default() -> Self {
        Self {
            requests: Requests::Unsigned,
            initiation: Initiation::Ours,
            signed: Signed::Either,
            encryption: Encryption::Refused,
            clock_skew: ClockSkew(CLOCK_SKEW),
            name_id_formats: vec![NameIdFormat::Email],
        }
    }
}

macro_rules! choice {
    ($(#[$meta:meta])* $name:ident, $what:literal { $($(#[$doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// As on the wire and as it is stored.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// From that spelling.
            pub fn parse(text: &str) -> Result<Self, Error> {
                [$(Self::$variant),+]
                    .into_iter()
                    .find(|choice| choice.as_str() == text)
                    .ok_or_else(|| Error::invalid(format!(concat!("`{}` is not a choice of ", $what), text)))
            }
        }
    };
}

choice! {
    /// Whether our requests are signed.
    Requests, "request signing" {
        /// They are not, unless the provider's metadata want it.
        Unsigned = "UNSIGNED",
        /// They are.
        Signed = "SIGNED",
    }
}

choice! {
    /// Where sign-in may begin.
    Initiation, "initiation" {
        /// Here alone.
        Ours = "SERVICE_PROVIDER",
        /// At the identity provider too.
        Either = "EITHER",
    }
}

choice! {
    /// What of a response must be signed. That the assertion is covered by a signature is never a choice.
    Signed, "signed parts" {
        /// The assertion, or the response around it.
        Either = "ASSERTION_OR_RESPONSE",
        /// The assertion itself.
        Assertion = "ASSERTION",
        /// The whole response.
        Response = "RESPONSE",
        /// Both.
        Both = "ASSERTION_AND_RESPONSE",
    }
}

choice! {
    /// Whether assertions are encrypted.
    ///
    /// DIFFERENCE: AWS takes none that is (§8.1).
    Encryption, "assertion encryption" {
        /// They are not; we publish no key for it.
        Refused = "REFUSED",
        /// They may be.
        Allowed = "ALLOWED",
        /// They must be.
        Required = "REQUIRED",
    }
}

choice! {
    /// Formats of names that stay the same (SAML core §8.3): nobody is found by one that does not.
    NameIdFormat, "name id formats" {
        /// An e-mail address.
        Email = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
        /// Whatever the two parties agreed upon.
        Unspecified = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
        /// An opaque name that stays.
        Persistent = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
    }
}

/// How far another clock may be off: up to five minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockSkew(i64);

impl ClockSkew {
    /// In seconds.
    pub fn from_seconds(seconds: i64) -> Result<Self, Error> {
        if (0..=MOST_CLOCK_SKEW).contains(&seconds) {
            Ok(Self(seconds))
        } else {
            Err(Error::invalid(format!(
                "a clock may be off by 0 to {MOST_CLOCK_SKEW} seconds"
            )))
        }
    }

    /// In seconds.
    pub const fn seconds(self) -> i64 {
        self.0
    }
}

impl Options {
    /// What does not depend on the provider.
    pub fn check(&self) -> Result<(), Error> {
        if self.name_id_formats.is_empty() {
            return Err(Error::invalid("at least one format of names must be taken"));
        }
        Ok(())
    }

    /// Whether a name of this format is taken; one of no format is unspecified, which every format may
    /// be (SAML core §8.3.1).
    pub fn takes(&self, format: Option<&str>) -> bool {
        match format {
            None => true,
            Some(format) => {
                format == NameIdFormat::Unspecified.as_str()
                    || self.name_id_formats.iter().any(|f| f.as_str() == format)
            }
        }
    }
}

/// What a provider's metadata say, or an administrator in their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    /// Its entity id.
    pub entity_id: String,
    /// Where sign-in begins.
    pub sign_on: Endpoints,
    /// Where sessions end.
    pub logout: Endpoints,
    /// Where answers to its requests go, where that is elsewhere.
    pub logout_responses: Endpoints,
    /// The certificates that sign for it.
    pub certificates: Vec<String>,
    /// Whether it takes signed requests only.
    pub wants_signed_requests: bool,
    /// When it ceases to be true.
    pub valid_until: Option<Timestamp>,
}

/// What becomes of the certificates that were trusted until now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replacement {
    /// At least one of them must stay: a refresh that nobody watches replaces no whole set.
    Gradual,
    /// Somebody said that they may all go.
    Whole,
}

impl SamlProvider {
    /// Takes what its metadata say now.
    pub fn refresh(
        &mut self,
        description: Description,
        replacement: Replacement,
        now: Timestamp,
    ) -> Result<(), Error> {
        if description.entity_id != self.entity_id {
            return Err(Error::invalid(format!(
                "the metadata are of another entity, `{}`",
                description.entity_id.chars().take(200).collect::<String>()
            )));
        }
        if description.valid_until.is_some_and(|until| until <= now) {
            return Err(Error::invalid("the metadata have expired"));
        }
        let stays = description.certificates.iter();
        let stays = stays.filter(|new| self.certificates.contains(new)).count();
        if stays == 0 && replacement == Replacement::Gradual {
            return Err(Error::invalid(
                "the metadata have none of the certificates that are trusted now: refresh them by \
                 hand and accept the new certificates, if they are right",
            ));
        }
        self.describe(description);
        self.refreshed_at = Some(now);
        self.refresh_failure = None;
        Ok(())
    }

    /// Whether our requests are signed.
    pub fn takes_signed_requests(&self) -> bool {
        self.wants_signed_requests || self.options.requests == Requests::Signed
    }

    fn describe(&mut self, description: Description) {
        self.sign_on = description.sign_on;
        self.logout = description.logout;
        self.logout_responses = description.logout_responses;
        self.certificates = description.certificates;
        self.wants_signed_requests = description.wants_signed_requests;
        self.valid_until = description.valid_until;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn description(certificates: &[&str]) -> Description {
        Description {
            entity_id: "https://idp.example.com".to_owned(),
            sign_on: Endpoints {
                redirect: Some("https://idp.example.com/sso".to_owned()),
                post: None,
            },
            logout: Endpoints::default(),
            logout_responses: Endpoints::default(),
            certificates: certificates.iter().map(|&c| c.to_owned()).collect(),
            wants_signed_requests: false,
            valid_until: None,
        }
    }

    fn provider() -> SamlProvider {
        let now = Timestamp::from_seconds(1_790_000_000);
        let mut provider = SamlProvider {
            instance_id: InstanceId::parse("ssoins-1234567890abcdef").expect("an id"),
            id: "1".to_owned(),
            entity_id: "https://idp.example.com".to_owned(),
            sign_on: Endpoints::default(),
            logout: Endpoints::default(),
            logout_responses: Endpoints::default(),
            certificates: Vec::new(),
            wants_signed_requests: false,
            valid_until: None,
            options: Options::default(),
            metadata_url: None,
            refreshed_at: None,
            refresh_at: None,
            refresh_failure: Some("out of reach".to_owned()),
            updated_at: now,
        };
        provider.describe(description(&["a", "b"]));
        provider
    }

    #[test]
    fn a_refresh_keeps_one_certificate_unless_somebody_says_otherwise() {
        let now = Timestamp::from_seconds(1_790_000_100);
        let mut kept = provider();
        let gradual = kept.refresh(description(&["b", "c"]), Replacement::Gradual, now);
        gradual.expect("one stays");
        assert_eq!(kept.certificates, ["b", "c"]);
        assert_eq!(
            (kept.refreshed_at, kept.refresh_failure.as_ref()),
            (Some(now), None)
        );
        let before = kept.clone();
        let refused = kept.refresh(description(&["d"]), Replacement::Gradual, now);
        assert!(refused.is_err(), "none stays");
        assert_eq!(kept, before, "the last good one is kept");
        let whole = kept.refresh(description(&["d"]), Replacement::Whole, now);
        whole.expect("somebody looked");
        assert_eq!(kept.certificates, ["d"]);
    }

    #[test]
    fn a_refresh_takes_no_other_entity_and_no_expired_metadata() {
        let now = Timestamp::from_seconds(1_790_000_100);
        let mut kept = provider();
        let mut other = description(&["a"]);
        other.entity_id = "https://evil.example.com".to_owned();
        assert!(kept.refresh(other, Replacement::Whole, now).is_err());
        let mut old = description(&["a"]);
        old.valid_until = Some(now);
        assert!(kept.refresh(old, Replacement::Whole, now).is_err());
        assert_eq!(kept, provider());
    }

    #[test]
    fn only_names_of_configured_formats_are_taken_and_those_of_no_format() {
        let options = Options::default();
        for (format, taken) in [
            (None, true),
            (
                Some("urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"),
                true,
            ),
            (
                Some("urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"),
                true,
            ),
            (
                Some("urn:oasis:names:tc:SAML:2.0:nameid-format:persistent"),
                false,
            ),
            (
                Some("urn:oasis:names:tc:SAML:2.0:nameid-format:transient"),
                false,
            ),
        ] {
            assert_eq!(options.takes(format), taken, "{format:?}");
        }
    }

    #[test]
    fn a_clock_is_off_by_five_minutes_at_most() {
        assert_eq!(
            ClockSkew::from_seconds(300)
                .expect("five minutes")
                .seconds(),
            300
        );
        assert!(ClockSkew::from_seconds(301).is_err());
        assert!(ClockSkew::from_seconds(-1).is_err());
    }
}
