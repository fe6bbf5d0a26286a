//! The outcomes of a use case that are not success.

use std::fmt;

/// Why a use case did nothing. Each protocol turns this into its own faults in one match.
///
/// Messages are for the caller: AWS's wording where it is known, and never a secret.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The named thing does not exist, or not for this caller.
    #[error("{kind} `{id}` does not exist")]
    NotFound {
        /// What was looked for.
        kind: Kind,
        /// Which one.
        id: String,
    },
    /// The thing exists already, is in use, or is being changed by another operation.
    #[error("{message}")]
    Conflict {
        /// What stands in the way.
        kind: Kind,
        /// AWS's wording.
        message: String,
    },
    /// The input has the right shape and is still not acceptable.
    #[error("{message}")]
    Invalid {
        /// AWS's wording.
        message: String,
    },
    /// The policy document is not one.
    #[error("{message}")]
    MalformedPolicy {
        /// AWS's wording.
        message: String,
    },
    /// The caller may not do this.
    #[error("{message}")]
    Denied {
        /// AWS's wording.
        message: String,
    },
    /// The thing may be changed only by the service that made it (IAM's protected roles).
    #[error("{message}")]
    Unmodifiable {
        /// AWS's wording.
        message: String,
    },
    /// A quota is used up.
    #[error("{message}")]
    LimitExceeded {
        /// AWS's wording.
        message: String,
    },
    /// A rule with a name of AWS's own stands against it: one of Organizations
    /// (`ConstraintViolationException`), or an exception of the service's model.
    #[error("{message}")]
    Constraint {
        /// AWS's code, such as `OU_DEPTH_LIMIT_EXCEEDED` or `InvalidIdentityToken`.
        reason: &'static str,
        /// AWS's wording.
        message: String,
    },
    /// The bearer token or session is missing, unknown, ended or too old.
    #[error("{message}")]
    Unauthenticated {
        /// AWS's wording.
        message: String,
    },
    /// An OAuth outcome that is no success; the code is RFC 6749's or RFC 8628's.
    #[error("{description}")]
    OAuth {
        /// Such as `authorization_pending`.
        code: &'static str,
        /// For the developer of the client.
        description: String,
    },
    /// Too many requests at once.
    #[error("{message}")]
    Throttled {
        /// AWS's wording.
        message: String,
    },
    /// Our own fault; the chain is logged once, where it is handled, and never shown.
    #[error("internal failure")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Why something that we need is not there.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Unavailable(String);

impl Error {
    /// The thing of this kind and id does not exist.
    pub fn not_found(kind: Kind, id: impl fmt::Display) -> Self {
        Self::NotFound {
            kind,
            id: id.to_string(),
        }
    }

    /// Something of this kind stands in the way.
    pub fn conflict(kind: Kind, message: impl Into<String>) -> Self {
        Self::Conflict {
            kind,
            message: message.into(),
        }
    }

    /// The input is not acceptable.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::Invalid {
            message: message.into(),
        }
    }

    /// The caller may not do this.
    pub fn denied(message: impl Into<String>) -> Self {
        Self::Denied {
            message: message.into(),
        }
    }

    /// A quota is used up.
    pub fn limit(message: impl Into<String>) -> Self {
        Self::LimitExceeded {
            message: message.into(),
        }
    }

    /// Something that we need is not there now; nothing was changed, and later it may go well.
    pub fn unavailable(what: impl Into<String>) -> Self {
        Self::Internal(Box::new(Unavailable(what.into())))
    }

    /// Whether nothing was done because something was not there that may come back: a failure of
    /// ours, of which clients are told that they may try again.
    pub fn is_unavailable(&self) -> bool {
        matches!(self, Self::Internal(source) if source.is::<Unavailable>())
    }

    /// Our own fault.
    pub fn internal(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(source.into())
    }
}

impl From<base::InvalidPageToken> for Error {
    fn from(error: base::InvalidPageToken) -> Self {
        Self::invalid(error.to_string())
    }
}

/// Kinds of things that can be missing or in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says all there is to say")]
pub enum Kind {
    AccessApplication,
    AccessKey,
    Account,
    AccountAlias,
    AccountAssignment,
    Application,
    ApplicationAccessScope,
    ApplicationAssignment,
    ApplicationAuthenticationMethod,
    ApplicationGrant,
    ApplicationProvider,
    AssignmentOperation,
    AssignmentRule,
    AttachedPolicy,
    AccessControlAttributes,
    Child,
    CreateAccountStatus,
    DelegatedAdministrator,
    DelegationRequest,
    EffectivePolicy,
    Entitlement,
    Group,
    GroupPolicy,
    Handshake,
    IdentityStore,
    /// What is in use and so is not deleted.
    InUse,
    InlinePolicy,
    Instance,
    InstanceProfile,
    LoginProfile,
    Mail,
    ManagedPolicy,
    Membership,
    MfaDevice,
    Nesting,
    OidcProvider,
    Organization,
    OrganizationPolicy,
    OrganizationPolicyAttachment,
    OrganizationPolicyType,
    OrganizationPolicyUse,
    OrganizationResourcePolicy,
    OrganizationalUnit,
    Parent,
    PasswordPolicy,
    PermissionSet,
    PermissionsBoundary,
    PolicySource,
    PolicyVersion,
    Provisioning,
    ProvisioningOperation,
    ProvisioningToken,
    Region,
    ResponsibilityTransfer,
    Role,
    Root,
    SamlProvider,
    SamlProviderKey,
    SignIn,
    Tag,
    Target,
    Task,
    TrustedTokenIssuer,
    User,
    UserPolicy,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}
