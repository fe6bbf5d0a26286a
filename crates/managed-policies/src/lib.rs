//! The catalogue of AWS managed policies: real names, dates and documents.
//!
//! Invariants:
//! - The data is one compressed file inside the binary, made by
//!   `scripts/extract-managed-policies.py`. Nothing is decompressed before the
//!   first use; after it the catalogue is one text and a list of slices of it.
//! - ARNs are of the partition `aws` only, unique, and in ascending order.
//! - Only the default version of a policy is known: AWS publishes no others.
//! - Every document is accepted by `policy::Document::parse` as an identity
//!   policy (a test of `policy` proves it). This crate parses no JSON.
//! - No panics: data that cannot be read makes an empty catalogue, and a test
//!   proves that it is not empty.

use std::io::Read;
use std::sync::LazyLock;

use flate2::read::GzDecoder;

static COMPRESSED: &[u8] = include_bytes!("../data/aws-managed-policies.tsv.gz");
static TEXT: LazyLock<String> = LazyLock::new(|| decompress(COMPRESSED).unwrap_or_default());
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(&TEXT));

/// What the ARN of every AWS managed policy begins with; its path follows.
const ARN_PREFIX: &str = "arn:aws:iam::aws:policy";

/// All AWS managed policies, in ascending order of their ARNs.
#[derive(Debug)]
pub struct Catalogue {
    policies: Vec<ManagedPolicy>,
}

/// One AWS managed policy, in its default version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ManagedPolicy {
    /// The name: `AdministratorAccess`.
    pub name: &'static str,
    /// The path with both its slashes: `/`, `/job-function/`.
    pub path: &'static str,
    /// The whole ARN: `arn:aws:iam::aws:policy/job-function/Billing`.
    pub arn: &'static str,
    /// The id, 21 characters: `ANPA…`.
    ///
    /// DIFFERENCE: AWS's ids are not in the data; this one is `ANPA` and the
    /// first 17 base32 characters of the SHA-256 of the ARN, the same on every
    /// installation.
    pub policy_id: &'static str,
    /// The version in force: `v11`.
    pub default_version_id: &'static str,
    /// When the policy was first published, RFC 3339 in UTC, whole seconds.
    pub create_date: &'static str,
    /// When its default version was published, RFC 3339 in UTC, whole seconds.
    pub update_date: &'static str,
    /// The document, JSON without whitespace.
    pub document: &'static str,
}

impl Catalogue {
    /// The catalogue; the first call decompresses it (a few milliseconds and
    /// about four megabytes, kept until the process ends).
    pub fn get() -> &'static Self {
        &CATALOGUE
    }

    /// The policy with this exact ARN.
    pub fn find(&self, arn: &str) -> Option<&ManagedPolicy> {
        let at = self
            .policies
            .binary_search_by(|policy| policy.arn.cmp(arn))
            .ok()?;
        self.policies.get(at)
    }

    /// Every policy, in ascending order of the ARNs (bytewise).
    pub fn iter(&self) -> std::slice::Iter<'_, ManagedPolicy> {
        self.policies.iter()
    }

    /// How many policies there are.
    pub fn len(&self) -> usize {
        self.policies.len()
    }

    /// Whether there are none, which only unreadable data could cause.
    pub fn is_empty(&self) -> bool {
        self.policies.is_empty()
    }

    fn read(text: &'static str) -> Self {
        let policies: Option<Vec<ManagedPolicy>> = text.lines().map(read_line).collect();
        Self {
            policies: policies.unwrap_or_default(),
        }
    }
}

impl<'a> IntoIterator for &'a Catalogue {
    type Item = &'a ManagedPolicy;
    type IntoIter = std::slice::Iter<'a, ManagedPolicy>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// One line of the data file; its columns are described in the script.
fn read_line(line: &'static str) -> Option<ManagedPolicy> {
    let mut columns = line.split('\t');
    let arn = columns.next()?;
    let policy_id = columns.next()?;
    let default_version_id = columns.next()?;
    let create_date = columns.next()?;
    let update_date = columns.next()?;
    let document = columns.next()?;
    let full_name = arn.strip_prefix(ARN_PREFIX)?;
    let (path, name) = full_name.split_at_checked(full_name.rfind('/')?.checked_add(1)?)?;
    Some(ManagedPolicy {
        name,
        path,
        arn,
        policy_id,
        default_version_id,
        create_date,
        update_date,
        document,
    })
}

fn decompress(compressed: &[u8]) -> Option<String> {
    let mut text = String::new();
    GzDecoder::new(compressed).read_to_string(&mut text).ok()?;
    // The buffer has grown by doubling; the text stays as long as the process.
    text.shrink_to_fit();
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::{ARN_PREFIX, Catalogue, decompress, read_line};

    #[test]
    fn the_catalogue_is_whole_and_sorted() {
        let catalogue = Catalogue::get();
        assert!(catalogue.len() > 1500, "{} policies", catalogue.len());
        assert!(!catalogue.is_empty());
        assert!(
            catalogue
                .iter()
                .is_sorted_by(|left, right| left.arn < right.arn)
        );
    }

    #[test]
    fn every_policy_is_found_by_its_arn_and_is_well_formed() {
        let is_date = |text: &str| {
            text.len() == "2015-02-06T18:39:46Z".len()
                && text
                    .bytes()
                    .zip(b"0000-00-00T00:00:00Z")
                    .all(|(byte, shape)| {
                        if *shape == b'0' {
                            byte.is_ascii_digit()
                        } else {
                            byte == *shape
                        }
                    })
        };
        for policy in Catalogue::get() {
            assert_eq!(Catalogue::get().find(policy.arn), Some(policy));
            assert_eq!(
                policy.arn,
                format!("{ARN_PREFIX}{}{}", policy.path, policy.name)
            );
            assert!(
                policy.path.starts_with('/') && policy.path.ends_with('/'),
                "{policy:?}"
            );
            assert!(
                !policy.name.is_empty() && !policy.name.contains('/'),
                "{policy:?}"
            );
            assert_eq!(policy.policy_id.len(), 21);
            assert!(policy.policy_id.starts_with("ANPA"), "{policy:?}");
            assert!(
                policy
                    .policy_id
                    .bytes()
                    .all(|byte| matches!(byte, b'A'..=b'Z' | b'2'..=b'7'))
            );
            assert!(policy.default_version_id.starts_with('v'), "{policy:?}");
            assert!(
                is_date(policy.create_date) && is_date(policy.update_date),
                "{policy:?}"
            );
            assert!(policy.create_date <= policy.update_date, "{policy:?}");
            assert!(
                policy
                    .document
                    .starts_with(r#"{"Version":"2012-10-17","Statement":"#)
            );
        }
    }

    #[test]
    fn ids_are_unique() {
        let mut ids: Vec<_> = Catalogue::get()
            .iter()
            .map(|policy| policy.policy_id)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), Catalogue::get().len());
    }

    #[test]
    fn the_policies_people_assign_are_there() {
        for name in [
            "AdministratorAccess",
            "PowerUserAccess",
            "ReadOnlyAccess",
            "SecurityAudit",
            "IAMFullAccess",
            "IAMReadOnlyAccess",
            "AWSOrganizationsFullAccess",
            "AWSOrganizationsReadOnlyAccess",
            "job-function/Billing",
            "job-function/DatabaseAdministrator",
            "job-function/DataScientist",
            "job-function/NetworkAdministrator",
            "job-function/SupportUser",
            "job-function/SystemAdministrator",
            "job-function/ViewOnlyAccess",
            "AWSSSOMasterAccountAdministrator",
            "AWSSSOMemberAccountAdministrator",
            "AWSSSODirectoryAdministrator",
            "AWSSSOReadOnly",
            "AWSSSODirectoryReadOnly",
            "AWSIdentitySyncFullAccess",
            "AWSIdentitySyncReadOnlyAccess",
            "aws-service-role/AWSSSOServiceRolePolicy",
        ] {
            let arn = format!("{ARN_PREFIX}/{name}");
            assert!(Catalogue::get().find(&arn).is_some(), "{arn}");
        }
    }

    #[test]
    fn what_is_not_an_exact_arn_is_not_found() {
        for arn in [
            "",
            "AdministratorAccess",
            "arn:aws-cn:iam::aws:policy/AdministratorAccess",
            "arn:aws:iam::aws:policy/administratoraccess",
            "arn:aws:iam::aws:policy/Billing",
            "arn:aws:iam::123456789012:policy/AdministratorAccess",
        ] {
            assert_eq!(Catalogue::get().find(arn), None, "{arn}");
        }
    }

    #[test]
    fn administrator_access_is_the_document_of_aws() {
        let policy = Catalogue::get()
            .find("arn:aws:iam::aws:policy/AdministratorAccess")
            .unwrap();
        assert_eq!(
            policy.document,
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#
        );
        assert_eq!((policy.name, policy.path), ("AdministratorAccess", "/"));
        assert_eq!(policy.create_date, "2015-02-06T18:39:46Z");
    }

    #[test]
    fn data_that_cannot_be_read_gives_nothing_instead_of_a_panic() {
        assert_eq!(decompress(b"not gzip"), None);
        assert_eq!(read_line("arn:aws:iam::aws:policy/OnlyAnArn"), None);
        assert_eq!(read_line(""), None);
    }
}
