//! Weak entity tags from the revision of a row (RFC 7644 §3.14).

use std::fmt;

/// The version of a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Version(pub i64);

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "W/\"{}\"", self.0)
    }
}

/// The versions of an `If-Match` or `If-None-Match` header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Versions {
    /// `*`: any version of what is there.
    Any,
    /// One of these; what is not a tag of ours is nobody's version.
    OneOf(Vec<Version>),
}

/// Longer lists of tags are nobody's.
const MAX_TAGS: usize = 16;

impl Versions {
    /// Reads the header.
    pub fn parse(header: &str) -> Self {
        if header.trim() == "*" {
            return Self::Any;
        }
        let tags = header.split(',').take(MAX_TAGS);
        Self::OneOf(tags.filter_map(|tag| version(tag.trim())).collect())
    }

    /// Whether that version is among them. Tags are compared weakly: strong ones are taken too.
    pub fn contain(&self, version: Version) -> bool {
        match self {
            Self::Any => true,
            Self::OneOf(versions) => versions.contains(&version),
        }
    }
}

fn version(tag: &str) -> Option<Version> {
    let tag = tag.strip_prefix("W/").unwrap_or(tag);
    let digits = tag.strip_prefix('"')?.strip_suffix('"')?;
    digits.parse().ok().map(Version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_in_the_header_that_it_was_written_to() {
        let tag = Version(42).to_string();
        assert_eq!(tag, "W/\"42\"");
        assert!(Versions::parse(&tag).contain(Version(42)));
        assert!(Versions::parse("\"7\", W/\"42\"").contain(Version(42)));
        assert!(Versions::parse(" * ").contain(Version(42)));
    }

    #[test]
    fn what_is_no_tag_of_ours_is_no_version() {
        for header in ["", "42", "W/42", "W/\"x\"", "W/\"41\"", "W/\"42", "**"] {
            assert!(!Versions::parse(header).contain(Version(42)), "{header}");
        }
    }
}
