//! Amazon Resource Names.

use std::fmt;

/// An Amazon Resource Name: `arn:partition:service:region:account:resource`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arn(String);

/// A text that is no ARN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an ARN")]
pub struct InvalidArn(pub String);

impl Arn {
    /// Builds `arn:aws:service:region:account:resource`; `region` and `account` may be empty.
    pub fn new(service: &str, region: &str, account: &str, resource: &str) -> Self {
        Self(format!("arn:aws:{service}:{region}:{account}:{resource}"))
    }

    /// Takes `text` apart far enough to know that it has the six fields of an ARN.
    pub fn parse(text: &str) -> Result<Self, InvalidArn> {
        let mut fields = text.splitn(6, ':');
        let known = fields.next() == Some("arn")
            && fields.next().is_some_and(|partition| !partition.is_empty())
            && fields.next().is_some_and(|service| !service.is_empty())
            && fields.next().is_some()
            && fields.next().is_some()
            && fields.next().is_some_and(|resource| !resource.is_empty());
        if known {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidArn(text.to_owned()))
        }
    }

    /// The whole text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn field(&self, index: usize) -> &str {
        self.0.splitn(6, ':').nth(index).unwrap_or_default()
    }

    /// The service, such as `iam`.
    pub fn service(&self) -> &str {
        self.field(2)
    }

    /// The region, or the empty text.
    pub fn region(&self) -> &str {
        self.field(3)
    }

    /// The account field, or the empty text.
    pub fn account(&self) -> &str {
        self.field(4)
    }

    /// All after the fifth colon.
    pub fn resource(&self) -> &str {
        self.field(5)
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_comes_apart() {
        let arn = Arn::parse("arn:aws:iam::123456789012:role/a:b/c").expect("an ARN");
        assert_eq!(
            (arn.service(), arn.region(), arn.account(), arn.resource()),
            ("iam", "", "123456789012", "role/a:b/c")
        );
    }

    #[test]
    fn what_lacks_a_field_is_no_arn() {
        for text in [
            "",
            "arn",
            "arn:aws:iam::1",
            "urn:aws:iam::1:x",
            "arn:aws:iam::1:",
        ] {
            assert!(Arn::parse(text).is_err(), "{text}");
        }
    }
}
