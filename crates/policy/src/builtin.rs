//! The two control policies that AWS attaches by itself.

/// The SCP `FullAWSAccess` (`p-FullAWSAccess`).
pub const FULL_AWS_ACCESS: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

/// The RCP `RCPFullAWSAccess` (`p-RCPFullAWSAccess`). It allows, which no RCP
/// of a customer may: only [`Compiled::parse`](crate::Compiled::parse) takes it.
pub const RCP_FULL_AWS_ACCESS: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#;

/// The services whose resources RCPs protect, by the prefix of their actions,
/// in ascending order (§14.2).
const RCP_SERVICES: &[&str] = &[
    "aoss",
    "appconfig",
    "appstream",
    "autoscaling",
    "codebuild",
    "codecommit",
    "cognito-identity",
    "cognito-idp",
    "cognito-sync",
    "comprehend",
    "comprehendmedical",
    "dax",
    "dynamodb",
    "ecr",
    "health",
    "kinesisvideo",
    "kms",
    "logs",
    "s3",
    "secretsmanager",
    "signin",
    "sqs",
    "sts",
    "support",
    "textract",
    "transcribe",
    "translate",
];

/// Whether RCPs have a say in an action, given in lower case.
pub fn is_under_resource_control(folded_action: &str) -> bool {
    // AWS: a grant can always be given back.
    folded_action != "kms:retiregrant"
        && folded_action
            .split_once(':')
            .is_some_and(|(service, _)| RCP_SERVICES.binary_search(&service).is_ok())
}

#[cfg(test)]
mod tests {
    use super::{FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS, RCP_SERVICES, is_under_resource_control};
    use crate::{Compiled, Document, PolicyKind};

    #[test]
    fn only_the_engine_takes_a_resource_control_policy_that_allows() {
        let kind = PolicyKind::ResourceControl;
        assert!(Document::parse(RCP_FULL_AWS_ACCESS, kind).is_err());
        let compiled = Compiled::parse("p-RCPFullAWSAccess", RCP_FULL_AWS_ACCESS, kind).unwrap();
        assert_eq!(compiled.document().kind(), kind);
        let changed = RCP_FULL_AWS_ACCESS.replace(r#""Action":"*""#, r#""Action":"s3:*""#);
        assert!(Compiled::parse("p-x", &changed, kind).is_err());
        assert!(Document::parse(FULL_AWS_ACCESS, PolicyKind::ServiceControl).is_ok());
    }

    #[test]
    fn services_are_found() {
        assert!(RCP_SERVICES.is_sorted());
        for (action, expected) in [
            ("s3:getobject", true),
            ("sts:assumerole", true),
            ("iam:getrole", false),
            ("kms:decrypt", true),
            ("kms:retiregrant", false),
            ("s3", false),
        ] {
            assert_eq!(is_under_resource_control(action), expected, "{action}");
        }
    }
}
