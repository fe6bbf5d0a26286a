//! Canonical XML: the octets that are digested and signed.
//!
//! Exclusive canonicalization (with its list of prefixes) and inclusive canonicalization 1.0, each
//! without comments, which cannot be in a tree of this crate anyway. Only whole elements are
//! canonicalized, one element at most left out.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::names::XML;
use crate::xml::{Attribute, Child, Element};

/// Which namespaces are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    /// Those that are used, and those of the listed prefixes (empty: the default namespace).
    Exclusive(Vec<String>),
    /// All that are in scope.
    Inclusive,
}

/// The canonical form of `element`.
///
/// `ancestors`, outermost first, matter to inclusive canonicalization only, which inherits their
/// `xml:` attributes. `omitted` is left out wherever it stands: the signature of an enveloped one.
pub(crate) fn canonical(
    element: &Element,
    method: &Method,
    ancestors: &[&Element],
    omitted: Option<&Element>,
) -> String {
    let mut canonicalizer = Canonicalizer {
        method,
        omitted,
        written: Vec::new(),
        depth: 0,
        text: String::new(),
    };
    let mut inherited: Vec<&Attribute> = Vec::new();
    if *method == Method::Inclusive {
        for ancestor in ancestors.iter().rev().copied() {
            for attribute in &ancestor.attributes {
                let is_known = |known: &Attribute| known.name.local == attribute.name.local;
                let is_own = element.attribute_of(XML, &attribute.name.local).is_some();
                let is_nearer = inherited.iter().any(|known| is_known(known));
                if &*attribute.name.namespace == XML && !is_own && !is_nearer {
                    inherited.push(attribute);
                }
            }
        }
    }
    canonicalizer.element(element, &inherited);
    canonicalizer.text
}

struct Canonicalizer<'a> {
    method: &'a Method,
    omitted: Option<&'a Element>,
    /// Prefixes and namespaces written on the open elements, outermost first.
    written: Vec<(&'a str, &'a str)>,
    /// How many elements are open.
    depth: usize,
    text: String,
}

impl<'a> Canonicalizer<'a> {
    /// Recursive; a tree is never deeper than its reader's limit.
    fn element(&mut self, element: &'a Element, inherited: &[&'a Attribute]) {
        let outer = self.written.len();
        self.depth += 1;
        let name = qualified(&element.name.prefix, &element.name.local);
        self.text.push('<');
        self.text.push_str(&name);
        for (prefix, namespace) in self.declarations(element) {
            self.written.push((prefix, namespace));
            self.text.push_str(" xmlns");
            if !prefix.is_empty() {
                self.text.push(':');
                self.text.push_str(prefix);
            }
            self.text.push_str("=\"");
            escape_attribute(&mut self.text, namespace);
            self.text.push('"');
        }
        let mut attributes: Vec<&Attribute> = element.attributes.iter().collect();
        attributes.extend(inherited);
        attributes.sort_by_key(|a| (&*a.name.namespace, a.name.local.as_str()));
        for attribute in attributes {
            self.text.push(' ');
            let name = qualified(&attribute.name.prefix, &attribute.name.local);
            self.text.push_str(&name);
            self.text.push_str("=\"");
            escape_attribute(&mut self.text, &attribute.value);
            self.text.push('"');
        }
        self.text.push('>');
        for child in &element.children {
            match child {
                Child::Text(text) => escape_text(&mut self.text, text),
                Child::Element(inner) => {
                    if !self
                        .omitted
                        .is_some_and(|omitted| std::ptr::eq(omitted, inner))
                    {
                        self.element(inner, &[]);
                    }
                }
            }
        }
        self.text.push_str("</");
        self.text.push_str(&name);
        self.text.push('>');
        self.written.truncate(outer);
        self.depth -= 1;
    }

    /// What is to be declared on an element, in order: what it needs and no open element has said.
    fn declarations(&self, element: &'a Element) -> BTreeMap<&'a str, &'a str> {
        // What was in scope of the outermost element was said there; further in only what an
        // element declares itself can be news.
        let news = if self.depth == 1 {
            element.scope.prefixes()
        } else {
            element.scope.own_prefixes()
        };
        let mut wanted: Vec<&'a str> = match self.method {
            Method::Inclusive => news,
            Method::Exclusive(listed) => {
                let mut used = vec![element.name.prefix.as_str()];
                let prefixes = element.attributes.iter().map(|a| a.name.prefix.as_str());
                used.extend(prefixes.filter(|prefix| !prefix.is_empty()));
                let is_listed = |prefix: &&str| listed.iter().any(|listed| listed == prefix);
                used.extend(news.into_iter().filter(is_listed));
                used
            }
        };
        wanted.retain(|prefix| *prefix != "xml");
        let mut declarations = BTreeMap::new();
        for prefix in wanted {
            let namespace = element.scope.namespace(prefix).map_or("", |found| &**found);
            let before = self.written.iter().rev().find(|(own, _)| *own == prefix);
            let before = before.map_or("", |(_, namespace)| namespace);
            if namespace != before {
                declarations.insert(prefix, namespace);
            }
        }
        declarations
    }
}

fn qualified(prefix: &str, local: &str) -> String {
    if prefix.is_empty() {
        local.to_owned()
    } else {
        format!("{prefix}:{local}")
    }
}

fn escape_text(into: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '\r' => into.push_str("&#xD;"),
            other => into.push(other),
        }
    }
}

fn escape_attribute(into: &mut String, value: &str) {
    for character in value.chars() {
        match character {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '"' => into.push_str("&quot;"),
            '\t' => into.push_str("&#x9;"),
            '\n' => into.push_str("&#xA;"),
            '\r' => into.push_str("&#xD;"),
            other => into.push(other),
        }
    }
}
