//! What an account decides about itself: alias, password policy, preferences, properties; and its
//! summary.

use base::AccountId;
use db::Tx;
use domain::iam::PasswordPolicy;
use domain::quota::{Quota, Quotas};
use domain::{Actor, Error, Kind, Permit};

use super::login_profiles::leave_to_change;
use super::own_account;
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// Which tokens the global endpoint of STS gives out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenVersion {
    /// Good in the regions that are enabled by default.
    V1,
    /// Good in all.
    V2,
}

/// A property of an account, key and value.
pub type AccountProperty = (String, String);

/// Counts and quotas by AWS's names of them.
pub type AccountSummary = Vec<(&'static str, i64)>;

const TOKEN_VERSION: &str = "global-endpoint-token-version";
const OUTBOUND_FEDERATION: &str = "outbound-web-identity-federation";
const PROPERTY: &str = "property/";

/// Properties of an account.
// AWS: unconfirmed, the guide names no quota.
const PROPERTIES: usize = 50;

impl App {
    /// Gives the caller's account its alias, in the place of the one before.
    pub async fn create_account_alias(&self, cx: &Cx, alias: String) -> Result<(), Error> {
        self.change_account(cx, "iam:CreateAccountAlias", move |tx, permit, account| {
            let taken = || {
                let message = format!("The account alias {alias} already exists.");
                Failure::from(Error::conflict(Kind::AccountAlias, message))
            };
            // AWS: an alias that the account has itself is taken as well.
            if store::iam::account_of_alias(tx, &alias)?.is_some() {
                return Err(taken());
            }
            let put = store::iam::put_account_alias(tx, permit, account, &alias);
            put.map_err(|error| {
                if error.is_unique("iam_account_aliases_alias") {
                    taken()
                } else {
                    Failure::from(error)
                }
            })
        })
        .await
    }

    /// Removes the alias of the caller's account.
    pub async fn delete_account_alias(&self, cx: &Cx, alias: String) -> Result<(), Error> {
        self.change_account(cx, "iam:DeleteAccountAlias", move |tx, permit, account| {
            if store::iam::delete_account_alias(tx, permit, account, &alias)? == 0 {
                return Err(Error::not_found(Kind::AccountAlias, &alias).into());
            }
            Ok(())
        })
        .await
    }

    /// The alias of the caller's account, if it has one.
    pub async fn find_account_alias(&self, cx: &Cx) -> Result<Option<String>, Error> {
        self.read_account(cx, "iam:ListAccountAliases", |tx, account| {
            Ok(store::iam::account_alias(tx, account)?)
        })
        .await
    }

    /// What the caller's account asks of passwords. Users may see it who may change theirs.
    pub async fn get_account_password_policy(&self, cx: &Cx) -> Result<PasswordPolicy, Error> {
        let action = "iam:GetAccountPasswordPolicy";
        let account = own_account(cx, action)?;
        let owner = account.clone();
        let policy = self
            .read("find_password_policy", move |tx| {
                Ok(store::iam::password_policy(tx, &owner)?)
            })
            .await?;
        let mut access = Access::new(action, "*", &account);
        if let Actor::User(user) = cx.actor()
            && policy.is_some_and(|policy| policy.allow_change)
        {
            access = access.opened_by(leave_to_change(&user.arn()));
        }
        self.authorize(cx, access).await?;
        policy.ok_or_else(|| Error::not_found(Kind::PasswordPolicy, &account))
    }

    /// Sets what the caller's account asks of passwords, all of it.
    pub async fn update_account_password_policy(
        &self,
        cx: &Cx,
        policy: PasswordPolicy,
    ) -> Result<(), Error> {
        let action = "iam:UpdateAccountPasswordPolicy";
        self.change_account(cx, action, move |tx, permit, account| {
            Ok(store::iam::put_password_policy(
                tx, permit, account, &policy,
            )?)
        })
        .await
    }

    /// Takes the account back to AWS's own rules for passwords.
    pub async fn delete_account_password_policy(&self, cx: &Cx) -> Result<(), Error> {
        let action = "iam:DeleteAccountPasswordPolicy";
        self.change_account(cx, action, |tx, permit, account| {
            if store::iam::delete_password_policy(tx, permit, account)? == 0 {
                return Err(Error::not_found(Kind::PasswordPolicy, account).into());
            }
            Ok(())
        })
        .await
    }

    /// Says which tokens the global endpoint gives out. It is kept and shown in the summary;
    /// tokens here are good in every region.
    pub async fn set_security_token_service_preferences(
        &self,
        cx: &Cx,
        version: TokenVersion,
    ) -> Result<(), Error> {
        let action = "iam:SetSecurityTokenServicePreferences";
        let value = match version {
            TokenVersion::V1 => "1",
            TokenVersion::V2 => "2",
        };
        self.change_account(cx, action, move |tx, permit, account| {
            Ok(store::iam::put_account_setting(
                tx,
                permit,
                account,
                TOKEN_VERSION,
                value,
            )?)
        })
        .await
    }

    /// Lets principals of the account ask for tokens that other systems trust
    /// (`sts:GetWebIdentityToken`); answers their issuer.
    pub async fn enable_outbound_web_identity_federation(&self, cx: &Cx) -> Result<String, Error> {
        let app = self.clone();
        let action = "iam:EnableOutboundWebIdentityFederation";
        self.change_account(cx, action, move |tx, permit, account| {
            if is_outbound_federation_enabled(tx, account)? {
                return Err(Error::Constraint {
                    reason: "FeatureEnabled",
                    // AWS: the wording is unconfirmed.
                    message:
                        "Outbound web identity federation is already enabled for this account."
                            .to_owned(),
                }
                .into());
            }
            store::iam::put_account_setting(tx, permit, account, OUTBOUND_FEDERATION, "enabled")?;
            Ok(app.token_issuer(account))
        })
        .await
    }

    /// Takes it back.
    pub async fn disable_outbound_web_identity_federation(&self, cx: &Cx) -> Result<(), Error> {
        let action = "iam:DisableOutboundWebIdentityFederation";
        self.change_account(cx, action, |tx, permit, account| {
            let name = OUTBOUND_FEDERATION;
            if store::iam::delete_account_setting(tx, permit, account, name)? == 0 {
                return Err(federation_disabled().into());
            }
            Ok(())
        })
        .await
    }

    /// The issuer of the account's tokens for other systems.
    pub async fn get_outbound_web_identity_federation_info(
        &self,
        cx: &Cx,
    ) -> Result<String, Error> {
        let app = self.clone();
        let action = "iam:GetOutboundWebIdentityFederationInfo";
        self.read_account(cx, action, move |tx, account| {
            if is_outbound_federation_enabled(tx, account)? {
                Ok(app.token_issuer(account))
            } else {
                Err(federation_disabled().into())
            }
        })
        .await
    }

    /// The properties that were put on the caller's account, in order of their keys.
    pub async fn get_account_properties(&self, cx: &Cx) -> Result<Vec<AccountProperty>, Error> {
        self.read_account(cx, "iam:GetAccountProperties", |tx, account| {
            let found = store::iam::account_settings(tx, account, PROPERTY)?;
            let plain = |(name, value): (String, String)| {
                let key = name.strip_prefix(PROPERTY)?.to_owned();
                Some((key, value))
            };
            Ok(found.into_iter().filter_map(plain).collect())
        })
        .await
    }

    /// Puts properties on the caller's account; those that are not named stay.
    // AWS: unconfirmed, whether they stay.
    pub async fn put_account_properties(
        &self,
        cx: &Cx,
        properties: Vec<AccountProperty>,
    ) -> Result<(), Error> {
        let action = "iam:PutAccountProperties";
        self.change_account(cx, action, move |tx, permit, account| {
            for (key, value) in &properties {
                let name = format!("{PROPERTY}{key}");
                store::iam::put_account_setting(tx, permit, account, &name, value)?;
            }
            if store::iam::account_settings(tx, account, PROPERTY)?.len() > PROPERTIES {
                return Err(Error::invalid(format!(
                    "An account can have up to {PROPERTIES} properties."
                ))
                .into());
            }
            Ok(())
        })
        .await
    }

    /// What the caller's account has, and how much it may have.
    pub async fn get_account_summary(&self, cx: &Cx) -> Result<AccountSummary, Error> {
        let quotas = self.quotas();
        self.read_account(cx, "iam:GetAccountSummary", move |tx, account| {
            Ok(summary(tx, account, &quotas)?)
        })
        .await
    }

    async fn read_account<T: Send + 'static>(
        &self,
        cx: &Cx,
        action: &'static str,
        read: impl Fn(&mut Tx<'_>, &AccountId) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        let account = own_account(cx, action)?;
        self.authorize(cx, Access::new(action, "*", &account))
            .await?;
        self.read("read_account", move |tx| read(tx, &account))
            .await
    }

    async fn change_account<T: Send + 'static>(
        &self,
        cx: &Cx,
        action: &'static str,
        change: impl Fn(&mut Tx<'_>, &Permit, &AccountId) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        let account = own_account(cx, action)?;
        let permit = self
            .authorize(cx, Access::new(action, "*", &account))
            .await?;
        self.change(cx, permit, "change_account", move |tx, permit| {
            change(tx, permit, &account)
        })
        .await
    }
}

/// Whether principals of the account may ask for tokens that other systems trust.
pub(crate) fn is_outbound_federation_enabled(
    tx: &mut Tx<'_>,
    account: &AccountId,
) -> Result<bool, db::Error> {
    Ok(store::iam::find_account_setting(tx, account, OUTBOUND_FEDERATION)?.is_some())
}

fn federation_disabled() -> Error {
    Error::Constraint {
        reason: "FeatureDisabled",
        // AWS: the wording is unconfirmed.
        message: "Outbound web identity federation is not enabled for this account.".to_owned(),
    }
}

fn summary(
    tx: &mut Tx<'_>,
    account: &AccountId,
    quotas: &Quotas,
) -> Result<AccountSummary, db::Error> {
    let size = |size: usize| i64::try_from(size).unwrap_or(i64::MAX);
    let providers = store::iam::saml_providers(tx, account)?
        .len()
        .saturating_add(store::iam::oidc_providers(tx, account)?.len());
    let token_version = store::iam::find_account_setting(tx, account, TOKEN_VERSION)?;
    let mut summary = vec![
        (
            "AccountAccessKeysPresent",
            store::access_keys::count_of_root(tx, account)?,
        ),
        (
            "AccountMFAEnabled",
            i64::from(!store::iam::mfa_devices_of(tx, account.as_str())?.is_empty()),
        ),
        // Roots have neither passwords nor certificates here.
        ("AccountPasswordPresent", 0),
        ("AccountSigningCertificatesPresent", 0),
        (
            "AssumeRolePolicySizeQuota",
            quotas.of(Quota::IamTrustPolicySize),
        ),
        (
            "AttachedPoliciesPerRoleQuota",
            quotas.of(Quota::IamPoliciesPerRole),
        ),
        (
            "GlobalEndpointTokenVersion",
            if token_version.as_deref() == Some("2") {
                2
            } else {
                1
            },
        ),
        (
            "InstanceProfiles",
            store::iam::count_instance_profiles(tx, account)?,
        ),
        (
            "InstanceProfilesQuota",
            quotas.of(Quota::IamInstanceProfiles),
        ),
        ("Policies", store::iam::count_policies(tx, account)?),
        ("PoliciesQuota", quotas.of(Quota::IamPolicies)),
        ("PolicySizeQuota", quotas.of(Quota::IamPolicySize)),
        (
            "PolicyVersionsInUse",
            store::iam::count_policy_versions(tx, account)?,
        ),
        (
            "PolicyVersionsInUseQuota",
            quotas.of(Quota::IamPolicyVersionsInUse),
        ),
        ("Providers", size(providers)),
        ("RolePolicySizeQuota", quotas.of(Quota::IamRolePolicySize)),
        ("Roles", store::iam::count_roles(tx, account)?),
        ("RolesQuota", quotas.of(Quota::IamRoles)),
        (
            "VersionsPerPolicyQuota",
            quotas.of(Quota::IamPolicyVersions),
        ),
        // None of these can be uploaded.
        ("ServerCertificates", 0),
        ("ServerCertificatesQuota", 20),
        ("SigningCertificatesPerUserQuota", 2),
    ];
    summary.extend(of_users(tx, account, quotas)?);
    Ok(summary)
}

fn of_users(
    tx: &mut Tx<'_>,
    account: &AccountId,
    quotas: &Quotas,
) -> Result<AccountSummary, db::Error> {
    let devices = store::iam::count_mfa_devices(tx, account)?;
    let in_use = store::iam::count_mfa_devices_in_use(tx, account)?;
    Ok(vec![
        ("AccessKeysPerUserQuota", quotas.of(Quota::IamAccessKeys)),
        (
            "AttachedPoliciesPerGroupQuota",
            quotas.of(Quota::IamPoliciesPerGroup),
        ),
        (
            "AttachedPoliciesPerUserQuota",
            quotas.of(Quota::IamPoliciesPerUser),
        ),
        ("GroupPolicySizeQuota", quotas.of(Quota::IamGroupPolicySize)),
        ("Groups", store::iam::count_groups(tx, account)?),
        ("GroupsPerUserQuota", quotas.of(Quota::IamGroupsPerUser)),
        ("GroupsQuota", quotas.of(Quota::IamGroups)),
        ("MFADevices", devices),
        ("MFADevicesInUse", in_use),
        ("UserPolicySizeQuota", quotas.of(Quota::IamUserPolicySize)),
        ("Users", store::iam::count_users(tx, account)?),
        ("UsersQuota", quotas.of(Quota::IamUsers)),
    ])
}
