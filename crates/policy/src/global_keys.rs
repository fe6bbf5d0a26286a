//! What is known of the global condition keys (aws-behaviour §14.6). All names in
//! lower case and in ascending order.

use crate::context::fold;

/// Those with one value.
const SINGLE_VALUED: &[&str] = &[
    "aws:assumedroot",
    "aws:calledviafirst",
    "aws:calledvialast",
    "aws:chatbotsourcearn",
    "aws:currenttime",
    "aws:ec2instancesourceprivateipv4",
    "aws:ec2instancesourcevpc",
    "aws:epochtime",
    "aws:federatedprovider",
    "aws:ismcpserviceaction",
    "aws:multifactorauthage",
    "aws:multifactorauthpresent",
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalisawsservice",
    "aws:principalorgid",
    "aws:principalorgmasteraccountid",
    "aws:principalservicename",
    "aws:principaltype",
    "aws:referer",
    "aws:requestedregion",
    "aws:resourceaccount",
    "aws:resourceorgid",
    "aws:securetransport",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceidentity",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourcevpc",
    "aws:sourcevpcarn",
    "aws:sourcevpce",
    "aws:tokenissuetime",
    "aws:useragent",
    "aws:userid",
    "aws:username",
    "aws:viaawsmcpservice",
    "aws:viaawsservice",
    "aws:vpceaccount",
    "aws:vpceorgid",
    "aws:vpcsourceip",
];

/// Those with several.
const MULTIVALUED: &[&str] = &[
    "aws:calledvia",
    "aws:calledviaawsmcp",
    "aws:principalorgpaths",
    "aws:principalservicenameslist",
    "aws:resourceorgpaths",
    "aws:sourceorgpaths",
    "aws:tagkeys",
    "aws:vpceorgpaths",
];

/// Those that have the key of a tag behind a slash, and then one value.
const TAGS: &[&str] = &["aws:principaltag", "aws:requesttag", "aws:resourcetag"];

/// Those that say to whom something belongs, so that a wildcard in what they are
/// compared with lets others in.
const SENSITIVE: &[&str] = &[
    "aws:principalaccount",
    "aws:principalorgid",
    "aws:resourceaccount",
    "aws:resourceorgid",
    "aws:sourceaccount",
    "aws:sourceorgid",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:vpceaccount",
    "aws:vpceorgid",
];

/// Those whose values are ARNs.
const ARNS: &[&str] = &[
    "aws:chatbotsourcearn",
    "aws:principalarn",
    "aws:sourcearn",
    "aws:sourcevpcarn",
];

/// What a key is, by its name in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Known {
    SingleValued,
    Multivalued,
    /// A key of tags that names no tag.
    TagWithoutKey,
    /// Global by its name, and none that there is.
    NoGlobalKey,
    /// A service's, of which nothing is known here.
    OfService,
}

/// Whether a global condition key has several values, as `aws:TagKeys` has: its
/// name is given as written. Nothing is known of the keys of services.
pub fn is_multivalued_key(key: &str) -> bool {
    know(&fold(key)) == Known::Multivalued
}

pub(crate) fn know(folded_key: &str) -> Known {
    let has = |list: &[&str], name: &str| list.binary_search(&name).is_ok();
    let (name, tag) = match folded_key.split_once('/') {
        Some((name, tag)) => (name, Some(tag)),
        None => (folded_key, None),
    };
    match tag {
        Some("") | None if has(TAGS, name) => Known::TagWithoutKey,
        Some(_) if has(TAGS, name) => Known::SingleValued,
        None if has(SINGLE_VALUED, name) => Known::SingleValued,
        None if has(MULTIVALUED, name) => Known::Multivalued,
        _ if name.starts_with("aws:") => Known::NoGlobalKey,
        _ => Known::OfService,
    }
}

pub(crate) fn is_sensitive(folded_key: &str) -> bool {
    SENSITIVE.binary_search(&folded_key).is_ok()
}

pub(crate) fn is_arn(folded_key: &str) -> bool {
    ARNS.binary_search(&folded_key).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{ARNS, Known, MULTIVALUED, SENSITIVE, SINGLE_VALUED, TAGS, know};

    #[test]
    fn keys_are_known() {
        for list in [SINGLE_VALUED, MULTIVALUED, TAGS, SENSITIVE, ARNS] {
            assert!(list.is_sorted(), "{list:?}");
        }
        for (key, expected) in [
            ("aws:username", Known::SingleValued),
            ("aws:tagkeys", Known::Multivalued),
            ("aws:principaltag/team", Known::SingleValued),
            ("aws:principaltag/", Known::TagWithoutKey),
            ("aws:requesttag", Known::TagWithoutKey),
            ("aws:usernam", Known::NoGlobalKey),
            ("aws:username/x", Known::NoGlobalKey),
            ("iam:passedtoservice", Known::OfService),
            ("username", Known::OfService),
        ] {
            assert_eq!(know(key), expected, "{key}");
        }
    }
}
