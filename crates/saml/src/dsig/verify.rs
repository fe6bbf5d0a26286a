//! Checking an enveloped signature.

use std::collections::BTreeSet;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{DigestAlgorithm, SignatureAlgorithm, SignatureError};
use crate::c14n::{Method, canonical};
use crate::certificate::Certificate;
use crate::names::{DSIG, ENVELOPED, EXCLUSIVE, INCLUSIVE};
use crate::xml::{Element, excerpt, is_ncname, is_space};

/// The longest `PrefixList` that is read.
const PREFIXES: usize = 32;

/// What a signature covers, and who made it.
#[derive(Debug)]
pub(crate) struct Verified<'a> {
    /// The canonical octets that were digested: the element without its signature. They are read
    /// again, and nothing but them is.
    pub(crate) octets: String,
    pub(crate) certificate: &'a Certificate,
}

/// That no identifier is used twice, whatever the attribute is called: readers differ in which
/// attributes they take for identifiers.
pub(crate) fn check_identifiers(root: &Element) -> Result<(), SignatureError> {
    let mut seen = BTreeSet::new();
    for element in root.walk() {
        for attribute in &element.attributes {
            let is_identifier = attribute.name.local.eq_ignore_ascii_case("id");
            if is_identifier && !seen.insert(attribute.value.as_str()) {
                let value = excerpt(&attribute.value);
                return Err(SignatureError::DuplicateIdentifier(value));
            }
        }
    }
    Ok(())
}

/// That every signature is a child of one of the `holders`, at most one each.
pub(crate) fn check_places(root: &Element, holders: &[&Element]) -> Result<(), SignatureError> {
    let everywhere = root.walk();
    let all = everywhere.iter().filter(|e| e.is(DSIG, "Signature"));
    let mut placed = 0;
    for holder in holders {
        match holder.children_named(DSIG, "Signature").count() {
            0 => {}
            1 => placed += 1,
            _ => return Err(SignatureError::Misplaced),
        }
    }
    if all.count() == placed {
        Ok(())
    } else {
        Err(SignatureError::Misplaced)
    }
}

/// Checks the signature that is a child of `target`; `None` where there is none.
pub(crate) fn verify<'a>(
    target: &Element,
    ancestors: &[&Element],
    trusted: &'a [Certificate],
) -> Result<Option<Verified<'a>>, SignatureError> {
    let mut signatures = target.children_named(DSIG, "Signature");
    let signature = match (signatures.next(), signatures.next()) {
        (Some(signature), None) => signature,
        (None, _) => return Ok(None),
        (Some(_), Some(_)) => return Err(SignatureError::Misplaced),
    };
    let (info, value) = parts(signature)?;
    let promised = SignedInfo::read(info)?;
    let identifier = target.attribute("ID").filter(|id| is_ncname(id));
    let named = promised.reference.strip_prefix('#');
    if identifier.is_none() || named != identifier {
        return Err(SignatureError::Reference);
    }
    // The signature first: the promise is small, while what it is of may have been made so that
    // its canonical form takes long.
    let mut around: Vec<&Element> = ancestors.to_vec();
    around.extend([target, signature]);
    let signed = canonical(info, &promised.canonicalization, &around, None);
    let certificate = promised
        .algorithm
        .signer(signed.as_bytes(), &value, trusted)?;
    let octets = canonical(target, &promised.transform, ancestors, Some(signature));
    let digest = promised.digest.of(octets.as_bytes());
    if verify_slices_are_equal(digest.as_ref(), &promised.digest_value).is_err() {
        return Err(SignatureError::Digest);
    }
    Ok(Some(Verified {
        octets,
        certificate,
    }))
}

/// `SignedInfo` and the bytes of `SignatureValue`.
fn parts(signature: &Element) -> Result<(&Element, Vec<u8>), SignatureError> {
    let children: Vec<&Element> = signature.elements().collect();
    let (info, value) = match children.as_slice() {
        [info, value] => (info, value),
        [info, value, key] if key.is(DSIG, "KeyInfo") => (info, value),
        _ => return Err(SignatureError::Malformed("Signature")),
    };
    if !info.is(DSIG, "SignedInfo")
        || !value.is(DSIG, "SignatureValue")
        || signature.has_stray_text()
    {
        return Err(SignatureError::Malformed("Signature"));
    }
    let value = bytes(value).ok_or(SignatureError::Malformed("SignatureValue"))?;
    Ok((info, value))
}

/// What `SignedInfo` says, all of it.
struct SignedInfo {
    canonicalization: Method,
    algorithm: SignatureAlgorithm,
    reference: String,
    transform: Method,
    digest: DigestAlgorithm,
    digest_value: Vec<u8>,
}

impl SignedInfo {
    fn read(info: &Element) -> Result<Self, SignatureError> {
        let [method, algorithm, reference] = exactly(info, "SignedInfo")?;
        if !method.is(DSIG, "CanonicalizationMethod") || !algorithm.is(DSIG, "SignatureMethod") {
            return Err(SignatureError::Malformed("SignedInfo"));
        }
        if !reference.is(DSIG, "Reference") {
            return Err(SignatureError::Malformed("Reference"));
        }
        // Parameters (HMACOutputLength, for one) belong to algorithms that are not accepted.
        let [] = exactly(algorithm, "SignatureMethod")?;
        let [transforms, digest, value] = exactly(reference, "Reference")?;
        if !transforms.is(DSIG, "Transforms")
            || !digest.is(DSIG, "DigestMethod")
            || !value.is(DSIG, "DigestValue")
        {
            return Err(SignatureError::Malformed("Reference"));
        }
        let [] = exactly(digest, "DigestMethod")?;
        Ok(Self {
            canonicalization: canonicalization(method)?
                .ok_or_else(|| SignatureError::Algorithm(excerpt(&name_of(method))))?,
            algorithm: SignatureAlgorithm::from_uri(&name_of(algorithm))?,
            reference: reference
                .attribute("URI")
                .ok_or(SignatureError::Reference)?
                .to_owned(),
            transform: read_transforms(transforms)?,
            digest: DigestAlgorithm::from_uri(&name_of(digest))?,
            digest_value: bytes(value).ok_or(SignatureError::Malformed("DigestValue"))?,
        })
    }
}

/// The enveloped signature, and then at most one canonicalization: inclusive where none is named
/// (XML signatures §4.4.3.2).
fn read_transforms(transforms: &Element) -> Result<Method, SignatureError> {
    let list: Vec<&Element> = transforms.elements().collect();
    if transforms.has_stray_text() || list.iter().any(|t| !t.is(DSIG, "Transform")) {
        return Err(SignatureError::Malformed("Transforms"));
    }
    let refused = |transform: &Element| SignatureError::Transform(excerpt(&name_of(transform)));
    let (enveloped, rest) = list
        .split_first()
        .ok_or(SignatureError::Malformed("Transforms"))?;
    if name_of(enveloped) != ENVELOPED || enveloped.elements().next().is_some() {
        return Err(refused(enveloped));
    }
    match rest {
        [] => Ok(Method::Inclusive),
        [method] => canonicalization(method)?.ok_or_else(|| refused(method)),
        [_, another, ..] => Err(refused(another)),
    }
}

/// The method of canonicalization that an element names; `None` where it is not accepted.
fn canonicalization(element: &Element) -> Result<Option<Method>, SignatureError> {
    let malformed = SignatureError::Malformed("InclusiveNamespaces");
    let mut inner = element.elements();
    let list = match (inner.next(), inner.next()) {
        (None, _) => "",
        (Some(list), None) if list.is(EXCLUSIVE, "InclusiveNamespaces") => {
            list.attribute("PrefixList").ok_or(malformed.clone())?
        }
        _ => return Err(malformed),
    };
    let listed = list.split(is_space).filter(|prefix| !prefix.is_empty());
    let prefixes: Vec<String> = listed
        .map(|prefix| match prefix {
            "#default" => String::new(),
            other => other.to_owned(),
        })
        .collect();
    if prefixes.len() > PREFIXES {
        return Err(malformed);
    }
    match name_of(element).as_str() {
        EXCLUSIVE => Ok(Some(Method::Exclusive(prefixes))),
        INCLUSIVE if prefixes.is_empty() => Ok(Some(Method::Inclusive)),
        _ => Ok(None),
    }
}

fn name_of(element: &Element) -> String {
    element
        .attribute("Algorithm")
        .unwrap_or_default()
        .to_owned()
}

/// An element's children, where they are as many as expected and nothing else is there.
fn exactly<'a, const N: usize>(
    element: &'a Element,
    part: &'static str,
) -> Result<[&'a Element; N], SignatureError> {
    let children: Vec<&Element> = element.elements().collect();
    match <[&Element; N]>::try_from(children) {
        Ok(children) if !element.has_stray_text() => Ok(children),
        _ => Err(SignatureError::Malformed(part)),
    }
}

/// The base64 of an element that holds nothing else; white space may be anywhere in it.
fn bytes(element: &Element) -> Option<Vec<u8>> {
    let compact: String = element.text()?.split(is_space).collect();
    STANDARD.decode(compact).ok()
}
