//! What is routed and validated, and not built yet: this list only shrinks.

/// Service and operation, each answered with `UnsupportedOperationException`.
pub const UNSUPPORTED: &[(&str, &str)] = &[
    ("sso-oidc", "CreateTokenWithIAM"),
    ("iam", "AcceptDelegationRequest"),
    ("iam", "AcquireRole"),
    ("iam", "AssociateDelegationRequest"),
    ("iam", "CreateDelegationRequest"),
    ("iam", "CreateServiceSpecificCredential"),
    ("iam", "DeleteSSHPublicKey"),
    ("iam", "DeleteServerCertificate"),
    ("iam", "DeleteServiceSpecificCredential"),
    ("iam", "DeleteSigningCertificate"),
    ("iam", "GenerateOrganizationsAccessReport"),
    ("iam", "GetDelegationRequest"),
    ("iam", "GetHumanReadableSummary"),
    ("iam", "GetOrganizationsAccessReport"),
    ("iam", "GetRoleTemplateVersion"),
    ("iam", "GetSSHPublicKey"),
    ("iam", "GetServerCertificate"),
    ("iam", "ListDelegationRequests"),
    ("iam", "ListSSHPublicKeys"),
    ("iam", "ListServerCertificateTags"),
    ("iam", "ListServerCertificates"),
    ("iam", "ListServiceSpecificCredentials"),
    ("iam", "ListSigningCertificates"),
    ("iam", "RejectDelegationRequest"),
    ("iam", "ResetServiceSpecificCredential"),
    ("iam", "SendDelegationToken"),
    ("iam", "TagServerCertificate"),
    ("iam", "UntagServerCertificate"),
    ("iam", "UpdateDelegationRequest"),
    ("iam", "UpdateSSHPublicKey"),
    ("iam", "UpdateServerCertificate"),
    ("iam", "UpdateServiceSpecificCredential"),
    ("iam", "UpdateSigningCertificate"),
    ("iam", "UploadSSHPublicKey"),
    ("iam", "UploadServerCertificate"),
    ("iam", "UploadSigningCertificate"),
    ("organizations", "DescribeResponsibilityTransfer"),
    (
        "organizations",
        "InviteOrganizationToTransferResponsibility",
    ),
    ("organizations", "ListInboundResponsibilityTransfers"),
    ("organizations", "ListOutboundResponsibilityTransfers"),
    ("organizations", "TerminateResponsibilityTransfer"),
    ("organizations", "UpdateResponsibilityTransfer"),
];

/// Whether an operation is in the list.
pub(crate) fn is_unsupported(service: &str, operation: &str) -> bool {
    UNSUPPORTED.contains(&(service, operation))
}
