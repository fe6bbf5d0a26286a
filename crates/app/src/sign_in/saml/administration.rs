//! The administration of the identity provider: what it is, which certificates it has, what is asked of
//! it.

use base::{Duration, InstanceId, Timestamp};
use db::Tx;
use domain::identity_source::IdentitySource;
use domain::instance::Instance;
use domain::saml_provider::{
    Description, Encryption, Endpoints, MAX_CERTIFICATE, MAX_CERTIFICATES, Options, REFRESH,
    SamlProvider,
};
use domain::{Error, Kind, Permit};
use saml::{Certificate, KeyKind};

use super::metadata::{certificate_id, known, read_certificate, read_metadata};
use super::{ServiceProvider, ServiceProviderMetadata, rounded_down};
use crate::instances::Asked;
use crate::{App, Cx, Failure};

/// Where it is read what an identity provider is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SamlSource {
    /// A document.
    Document(String),
    /// A document that is got, and got again from time to time.
    Url(String),
    /// Told one by one.
    Parts {
        /// Its entity id.
        entity_id: String,
        /// Where sign-in begins, by redirect.
        sign_on_url: String,
        /// Where sessions end, by redirect.
        logout_url: Option<String>,
        /// The certificates that sign for it, PEM or base64 of DER.
        certificates: Vec<String>,
    },
}

/// An identity provider to be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PutSamlProvider {
    /// What it is; none where what was said names no one source.
    pub source: Option<SamlSource>,
    /// What is asked of it.
    pub options: Options,
}

/// An identity provider as administrators see it.
#[derive(Debug, Clone)]
pub struct SamlProviderDetails {
    /// The provider.
    pub provider: SamlProvider,
    /// Its certificates.
    pub certificates: Vec<SamlCertificate>,
    /// What it is told about us.
    pub service_provider: ServiceProvider,
}

/// A certificate as administrators see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SamlCertificate {
    /// Its SHA-256.
    pub id: String,
    /// Its subject.
    pub subject: String,
    /// From when on it is valid.
    pub not_before: Timestamp,
    /// Until when.
    pub not_after: Timestamp,
    /// How it stands.
    pub status: CertificateStatus,
    /// The certificate itself.
    pub pem: String,
}

/// How a certificate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CertificateStatus {
    /// What it signs is believed.
    Active,
    /// That ends within 30 days.
    Expiring,
    /// That has ended.
    Expired,
    /// That has not begun, by its own word; what it signs is believed all the same.
    NotYetValid,
    /// Its key checks nothing.
    Unusable,
}

impl CertificateStatus {
    fn of(certificate: &Certificate, now: Timestamp) -> Self {
        let end = rounded_down(certificate.not_after());
        if certificate.kind() == KeyKind::Unusable {
            Self::Unusable
        } else if end <= now {
            Self::Expired
        } else if rounded_down(certificate.not_before()) > now {
            Self::NotYetValid
        } else if end <= now.plus(SOON) {
            Self::Expiring
        } else {
            Self::Active
        }
    }
}

const SOON: Duration = Duration::from_days(30);

impl App {
    /// Sets the SAML identity provider of an instance, in place of the one before. Whether people sign
    /// in with it is for the identity source to say.
    pub async fn put_saml_provider(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        command: PutSamlProvider,
    ) -> Result<(), Error> {
        let asked = Asked::new("cardea:PutSamlProvider").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        let PutSamlProvider { source, options } = command;
        let source = source.ok_or_else(|| {
            Error::invalid(
                "Specify either MetadataDocument, or MetadataUrl, or EntityId with SignOnUrl and \
                 Certificates",
            )
        })?;
        options.check()?;
        let (description, url) = self.described(source).await?;
        let now = cx.now();
        if description.valid_until.is_some_and(|until| until <= now) {
            return Err(Error::invalid("the SAML metadata have expired"));
        }
        self.ensure_signing_key(&instance.id).await?;
        if options.encryption != Encryption::Refused {
            self.ensure_decryption_key(&instance.id).await?;
        }
        let fresh = self.entropy().uuid();
        self.change(cx, permit, "put_saml_provider", move |tx, permit| {
            let before = store::saml_providers::find(tx, &instance.id)?;
            // Another entity is another provider: what its predecessor was asked is nothing to it.
            let same = before.filter(|before| before.entity_id == description.entity_id);
            let provider = SamlProvider {
                instance_id: instance.id.clone(),
                id: same.map_or_else(|| fresh.clone(), |before| before.id),
                entity_id: description.entity_id.clone(),
                sign_on: description.sign_on.clone(),
                logout: description.logout.clone(),
                logout_responses: description.logout_responses.clone(),
                certificates: description.certificates.clone(),
                wants_signed_requests: description.wants_signed_requests,
                valid_until: description.valid_until,
                options: options.clone(),
                refreshed_at: url.as_ref().map(|_url| now),
                refresh_at: url.as_ref().map(|_url| now.plus(REFRESH)),
                metadata_url: url.clone(),
                refresh_failure: None,
                updated_at: now,
            };
            Ok(store::saml_providers::put(tx, permit, &provider)?)
        })
        .await
    }

    /// The SAML identity provider of an instance.
    pub async fn describe_saml_provider(
        &self,
        cx: &Cx,
        instance: &InstanceId,
    ) -> Result<SamlProviderDetails, Error> {
        let asked = Asked::new("cardea:DescribeSamlProvider").on_instance();
        let (instance, _) = self.authorize_in(cx, instance, asked).await?;
        let tenant = instance.identity_store_id.clone();
        let provider = self
            .read("describe_saml_provider", move |tx| kept(tx, &instance))
            .await?;
        let certificates = known(&provider)?.into_iter();
        let details = |(id, certificate): (String, Certificate)| SamlCertificate {
            id,
            subject: certificate.subject().to_owned(),
            not_before: rounded_down(certificate.not_before()),
            not_after: rounded_down(certificate.not_after()),
            status: CertificateStatus::of(&certificate, cx.now()),
            pem: certificate.to_pem(),
        };
        Ok(SamlProviderDetails {
            certificates: certificates.map(details).collect(),
            service_provider: self.service_provider(&tenant),
            provider,
        })
    }

    /// Forgets the SAML identity provider of an instance, unless people sign in with it.
    pub async fn delete_sign_in_saml_provider(
        &self,
        cx: &Cx,
        instance: &InstanceId,
    ) -> Result<(), Error> {
        let asked = Asked::new("cardea:DeleteSamlProvider").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        self.change(cx, permit, "delete_saml_provider", move |tx, permit| {
            if store::identity_sources::find(tx, &instance.id)? == IdentitySource::Saml {
                let message = "People sign in with this identity provider. Change the identity \
                               source first.";
                return Err(Error::conflict(Kind::SamlProvider, message).into());
            }
            if store::saml_providers::delete(tx, permit, &instance.id)? {
                return Ok(());
            }
            Err(Error::not_found(Kind::SamlProvider, &instance.id).into())
        })
        .await
    }

    /// Trusts one more certificate; all are tried on what the provider signs. Answers its id.
    pub async fn add_saml_provider_certificate(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        certificate: &str,
    ) -> Result<String, Error> {
        let asked = Asked::new("cardea:AddSamlProviderCertificate").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        check_size(certificate)?;
        let certificate = read_certificate(certificate)?;
        let id = certificate_id(&certificate);
        self.change_saml_provider(cx, permit, instance, move |provider| {
            let text = certificate.to_base64();
            if provider.certificates.contains(&text) {
                let message = "The identity provider has this certificate already.";
                return Err(Error::conflict(Kind::SamlProvider, message));
            }
            if provider.certificates.len() >= MAX_CERTIFICATES {
                return Err(too_many());
            }
            provider.certificates.push(text);
            Ok(())
        })
        .await?;
        Ok(id)
    }

    /// Trusts a certificate no more.
    pub async fn delete_saml_provider_certificate(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        id: &str,
    ) -> Result<(), Error> {
        let asked = Asked::new("cardea:DeleteSamlProviderCertificate").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        let id = id.to_owned();
        self.change_saml_provider(cx, permit, instance, move |provider| {
            let certificates = known(provider)?;
            let found = certificates.iter().find(|(known, _)| *known == id);
            let (_, certificate) = found.ok_or_else(|| {
                Error::invalid(format!("the identity provider has no certificate `{id}`"))
            })?;
            // AWS: the last one cannot be deleted (§8.1).
            if certificates.len() == 1 {
                let message = "The last certificate of an identity provider cannot be deleted. \
                               Add another one first.";
                return Err(Error::conflict(Kind::SamlProvider, message));
            }
            let text = certificate.to_base64();
            provider.certificates.retain(|other| *other != text);
            Ok(())
        })
        .await
    }

    /// What identity providers are told about an instance.
    pub async fn get_service_provider_metadata(
        &self,
        cx: &Cx,
        instance: &InstanceId,
    ) -> Result<ServiceProviderMetadata, Error> {
        let asked = Asked::new("cardea:GetServiceProviderMetadata").on_instance();
        let (instance, _) = self.authorize_in(cx, instance, asked).await?;
        self.service_provider_metadata(&instance.identity_store_id)
            .await?
            .ok_or_else(|| Error::not_found(Kind::Instance, &instance.id))
    }

    async fn change_saml_provider(
        &self,
        cx: &Cx,
        permit: Permit,
        instance: Instance,
        change: impl Fn(&mut SamlProvider) -> Result<(), Error> + Send + Sync + 'static,
    ) -> Result<(), Error> {
        let now = cx.now();
        self.change(cx, permit, "change_saml_provider", move |tx, permit| {
            let mut provider = kept(tx, &instance)?;
            change(&mut provider)?;
            provider.updated_at = now;
            Ok(store::saml_providers::put(tx, permit, &provider)?)
        })
        .await
    }

    /// What a provider is, and where that is got again.
    async fn described(&self, source: SamlSource) -> Result<(Description, Option<String>), Error> {
        match source {
            SamlSource::Document(document) => {
                let description = read_metadata(&document)?;
                self.check_endpoints(&description)?;
                Ok((description, None))
            }
            SamlSource::Url(url) => {
                let description = self.fetch_metadata(&url).await.map_err(Error::invalid)?;
                Ok((description, Some(url)))
            }
            SamlSource::Parts {
                entity_id,
                sign_on_url,
                logout_url,
                certificates,
            } => {
                if certificates.is_empty() {
                    return Err(Error::invalid("at least one certificate is needed"));
                }
                if certificates.len() > MAX_CERTIFICATES {
                    return Err(too_many());
                }
                let mut read: Vec<String> = Vec::new();
                for certificate in &certificates {
                    check_size(certificate)?;
                    let text = read_certificate(certificate)?.to_base64();
                    if !read.contains(&text) {
                        read.push(text);
                    }
                }
                let description = Description {
                    entity_id,
                    sign_on: Endpoints {
                        redirect: Some(sign_on_url),
                        post: None,
                    },
                    logout: Endpoints {
                        redirect: logout_url,
                        post: None,
                    },
                    logout_responses: Endpoints::default(),
                    certificates: read,
                    wants_signed_requests: false,
                    valid_until: None,
                };
                self.check_endpoints(&description)?;
                Ok((description, None))
            }
        }
    }
}

/// The provider of an instance, which must have one.
pub(super) fn kept(tx: &mut Tx<'_>, instance: &Instance) -> Result<SamlProvider, Failure> {
    let provider = store::saml_providers::find(tx, &instance.id)?;
    Ok(provider.ok_or_else(|| Error::not_found(Kind::SamlProvider, &instance.id))?)
}

/// AWS: a certificate has at most 2,500 characters (§8.1).
fn check_size(certificate: &str) -> Result<(), Error> {
    if certificate.chars().count() > MAX_CERTIFICATE {
        return Err(Error::invalid(format!(
            "a certificate has at most {MAX_CERTIFICATE} characters"
        )));
    }
    Ok(())
}

fn too_many() -> Error {
    Error::invalid(format!(
        "an identity provider has at most {MAX_CERTIFICATES} certificates at once"
    ))
}
