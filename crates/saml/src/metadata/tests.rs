use crate::samples::{
    ACS, AUDIENCE, ISSUER, assert_checked, at, bytes, certificate, entra_metadata,
};
use crate::{
    Binding, CertificateError, Consumer, Endpoint, IdentityProvider, MetadataError,
    ServiceProvider, XmlError, name_id,
};

fn endpoint(binding: Binding, location: &str) -> Endpoint {
    Endpoint {
        binding,
        location: location.to_owned(),
        response_location: None,
    }
}

fn identity_provider() -> IdentityProvider {
    IdentityProvider {
        entity_id: ISSUER.to_owned(),
        valid_until: None,
        wants_signed_requests: false,
        sign_on: vec![
            endpoint(Binding::HttpPost, "https://idp.example.com/sso"),
            endpoint(Binding::HttpRedirect, "https://idp.example.com/sso?a=1&b=2"),
        ],
        logout: vec![endpoint(Binding::HttpPost, "https://idp.example.com/slo")],
        name_id_formats: vec![name_id::PERSISTENT.to_owned()],
        signing: vec![certificate("idp"), certificate("p256")],
        encryption: vec![],
    }
}

fn service_provider() -> ServiceProvider {
    ServiceProvider {
        entity_id: AUDIENCE.to_owned(),
        valid_until: Some(at("2036-01-01T00:00:00Z")),
        signs_requests: true,
        wants_signed_assertions: true,
        consumers: vec![
            Consumer {
                index: 0,
                is_default: false,
                binding: Binding::HttpPost,
                location: ACS.to_owned(),
            },
            Consumer {
                index: 7,
                is_default: true,
                binding: Binding::HttpPost,
                location: "https://sp.example.com/acs/7".to_owned(),
            },
        ],
        logout: vec![],
        name_id_formats: vec![name_id::EMAIL.to_owned()],
        signing: vec![certificate("sp")],
        encryption: vec![certificate("sp")],
    }
}

#[test]
fn what_is_written_is_valid_and_reads_as_it_was() {
    let document = identity_provider().to_xml();
    assert_eq!(
        IdentityProvider::parse(document.as_bytes()),
        Ok(identity_provider())
    );
    assert_checked("own-idp-metadata.xml", &document);
    let document = service_provider().to_xml();
    assert_eq!(
        ServiceProvider::parse(document.as_bytes()),
        Ok(service_provider())
    );
    assert_checked("own-sp-metadata.xml", &document);
}

#[test]
fn the_metadata_of_microsofts_identity_providers_is_read() {
    let read = IdentityProvider::parse(entra_metadata().as_bytes()).unwrap();
    let expected = IdentityProvider {
        entity_id: ISSUER.to_owned(),
        valid_until: Some(at("2030-01-01T00:00:00Z")),
        wants_signed_requests: true,
        sign_on: vec![
            endpoint(
                Binding::HttpRedirect,
                "https://idp.example.com/sso?tenant=1&x=2",
            ),
            endpoint(Binding::HttpPost, "https://idp.example.com/sso"),
        ],
        logout: vec![Endpoint {
            binding: Binding::HttpRedirect,
            location: "https://idp.example.com/logout".to_owned(),
            response_location: Some("https://idp.example.com/logged-out".to_owned()),
        }],
        name_id_formats: vec![name_id::EMAIL.to_owned()],
        signing: vec![certificate("idp"), certificate("p256")],
        encryption: vec![certificate("p256")],
    };
    assert_eq!(read, expected);
    assert_eq!(
        read.sign_on_by(Binding::HttpPost).unwrap().location,
        "https://idp.example.com/sso"
    );
}

#[test]
fn the_metadata_of_other_implementations_is_read() {
    let idp = IdentityProvider::parse(&bytes("pysaml2-idp-metadata.xml")).unwrap();
    assert_eq!(idp.entity_id, ISSUER);
    assert_eq!(idp.signing, [certificate("idp")]);
    assert!(idp.wants_signed_requests);
    assert_eq!(idp.sign_on.len(), 2);
    let sp = ServiceProvider::parse(&bytes("pysaml2-sp-metadata.xml")).unwrap();
    assert_eq!(sp.entity_id, AUDIENCE);
    assert_eq!(sp.default_consumer().unwrap().location, ACS);
    assert!(sp.signs_requests && sp.wants_signed_assertions);
    assert_eq!(sp.encryption, [certificate("sp")]);
}

#[test]
fn the_consumer_that_is_marked_is_the_default_or_else_the_first() {
    let mut provider = service_provider();
    assert_eq!(provider.default_consumer().unwrap().index, 7);
    provider.consumers[1].is_default = false;
    assert_eq!(provider.default_consumer().unwrap().index, 0);
}

#[test]
fn one_role_is_never_taken_for_the_other() {
    let idp = identity_provider().to_xml();
    assert_eq!(
        ServiceProvider::parse(idp.as_bytes()),
        Err(MetadataError::NotOneRole("SPSSODescriptor"))
    );
    let sp = service_provider().to_xml();
    assert_eq!(
        IdentityProvider::parse(sp.as_bytes()),
        Err(MetadataError::NotOneRole("IDPSSODescriptor"))
    );
}

#[track_caller]
fn check_refused(cases: impl IntoIterator<Item = (String, MetadataError)>) {
    for (document, expected) in cases {
        let shown: String = document.chars().take(200).collect();
        let read = IdentityProvider::parse(document.as_bytes());
        assert_eq!(read, Err(expected), "{shown}");
    }
}

#[test]
fn metadata_that_cannot_be_used_is_refused() {
    let good = identity_provider().to_xml();
    let role = {
        let start = good.find("<md:IDPSSO").unwrap();
        let end = good.find("</md:EntityDescriptor").unwrap();
        good.get(start..end).unwrap().to_owned()
    };
    let cases = [
        (String::new(), MetadataError::Xml(XmlError::Malformed(0))),
        ("<a/>".to_owned(), MetadataError::NotOneEntity),
        (
            format!(
                "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">{good}\
                 </md:EntitiesDescriptor>"
            ),
            MetadataError::NotOneEntity,
        ),
        (
            good.replace(ISSUER, " "),
            MetadataError::Malformed("entityID"),
        ),
        (
            good.replace(ISSUER, &"x".repeat(1_025)),
            MetadataError::Malformed("entityID"),
        ),
        (
            good.replace(&role, &format!("{role}{role}")),
            MetadataError::NotOneRole("IDPSSODescriptor"),
        ),
        (
            good.replace("SAML:2.0:protocol", "SAML:1.1:protocol"),
            MetadataError::NotOneRole("IDPSSODescriptor"),
        ),
        (
            good.replace("https://idp.example.com/sso", "javascript:alert(1)"),
            MetadataError::Malformed("Location"),
        ),
        (
            good.replace("https://idp.example.com/sso", "/sso"),
            MetadataError::Malformed("Location"),
        ),
        (
            good.replace("SingleSignOnService", "ArtifactService"),
            MetadataError::Malformed("SingleSignOnService"),
        ),
        (
            good.replace("Signed=\"false\"", "Signed=\"no\""),
            MetadataError::Malformed("WantAuthnRequestsSigned"),
        ),
        (
            format!("<!DOCTYPE x>{good}"),
            MetadataError::Xml(XmlError::DocumentType),
        ),
        (
            good.replace(
                "<md:NameIDFormat>",
                &format!(
                    "{}<md:NameIDFormat>",
                    "<md:NameIDFormat></md:NameIDFormat>".repeat(257)
                ),
            ),
            MetadataError::Malformed("NameIDFormat"),
        ),
    ];
    check_refused(cases);
}

#[test]
fn metadata_without_a_certificate_that_signs_is_refused() {
    let good = identity_provider().to_xml();
    let idp = certificate("idp").to_base64();
    let p256 = certificate("p256").to_base64();
    let short = certificate("short").to_base64();
    check_refused([
        (
            good.replace(&idp, "AAAA"),
            MetadataError::Certificate(CertificateError::NotX509),
        ),
        (
            good.replace(&idp, "?"),
            MetadataError::Certificate(CertificateError::NotBase64),
        ),
        (
            good.replace(&idp, &short).replace(&p256, &short),
            MetadataError::NoSigningCertificate,
        ),
        (
            good.replace("use=\"signing\"", "use=\"encryption\""),
            MetadataError::NoSigningCertificate,
        ),
        (
            good.replace("use=\"signing\"", "use=\"both\""),
            MetadataError::Malformed("KeyDescriptor"),
        ),
    ]);
}

#[test]
fn a_service_provider_without_a_consumer_is_refused() {
    let document = service_provider().to_xml();
    for (from, to, expected) in [
        ("HTTP-POST", "PAOS", "AssertionConsumerService"),
        ("index=\"7\"", "index=\"70000\"", "index"),
        ("index=\"7\"", "", "index"),
        ("isDefault=\"true\"", "isDefault=\"maybe\"", "isDefault"),
    ] {
        let other = document.replace(from, to);
        assert_eq!(
            ServiceProvider::parse(other.as_bytes()),
            Err(MetadataError::Malformed(expected)),
            "{from}"
        );
    }
}
