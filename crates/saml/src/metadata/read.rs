//! Document to metadata. What is not needed is skipped: metadata is full of extensions.

use jiff::Timestamp;

use super::{Binding, Consumer, Endpoint, IdentityProvider, MetadataError, ServiceProvider};
use crate::certificate::{Certificate, KeyKind};
use crate::names::{DSIG, METADATA, PROTOCOL};
use crate::url::is_web_url;
use crate::xml::{Comments, Element, Limits, boolean, is_space, parse, trim};

const LIMITS: Limits = Limits {
    bytes: 1024 * 1024,
    depth: 32,
    elements: 20_000,
    attributes: 64,
};

/// How many endpoints, keys or formats an entity may have, each.
const MANY: usize = 256;

/// How many certificates for one purpose. Each may be tried on a signature that a stranger sends.
const CERTIFICATES: usize = 32;

/// The longest entity id (SAML core §8.3.6), in characters.
const ENTITY_ID: usize = 1_024;

pub(super) fn identity_provider(document: &[u8]) -> Result<IdentityProvider, MetadataError> {
    let entity = Entity::read(document)?;
    let role = entity.role("IDPSSODescriptor")?;
    let (signing, encryption) = certificates(role)?;
    if !signing.iter().any(|c| c.kind() != KeyKind::Unusable) {
        return Err(MetadataError::NoSigningCertificate);
    }
    let sign_on = endpoints(role, "SingleSignOnService")?;
    if sign_on.is_empty() {
        return Err(MetadataError::Malformed("SingleSignOnService"));
    }
    Ok(IdentityProvider {
        wants_signed_requests: flag(role, "WantAuthnRequestsSigned")?,
        sign_on,
        logout: endpoints(role, "SingleLogoutService")?,
        name_id_formats: texts(role, "NameIDFormat")?,
        signing,
        encryption,
        valid_until: entity.valid_until(role)?,
        entity_id: entity.id,
    })
}

pub(super) fn service_provider(document: &[u8]) -> Result<ServiceProvider, MetadataError> {
    let entity = Entity::read(document)?;
    let role = entity.role("SPSSODescriptor")?;
    let (signing, encryption) = certificates(role)?;
    let consumers = consumers(role)?;
    if consumers.is_empty() {
        return Err(MetadataError::Malformed("AssertionConsumerService"));
    }
    Ok(ServiceProvider {
        signs_requests: flag(role, "AuthnRequestsSigned")?,
        wants_signed_assertions: flag(role, "WantAssertionsSigned")?,
        consumers,
        logout: endpoints(role, "SingleLogoutService")?,
        name_id_formats: texts(role, "NameIDFormat")?,
        signing,
        encryption,
        valid_until: entity.valid_until(role)?,
        entity_id: entity.id,
    })
}

struct Entity {
    id: String,
    root: Element,
}

impl Entity {
    fn read(document: &[u8]) -> Result<Self, MetadataError> {
        let root = parse(document, &LIMITS, Comments::Skipped)?;
        if !root.is(METADATA, "EntityDescriptor") {
            return Err(MetadataError::NotOneEntity);
        }
        let id = root.attribute("entityID").map(trim).unwrap_or_default();
        if id.is_empty() || id.chars().count() > ENTITY_ID {
            return Err(MetadataError::Malformed("entityID"));
        }
        Ok(Self {
            id: id.to_owned(),
            root,
        })
    }

    /// The one descriptor of a role that speaks SAML 2.0.
    fn role(&self, local: &'static str) -> Result<&Element, MetadataError> {
        let speaks = |role: &&Element| {
            let spoken = role.attribute("protocolSupportEnumeration");
            spoken.is_some_and(|spoken| spoken.split(is_space).any(|uri| uri == PROTOCOL))
        };
        let mut roles = self.root.children_named(METADATA, local).filter(speaks);
        match (roles.next(), roles.next()) {
            (Some(role), None) => Ok(role),
            _ => Err(MetadataError::NotOneRole(local)),
        }
    }

    /// The earlier of the entity's and the role's.
    fn valid_until(&self, role: &Element) -> Result<Option<Timestamp>, MetadataError> {
        let mut ends = Vec::new();
        for element in [&self.root, role] {
            if let Some(text) = element.attribute("validUntil") {
                let end = crate::instant::read(text);
                ends.push(end.ok_or(MetadataError::Malformed("validUntil"))?);
            }
        }
        Ok(ends.into_iter().min())
    }
}

fn flag(role: &Element, name: &'static str) -> Result<bool, MetadataError> {
    match role.attribute(name) {
        None => Ok(false),
        Some(text) => boolean(text).ok_or(MetadataError::Malformed(name)),
    }
}

fn texts(role: &Element, local: &'static str) -> Result<Vec<String>, MetadataError> {
    let mut all = Vec::new();
    for element in bounded(role, local)? {
        let text = element.text().ok_or(MetadataError::Malformed(local))?;
        all.push(trim(text).to_owned());
    }
    Ok(all)
}

fn endpoints(role: &Element, local: &'static str) -> Result<Vec<Endpoint>, MetadataError> {
    let mut all = Vec::new();
    for element in bounded(role, local)? {
        if let Some(binding) = element.attribute("Binding").and_then(Binding::from_uri) {
            let response_location = match element.attribute("ResponseLocation") {
                Some(_) => Some(url(element, "ResponseLocation")?),
                None => None,
            };
            all.push(Endpoint {
                binding,
                location: url(element, "Location")?,
                response_location,
            });
        }
    }
    Ok(all)
}

fn consumers(role: &Element) -> Result<Vec<Consumer>, MetadataError> {
    let local = "AssertionConsumerService";
    let mut all = Vec::new();
    for element in bounded(role, local)? {
        if let Some(binding) = element.attribute("Binding").and_then(Binding::from_uri) {
            let index = element.attribute("index").map(trim).map(str::parse);
            all.push(Consumer {
                index: match index {
                    Some(Ok(index)) => index,
                    _ => return Err(MetadataError::Malformed("index")),
                },
                is_default: flag(element, "isDefault")?,
                binding,
                location: url(element, "Location")?,
            });
        }
    }
    Ok(all)
}

/// An attribute that people's browsers are sent to: never a script.
fn url(element: &Element, name: &'static str) -> Result<String, MetadataError> {
    let url = element.attribute(name).map(trim).unwrap_or_default();
    if is_web_url(url) {
        Ok(url.to_owned())
    } else {
        Err(MetadataError::Malformed(name))
    }
}

/// The children of a name, not too many of them.
fn bounded<'a>(
    role: &'a Element,
    local: &'static str,
) -> Result<impl Iterator<Item = &'a Element>, MetadataError> {
    if role.children_named(METADATA, local).count() > MANY {
        return Err(MetadataError::Malformed(local));
    }
    Ok(role.children_named(METADATA, local))
}

/// The certificates for signatures and for encryption; a key without a use is for both.
fn certificates(role: &Element) -> Result<(Vec<Certificate>, Vec<Certificate>), MetadataError> {
    let mut signing: Vec<Certificate> = Vec::new();
    let mut encryption: Vec<Certificate> = Vec::new();
    for descriptor in bounded(role, "KeyDescriptor")? {
        let (signs, encrypts) = match descriptor.attribute("use") {
            None => (true, true),
            Some("signing") => (true, false),
            Some("encryption") => (false, true),
            Some(_) => return Err(MetadataError::Malformed("KeyDescriptor")),
        };
        let infos = descriptor.children_named(DSIG, "KeyInfo");
        for data in infos.flat_map(|info| info.children_named(DSIG, "X509Data")) {
            // The first certificate has the key; others would be those above it.
            let Some(element) = data.children_named(DSIG, "X509Certificate").next() else {
                continue;
            };
            let text = element
                .text()
                .ok_or(MetadataError::Malformed("X509Certificate"))?;
            let certificate = Certificate::from_text(text)?;
            if signs && !signing.contains(&certificate) {
                signing.push(certificate.clone());
            }
            if encrypts && !encryption.contains(&certificate) {
                encryption.push(certificate);
            }
            if signing.len().max(encryption.len()) > CERTIFICATES {
                return Err(MetadataError::Malformed("X509Certificate"));
            }
        }
    }
    Ok((signing, encryption))
}
