//! Decimal numbers, compared exactly and at any length.

use std::cmp::Ordering;

/// A number without superfluous zeros, so that equal numbers are equal values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decimal {
    /// Never set for zero.
    negative: bool,
    /// Without leading zeros.
    integer: String,
    /// Without trailing zeros.
    fraction: String,
}

impl Decimal {
    /// Reads `-12.50`; exponents, infinities and white space are no numbers.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (integer, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !all_digits(integer) || !all_digits(fraction) || (integer, fraction) == ("", "") {
            return None;
        }
        let integer = integer.trim_start_matches('0').to_owned();
        let fraction = fraction.trim_end_matches('0').to_owned();
        let negative = negative && !(integer.is_empty() && fraction.is_empty());
        Some(Self {
            negative,
            integer,
            fraction,
        })
    }

    fn magnitude(&self) -> (usize, &str, &str) {
        (self.integer.len(), &self.integer, &self.fraction)
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.magnitude().cmp(&other.magnitude()),
            (true, true) => other.magnitude().cmp(&self.magnitude()),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;
    use std::cmp::Ordering::{Equal, Greater, Less};

    #[test]
    fn numbers_are_compared_by_value() {
        for (left, right, order) in [
            ("1", "1.0", Equal),
            ("007", "7", Equal),
            ("-0", "0.00", Equal),
            (".5", "0.50", Equal),
            ("+3", "3.", Equal),
            ("9", "10", Less),
            ("1.09", "1.1", Less),
            ("-2", "-1", Less),
            ("-1", "1", Less),
            ("-0.5", "-0.05", Less),
            ("9007199254740993", "9007199254740992", Greater),
        ] {
            let [left, right] = [left, right].map(|text| Decimal::parse(text).unwrap());
            assert_eq!(left.cmp(&right), order, "{left:?} {right:?}");
            assert_eq!(right.cmp(&left), order.reverse(), "{left:?} {right:?}");
        }
    }

    #[test]
    fn other_texts_are_no_numbers() {
        for text in [
            "", ".", "-", "1e3", "inf", "NaN", " 1", "1,5", "0x10", "--1", "1.2.3", "١",
        ] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }
}
