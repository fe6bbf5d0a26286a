//! From text to filters. Recursive descent; the depth is counted, so the stack is bounded.

use serde_json::Value;

use super::{Comparison, Filter, FilterError, Limits, Literal};
use crate::path::{AttributePath, is_urn_byte};

pub(super) fn parse(text: &str, limits: Limits) -> Result<Filter, FilterError> {
    let mut reader = Reader::new(text, limits)?;
    let filter = reader.alternatives(limits.depth, Place::Outside)?;
    reader.end()?;
    Ok(filter)
}

/// A path of PATCH: an attribute, a filter on its values, and what is behind it.
pub(crate) fn parse_path(
    text: &str,
    limits: Limits,
) -> Result<(AttributePath, Option<Filter>, Option<AttributePath>), FilterError> {
    let mut reader = Reader::new(text, limits)?;
    let attribute = reader.name()?;
    if !reader.take("[") {
        reader.end()?;
        return Ok((attribute, None, None));
    }
    let filter = reader.alternatives(limits.depth, Place::Within)?;
    reader.expect("]")?;
    let sub = if reader.take(".") {
        Some(reader.name()?)
    } else {
        None
    };
    reader.end()?;
    Ok((attribute, Some(filter), sub))
}

/// Whether a value path may stand here; there is none within another.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Outside,
    Within,
}

struct Reader<'a> {
    text: &'a str,
    position: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, limits: Limits) -> Result<Self, FilterError> {
        if text.len() > limits.length {
            return Err(FilterError::TooLong);
        }
        Ok(Self { text, position: 0 })
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.position..).unwrap_or_default()
    }

    fn expected<T>(&self, expected: &'static str) -> Result<T, FilterError> {
        Err(FilterError::Syntax {
            position: self.position,
            expected,
        })
    }

    fn skip_blanks(&mut self) {
        let rest = self.rest();
        self.position += rest.len() - rest.trim_start_matches(' ').len();
    }

    fn take(&mut self, sign: &str) -> bool {
        let found = self.rest().starts_with(sign);
        if found {
            self.position += sign.len();
        }
        found
    }

    fn expect(&mut self, sign: &'static str) -> Result<(), FilterError> {
        self.skip_blanks();
        if self.take(sign) {
            return Ok(());
        }
        self.expected(sign)
    }

    fn end(&mut self) -> Result<(), FilterError> {
        self.skip_blanks();
        if self.rest().is_empty() {
            return Ok(());
        }
        self.expected("the end")
    }

    /// The next run of letters, without moving.
    fn word(&self) -> &'a str {
        let rest = self.rest();
        let end = rest.bytes().position(|byte| !byte.is_ascii_alphabetic());
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = self.word().eq_ignore_ascii_case(word);
        if found {
            self.position += word.len();
        }
        found
    }

    /// `and` or `or` between two parts: blanks around it, or a parenthesis.
    fn take_conjunction(&mut self, word: &str) -> bool {
        let before = self.position;
        self.skip_blanks();
        if self.take_word(word) && self.rest().starts_with([' ', '(']) {
            return true;
        }
        self.position = before;
        false
    }

    fn alternatives(&mut self, depth: usize, place: Place) -> Result<Filter, FilterError> {
        let mut parts = Vec::new();
        loop {
            match self.conjunction(depth, place)? {
                Filter::Or(inner) => parts.extend(inner),
                part => parts.push(part),
            }
            if !self.take_conjunction("or") {
                return Ok(joined(parts, Filter::Or));
            }
        }
    }

    fn conjunction(&mut self, depth: usize, place: Place) -> Result<Filter, FilterError> {
        let mut parts = Vec::new();
        loop {
            match self.part(depth, place)? {
                Filter::And(inner) => parts.extend(inner),
                part => parts.push(part),
            }
            if !self.take_conjunction("and") {
                return Ok(joined(parts, Filter::And));
            }
        }
    }

    fn part(&mut self, depth: usize, place: Place) -> Result<Filter, FilterError> {
        self.skip_blanks();
        let below = depth.checked_sub(1).ok_or(FilterError::TooDeep)?;
        if self.take("(") {
            let inner = self.alternatives(below, place)?;
            self.expect(")")?;
            return Ok(inner);
        }
        let before = self.position;
        if self.take_word("not") {
            self.skip_blanks();
            if self.take("(") {
                let inner = self.alternatives(below, place)?;
                self.expect(")")?;
                return Ok(Filter::Not(Box::new(inner)));
            }
            // An attribute that begins like that.
            self.position = before;
        }
        let path = self.name()?;
        if self.rest().starts_with('[') {
            if place == Place::Within {
                return self.expected("an operator");
            }
            self.position += 1;
            let inner = self.alternatives(below, Place::Within)?;
            self.expect("]")?;
            if self.rest().starts_with('.') {
                return self.expected("a filter, and no path of PATCH");
            }
            return Ok(Filter::Within(path, Box::new(inner)));
        }
        self.blanks()?;
        if self.take_word("pr") {
            return Ok(Filter::Present(path));
        }
        let word = self.word();
        let mut known = Comparison::ALL.into_iter();
        let Some(comparison) = known.find(|known| known.name().eq_ignore_ascii_case(word)) else {
            return self.expected("an operator");
        };
        self.position += word.len();
        self.blanks()?;
        Ok(Filter::Compare(path, comparison, self.literal()?))
    }

    fn blanks(&mut self) -> Result<(), FilterError> {
        let before = self.position;
        self.skip_blanks();
        if self.position == before {
            return self.expected("a blank");
        }
        Ok(())
    }

    fn name(&mut self) -> Result<AttributePath, FilterError> {
        let rest = self.rest();
        let end = rest
            .bytes()
            .position(|byte| !is_urn_byte(byte) && byte != b'$');
        let name = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        if name.is_empty() {
            return self.expected("the name of an attribute");
        }
        let path = AttributePath::parse(name)?;
        self.position += name.len();
        Ok(path)
    }

    fn literal(&mut self) -> Result<Literal, FilterError> {
        if self.rest().starts_with('"') {
            return self.string();
        }
        let rest = self.rest();
        let end = rest
            .bytes()
            .position(|byte| matches!(byte, b' ' | b')' | b']'));
        let token = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        let literal = match serde_json::from_str(token) {
            Ok(Value::Null) => Literal::Null,
            Ok(Value::Bool(value)) => Literal::Boolean(value),
            Ok(Value::Number(number)) => Literal::Number(number),
            _ => return self.expected("a value of JSON"),
        };
        self.position += token.len();
        Ok(literal)
    }

    fn string(&mut self) -> Result<Literal, FilterError> {
        let rest = self.rest();
        let mut escaped = false;
        for (offset, byte) in rest.bytes().enumerate().skip(1) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    let token = rest.get(..=offset).unwrap_or_default();
                    let Ok(text) = serde_json::from_str(token) else {
                        return self.expected("a string of JSON");
                    };
                    self.position += token.len();
                    return Ok(Literal::String(text));
                }
                _ => {}
            }
        }
        self.expected("a string of JSON")
    }
}

fn joined(mut parts: Vec<Filter>, join: fn(Vec<Filter>) -> Filter) -> Filter {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            join(parts)
        }
        None => join(parts),
    }
}
