//! Services that may work in an organization, and members that administer them for it.

use base::Timestamp;

use super::refused;
use crate::Error;

/// The service principal of IAM Identity Center.
pub const IDENTITY_CENTER: &str = "sso.amazonaws.com";

/// A service that may work in an organization, or that a member administers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnabledService {
    /// Its principal.
    pub service: String,
    /// Since when.
    pub enabled_at: Timestamp,
}

/// The principals that AWS's guide names as working with Organizations, in ascending order.
// AWS: the list grows; a principal that is not in it is refused as unrecognized.
const SERVICES: &[&str] = &[
    "access-analyzer.amazonaws.com",
    "account-access.amazonaws.com",
    "account.amazonaws.com",
    "agreement-marketplace.amazonaws.com",
    "artifact.amazonaws.com",
    "auditmanager.amazonaws.com",
    "aws-artifact-account-sync.amazonaws.com",
    "backup.amazonaws.com",
    "bedrock.amazonaws.com",
    "billing-cost-management.amazonaws.com",
    "cloudtrail.amazonaws.com",
    "compute-optimizer.amazonaws.com",
    "config-multiaccountsetup.amazonaws.com",
    "config.amazonaws.com",
    "controltower.amazonaws.com",
    "cost-optimization-hub.bcm.amazonaws.com",
    "detective.amazonaws.com",
    "devops-guru.amazonaws.com",
    "ds.amazonaws.com",
    "ec2.amazonaws.com",
    "eventbridge.amazonaws.com",
    "fms.amazonaws.com",
    "guardduty.amazonaws.com",
    "health.amazonaws.com",
    "iam.amazonaws.com",
    "inspector2.amazonaws.com",
    "ipam.amazonaws.com",
    "license-management.marketplace.amazonaws.com",
    "license-manager-linux-subscriptions.amazonaws.com",
    "license-manager.amazonaws.com",
    "license-manager.member-account.amazonaws.com",
    "macie.amazonaws.com",
    "malware-protection.guardduty.amazonaws.com",
    "management.chatbot.amazonaws.com",
    "member.org.stacksets.cloudformation.amazonaws.com",
    "mgn.amazonaws.com",
    "monitoring.rds.amazonaws.com",
    "network-security-director.amazonaws.com",
    "networkmanager.amazonaws.com",
    "notifications.amazonaws.com",
    "observabilityadmin.amazonaws.com",
    "opsdatasync.ssm.amazonaws.com",
    "private-marketplace.marketplace.amazonaws.com",
    "procurement-insights.marketplace.amazonaws.com",
    "ram.amazonaws.com",
    "reachabilityanalyzer.networkinsights.amazonaws.com",
    "reporting.trustedadvisor.amazonaws.com",
    "resource-explorer-2.amazonaws.com",
    "s3.amazonaws.com",
    "securityhub.amazonaws.com",
    "securitylake.amazonaws.com",
    "servicecatalog.amazonaws.com",
    "servicequotas.amazonaws.com",
    "ssm-quicksetup.amazonaws.com",
    "ssm.amazonaws.com",
    "sso.amazonaws.com",
    "stacksets.cloudformation.amazonaws.com",
    "storage-lens.s3.amazonaws.com",
    "tagpolicies.tag.amazonaws.com",
    "upgrade-rollout.amazonaws.com",
    "user-subscriptions.amazonaws.com",
    "vpc.amazonaws.com",
    "wellarchitected.amazonaws.com",
];

/// Whether Organizations knows the service.
pub fn check_service_principal(service: &str) -> Result<(), Error> {
    if SERVICES.binary_search(&service).is_ok() {
        return Ok(());
    }
    Err(refused(
        "UNRECOGNIZED_SERVICE_PRINCIPAL",
        "You specified an unrecognized service principal.",
    ))
}

/// Whether a service with `count` administrators may have one more.
// AWS: which of two reasons is answered is unconfirmed (§11.2), and so is how many administrators
// services other than Identity Center may have.
pub fn check_delegated_count(service: &str, count: i64) -> Result<(), Error> {
    if service != IDENTITY_CENTER || count < 1 {
        return Ok(());
    }
    Err(refused(
        "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
        "You attempted to register more delegated administrators than allowed for the service \
         principal.",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_known_by_their_principals() {
        assert!(SERVICES.is_sorted());
        check_service_principal(IDENTITY_CENTER).expect("our own");
        check_service_principal("SSO.amazonaws.com").expect_err("another case");
        check_service_principal("example.com").expect_err("nobody's");
    }

    #[test]
    fn identity_center_has_one_administrator() {
        check_delegated_count(IDENTITY_CENTER, 0).expect("the first");
        check_delegated_count(IDENTITY_CENTER, 1).expect_err("the second");
        check_delegated_count("guardduty.amazonaws.com", 3).expect("no limit is known");
    }
}
