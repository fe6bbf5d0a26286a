//! Bytes to a tree, bounded while they are read.

use std::sync::Arc;

use super::{Attribute, Child, Element, Name, Scope, XmlError, is_blank, is_space};
use crate::names::{XML, XMLNS};

/// How much of a document is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) bytes: usize,
    pub(crate) depth: usize,
    pub(crate) elements: usize,
    /// Per element, namespace declarations counted.
    pub(crate) attributes: usize,
}

/// What is done with comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comments {
    /// In messages: canonicalization drops them, so they are unsigned content.
    Refused,
    /// In metadata, which administrators edit by hand.
    Skipped,
}

/// The document's root element.
pub(crate) fn parse(
    bytes: &[u8],
    limits: &Limits,
    comments: Comments,
) -> Result<Element, XmlError> {
    if bytes.len() > limits.bytes {
        return Err(XmlError::TooLarge(limits.bytes));
    }
    let Ok(text) = str::from_utf8(bytes) else {
        return Err(XmlError::NotUtf8);
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some((at, _)) = text.char_indices().find(|(_, c)| !is_character(*c)) {
        return Err(XmlError::Malformed(at));
    }
    let mut reader = Reader {
        length: text.len(),
        rest: text,
        limits: *limits,
        comments,
        elements: 0,
    };
    reader.declaration()?;
    reader.document()
}

/// A name without a colon (Namespaces in XML §3).
pub(crate) fn is_ncname(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(is_name_start)
        && characters.all(|c| is_name_start(c) || is_name_continue(c))
}

struct Reader<'a> {
    length: usize,
    rest: &'a str,
    limits: Limits,
    comments: Comments,
    elements: usize,
}

/// An element whose end was not met yet.
struct Open<'a> {
    tag: &'a str,
    element: Element,
}

impl<'a> Reader<'a> {
    fn at(&self) -> usize {
        self.length - self.rest.len()
    }

    fn malformed<T>(&self) -> Result<T, XmlError> {
        Err(XmlError::Malformed(self.at()))
    }

    fn eat(&mut self, token: &str) -> bool {
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// What stands before `token`, which is eaten as well.
    fn until(&mut self, token: &str) -> Result<&'a str, XmlError> {
        match self.rest.split_once(token) {
            Some((before, after)) => {
                self.rest = after;
                Ok(before)
            }
            None => self.malformed(),
        }
    }

    fn spaces(&mut self) -> bool {
        let rest = self.rest.trim_start_matches(is_space);
        let moved = rest.len() < self.rest.len();
        self.rest = rest;
        moved
    }

    /// `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, where it is there.
    fn declaration(&mut self) -> Result<(), XmlError> {
        let Some(after) = self.rest.strip_prefix("<?xml") else {
            return Ok(());
        };
        if !after.starts_with(is_space) {
            return Err(XmlError::ProcessingInstruction);
        }
        self.rest = after;
        let mut expected = ["version", "encoding", "standalone"].iter();
        let mut has_version = false;
        loop {
            let spaced = self.spaces();
            if self.eat("?>") {
                return if has_version {
                    Ok(())
                } else {
                    self.malformed()
                };
            }
            let name = self.name()?;
            if !spaced || !expected.any(|known| *known == name) {
                return self.malformed();
            }
            let value = self.quoted()?;
            match name {
                "version" if value == "1.0" => has_version = true,
                "encoding" if value.eq_ignore_ascii_case("utf-8") => {}
                "encoding" => return Err(XmlError::NotUtf8),
                "standalone" if matches!(value, "yes" | "no") => {}
                _ => return self.malformed(),
            }
        }
    }

    fn document(&mut self) -> Result<Element, XmlError> {
        let mut open: Vec<Open<'a>> = Vec::new();
        let mut root = None;
        loop {
            let Some(at) = self.rest.find('<') else {
                // The rest of the document is text, which may only be blank and after the root.
                return match root {
                    Some(root) if open.is_empty() && is_blank(self.rest) => Ok(root),
                    _ => self.malformed(),
                };
            };
            let Some((text, rest)) = self.rest.split_at_checked(at) else {
                return self.malformed();
            };
            if !text.is_empty() {
                self.text(text, open.last_mut())?;
                self.rest = rest;
            }
            if self.eat("</") {
                let closed = self.end_tag(open.pop())?;
                match open.last_mut() {
                    Some(outer) => outer.element.children.push(Child::Element(closed)),
                    None => root = Some(closed),
                }
            } else if self.eat("<!--") {
                self.comment()?;
            } else if self.eat("<![CDATA[") {
                let text = self.until("]]>")?;
                let Some(inner) = open.last_mut() else {
                    return self.malformed();
                };
                append(&mut inner.element, &lines(text));
            } else if self.rest.starts_with("<!") {
                return Err(XmlError::DocumentType);
            } else if self.rest.starts_with("<?") {
                return Err(XmlError::ProcessingInstruction);
            } else if root.is_some() {
                return self.malformed();
            } else {
                if open.len() >= self.limits.depth {
                    return Err(XmlError::TooDeep(self.limits.depth));
                }
                let outer = open.last().map(|outer| Arc::clone(&outer.element.scope));
                let (next, empty) = self.start_tag(outer)?;
                match (empty, open.last_mut()) {
                    (false, _) => open.push(next),
                    (true, Some(outer)) => {
                        outer.element.children.push(Child::Element(next.element));
                    }
                    (true, None) => root = Some(next.element),
                }
            }
        }
    }

    fn text(&self, raw: &str, inner: Option<&mut Open<'a>>) -> Result<(), XmlError> {
        match inner {
            Some(_) if raw.contains("]]>") => self.malformed(),
            Some(inner) => {
                let text = self.expand(raw, Place::Text)?;
                append(&mut inner.element, &text);
                Ok(())
            }
            None if is_blank(raw) => Ok(()),
            None => self.malformed(),
        }
    }

    fn comment(&mut self) -> Result<(), XmlError> {
        if self.comments == Comments::Refused {
            return Err(XmlError::Comment);
        }
        let inner = self.until("--")?;
        if !self.eat(">") || inner.ends_with('-') {
            return self.malformed();
        }
        Ok(())
    }

    fn end_tag(&mut self, open: Option<Open<'a>>) -> Result<Element, XmlError> {
        let name = self.tag_name()?;
        self.spaces();
        match open {
            Some(open) if open.tag == name && self.eat(">") => Ok(open.element),
            _ => self.malformed(),
        }
    }

    fn start_tag(&mut self, outer: Option<Arc<Scope>>) -> Result<(Open<'a>, bool), XmlError> {
        self.elements += 1;
        if self.elements > self.limits.elements {
            return Err(XmlError::TooManyElements(self.limits.elements));
        }
        let start = self.at();
        if !self.eat("<") {
            return self.malformed();
        }
        let tag = self.tag_name()?;
        let mut written: Vec<(&'a str, String)> = Vec::new();
        let empty = loop {
            let spaced = self.spaces();
            if self.eat(">") {
                break false;
            }
            if self.eat("/>") {
                break true;
            }
            let name = self.tag_name()?;
            if !spaced || written.iter().any(|(other, _)| *other == name) {
                return self.malformed();
            }
            if written.len() >= self.limits.attributes {
                return Err(XmlError::TooManyAttributes(self.limits.attributes));
            }
            let raw = self.quoted()?;
            if raw.contains('<') {
                return self.malformed();
            }
            written.push((name, self.expand(raw, Place::Attribute)?));
        };
        let element = element(tag, written, outer).ok_or(XmlError::Namespace(start))?;
        Ok((Open { tag, element }, empty))
    }

    /// `name` or `prefix:name`.
    fn tag_name(&mut self) -> Result<&'a str, XmlError> {
        let name = self.name()?;
        let (prefix, local) = name.split_once(':').unwrap_or(("a", name));
        if is_ncname(prefix) && is_ncname(local) {
            Ok(name)
        } else {
            self.malformed()
        }
    }

    /// Everything up to what cannot be in a name; the caller judges it.
    fn name(&mut self) -> Result<&'a str, XmlError> {
        let ends = |c: char| is_space(c) || matches!(c, '=' | '>' | '/' | '<' | '?' | '"' | '\'');
        let at = self.rest.find(ends).unwrap_or(self.rest.len());
        match self.rest.split_at_checked(at) {
            Some((name, rest)) if !name.is_empty() => {
                self.rest = rest;
                Ok(name)
            }
            _ => self.malformed(),
        }
    }

    /// `= "value"`, as written.
    fn quoted(&mut self) -> Result<&'a str, XmlError> {
        self.spaces();
        if !self.eat("=") {
            return self.malformed();
        }
        self.spaces();
        if self.eat("\"") {
            self.until("\"")
        } else if self.eat("'") {
            self.until("'")
        } else {
            self.malformed()
        }
    }

    /// References replaced, line ends and (in attributes) white space normalised (XML §2.11, §3.3.3).
    fn expand(&self, raw: &str, place: Place) -> Result<String, XmlError> {
        let mut expanded = String::with_capacity(raw.len());
        let mut rest = raw;
        loop {
            let (plain, reference) = match rest.split_once('&') {
                Some((plain, reference)) => (plain, Some(reference)),
                None => (rest, None),
            };
            let plain = lines(plain);
            match place {
                Place::Text => expanded.push_str(&plain),
                Place::Attribute => {
                    expanded.extend(plain.chars().map(|c| if is_space(c) { ' ' } else { c }));
                }
            }
            let Some(reference) = reference else {
                return Ok(expanded);
            };
            let found = reference.split_once(';');
            let Some((character, after)) =
                found.and_then(|(name, after)| Some((resolve(name)?, after)))
            else {
                return Err(XmlError::Entity(self.at()));
            };
            expanded.push(character);
            rest = after;
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Text,
    Attribute,
}

/// The element of a start tag, its names resolved; `None` where its namespaces are broken.
fn element(tag: &str, written: Vec<(&str, String)>, outer: Option<Arc<Scope>>) -> Option<Element> {
    let mut declared = Vec::new();
    let mut plain = Vec::new();
    for (name, value) in written {
        if let Some(prefix) = name.strip_prefix("xmlns:") {
            declared.push(declaration(prefix, &value)?);
        } else if name == "xmlns" {
            if matches!(value.as_str(), XML | XMLNS) {
                return None;
            }
            declared.push((String::new(), Arc::from(value)));
        } else {
            plain.push((name, value));
        }
    }
    let scope = match outer {
        Some(outer) if declared.is_empty() => outer,
        outer => Arc::new(Scope { declared, outer }),
    };
    let mut attributes: Vec<Attribute> = Vec::with_capacity(plain.len());
    for (name, value) in plain {
        let name = match name.split_once(':') {
            Some(_) => resolved(name, &scope)?,
            None => Name {
                prefix: String::new(),
                local: name.to_owned(),
                namespace: Arc::from(""),
            },
        };
        let is_twice = attributes
            .iter()
            .any(|a| a.name.local == name.local && a.name.namespace == name.namespace);
        if is_twice {
            return None;
        }
        attributes.push(Attribute { name, value });
    }
    Some(Element {
        name: resolved(tag, &scope)?,
        attributes,
        children: Vec::new(),
        scope,
    })
}

/// A declaration of a prefix; `xml` may only be declared as what it is, and is then left out.
fn declaration(prefix: &str, value: &str) -> Option<(String, Arc<str>)> {
    let is_right = match prefix {
        "xml" => value == XML,
        "xmlns" => false,
        _ => !matches!(value, "" | XML | XMLNS),
    };
    is_right.then(|| (prefix.to_owned(), Arc::from(value)))
}

fn resolved(name: &str, scope: &Scope) -> Option<Name> {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    let namespace = match (prefix, scope.namespace(prefix)) {
        ("xml", _) => Arc::from(XML),
        ("xmlns", _) => return None,
        (_, Some(namespace)) => Arc::clone(namespace),
        ("", None) => Arc::from(""),
        (_, None) => return None,
    };
    Some(Name {
        prefix: prefix.to_owned(),
        local: local.to_owned(),
        namespace,
    })
}

fn append(element: &mut Element, text: &str) {
    if text.is_empty() {
        return;
    }
    match element.children.last_mut() {
        Some(Child::Text(before)) => before.push_str(text),
        _ => element.children.push(Child::Text(text.to_owned())),
    }
}

/// Line ends as XML reads them.
fn lines(raw: &str) -> String {
    raw.replace("\r\n", "\n").replace('\r', "\n")
}

/// What stands between `&` and `;`.
fn resolve(name: &str) -> Option<char> {
    let number = match name {
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "amp" => return Some('&'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        _ => name.strip_prefix('#')?,
    };
    let code = match number.strip_prefix('x') {
        Some(digits) if digits.chars().all(|c| c.is_ascii_hexdigit()) => {
            u32::from_str_radix(digits, 16).ok()?
        }
        None if number.chars().all(|c| c.is_ascii_digit()) => number.parse().ok()?,
        _ => return None,
    };
    char::from_u32(code).filter(|c| is_character(*c))
}

/// XML §2.2.
fn is_character(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// XML §2.3, without the colon.
fn is_name_start(c: char) -> bool {
    matches!(c,
        'A'..='Z' | '_' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}'
        | '\u{200c}' | '\u{200d}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}'
        | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
        | '\u{10000}'..='\u{effff}')
}

/// XML §2.3: what may follow besides.
fn is_name_continue(c: char) -> bool {
    matches!(c, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}' | '\u{2040}')
}
