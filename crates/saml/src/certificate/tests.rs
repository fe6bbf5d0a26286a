use crate::samples::{certificate, text};
use crate::{Certificate, CertificateError, KeyKind};

#[test]
fn the_kind_of_key_is_known() {
    for (name, kind) in [
        ("idp", KeyKind::Rsa(2_048)),
        ("p256", KeyKind::P256),
        ("p384", KeyKind::P384),
        ("short", KeyKind::Unusable),
    ] {
        assert_eq!(certificate(name).kind(), kind, "{name}");
    }
}

#[test]
fn a_certificate_reads_the_same_from_every_form() {
    let certificate = certificate("idp");
    let forms = [
        certificate.to_base64(),
        certificate.to_pem(),
        text("keys/idp.crt.pem"),
        certificate.to_pem().replace('\n', "\r\n  "),
    ];
    for form in forms {
        assert_eq!(Certificate::from_text(&form).as_ref(), Ok(&certificate));
    }
    assert_eq!(certificate.to_pem(), text("keys/idp.crt.pem"));
    assert_eq!(
        Certificate::from_der(certificate.der()).as_ref(),
        Ok(&certificate)
    );
    assert_eq!(certificate.subject(), "CN=idp,O=Fixtures");
    assert!(certificate.not_before() < certificate.not_after());
    assert_eq!(certificate.fingerprint().len(), 32);
}

#[test]
fn what_is_not_a_certificate_is_refused() {
    for (text, error) in [
        ("", CertificateError::NotX509),
        ("!", CertificateError::NotBase64),
        ("AAAA", CertificateError::NotX509),
        (
            "-----BEGIN CERTIFICATE-----\nAAAA",
            CertificateError::NotBase64,
        ),
        (&text("keys/idp.key.pem"), CertificateError::NotBase64),
        (&"A".repeat(40_000), CertificateError::TooLarge),
    ] {
        assert_eq!(Certificate::from_text(text), Err(error), "{text}");
    }
    let mut longer = certificate("idp").der().to_vec();
    longer.push(0);
    assert_eq!(
        Certificate::from_der(&longer),
        Err(CertificateError::NotX509)
    );
}
