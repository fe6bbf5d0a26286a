//! The SAML identity provider that people of an instance sign in with.

use app::sign_in::{
    CertificateStatus, PutSamlProvider, SamlCertificate, SamlSource, ServiceProvider,
};
use aws_cardea::operations as op;
use aws_cardea::shapes::{
    AddSamlProviderCertificateRequest, AddSamlProviderCertificateResponse,
    DeleteSamlProviderCertificateRequest, DeleteSamlProviderCertificateResponse,
    DeleteSamlProviderRequest, DeleteSamlProviderResponse, DescribeSamlProviderRequest,
    DescribeSamlProviderResponse, GetServiceProviderMetadataRequest,
    GetServiceProviderMetadataResponse, PutSamlProviderRequest, PutSamlProviderResponse,
    RefreshSamlProviderRequest, RefreshSamlProviderResponse, SamlAssertionEncryption,
    SamlCertificateStatus, SamlInitiation, SamlNameIdFormat, SamlOptions, SamlProviderCertificate,
    SamlRequestSigning, SamlServiceProvider, SamlSignedParts,
};
use domain::Error;
use domain::saml_provider::{
    ClockSkew, Encryption, Initiation, NameIdFormat, Options, Replacement, Requests, Signed,
};

use super::reach::instance_id;
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::AddSamlProviderCertificate, _, _>(add_certificate);
    service.add::<op::DeleteSamlProvider, _, _>(delete_saml_provider);
    service.add::<op::DeleteSamlProviderCertificate, _, _>(delete_certificate);
    service.add::<op::DescribeSamlProvider, _, _>(describe_saml_provider);
    service.add::<op::GetServiceProviderMetadata, _, _>(get_service_provider_metadata);
    service.add::<op::PutSamlProvider, _, _>(put_saml_provider);
    service.add::<op::RefreshSamlProvider, _, _>(refresh_saml_provider);
}

async fn put_saml_provider(
    Request { app, cx }: Request,
    input: PutSamlProviderRequest,
) -> Result<PutSamlProviderResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let options = from_wire(input.options.as_ref())?;
    let parts = (input.entity_id, input.sign_on_url, input.certificates);
    let source = match (input.metadata_document, input.metadata_url, parts) {
        (Some(document), None, (None, None, None)) if input.logout_url.is_none() => {
            Some(SamlSource::Document(document))
        }
        (None, Some(url), (None, None, None)) if input.logout_url.is_none() => {
            Some(SamlSource::Url(url))
        }
        (None, None, (Some(entity_id), Some(sign_on_url), Some(certificates))) => {
            Some(SamlSource::Parts {
                entity_id,
                sign_on_url,
                logout_url: input.logout_url,
                certificates,
            })
        }
        _ => None,
    };
    let command = PutSamlProvider { source, options };
    app.put_saml_provider(&cx, &instance, command).await?;
    Ok(PutSamlProviderResponse {})
}

async fn describe_saml_provider(
    Request { app, cx }: Request,
    input: DescribeSamlProviderRequest,
) -> Result<DescribeSamlProviderResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let details = app.describe_saml_provider(&cx, &instance).await?;
    let provider = details.provider;
    let certificates = details.certificates.into_iter().map(certificate);
    Ok(DescribeSamlProviderResponse {
        entity_id: provider.entity_id,
        sign_on_redirect_url: provider.sign_on.redirect,
        sign_on_post_url: provider.sign_on.post,
        logout_url: provider.logout.redirect.or(provider.logout.post),
        certificates: certificates.collect(),
        options: to_wire(&provider.options),
        metadata_url: provider.metadata_url,
        metadata_valid_until: provider.valid_until,
        refreshed_at: provider.refreshed_at,
        next_refresh_at: provider.refresh_at,
        refresh_failure: provider.refresh_failure,
        updated_at: provider.updated_at,
        service_provider: service_provider(details.service_provider),
    })
}

async fn delete_saml_provider(
    Request { app, cx }: Request,
    input: DeleteSamlProviderRequest,
) -> Result<DeleteSamlProviderResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    app.delete_sign_in_saml_provider(&cx, &instance).await?;
    Ok(DeleteSamlProviderResponse {})
}

async fn add_certificate(
    Request { app, cx }: Request,
    input: AddSamlProviderCertificateRequest,
) -> Result<AddSamlProviderCertificateResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let certificate_id = app
        .add_saml_provider_certificate(&cx, &instance, &input.certificate)
        .await?;
    Ok(AddSamlProviderCertificateResponse { certificate_id })
}

async fn delete_certificate(
    Request { app, cx }: Request,
    input: DeleteSamlProviderCertificateRequest,
) -> Result<DeleteSamlProviderCertificateResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    app.delete_saml_provider_certificate(&cx, &instance, &input.certificate_id)
        .await?;
    Ok(DeleteSamlProviderCertificateResponse {})
}

async fn refresh_saml_provider(
    Request { app, cx }: Request,
    input: RefreshSamlProviderRequest,
) -> Result<RefreshSamlProviderResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let replacement = match input.accept_new_certificates {
        Some(true) => Replacement::Whole,
        _ => Replacement::Gradual,
    };
    app.refresh_saml_provider(&cx, &instance, replacement)
        .await?;
    Ok(RefreshSamlProviderResponse {})
}

async fn get_service_provider_metadata(
    Request { app, cx }: Request,
    input: GetServiceProviderMetadataRequest,
) -> Result<GetServiceProviderMetadataResponse, Error> {
    let instance = instance_id(&input.instance_arn)?;
    let metadata = app.get_service_provider_metadata(&cx, &instance).await?;
    Ok(GetServiceProviderMetadataResponse {
        metadata_document: metadata.document,
        service_provider: service_provider(metadata.service_provider),
    })
}

/// What is not said is as it is by default.
fn from_wire(options: Option<&SamlOptions>) -> Result<Options, Error> {
    let mut read = Options::default();
    let Some(options) = options else {
        return Ok(read);
    };
    if let Some(requests) = &options.request_signing {
        read.requests = Requests::parse(requests.as_str())?;
    }
    if let Some(initiation) = &options.initiation {
        read.initiation = Initiation::parse(initiation.as_str())?;
    }
    if let Some(signed) = &options.signed_parts {
        read.signed = Signed::parse(signed.as_str())?;
    }
    if let Some(encryption) = &options.assertion_encryption {
        read.encryption = Encryption::parse(encryption.as_str())?;
    }
    if let Some(seconds) = options.clock_skew_seconds {
        read.clock_skew = ClockSkew::from_seconds(seconds.into())?;
    }
    if let Some(formats) = &options.name_id_formats {
        let formats = formats.iter();
        let formats = formats.map(|format| NameIdFormat::parse(format.as_str()));
        read.name_id_formats = formats.collect::<Result<_, _>>()?;
    }
    Ok(read)
}

fn to_wire(options: &Options) -> SamlOptions {
    let formats = options.name_id_formats.iter();
    let formats = formats.map(|format| SamlNameIdFormat::parse(format.as_str()));
    SamlOptions {
        request_signing: SamlRequestSigning::parse(options.requests.as_str()),
        initiation: SamlInitiation::parse(options.initiation.as_str()),
        signed_parts: SamlSignedParts::parse(options.signed.as_str()),
        assertion_encryption: SamlAssertionEncryption::parse(options.encryption.as_str()),
        clock_skew_seconds: i32::try_from(options.clock_skew.seconds()).ok(),
        name_id_formats: formats.collect(),
    }
}

fn certificate(certificate: SamlCertificate) -> SamlProviderCertificate {
    SamlProviderCertificate {
        certificate_id: certificate.id,
        subject: certificate.subject,
        not_before: certificate.not_before,
        not_after: certificate.not_after,
        status: status(certificate.status),
        certificate: certificate.pem,
    }
}

const fn status(status: CertificateStatus) -> SamlCertificateStatus {
    match status {
        CertificateStatus::Active => SamlCertificateStatus::Active,
        CertificateStatus::Expiring => SamlCertificateStatus::Expiring,
        CertificateStatus::Expired => SamlCertificateStatus::Expired,
        CertificateStatus::NotYetValid => SamlCertificateStatus::NotYetValid,
        CertificateStatus::Unusable => SamlCertificateStatus::Unusable,
    }
}

fn service_provider(ours: ServiceProvider) -> SamlServiceProvider {
    SamlServiceProvider {
        // They are served at the entity id.
        metadata_url: ours.entity_id.clone(),
        entity_id: ours.entity_id,
        assertion_consumer_service_url: ours.consumer_url,
        single_logout_service_url: ours.logout_url,
    }
}
