//! The names of the condition operators.

/// What a name such as `ForAnyValue:StringNotLikeIfExists` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Operator {
    pub(crate) set: Option<SetOperator>,
    pub(crate) family: Family,
    pub(crate) polarity: Polarity,
    pub(crate) if_exists: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SetOperator {
    ForAllValues,
    ForAnyValue,
}

/// What is compared, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    StringEquals,
    StringEqualsIgnoreCase,
    StringLike,
    Numeric(Comparison),
    Date(Comparison),
    Bool,
    Binary,
    IpAddress,
    /// `ArnEquals` and `ArnLike` are one operator.
    Arn,
    Null,
}

/// How the request's value (left) stands to the policy's (right).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equals,
    LessThan,
    LessThanEquals,
    GreaterThan,
    GreaterThanEquals,
}

/// Whether one of the policy's values must match, or none may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Polarity {
    Positive,
    Negated,
}

impl Operator {
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let (set, name) = if let Some(name) = name.strip_prefix("ForAllValues:") {
            (Some(SetOperator::ForAllValues), name)
        } else if let Some(name) = name.strip_prefix("ForAnyValue:") {
            (Some(SetOperator::ForAnyValue), name)
        } else {
            (None, name)
        };
        let (if_exists, name) = match name.strip_suffix("IfExists") {
            Some(name) => (true, name),
            None => (false, name),
        };
        let (family, polarity) = family(name)?;
        // `Null` asks for existence itself.
        (family != Family::Null || !if_exists).then_some(Self {
            set,
            family,
            polarity,
            if_exists,
        })
    }
}

impl Comparison {
    pub(crate) fn holds(self, order: std::cmp::Ordering) -> bool {
        match self {
            Self::Equals => order.is_eq(),
            Self::LessThan => order.is_lt(),
            Self::LessThanEquals => order.is_le(),
            Self::GreaterThan => order.is_gt(),
            Self::GreaterThanEquals => order.is_ge(),
        }
    }
}

fn family(name: &str) -> Option<(Family, Polarity)> {
    use Comparison::{Equals, GreaterThan, GreaterThanEquals, LessThan, LessThanEquals};
    use Polarity::{Negated, Positive};
    Some(match name {
        "StringEquals" => (Family::StringEquals, Positive),
        "StringNotEquals" => (Family::StringEquals, Negated),
        "StringEqualsIgnoreCase" => (Family::StringEqualsIgnoreCase, Positive),
        "StringNotEqualsIgnoreCase" => (Family::StringEqualsIgnoreCase, Negated),
        "StringLike" => (Family::StringLike, Positive),
        "StringNotLike" => (Family::StringLike, Negated),
        "NumericEquals" => (Family::Numeric(Equals), Positive),
        "NumericNotEquals" => (Family::Numeric(Equals), Negated),
        "NumericLessThan" => (Family::Numeric(LessThan), Positive),
        "NumericLessThanEquals" => (Family::Numeric(LessThanEquals), Positive),
        "NumericGreaterThan" => (Family::Numeric(GreaterThan), Positive),
        "NumericGreaterThanEquals" => (Family::Numeric(GreaterThanEquals), Positive),
        "DateEquals" => (Family::Date(Equals), Positive),
        "DateNotEquals" => (Family::Date(Equals), Negated),
        "DateLessThan" => (Family::Date(LessThan), Positive),
        "DateLessThanEquals" => (Family::Date(LessThanEquals), Positive),
        "DateGreaterThan" => (Family::Date(GreaterThan), Positive),
        "DateGreaterThanEquals" => (Family::Date(GreaterThanEquals), Positive),
        "Bool" => (Family::Bool, Positive),
        "BinaryEquals" => (Family::Binary, Positive),
        "IpAddress" => (Family::IpAddress, Positive),
        "NotIpAddress" => (Family::IpAddress, Negated),
        "ArnEquals" | "ArnLike" => (Family::Arn, Positive),
        "ArnNotEquals" | "ArnNotLike" => (Family::Arn, Negated),
        "Null" => (Family::Null, Positive),
        _ => return None,
    })
}
