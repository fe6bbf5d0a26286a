//! What services are called (Service Authorization Reference).

/// Prefixes of actions and names, in ascending order of the prefixes.
///
/// DIFFERENCE: AWS knows some hundreds; one that is not here is called by its prefix.
const SERVICES: &[(&str, &str)] = &[
    ("access-analyzer", "AWS IAM Access Analyzer"),
    ("account", "AWS Account Management"),
    ("account-access", "AWS Account Access Manager"),
    ("acm", "AWS Certificate Manager"),
    ("apigateway", "Amazon API Gateway Management"),
    ("autoscaling", "Amazon EC2 Auto Scaling"),
    ("backup", "AWS Backup"),
    ("cloudformation", "AWS CloudFormation"),
    ("cloudfront", "Amazon CloudFront"),
    ("cloudtrail", "AWS CloudTrail"),
    ("cloudwatch", "Amazon CloudWatch"),
    ("codebuild", "AWS CodeBuild"),
    ("cognito-idp", "Amazon Cognito User Pools"),
    ("config", "AWS Config"),
    ("dynamodb", "Amazon DynamoDB"),
    ("ec2", "Amazon EC2"),
    ("ecr", "Amazon Elastic Container Registry"),
    ("ecs", "Amazon Elastic Container Service"),
    ("eks", "Amazon Elastic Kubernetes Service"),
    ("elasticloadbalancing", "Elastic Load Balancing"),
    ("events", "Amazon EventBridge"),
    ("guardduty", "Amazon GuardDuty"),
    ("iam", "AWS Identity and Access Management"),
    ("identitystore", "AWS Identity Store"),
    ("kms", "AWS Key Management Service"),
    ("lambda", "AWS Lambda"),
    ("logs", "Amazon CloudWatch Logs"),
    ("organizations", "AWS Organizations"),
    ("rds", "Amazon RDS"),
    ("route53", "Amazon Route 53"),
    ("s3", "Amazon S3"),
    ("secretsmanager", "AWS Secrets Manager"),
    ("sns", "Amazon SNS"),
    ("sqs", "Amazon SQS"),
    ("ssm", "AWS Systems Manager"),
    ("sso", "AWS IAM Identity Center"),
    ("sso-directory", "AWS IAM Identity Center directory"),
    ("sso-oauth", "AWS IAM Identity Center OIDC service"),
    ("states", "AWS Step Functions"),
    ("sts", "AWS Security Token Service"),
    ("support", "AWS Support"),
];

/// What a service is called, by the prefix of its actions.
pub(super) fn name(namespace: &str) -> &str {
    let found = SERVICES.binary_search_by(|(known, _)| (*known).cmp(namespace));
    found
        .ok()
        .and_then(|at| SERVICES.get(at))
        .map_or(namespace, |(_, name)| name)
}

/// The prefixes of all that are known.
pub(super) fn known() -> impl Iterator<Item = &'static str> {
    SERVICES.iter().map(|(namespace, _)| *namespace)
}

/// The prefix of the actions that events of a source are authorized by: `iam.amazonaws.com`.
pub(super) fn namespace_of(source: &str) -> &str {
    source.split('.').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_have_their_names() {
        assert!(SERVICES.is_sorted());
        assert_eq!(name("iam"), "AWS Identity and Access Management");
        assert_eq!(name("unheard-of"), "unheard-of");
        assert_eq!(namespace_of("sso.amazonaws.com"), "sso");
    }
}
