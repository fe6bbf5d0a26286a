//! Whether a SAML response is to be believed, and whether it is for us, now.

use base::Timestamp;
use domain::Error;
use domain::iam::{AssertionEncryption, SamlProvider};
use saml::{
    Attribute, DecryptionKey, Expectations, IdentityProvider, NameId, Refusal, Response,
    Solicitation, Unmet, name_id,
};

use super::{expired, invalid, refused};
use crate::Settings;
use crate::sts::session::refusal;

/// What an assertion says that holds; everything in it was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Assertion {
    pub(super) id: String,
    /// An entity id: the provider's.
    pub(super) issuer: String,
    /// `NameID`.
    pub(super) subject: String,
    /// The format of the `NameID`, a URI.
    pub(super) subject_format: String,
    /// Where it was sent to.
    pub(super) recipient: String,
    /// Attributes by their `Name`, in their order.
    pub(super) attributes: Vec<(String, Vec<String>)>,
    /// When the session that comes of it must have ended.
    pub(super) session_not_on_or_after: Option<Timestamp>,
    /// Until when it could be used once more.
    pub(super) remember_until: Timestamp,
}

/// What AWS calls itself to identity providers.
const ENTITY: &str = "urn:amazon:webservices";

/// Seconds after it was made in which an assertion may be used.
const USABLE: i64 = 300;

/// Seconds that another clock may be off.
///
/// AWS: unconfirmed, how many these are.
const CLOCK_SKEW: i64 = 60;

impl Assertion {
    /// The assertion in `response` (XML), if the provider made it for us; with the provider's keys
    /// for encrypted ones.
    pub(super) fn read(
        settings: &Settings,
        (kept, keys): (&SamlProvider, &[DecryptionKey]),
        response: &[u8],
        now: Timestamp,
    ) -> Result<Self, Error> {
        let provider = IdentityProvider::parse(kept.metadata.as_bytes()).map_err(|error| {
            // Metadata are read before they are kept.
            Error::internal(format!("the metadata of a SAML provider: {error}"))
        })?;
        // AWS: who says to be somebody else is told so, whoever signed it.
        let claimed = Response::claimed_issuer(response);
        if claimed.is_ok_and(|issuer| issuer != provider.entity_id) {
            return Err(another_issuer());
        }
        let response = Response::verify_decrypting(response, &provider.signing, keys);
        let response = response.map_err(|refusal| {
            tracing::debug!(%refusal, "a SAML response is refused");
            not_believed(&refusal)
        })?;
        if kept.encryption == Some(AssertionEncryption::Required) && !response.was_encrypted {
            // AWS: unconfirmed, the wording.
            return Err(invalid("The SAML assertion must be encrypted"));
        }
        let ours = consumers(settings);
        let recipients: Vec<&str> = ours.iter().map(String::as_str).collect();
        let audiences: Vec<&str> = [ENTITY].into_iter().chain(recipients.clone()).collect();
        let expected = Expectations {
            issuer: &provider.entity_id,
            audiences: &audiences,
            recipients: &recipients,
            solicitation: Solicitation::Unknown,
            clock_skew: jiff::SignedDuration::from_secs(CLOCK_SKEW),
            // The other clock's error is added to it.
            longest_age: Some(jiff::SignedDuration::from_secs(USABLE - CLOCK_SKEW)),
        };
        let instant = jiff::Timestamp::from_microsecond(now.micros()).map_err(Error::internal)?;
        let accepted = response.validate(&expected, instant).map_err(|unmet| {
            tracing::debug!(%unmet, "a SAML assertion is not for us, now");
            not_for_us(unmet)
        })?;
        let assertion = response.assertion;
        let NameId { value, format, .. } = assertion.subject.name_id.ok_or_else(refused)?;
        let attribute = |attribute: &Attribute| {
            let texts = attribute.texts().map(str::to_owned).collect();
            (attribute.name.clone(), texts)
        };
        Ok(Self {
            id: assertion.id,
            issuer: assertion.issuer,
            subject: value,
            subject_format: format.unwrap_or_else(|| name_id::UNSPECIFIED.to_owned()),
            recipient: accepted.recipient,
            attributes: assertion.attributes.iter().map(attribute).collect(),
            session_not_on_or_after: accepted.session_not_on_or_after.map(rounded_down),
            remember_until: rounded_down(accepted.remember_until)
                .plus(base::Duration::from_seconds(1)),
        })
    }
}

/// Where assertions for us are sent to.
///
/// DIFFERENCE: an identity provider that knows this server sends people to it; what it would send
/// to AWS is taken as well.
fn consumers(settings: &Settings) -> [String; 3] {
    let Settings {
        public_url, region, ..
    } = settings;
    [
        format!("{public_url}/saml"),
        "https://signin.aws.amazon.com/saml".to_owned(),
        format!("https://{region}.signin.aws.amazon.com/saml"),
    ]
}

fn rounded_down(instant: jiff::Timestamp) -> Timestamp {
    Timestamp::from_seconds(instant.as_second())
}

fn not_believed(why: &Refusal) -> Error {
    match why {
        Refusal::Signature(_) => invalid("Response signature invalid"),
        // AWS: unconfirmed, the wordings of the others.
        Refusal::Xml(_) | Refusal::Malformed(_) | Refusal::Assertions => {
            invalid("Invalid SAMLResponse")
        }
        Refusal::Decryption => invalid("The SAML assertion cannot be decrypted"),
        Refusal::NotSuccess(_) => refusal(
            "IDPRejectedClaim",
            "The identity provider reported that the authentication failed",
        ),
    }
}

fn not_for_us(why: Unmet) -> Error {
    match why {
        Unmet::Issuer | Unmet::ResponseIssuer => another_issuer(),
        Unmet::Audience => invalid("Response does not contain the required audience."),
        Unmet::TooOld | Unmet::Expired | Unmet::ConfirmationExpired => {
            expired("Token must be redeemed within 5 minutes of issuance")
        }
        // AWS: without a NameID nobody is let in.
        Unmet::NoName => refused(),
        // AWS: unconfirmed, the wordings of the others.
        Unmet::SessionEnded => expired("The session of the SAML assertion is over"),
        Unmet::Destination | Unmet::Recipient => {
            invalid("Recipient of the SAML assertion is not valid")
        }
        Unmet::IssuedLater | Unmet::NotYetValid | Unmet::ConfirmationNotYetValid => {
            invalid("The SAML assertion is from the future")
        }
        Unmet::NoBearer
        | Unmet::NoAuthentication
        | Unmet::ResponseInResponseTo
        | Unmet::ConfirmationInResponseTo => invalid("Invalid SAMLResponse"),
    }
}

/// AWS: unconfirmed, whether the code is not the `AuthSamlInvalidSamlResponseException` of the
/// service behind STS, which STS's model has not.
fn another_issuer() -> Error {
    invalid("Issuer not present in specified provider")
}
