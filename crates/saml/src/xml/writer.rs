//! Typed values to text. What is written is read again before it is signed, so the writer escapes
//! and nothing more.

/// Writes elements in order; prefixes are the caller's.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    text: String,
}

impl Writer {
    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// An element with attributes; those without a value are left out.
    pub(crate) fn element(
        &mut self,
        name: &str,
        attributes: &[(&str, Option<&str>)],
        content: impl FnOnce(&mut Self),
    ) {
        self.text.push('<');
        self.text.push_str(name);
        for (attribute, value) in attributes {
            if let Some(value) = value {
                self.text.push(' ');
                self.text.push_str(attribute);
                self.text.push_str("=\"");
                escape(&mut self.text, value);
                self.text.push('"');
            }
        }
        self.text.push('>');
        content(self);
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
    }

    /// An element that holds text.
    pub(crate) fn leaf(&mut self, name: &str, attributes: &[(&str, Option<&str>)], text: &str) {
        self.element(name, attributes, |inner| escape(&mut inner.text, text));
    }

    /// An element that holds nothing.
    pub(crate) fn empty(&mut self, name: &str, attributes: &[(&str, Option<&str>)]) {
        self.element(name, attributes, |_| {});
    }

    /// XML that this crate has written itself.
    pub(crate) fn raw(&mut self, xml: &str) {
        self.text.push_str(xml);
    }
}

/// Everything that either text or an attribute's value cannot hold. What XML cannot hold at all,
/// not even as a reference, becomes the replacement character.
fn escape(into: &mut String, value: &str) {
    for character in value.chars() {
        match character {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            '\t' => into.push_str("&#9;"),
            '\n' => into.push_str("&#10;"),
            '\r' => into.push_str("&#13;"),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => into.push('\u{fffd}'),
            other => into.push(other),
        }
    }
}
