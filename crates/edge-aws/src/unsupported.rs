//! What is routed and validated, and not built yet: this list only shrinks.

/// Service and operation, each answered with `UnsupportedOperationException`.
pub const UNSUPPORTED: &[(&str, &str)] = &[
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
