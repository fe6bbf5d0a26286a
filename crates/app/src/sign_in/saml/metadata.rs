//! Metadata: theirs, as far as they matter, and ours.

use std::net::IpAddr;

use base::{IdentityStoreId, InstanceId};
use domain::Error;
use domain::instance::Instance;
use domain::saml_provider::{
    Description, Encryption, Endpoints, MAX_CERTIFICATES, MAX_METADATA, Options, SamlProvider,
    Signed,
};
use saml::{
    Binding, Certificate, Consumer, Endpoint, IdentityProvider, KeyKind,
    ServiceProvider as Document, is_web_url,
};

use super::rounded_down;
use crate::App;

/// What identity providers are told about an instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceProvider {
    /// What it is called, and the audience of assertions; its metadata are there too.
    pub entity_id: String,
    /// Where assertions go.
    pub consumer_url: String,
    /// Where requests to end sessions go, and answers to ours.
    pub logout_url: String,
}

/// The same as a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceProviderMetadata {
    /// The document.
    pub document: String,
    /// What stands in it.
    pub service_provider: ServiceProvider,
}

impl App {
    pub(super) fn service_provider(&self, tenant: &IdentityStoreId) -> ServiceProvider {
        let ours = self.saml_addresses(tenant);
        ServiceProvider {
            entity_id: ours.entity_id,
            consumer_url: ours.consumer,
            logout_url: ours.logout,
        }
    }

    /// Our metadata for identity providers, which anybody may read: who sets one up needs them first.
    pub async fn service_provider_metadata(
        &self,
        tenant: &IdentityStoreId,
    ) -> Result<Option<ServiceProviderMetadata>, Error> {
        let wanted = tenant.clone();
        let found = self
            .read("find_service_provider", move |tx| {
                let Some(instance) = store::instances::find_by_identity_store(tx, &wanted)? else {
                    return Ok(None);
                };
                let provider = store::saml_providers::find(tx, &instance.id)?;
                Ok(Some((instance, provider)))
            })
            .await?;
        match found {
            Some((instance, provider)) => {
                let options =
                    provider.map(|provider| (provider.takes_signed_requests(), provider.options));
                let (signs, options) = options.unwrap_or_default();
                self.metadata_of(&instance, signs, &options).await.map(Some)
            }
            None => Ok(None),
        }
    }

    /// Messages travel over TLS, but for a provider on this machine where the operator allows that.
    pub(super) fn check_endpoints(&self, description: &Description) -> Result<(), Error> {
        let allows_loopback = self.outside().web.is_private_allowed();
        let all = [
            &description.sign_on,
            &description.logout,
            &description.logout_responses,
        ];
        let urls = all.into_iter().flat_map(|endpoints| {
            let Endpoints { redirect, post } = endpoints;
            redirect.iter().chain(post)
        });
        for url in urls {
            if !is_fit(url, allows_loopback) {
                let shown: String = url.chars().take(200).collect();
                return Err(Error::invalid(format!("`{shown}` is not an `https` URL")));
            }
        }
        Ok(())
    }

    async fn metadata_of(
        &self,
        instance: &Instance,
        signs_requests: bool,
        options: &Options,
    ) -> Result<ServiceProviderMetadata, Error> {
        let ours = self.service_provider(&instance.identity_store_id);
        let signing = self.message_key(&instance.id).await?;
        let document = Document {
            entity_id: ours.entity_id.clone(),
            valid_until: None,
            signs_requests,
            wants_signed_assertions: matches!(options.signed, Signed::Assertion | Signed::Both),
            consumers: vec![Consumer {
                index: 0,
                is_default: true,
                binding: Binding::HttpPost,
                location: ours.consumer_url.clone(),
            }],
            logout: [Binding::HttpRedirect, Binding::HttpPost]
                .map(|binding| Endpoint {
                    binding,
                    location: ours.logout_url.clone(),
                    response_location: None,
                })
                .to_vec(),
            name_id_formats: options
                .name_id_formats
                .iter()
                .map(|format| format.as_str().to_owned())
                .collect(),
            signing: vec![signing.certificate().clone()],
            encryption: self.encryption_certificate(&instance.id, options).await?,
        };
        Ok(ServiceProviderMetadata {
            document: document.to_xml(),
            service_provider: ours,
        })
    }

    /// Many identity providers encrypt as soon as they see a key for it, so that they see none where
    /// encryption is not taken.
    async fn encryption_certificate(
        &self,
        instance: &InstanceId,
        options: &Options,
    ) -> Result<Vec<Certificate>, Error> {
        if options.encryption == Encryption::Refused {
            return Ok(Vec::new());
        }
        let key = self.find_decryption_key(instance).await?;
        Ok(key
            .map(|(_, certificate)| certificate)
            .into_iter()
            .collect())
    }
}

/// What an identity provider's metadata say.
pub(super) fn read_metadata(document: &str) -> Result<Description, Error> {
    if document.chars().count() > MAX_METADATA {
        return Err(Error::invalid(format!(
            "SAML metadata have at most {MAX_METADATA} characters"
        )));
    }
    let read = IdentityProvider::parse(document.as_bytes())
        .map_err(|error| Error::invalid(format!("the SAML metadata are not usable: {error}")))?;
    let usable = read.signing.iter();
    let usable: Vec<_> = usable.filter(|c| c.kind() != KeyKind::Unusable).collect();
    if usable.len() > MAX_CERTIFICATES {
        return Err(Error::invalid(format!(
            "the SAML metadata have more than {MAX_CERTIFICATES} certificates for signatures"
        )));
    }
    let responses = |endpoint: &Endpoint| endpoint.response_location.clone();
    let location = |endpoint: &Endpoint| Some(endpoint.location.clone());
    Ok(Description {
        sign_on: endpoints(&read.sign_on, location),
        logout: endpoints(&read.logout, location),
        logout_responses: endpoints(&read.logout, responses),
        certificates: usable.into_iter().map(Certificate::to_base64).collect(),
        wants_signed_requests: read.wants_signed_requests,
        valid_until: read.valid_until.map(rounded_down),
        entity_id: read.entity_id,
    })
}

/// Whether messages may go there.
fn is_fit(url: &str, allows_loopback: bool) -> bool {
    let is_loopback = || {
        let rest = url.strip_prefix("http://")?;
        let authority = rest.split(['/', '?']).next()?;
        let host = match authority.strip_prefix('[') {
            Some(bracketed) => bracketed.split(']').next()?,
            None => authority.split(':').next()?,
        };
        let address = host.parse::<IpAddr>();
        Some(host == "localhost" || address.is_ok_and(|address| address.is_loopback()))
    };
    is_web_url(url)
        && (url.starts_with("https://") || (allows_loopback && is_loopback() == Some(true)))
}

/// The first endpoint of each binding.
fn endpoints(all: &[Endpoint], of: impl Fn(&Endpoint) -> Option<String>) -> Endpoints {
    let first = |binding: Binding| all.iter().find(|e| e.binding == binding).and_then(&of);
    Endpoints {
        redirect: first(Binding::HttpRedirect),
        post: first(Binding::HttpPost),
    }
}

/// A certificate that can check signatures.
pub(super) fn read_certificate(text: &str) -> Result<Certificate, Error> {
    let certificate =
        Certificate::from_text(text).map_err(|error| Error::invalid(error.to_string()))?;
    if certificate.kind() == KeyKind::Unusable {
        return Err(Error::invalid(
            "the certificate's key is of no use: it must be RSA of 2048 to 8192 bits, or ECDSA over \
             P-256 or P-384",
        ));
    }
    Ok(certificate)
}

/// By what a certificate is named: its SHA-256.
pub(super) fn certificate_id(certificate: &Certificate) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| {
        DIGITS
            .get(usize::from(nibble))
            .map_or('0', |d| char::from(*d))
    };
    let bytes = certificate.fingerprint().into_iter();
    bytes
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// The certificates of a provider, each with its id.
pub(super) fn known(provider: &SamlProvider) -> Result<Vec<(String, Certificate)>, Error> {
    let certificates = super::certificates(provider)?.into_iter();
    Ok(certificates
        .map(|certificate| (certificate_id(&certificate), certificate))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::is_fit;

    #[test]
    fn clear_text_messages_go_to_this_machine_alone_and_only_where_that_is_allowed() {
        for (url, public, private) in [
            ("https://idp.example.com/sso?a=b", true, true),
            ("http://idp.example.com/sso", false, false),
            ("http://127.0.0.1:8080/sso", false, true),
            ("http://[::1]:8080/sso", false, true),
            ("http://localhost/sso", false, true),
            ("http://localhost.evil.example/sso", false, false),
            ("http://127.0.0.1.evil.example/sso", false, false),
            ("http://10.0.0.1/sso", false, false),
            ("javascript:alert(1)", false, false),
        ] {
            assert_eq!(is_fit(url, false), public, "{url}");
            assert_eq!(is_fit(url, true), private, "{url}");
        }
    }
}
