//! A small JSON reader that remembers where everything stood.
//!
//! It is stricter than most: it refuses duplicate keys, nesting deeper than
//! [`MAX_DEPTH`] and anything after the value. Numbers keep their text, because
//! a policy compares them as written.

use std::collections::BTreeSet;
use std::fmt;

/// How deep objects and arrays may be nested.
pub const MAX_DEPTH: usize = 32;

/// A place in the text, for people: both count from one, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from one.
    pub line: u32,
    /// The character in the line, from one.
    pub column: u32,
}

/// A stretch of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Its first character.
    pub start: Position,
    /// What follows its last character.
    pub end: Position,
}

impl Position {
    pub(crate) const START: Self = Self { line: 1, column: 1 };

    /// The next character of the same line.
    pub(crate) fn next_column(self) -> Self {
        Self {
            line: self.line,
            column: self.column.saturating_add(1),
        }
    }

    /// Of what follows a text.
    pub(crate) fn after(text: &str) -> Self {
        text.chars().fold(Self::START, Self::advanced)
    }

    pub(crate) fn advanced(self, character: char) -> Self {
        if character == '\n' {
            Self {
                line: self.line.saturating_add(1),
                column: 1,
            }
        } else {
            self.next_column()
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}, column {}", self.line, self.column)
    }
}

/// A value, the place of its first character, and what follows its last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) position: Position,
    pub(crate) end: Position,
    pub(crate) value: Value,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    /// As written: `1`, `-0.5e3`.
    Number(String),
    Text(String),
    Array(Vec<Node>),
    Object(Vec<Member>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    /// Of the key.
    pub(crate) position: Position,
    pub(crate) key: String,
    pub(crate) node: Node,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Invalid {
    pub(crate) position: Position,
    pub(crate) detail: String,
}

/// Reads one JSON value that is the whole text.
pub(crate) fn parse(text: &str) -> Result<Node, Invalid> {
    let mut reader = Reader {
        rest: text.chars(),
        position: Position::START,
        depth: 0,
    };
    let node = reader.value()?;
    reader.skip_whitespace();
    match reader.peek() {
        None => Ok(node),
        Some(_) => Err(reader.invalid("unexpected text after the document")),
    }
}

struct Reader<'a> {
    rest: std::str::Chars<'a>,
    position: Position,
    depth: usize,
}

impl Reader<'_> {
    fn value(&mut self) -> Result<Node, Invalid> {
        self.skip_whitespace();
        let position = self.position;
        let value = match self.peek() {
            Some('{') => self.nested(Self::object)?,
            Some('[') => self.nested(Self::array)?,
            Some('"') => Value::Text(self.string()?),
            Some('-' | '0'..='9') => Value::Number(self.number()?),
            Some('a'..='z') => self.word()?,
            Some(_) => return Err(self.invalid("expected a JSON value")),
            None => return Err(self.invalid("the text ends where a JSON value was expected")),
        };
        Ok(Node {
            position,
            end: self.position,
            value,
        })
    }

    fn nested(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<Value, Invalid>,
    ) -> Result<Value, Invalid> {
        if self.depth == MAX_DEPTH {
            return Err(self.invalid("nested too deeply"));
        }
        self.depth = self.depth.saturating_add(1);
        self.bump();
        let value = read(self)?;
        self.depth = self.depth.saturating_sub(1);
        Ok(value)
    }

    fn object(&mut self) -> Result<Value, Invalid> {
        let mut members: Vec<Member> = Vec::new();
        let mut keys = BTreeSet::new();
        if self.accept('}') {
            return Ok(Value::Object(members));
        }
        loop {
            self.skip_whitespace();
            let position = self.position;
            if self.peek() != Some('"') {
                return Err(self.invalid("expected a key in double quotes"));
            }
            let key = self.string()?;
            if !keys.insert(key.clone()) {
                return Err(Invalid {
                    position,
                    detail: format!("duplicate key `{key}`"),
                });
            }
            self.expect(':')?;
            let node = self.value()?;
            members.push(Member {
                position,
                key,
                node,
            });
            if self.accept('}') {
                return Ok(Value::Object(members));
            }
            self.expect(',')?;
        }
    }

    fn array(&mut self) -> Result<Value, Invalid> {
        let mut items = Vec::new();
        if self.accept(']') {
            return Ok(Value::Array(items));
        }
        loop {
            items.push(self.value()?);
            if self.accept(']') {
                return Ok(Value::Array(items));
            }
            self.expect(',')?;
        }
    }

    /// The string whose opening quote is next.
    fn string(&mut self) -> Result<String, Invalid> {
        self.bump();
        let mut text = String::new();
        loop {
            match self.bump() {
                Some('"') => return Ok(text),
                Some('\\') => text.push(self.escape()?),
                Some(character) if character >= ' ' => text.push(character),
                Some(_) => return Err(self.invalid("a control character in a string")),
                None => return Err(self.invalid("a string without its closing quote")),
            }
        }
    }

    /// The character of an escape, whose backslash has been read.
    fn escape(&mut self) -> Result<char, Invalid> {
        match self.bump() {
            Some(character @ ('"' | '\\' | '/')) => Ok(character),
            Some('b') => Ok('\u{8}'),
            Some('f') => Ok('\u{c}'),
            Some('n') => Ok('\n'),
            Some('r') => Ok('\r'),
            Some('t') => Ok('\t'),
            Some('u') => self.unicode_escape(),
            _ => Err(self.invalid("an unknown escape in a string")),
        }
    }

    fn unicode_escape(&mut self) -> Result<char, Invalid> {
        let first = self.code_unit()?;
        let scalar = match first {
            0xd800..=0xdbff => {
                if self.bump() != Some('\\') || self.bump() != Some('u') {
                    return Err(self.invalid("half of a surrogate pair in a string"));
                }
                let second = self.code_unit()?;
                if !(0xdc00..=0xdfff).contains(&second) {
                    return Err(self.invalid("half of a surrogate pair in a string"));
                }
                0x1_0000 + ((first & 0x3ff) << 10) + (second & 0x3ff)
            }
            other => other,
        };
        char::from_u32(scalar).ok_or_else(|| self.invalid("half of a surrogate pair in a string"))
    }

    fn code_unit(&mut self) -> Result<u32, Invalid> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.bump().and_then(|character| character.to_digit(16));
            let digit = digit.ok_or_else(|| self.invalid("expected four hexadecimal digits"))?;
            unit = (unit << 4) | digit;
        }
        Ok(unit)
    }

    fn number(&mut self) -> Result<String, Invalid> {
        let mut text = String::new();
        self.take_if(&mut text, |character| character == '-');
        if !self.take_if(&mut text, |character| character == '0') {
            self.digits(&mut text)?;
        }
        if self.take_if(&mut text, |character| character == '.') {
            self.digits(&mut text)?;
        }
        if self.take_if(&mut text, |character| matches!(character, 'e' | 'E')) {
            self.take_if(&mut text, |character| matches!(character, '+' | '-'));
            self.digits(&mut text)?;
        }
        Ok(text)
    }

    fn digits(&mut self, text: &mut String) -> Result<(), Invalid> {
        if !self.take_if(text, |character| character.is_ascii_digit()) {
            return Err(self.invalid("expected a digit"));
        }
        while self.take_if(text, |character| character.is_ascii_digit()) {}
        Ok(())
    }

    fn word(&mut self) -> Result<Value, Invalid> {
        let position = self.position;
        let mut word = String::new();
        while self.take_if(&mut word, |character| character.is_ascii_lowercase()) {}
        match word.as_str() {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            "null" => Ok(Value::Null),
            _ => Err(Invalid {
                position,
                detail: format!("`{word}` is not a JSON value"),
            }),
        }
    }

    fn skip_whitespace(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.bump();
        }
    }

    fn accept(&mut self, wanted: char) -> bool {
        self.skip_whitespace();
        let found = self.peek() == Some(wanted);
        if found {
            self.bump();
        }
        found
    }

    fn expect(&mut self, wanted: char) -> Result<(), Invalid> {
        if self.accept(wanted) {
            Ok(())
        } else {
            Err(self.invalid(&format!("expected `{wanted}`")))
        }
    }

    fn take_if(&mut self, text: &mut String, wanted: impl FnOnce(char) -> bool) -> bool {
        match self.peek() {
            Some(character) if wanted(character) => {
                text.push(character);
                self.bump();
                true
            }
            _ => false,
        }
    }

    fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    fn bump(&mut self) -> Option<char> {
        let character = self.rest.next()?;
        self.position = self.position.advanced(character);
        Some(character)
    }

    fn invalid(&self, detail: &str) -> Invalid {
        Invalid {
            position: self.position,
            detail: detail.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, Value, parse};
    use proptest::prelude::{any, prop_assert_eq, proptest};

    /// The second opinion's view of one of our values.
    fn as_serde(node: &Node) -> serde_json::Value {
        match &node.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(text) => serde_json::from_str(text).unwrap(),
            Value::Text(text) => text.clone().into(),
            Value::Array(items) => items.iter().map(as_serde).collect(),
            Value::Object(members) => members
                .iter()
                .map(|member| (member.key.clone(), as_serde(&member.node)))
                .collect(),
        }
    }

    #[test]
    fn values_are_read_as_the_second_opinion_reads_them() {
        for text in [
            "null",
            " [ ] ",
            "{}",
            "{ \"a\" : [1, -0, 0.25, 1e3, -2E-2, true, false, null] , \"b\": {\"c\": \"d\"} }",
            r#""\"\\\/\b\f\n\r\t\u00e9\u20AC\ud83d\ude00é""#,
        ] {
            let ours = as_serde(&parse(text).unwrap());
            assert_eq!(
                ours,
                serde_json::from_str::<serde_json::Value>(text).unwrap(),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_not_json_is_refused_where_it_stands() {
        for (text, line, column, detail) in [
            ("", 1, 1, "the text ends where a JSON value was expected"),
            ("{\n  \"a\": 1,\n  \"a\": 2\n}", 3, 3, "duplicate key `a`"),
            (r#"{"a": 1, "\u0061": 2}"#, 1, 10, "duplicate key `a`"),
            ("{\"a\" 1}", 1, 6, "expected `:`"),
            ("{a: 1}", 1, 2, "expected a key in double quotes"),
            ("[1,]", 1, 4, "expected a JSON value"),
            ("{\"a\": 1,}", 1, 9, "expected a key in double quotes"),
            ("[1 2]", 1, 4, "expected `,`"),
            ("01", 1, 2, "unexpected text after the document"),
            ("1.", 1, 3, "expected a digit"),
            ("-", 1, 2, "expected a digit"),
            ("tru", 1, 1, "`tru` is not a JSON value"),
            ("\"abc", 1, 5, "a string without its closing quote"),
            ("\"a\nb\"", 2, 1, "a control character in a string"),
            (r#""\x""#, 1, 4, "an unknown escape in a string"),
            (r#""\ud800""#, 1, 9, "half of a surrogate pair in a string"),
            (
                r#""\ud800\u0041""#,
                1,
                14,
                "half of a surrogate pair in a string",
            ),
            (r#""\udc00""#, 1, 8, "half of a surrogate pair in a string"),
            (r#""\u12g4""#, 1, 7, "expected four hexadecimal digits"),
            ("{} {}", 1, 4, "unexpected text after the document"),
        ] {
            let invalid = parse(text).unwrap_err();
            let found = (
                invalid.position.line,
                invalid.position.column,
                invalid.detail.as_str(),
            );
            assert_eq!(found, (line, column, detail), "{text}");
        }
    }

    #[test]
    fn parser_depth_nesting_is_bounded() {
        let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(&nested(super::MAX_DEPTH)).is_ok());
        assert_eq!(
            parse(&nested(super::MAX_DEPTH + 1)).unwrap_err().detail,
            "nested too deeply"
        );
        assert!(parse(&"[".repeat(1_000_000)).is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_as_the_second_opinion_does(text in any::<String>()) {
            if let Ok(node) = parse(&text) {
                prop_assert_eq!(as_serde(&node), serde_json::from_str::<serde_json::Value>(&text).unwrap());
            }
        }

        #[test]
        fn json_like_text_never_panics(text in r#"[\[\]{}",:\\u0-9a-e.+\- \ntrfls]{0,60}"#) {
            let ours = parse(&text).map(|node| as_serde(&node)).ok();
            if let Some(ours) = ours {
                prop_assert_eq!(Some(ours), serde_json::from_str(&text).ok());
            }
        }
    }
}
