//! The one XML reader of this crate, and the tree that it makes.
//!
//! A signature is checked on the same tree that is read afterwards: there is no second parser that
//! could see something else. So the reader takes only what SAML needs and refuses the rest of XML:
//! UTF-8 only, no document types, no entities but the five, no processing instructions.

mod reader;
mod writer;

#[cfg(test)]
mod tests;

use std::sync::Arc;

pub(crate) use reader::{Comments, Limits, parse};
pub(crate) use writer::Writer;

/// Why bytes are not a document that is read here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum XmlError {
    /// More bytes than the kind of document may have.
    #[error("the document is larger than {0} bytes")]
    TooLarge(usize),
    /// Elements within elements.
    #[error("the document is nested deeper than {0}")]
    TooDeep(usize),
    /// Too many elements in all.
    #[error("the document has more than {0} elements")]
    TooManyElements(usize),
    /// Too many attributes, namespace declarations counted, on one element.
    #[error("an element has more than {0} attributes")]
    TooManyAttributes(usize),
    /// Another encoding than UTF-8, or broken UTF-8.
    #[error("the document is not in UTF-8")]
    NotUtf8,
    /// A document type declaration, and so entities and default attributes.
    #[error("document types are not read")]
    DocumentType,
    /// A processing instruction.
    #[error("processing instructions are not read")]
    ProcessingInstruction,
    /// A comment in a message: it would cut a name in two for some readers.
    #[error("comments are not read")]
    Comment,
    /// An entity that is not one of the five predefined ones.
    #[error("unknown entity at byte {0}")]
    Entity(usize),
    /// An undeclared prefix, a forbidden declaration, an attribute twice.
    #[error("broken namespaces at byte {0}")]
    Namespace(usize),
    /// Not well-formed.
    #[error("not well-formed at byte {0}")]
    Malformed(usize),
}

/// A name with its namespace; the prefix matters only to canonicalization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) prefix: String,
    pub(crate) local: String,
    pub(crate) namespace: Arc<str>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attribute {
    pub(crate) name: Name,
    pub(crate) value: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Child {
    Element(Element),
    Text(String),
}

/// An element with everything in it. Adjacent text is always one child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) name: Name,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) children: Vec<Child>,
    pub(crate) scope: Arc<Scope>,
}

/// The namespaces that an element declares, and those that it inherits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scope {
    /// Prefix (empty for the default) and namespace (empty: the default is undeclared).
    declared: Vec<(String, Arc<str>)>,
    outer: Option<Arc<Self>>,
}

impl Scope {
    /// The namespace of a prefix; `None` where it is not declared.
    pub(crate) fn namespace(&self, prefix: &str) -> Option<&Arc<str>> {
        let mut scope = Some(self);
        while let Some(here) = scope {
            let found = here.declared.iter().find(|(own, _)| own == prefix);
            if let Some((_, namespace)) = found {
                return Some(namespace);
            }
            scope = here.outer.as_deref();
        }
        None
    }

    /// The prefixes that are declared on the nearest element that declares any.
    pub(crate) fn own_prefixes(&self) -> Vec<&str> {
        self.declared
            .iter()
            .map(|(prefix, _)| prefix.as_str())
            .collect()
    }

    /// Every prefix that is declared here or further out, some of them twice.
    pub(crate) fn prefixes(&self) -> Vec<&str> {
        let mut all = Vec::new();
        let mut scope = Some(self);
        while let Some(here) = scope {
            all.extend(here.declared.iter().map(|(prefix, _)| prefix.as_str()));
            scope = here.outer.as_deref();
        }
        all
    }
}

impl Element {
    pub(crate) fn is(&self, namespace: &str, local: &str) -> bool {
        &*self.name.namespace == namespace && self.name.local == local
    }

    /// An attribute without a namespace.
    pub(crate) fn attribute(&self, local: &str) -> Option<&str> {
        self.attribute_of("", local)
    }

    pub(crate) fn attribute_of(&self, namespace: &str, local: &str) -> Option<&str> {
        let found = self
            .attributes
            .iter()
            .find(|a| &*a.name.namespace == namespace && a.name.local == local);
        found.map(|attribute| attribute.value.as_str())
    }

    pub(crate) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(_) => None,
        })
    }

    pub(crate) fn children_named<'a>(
        &'a self,
        namespace: &'a str,
        local: &'a str,
    ) -> impl Iterator<Item = &'a Self> {
        self.elements()
            .filter(move |element| element.is(namespace, local))
    }

    /// The text of an element that holds nothing else; `None` where it holds elements.
    pub(crate) fn text(&self) -> Option<&str> {
        match self.children.as_slice() {
            [] => Some(""),
            [Child::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Whether there is any text but white space directly in this element.
    pub(crate) fn has_stray_text(&self) -> bool {
        self.children
            .iter()
            .any(|child| matches!(child, Child::Text(text) if !is_blank(text)))
    }

    /// This element and every element in it, outer ones first.
    pub(crate) fn walk(&self) -> Vec<&Self> {
        let mut found = vec![self];
        let mut next = 0;
        while let Some(element) = found.get(next).copied() {
            found.extend(element.elements());
            next += 1;
        }
        found
    }
}

/// White space of XML, which is less than Unicode's.
pub(crate) fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\r' | '\n')
}

pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(is_space)
}

pub(crate) fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}

/// Whether an attribute's value may be an `xs:ID`.
pub(crate) fn is_ncname(text: &str) -> bool {
    reader::is_ncname(text)
}

/// As much of a foreign text as an error may repeat.
pub(crate) fn excerpt(text: &str) -> String {
    text.chars().take(128).collect()
}

/// `true`, `false`, `1` or `0`.
pub(crate) fn boolean(text: &str) -> Option<bool> {
    match trim(text) {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}
