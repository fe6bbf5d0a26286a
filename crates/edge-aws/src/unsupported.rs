//! What is routed and validated, and not built yet: this list only shrinks.

/// Service and operation, each answered with `UnsupportedOperationException`.
pub const UNSUPPORTED: &[(&str, &str)] = &[
    ("sso-oidc", "CreateTokenWithIAM"),
    ("account-access", "CreateApplication"),
    ("account-access", "CreateEntitlement"),
    ("account-access", "DeleteApplication"),
    ("account-access", "DeleteEntitlement"),
    ("account-access", "GetApplication"),
    ("account-access", "GetEntitlement"),
    ("account-access", "ListApplications"),
    ("account-access", "ListEntitlements"),
    ("account-access", "ListTagsForResource"),
    ("account-access", "TagResource"),
    ("account-access", "UntagResource"),
    ("account-access-runtime", "GetRoleCredentials"),
    ("account-access-runtime", "ListRoles"),
    ("iam", "AcquireRole"),
    ("iam", "CreateServiceSpecificCredential"),
    ("iam", "DeleteSSHPublicKey"),
    ("iam", "DeleteServerCertificate"),
    ("iam", "DeleteServiceSpecificCredential"),
    ("iam", "DeleteSigningCertificate"),
    ("iam", "GetRoleTemplateVersion"),
    ("iam", "GetSSHPublicKey"),
    ("iam", "GetServerCertificate"),
    ("iam", "ListSSHPublicKeys"),
    ("iam", "ListServerCertificateTags"),
    ("iam", "ListServerCertificates"),
    ("iam", "ListServiceSpecificCredentials"),
    ("iam", "ListSigningCertificates"),
    ("iam", "ResetServiceSpecificCredential"),
    // The token goes out by a topic of SNS, which is not there.
    ("iam", "SendDelegationToken"),
    ("iam", "TagServerCertificate"),
    ("iam", "UntagServerCertificate"),
    ("iam", "UpdateSSHPublicKey"),
    ("iam", "UpdateServerCertificate"),
    ("iam", "UpdateServiceSpecificCredential"),
    ("iam", "UpdateSigningCertificate"),
    ("iam", "UploadSSHPublicKey"),
    ("iam", "UploadServerCertificate"),
    ("iam", "UploadSigningCertificate"),
];

/// Whether an operation is in the list.
pub(crate) fn is_unsupported(service: &str, operation: &str) -> bool {
    UNSUPPORTED.contains(&(service, operation))
}
