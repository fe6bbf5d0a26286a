use crate::Error;

/// Where the roles are that services have for themselves; the service's name follows.
pub const SERVICE_LINKED_PATH: &str = "/aws-service-role/";

/// The service principal of Identity Center.
pub const SSO_SERVICE: &str = "sso.amazonaws.com";

/// The service principal of Organizations.
pub const ORGANIZATIONS_SERVICE: &str = "organizations.amazonaws.com";

/// What a service's role is called, and what it may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceLinked {
    /// `sso.amazonaws.com`.
    pub service: &'static str,
    name: &'static str,
    policy: &'static str,
    suffix: Suffix,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Suffix {
    Allowed,
    Refused,
}

const fn linked(
    service: &'static str,
    name: &'static str,
    policy: &'static str,
    suffix: Suffix,
) -> ServiceLinked {
    ServiceLinked {
        service,
        name,
        policy,
        suffix,
    }
}

/// The services whose roles are known, in ascending order of their names.
///
/// DIFFERENCE: AWS knows some hundreds; a service that is not in this table is refused.
#[rustfmt::skip]
const KNOWN: &[ServiceLinked] = &[
    linked("access-analyzer.amazonaws.com", "AccessAnalyzer", "AccessAnalyzerServiceRolePolicy", Suffix::Refused),
    linked("account-access.amazonaws.com", "AccountAccessManager", "AccountAccessManagerServiceRolePolicy", Suffix::Refused),
    linked("apigateway.amazonaws.com", "APIGateway", "APIGatewayServiceRolePolicy", Suffix::Refused),
    linked("autoscaling.amazonaws.com", "AutoScaling", "AutoScalingServiceRolePolicy", Suffix::Allowed),
    linked("backup.amazonaws.com", "Backup", "AWSBackupServiceLinkedRolePolicyForBackup", Suffix::Refused),
    linked("batch.amazonaws.com", "Batch", "BatchServiceRolePolicy", Suffix::Refused),
    linked("cloud9.amazonaws.com", "AWSCloud9", "AWSCloud9ServiceRolePolicy", Suffix::Refused),
    linked("cloudtrail.amazonaws.com", "CloudTrail", "CloudTrailServiceRolePolicy", Suffix::Refused),
    linked("config.amazonaws.com", "Config", "AWSConfigServiceRolePolicy", Suffix::Refused),
    linked("connect.amazonaws.com", "AmazonConnect", "AmazonConnectServiceLinkedRolePolicy", Suffix::Allowed),
    linked("detective.amazonaws.com", "Detective", "AmazonDetectiveServiceLinkedRolePolicy", Suffix::Refused),
    linked("ecs.amazonaws.com", "ECS", "AmazonECSServiceRolePolicy", Suffix::Refused),
    linked("eks-nodegroup.amazonaws.com", "AmazonEKSNodegroup", "AWSServiceRoleForAmazonEKSNodegroup", Suffix::Refused),
    linked("eks.amazonaws.com", "AmazonEKS", "AmazonEKSServiceRolePolicy", Suffix::Refused),
    linked("elasticbeanstalk.amazonaws.com", "ElasticBeanstalk", "AWSElasticBeanstalkServiceRolePolicy", Suffix::Refused),
    linked("elasticfilesystem.amazonaws.com", "AmazonElasticFileSystem", "AmazonElasticFileSystemServiceRolePolicy", Suffix::Refused),
    linked("elasticloadbalancing.amazonaws.com", "ElasticLoadBalancing", "AWSElasticLoadBalancingServiceRolePolicy", Suffix::Refused),
    linked("elasticmapreduce.amazonaws.com", "EMRCleanup", "AmazonEMRCleanupPolicy", Suffix::Refused),
    linked("es.amazonaws.com", "AmazonElasticsearchService", "AmazonElasticsearchServiceRolePolicy", Suffix::Refused),
    linked("fsx.amazonaws.com", "AmazonFSx", "AmazonFSxServiceRolePolicy", Suffix::Refused),
    linked("guardduty.amazonaws.com", "AmazonGuardDuty", "AmazonGuardDutyServiceRolePolicy", Suffix::Refused),
    linked("inspector2.amazonaws.com", "AmazonInspector2", "AmazonInspector2ServiceRolePolicy", Suffix::Refused),
    linked("lexv2.amazonaws.com", "LexV2Bots", "AmazonLexV2BotPolicy", Suffix::Allowed),
    linked("macie.amazonaws.com", "AmazonMacie", "AmazonMacieServiceRolePolicy", Suffix::Refused),
    linked("opensearchservice.amazonaws.com", "AmazonOpenSearchService", "AmazonOpenSearchServiceRolePolicy", Suffix::Refused),
    linked("ops.apigateway.amazonaws.com", "APIGateway", "APIGatewayServiceRolePolicy", Suffix::Refused),
    linked("organizations.amazonaws.com", "Organizations", "AWSOrganizationsServiceTrustPolicy", Suffix::Refused),
    linked("ram.amazonaws.com", "ResourceAccessManager", "AWSResourceAccessManagerServiceRolePolicy", Suffix::Refused),
    linked("rds.amazonaws.com", "RDS", "AmazonRDSServiceRolePolicy", Suffix::Refused),
    linked("redshift.amazonaws.com", "Redshift", "AmazonRedshiftServiceLinkedRolePolicy", Suffix::Refused),
    linked("replicator.lambda.amazonaws.com", "LambdaReplicator", "AWSLambdaReplicator", Suffix::Refused),
    linked("resource-explorer-2.amazonaws.com", "ResourceExplorer", "AWSResourceExplorerServiceRolePolicy", Suffix::Refused),
    linked("securityhub.amazonaws.com", "SecurityHub", "AWSSecurityHubServiceRolePolicy", Suffix::Refused),
    linked("spot.amazonaws.com", "EC2Spot", "AWSEC2SpotServiceRolePolicy", Suffix::Refused),
    linked("spotfleet.amazonaws.com", "EC2SpotFleet", "AWSEC2SpotFleetServiceRolePolicy", Suffix::Refused),
    linked("ssm.amazonaws.com", "AmazonSSM", "AmazonSSMServiceRolePolicy", Suffix::Refused),
    linked("sso.amazonaws.com", "SSO", "AWSSSOServiceRolePolicy", Suffix::Refused),
    linked("storagegateway.amazonaws.com", "StorageGateway", "AWSStorageGatewayServiceRolePolicy", Suffix::Refused),
    linked("support.amazonaws.com", "Support", "AWSSupportServiceRolePolicy", Suffix::Refused),
    linked("transitgateway.amazonaws.com", "VPCTransitGateway", "AWSVPCTransitGatewayServiceRolePolicy", Suffix::Refused),
    linked("trustedadvisor.amazonaws.com", "TrustedAdvisor", "AWSTrustedAdvisorServiceRolePolicy", Suffix::Refused),
    linked("vpc-lattice.amazonaws.com", "VpcLattice", "AWSVpcLatticeServiceRolePolicy", Suffix::Refused),
];

impl ServiceLinked {
    /// What is known of a service, by its principal.
    pub fn find(service: &str) -> Option<&'static Self> {
        let at = KNOWN.binary_search_by(|known| known.service.cmp(service));
        KNOWN.get(at.ok()?)
    }

    /// All that are known.
    pub fn all() -> &'static [Self] {
        KNOWN
    }

    /// `AWSServiceRoleFor…`, with the suffix that tells several of one service apart.
    pub fn role_name(&self, suffix: Option<&str>) -> Result<String, Error> {
        let name = format!("AWSServiceRoleFor{}", self.name);
        match suffix {
            None => Ok(name),
            Some(suffix) if self.suffix == Suffix::Allowed => Ok(format!("{name}_{suffix}")),
            Some(_) => Err(Error::invalid(format!(
                "Custom suffix is not allowed for {}",
                self.service
            ))),
        }
    }

    /// `/aws-service-role/<service>/`.
    pub fn path(&self) -> String {
        format!("{SERVICE_LINKED_PATH}{}/", self.service)
    }

    /// The AWS managed policy of the role.
    pub fn policy_arn(&self) -> String {
        format!("arn:aws:iam::aws:policy/aws-service-role/{}", self.policy)
    }

    /// Who may assume the role: the service alone.
    pub fn trust_policy(&self) -> String {
        format!(
            "{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Allow\",\"Principal\":\
             {{\"Service\":\"{}\"}},\"Action\":\"sts:AssumeRole\"}}]}}",
            self.service
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_found_and_only_some_take_a_suffix() {
        assert!(KNOWN.is_sorted_by(|left, right| left.service < right.service));
        let sso = ServiceLinked::find(SSO_SERVICE).expect("our own");
        assert_eq!(sso.role_name(None).expect("a name"), "AWSServiceRoleForSSO");
        assert_eq!(sso.path(), "/aws-service-role/sso.amazonaws.com/");
        let error = sso.role_name(Some("x")).expect_err("no suffix");
        assert_eq!(
            error.to_string(),
            "Custom suffix is not allowed for sso.amazonaws.com"
        );
        let scaling = ServiceLinked::find("autoscaling.amazonaws.com").expect("known");
        assert_eq!(
            scaling.role_name(Some("x")).expect("a name"),
            "AWSServiceRoleForAutoScaling_x"
        );
        assert!(ServiceLinked::find("example.com").is_none());
    }
}
