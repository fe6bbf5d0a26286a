//! Metadata to document, in the order of the schema.

use super::{Endpoint, IdentityProvider, ServiceProvider};
use crate::certificate::Certificate;
use crate::instant::write as at;
use crate::names::{DSIG, METADATA, PROTOCOL};
use crate::xml::Writer;

pub(super) fn identity_provider(provider: &IdentityProvider) -> String {
    let mut writer = Writer::default();
    let valid_until = provider.valid_until.map(at);
    let root = root(&provider.entity_id, valid_until.as_deref());
    writer.element("md:EntityDescriptor", &root, |writer| {
        let role = [
            ("protocolSupportEnumeration", Some(PROTOCOL)),
            (
                "WantAuthnRequestsSigned",
                Some(boolean(provider.wants_signed_requests)),
            ),
        ];
        writer.element("md:IDPSSODescriptor", &role, |writer| {
            keys(writer, "signing", &provider.signing);
            keys(writer, "encryption", &provider.encryption);
            endpoints(writer, "md:SingleLogoutService", &provider.logout);
            formats(writer, &provider.name_id_formats);
            endpoints(writer, "md:SingleSignOnService", &provider.sign_on);
        });
    });
    writer.finish()
}

pub(super) fn service_provider(provider: &ServiceProvider) -> String {
    let mut writer = Writer::default();
    let valid_until = provider.valid_until.map(at);
    let root = root(&provider.entity_id, valid_until.as_deref());
    writer.element("md:EntityDescriptor", &root, |writer| {
        let role = [
            ("protocolSupportEnumeration", Some(PROTOCOL)),
            (
                "AuthnRequestsSigned",
                Some(boolean(provider.signs_requests)),
            ),
            (
                "WantAssertionsSigned",
                Some(boolean(provider.wants_signed_assertions)),
            ),
        ];
        writer.element("md:SPSSODescriptor", &role, |writer| {
            keys(writer, "signing", &provider.signing);
            keys(writer, "encryption", &provider.encryption);
            endpoints(writer, "md:SingleLogoutService", &provider.logout);
            formats(writer, &provider.name_id_formats);
            for consumer in &provider.consumers {
                let index = consumer.index.to_string();
                let attributes = [
                    ("Binding", Some(consumer.binding.uri())),
                    ("Location", Some(consumer.location.as_str())),
                    ("index", Some(index.as_str())),
                    ("isDefault", consumer.is_default.then_some("true")),
                ];
                writer.empty("md:AssertionConsumerService", &attributes);
            }
        });
    });
    writer.finish()
}

fn root<'a>(
    entity_id: &'a str,
    valid_until: Option<&'a str>,
) -> [(&'static str, Option<&'a str>); 3] {
    [
        ("xmlns:md", Some(METADATA)),
        ("entityID", Some(entity_id)),
        ("validUntil", valid_until),
    ]
}

fn boolean(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

fn keys(writer: &mut Writer, purpose: &str, certificates: &[Certificate]) {
    for certificate in certificates {
        writer.element("md:KeyDescriptor", &[("use", Some(purpose))], |writer| {
            writer.element("ds:KeyInfo", &[("xmlns:ds", Some(DSIG))], |writer| {
                writer.element("ds:X509Data", &[], |writer| {
                    writer.leaf("ds:X509Certificate", &[], &certificate.to_base64());
                });
            });
        });
    }
}

fn endpoints(writer: &mut Writer, tag: &str, endpoints: &[Endpoint]) {
    for endpoint in endpoints {
        let attributes = [
            ("Binding", Some(endpoint.binding.uri())),
            ("Location", Some(endpoint.location.as_str())),
            ("ResponseLocation", endpoint.response_location.as_deref()),
        ];
        writer.empty(tag, &attributes);
    }
}

fn formats(writer: &mut Writer, formats: &[String]) {
    for format in formats {
        writer.leaf("md:NameIDFormat", &[], format);
    }
}
