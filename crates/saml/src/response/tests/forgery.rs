//! What somebody could make of signed documents without the key. The fuzz target `saml_forgery` reads
//! this file as well, so it knows nothing of the crate.

use std::ops::Range;

/// Words that parsers have stumbled over, and those that an attacker would want to be believed.
const WORDS: &[&str] = &[
    "admin@example.com",
    "<!---->",
    "<!--x-->",
    "<?x y?>",
    "<![CDATA[",
    "]]>",
    "&admin;",
    "&#x61;",
    "&amp;",
    "<!DOCTYPE r [<!ENTITY admin 'admin@example.com'>]>",
    " ID=\"_assertion\"",
    " ID=\"_response\"",
    " ID=\"_evil\"",
    " Id=\"_assertion\"",
    " xml:id=\"_assertion\"",
    " xmlns:saml2=\"urn:oasis:names:tc:SAML:2.0:protocol\"",
    " xmlns=\"urn:oasis:names:tc:SAML:2.0:assertion\"",
    " xml:base=\"http://evil.example/\"",
    " URI=\"\"",
    "#_evil",
    "#xpointer(/)",
    "http://www.w3.org/2000/09/xmldsig#hmac-sha1",
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha1",
    "http://www.w3.org/TR/1999/REC-xslt-19991116",
    "http://www.w3.org/TR/1999/REC-xpath-19991116",
    "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
    "<saml2:NameID xmlns:saml2=\"urn:oasis:names:tc:SAML:2.0:assertion\">admin@example.com</saml2:NameID>",
    "<ds:Object xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"></ds:Object>",
    "<saml2p:Extensions xmlns:saml2p=\"urn:oasis:names:tc:SAML:2.0:protocol\"></saml2p:Extensions>",
    "\u{feff}",
    "\u{0}",
    "\r\n",
];

/// What an attacker says in the place of what was signed.
pub(crate) fn evil(document: &str) -> String {
    document
        .replace("jane@example.com", "admin@example.com")
        .replace("Jane", "Admin")
}

/// Where the elements of a document are, from `<` to `>`, in the order of their beginnings.
pub(crate) fn elements(document: &str) -> Vec<Range<usize>> {
    let (mut found, mut open, mut at) = (Vec::new(), Vec::new(), 0);
    while let Some(start) = document[at..].find('<').map(|offset| at + offset) {
        let Some(end) = document[start..].find('>').map(|offset| start + offset + 1) else {
            break;
        };
        let tag = &document[start..end];
        if tag.starts_with("</") {
            if let Some(begun) = open.pop() {
                found.push(begun..end);
            }
        } else if tag.ends_with("/>") {
            found.push(start..end);
        } else if !tag.starts_with("<?") && !tag.starts_with("<!") {
            open.push(start);
        }
        at = end;
    }
    found.sort_by_key(|element| element.start);
    found
}

/// Where something can be put in relation to an element: before it, as its first child, as its last
/// one, behind it.
pub(crate) fn places(document: &str, element: &Range<usize>) -> [usize; 4] {
    let text = &document[element.clone()];
    let opened = text
        .find('>')
        .map_or(element.end, |at| element.start + at + 1);
    let closing = text.rfind("</").map_or(opened, |at| element.start + at);
    [element.start, opened, closing.max(opened), element.end]
}

/// A document with something put into it.
pub(crate) fn with(document: &str, place: usize, what: &str) -> String {
    let place = floor(document, place);
    format!("{}{what}{}", &document[..place], &document[place..])
}

/// A document without a part.
pub(crate) fn without(document: &str, part: Range<usize>) -> String {
    let start = floor(document, part.start);
    let end = floor(document, part.end).max(start);
    format!("{}{}", &document[..start], &document[end..])
}

/// The last boundary of characters that is not behind `at`.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// What of a document becomes by steps that octets choose; `donors` are what parts are taken from.
pub(crate) fn forge(document: &str, donors: &[String], script: &[u8]) -> String {
    let mut document = document.to_owned();
    for step in script.chunks(6) {
        let number = |at: usize| usize::from(step.get(at).copied().unwrap_or_default());
        let place = number(1) * 256 + number(2);
        let other = number(3) * 256 + number(4);
        let all = elements(&document);
        let Some(element) = all.get(place % all.len().max(1)).cloned() else {
            return document;
        };
        let spot = places(&document, &element)[number(5) % 4];
        document = match number(0) % 10 {
            // Parts of the document itself, or of another, copied or moved.
            0 => {
                let part = all[other % all.len()].clone();
                let part = evil(&document[part]);
                with(&document, spot, &part)
            }
            1 => {
                let part = document[all[other % all.len()].clone()].to_owned();
                with(&document, spot, &part)
            }
            2 => {
                let donor = &donors[other % donors.len()];
                let parts = elements(donor);
                let part = parts[number(5).wrapping_mul(7) % parts.len().max(1)].clone();
                with(&document, spot, &donor[part])
            }
            3 => {
                let from = all[other % all.len()].clone();
                let part = document[from.clone()].to_owned();
                let (less, spot) = if spot >= from.end {
                    let spot = spot - (from.end - from.start);
                    (without(&document, from), spot)
                } else {
                    (without(&document, from), spot)
                };
                with(&less, spot, &part)
            }
            4 => without(&document, element),
            // Words at the edges of elements, within their text, and within their tags.
            5 => with(&document, spot, WORDS[other % WORDS.len()]),
            6 => {
                let within = element.start + other % (element.end - element.start).max(1);
                with(&document, within, WORDS[number(5) % WORDS.len()])
            }
            7 => {
                let tag = document[element.start..].find(['>', ' ', '/']);
                let spot = element.start + tag.unwrap_or_default();
                with(&document, spot, WORDS[10 + other % 9])
            }
            8 => evil(&document),
            // One character for another.
            _ => {
                let at = floor(&document, other % document.len().max(1));
                let length = document[at..].chars().next().map_or(0, char::len_utf8);
                let less = without(&document, at..at + length);
                with(&less, at, &char::from(step[0] & 0x7f).to_string())
            }
        };
        if document.len() > 200_000 {
            break;
        }
    }
    document
}
