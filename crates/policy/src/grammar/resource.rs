//! The format of the ARNs of `Resource` and `NotResource`.

use std::borrow::Cow;

use super::draft::Spanned;
use super::{Checked, Fault, LEGACY, fault};

const PARTITIONS: &[&str] = &[
    "*",
    "aws",
    "aws-cn",
    "aws-eusc",
    "aws-iso",
    "aws-iso-b",
    "aws-iso-e",
    "aws-iso-f",
    "aws-us-gov",
];

const IAM_PATHS: &[&str] = &[
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

/// AWS: its own managed policies have it, although its text does not name it.
const ROLE_TEMPLATE_PATH: &str = "role-template/";

/// Refuses an ARN that is too short and has an empty part, as `arn:aws:s3::x`,
/// which AWS's older parser cannot complete. What has a fault of its own format
/// is left to [`check_format`], a later check.
pub(super) fn check_legacy(resource: &Spanned) -> Checked {
    let text = resource.value.as_str();
    let masked = without_colons_of_variables(text);
    let too_short = masked.matches(':').count() < 5;
    if too_short && masked.contains("::") && check_format(resource).is_ok() {
        return Err(
            fault(LEGACY, format!("`{text}` is not an ARN"), resource.position)
                .coded("MISSING_ARN_FIELD"),
        );
    }
    Ok(())
}

pub(super) fn check_format(resource: &Spanned) -> Checked {
    let text = resource.value.as_str();
    if text == "*" {
        return Ok(());
    }
    let refuse = |code: &'static str, message: String| -> Result<(), Fault> {
        let detail = format!("`{text}` is not a valid ARN");
        Err(fault(message, detail, resource.position).coded(code))
    };
    let masked = without_colons_of_variables(text);
    let mut parts = masked.splitn(6, ':');
    if parts.next() != Some("arn") {
        return refuse(
            "INVALID_ARN_PREFIX",
            format!("Resource {text} must be in ARN format or \"*\"."),
        );
    }
    let Some(partition) = parts.next() else {
        return refuse(
            "INVALID_ARN_PREFIX",
            format!("Resource {text} must be in ARN format or \"*\"."),
        );
    };
    if !PARTITIONS.contains(&partition) {
        let arn = completed(text);
        return refuse(
            "INVALID_PARTITION",
            format!("Partition \"{partition}\" is not valid for resource \"{arn}\"."),
        );
    }
    let vendor = parts.next().unwrap_or_default();
    if vendor.is_empty() || vendor.contains(['*', '?']) {
        return refuse(
            "INVALID_SERVICE",
            "Resource vendor must be fully qualified and cannot contain regexes.".to_owned(),
        );
    }
    let (region, _account, path) = (parts.next(), parts.next(), parts.next());
    if vendor != "iam" {
        return Ok(());
    }
    if region.is_some_and(|region| !matches!(region, "" | "*")) {
        return refuse(
            "ARN_REGION_NOT_ALLOWED",
            format!("IAM resource {text} cannot contain region information."),
        );
    }
    let known = |path: &str| {
        let mut starts = IAM_PATHS.iter().chain([&ROLE_TEMPLATE_PATH]);
        // `sts:AssumeRoot` acts on the root of an account.
        matches!(path, "*" | "root") || starts.any(|start| path.starts_with(start))
    };
    if path.is_some_and(|path| !known(path)) {
        let paths = IAM_PATHS.join(", ");
        return refuse(
            "INVALID_ARN_RESOURCE",
            format!("IAM resource path must either be \"*\" or start with {paths}."),
        );
    }
    Ok(())
}

/// A text of the same parts: `${aws:PrincipalAccount}` is in one.
pub(crate) fn without_colons_of_variables(text: &str) -> Cow<'_, str> {
    if !text.contains("${") {
        return Cow::Borrowed(text);
    }
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${")
        && let Some((inside, tail)) = after.split_once('}')
    {
        masked.push_str(before);
        masked.push_str("${");
        masked.push_str(&inside.replace(':', "."));
        masked.push('}');
        rest = tail;
    }
    masked.push_str(rest);
    Cow::Owned(masked)
}

/// As AWS prints an ARN: with a `*` for each part that is missing.
fn completed(text: &str) -> String {
    let missing = 5_usize.saturating_sub(text.matches(':').count());
    format!("{text}{}", ":*".repeat(missing))
}
