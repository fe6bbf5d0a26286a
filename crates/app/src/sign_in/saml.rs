//! Sign-in at a SAML 2.0 identity provider: what it is asked, what it answers, and its administration
//! (AWS: §8.1). Messages and signatures are `crates/saml`'s; that an assertion is used once, by the
//! browser that asked, at the provider of this moment, is seen to here.

mod administration;
mod keys;
mod logout;
mod metadata;
mod refresh;
mod request;
mod response;
mod session;
mod way_out;

use base::{IdentityStoreId, Timestamp};
use db::Tx;
use domain::Error;
use domain::identity_source::IdentitySource;
use domain::instance::Instance;
use domain::saml_provider::SamlProvider;
use saml::Certificate;

use crate::{App, Failure};

pub use administration::{
    CertificateStatus, PutSamlProvider, SamlCertificate, SamlProviderDetails, SamlSource,
};
pub(super) use logout::session_key;
pub use logout::{LogoutMessage, SignedOut};
pub use metadata::{ServiceProvider, ServiceProviderMetadata};
pub use response::{Consumed, SamlResponse};
pub(super) use session::stands;
pub use way_out::{LogoutAnswer, WayOut};

/// Where messages for an instance are sent to, and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Addresses {
    pub(super) entity_id: String,
    pub(super) consumer: String,
    pub(super) logout: String,
}

impl App {
    /// DIFFERENCE: AWS has these under names of its own for each Region; the paths are the same.
    pub(super) fn saml_addresses(&self, tenant: &IdentityStoreId) -> Addresses {
        let base = format!("{}/platform/saml", self.settings().public_url);
        Addresses {
            entity_id: format!("{base}/{tenant}"),
            consumer: format!("{base}/acs/{tenant}"),
            logout: format!("{base}/logout/{tenant}"),
        }
    }
}

/// The instance of a tenant with its provider, while its people sign in there.
fn find_enabled(
    tx: &mut Tx<'_>,
    tenant: &IdentityStoreId,
) -> Result<Option<(Instance, SamlProvider)>, Failure> {
    let Some(instance) = store::instances::find_by_identity_store(tx, tenant)? else {
        return Ok(None);
    };
    if store::identity_sources::find(tx, &instance.id)? != IdentitySource::Saml {
        return Ok(None);
    }
    let provider = store::saml_providers::find(tx, &instance.id)?;
    Ok(provider.map(|provider| (instance, provider)))
}

/// Why nobody signs in by what a provider's metadata said once.
fn outdated(provider: &SamlProvider, now: Timestamp) -> Option<String> {
    let until = provider.valid_until.filter(|until| *until <= now)?;
    Some(format!(
        "The metadata of your identity provider were valid until {until}, and nobody signs in by them \
         any more. Ask your administrator to set newer ones."
    ))
}

/// The certificates of a provider as they are tried on signatures.
fn certificates(provider: &SamlProvider) -> Result<Vec<Certificate>, Error> {
    let certificates = provider.certificates.iter();
    certificates
        .map(|text| Certificate::from_text(text).map_err(Error::internal))
        .collect()
}

/// An instant as messages have it.
fn instant(at: Timestamp) -> Result<jiff::Timestamp, Error> {
    jiff::Timestamp::from_microsecond(at.micros()).map_err(Error::internal)
}

/// An instant of a message, rounded down.
fn rounded_down(instant: jiff::Timestamp) -> Timestamp {
    Timestamp::from_seconds(instant.as_second())
}

/// A fresh identifier of a message: nobody can guess it.
fn message_id(app: &App) -> String {
    format!("_{}", app.entropy().token())
}
