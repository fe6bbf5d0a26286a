//! What an organization lets IAM do in its members: managing the credentials of their roots.

use base::AccountId;
use db::Tx;
use domain::organization::{FeatureSet, Organization};
use domain::{Error, Permit};

use super::own_account;
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// A feature that a management account can enable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrganizationFeature {
    /// The credentials of the members' roots can be removed.
    RootCredentialsManagement,
    /// Privileged tasks can be done with the members' roots (`sts:AssumeRoot`).
    RootSessions,
}

/// What is enabled for an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganizationFeatures {
    /// The organization's id.
    pub organization: String,
    /// What is enabled, in AWS's order.
    pub enabled: Vec<OrganizationFeature>,
}

/// How organizations name IAM.
const IAM_SERVICE: &str = "iam.amazonaws.com";

const ALL: [OrganizationFeature; 2] = [
    OrganizationFeature::RootCredentialsManagement,
    OrganizationFeature::RootSessions,
];

impl OrganizationFeature {
    /// Under which the management account keeps it.
    const fn setting(self) -> &'static str {
        match self {
            Self::RootCredentialsManagement => "feature/root-credentials-management",
            Self::RootSessions => "feature/root-sessions",
        }
    }
}

impl App {
    /// Enables a feature for the caller's organization.
    pub async fn enable_organization_feature(
        &self,
        cx: &Cx,
        action: &'static str,
        feature: OrganizationFeature,
    ) -> Result<OrganizationFeatures, Error> {
        self.change_features(
            cx,
            action,
            Asked::ByManagement,
            move |tx, permit, account| {
                let name = feature.setting();
                store::iam::put_account_setting(tx, permit, account, name, "enabled")
            },
        )
        .await
    }

    /// Disables a feature for the caller's organization; one that is not enabled is no error.
    pub async fn disable_organization_feature(
        &self,
        cx: &Cx,
        action: &'static str,
        feature: OrganizationFeature,
    ) -> Result<OrganizationFeatures, Error> {
        let asked = Asked::ByAdministrator;
        self.change_features(cx, action, asked, move |tx, permit, account| {
            store::iam::delete_account_setting(tx, permit, account, feature.setting()).map(drop)
        })
        .await
    }

    /// The features that are enabled for the caller's organization.
    pub async fn list_organizations_features(
        &self,
        cx: &Cx,
    ) -> Result<OrganizationFeatures, Error> {
        let action = "iam:ListOrganizationsFeatures";
        let account = own_account(cx, action)?;
        self.authorize(cx, Access::new(action, "*", &account))
            .await?;
        self.read("list_organizations_features", move |tx| {
            let organization = administered(tx, &account, Asked::ByAdministrator)?;
            features(tx, &organization)
        })
        .await
    }

    async fn change_features(
        &self,
        cx: &Cx,
        action: &'static str,
        asked: Asked,
        change: impl Fn(&mut Tx<'_>, &Permit, &AccountId) -> Result<(), db::Error>
        + Send
        + Sync
        + 'static,
    ) -> Result<OrganizationFeatures, Error> {
        let account = own_account(cx, action)?;
        let permit = self
            .authorize(cx, Access::new(action, "*", &account))
            .await?;
        self.change(
            cx,
            permit,
            "change_organization_features",
            move |tx, permit| {
                let organization = administered(tx, &account, asked)?;
                change(tx, permit, &organization.management_account)?;
                features(tx, &organization)
            },
        )
        .await
    }
}

/// Whether a feature is enabled for an organization, and IAM may still act in it: a feature rests
/// while IAM has no trusted access, and is there again with it.
pub(crate) fn is_feature_enabled(
    tx: &mut Tx<'_>,
    organization: &Organization,
    feature: OrganizationFeature,
) -> Result<bool, db::Error> {
    let (manager, name) = (&organization.management_account, feature.setting());
    Ok(organization.feature_set == FeatureSet::All
        && store::organizations::services::is_enabled(tx, &organization.id, IAM_SERVICE)?
        && store::iam::find_account_setting(tx, manager, name)?.is_some())
}

/// Who may ask for something.
// AWS: of the operations only those that enable have an error for who is not the management
// account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// The management account alone.
    ByManagement,
    /// Delegated administrators for IAM as well.
    ByAdministrator,
}

/// The organization that an account manages or administers IAM for: with all features, and with
/// trusted access for IAM.
// AWS: the wordings and the order of the checks are unconfirmed.
fn administered(
    tx: &mut Tx<'_>,
    account: &AccountId,
    asked: Asked,
) -> Result<Organization, Failure> {
    let refused = |reason: &'static str, message: &str| {
        Failure::from(Error::Constraint {
            reason,
            message: message.to_owned(),
        })
    };
    let found = store::organizations::find_organization_of_account(tx, account)?;
    let organization = found.ok_or_else(|| {
        refused(
            "OrganizationNotFoundException",
            "The request failed because your account is not a member of an organization.",
        )
    })?;
    if organization.management_account != *account {
        let id = &organization.id;
        if !store::organizations::services::is_delegated(tx, id, account, Some(IAM_SERVICE))? {
            return Err(refused(
                "AccountNotManagementOrDelegatedAdministratorException",
                "The request failed because your account is neither the management account of \
                 the organization nor a delegated administrator for IAM.",
            ));
        }
        if asked == Asked::ByManagement {
            return Err(refused(
                "CallerIsNotManagementAccountException",
                "The request failed because your account is not the management account of the \
                 organization.",
            ));
        }
    }
    if organization.feature_set != FeatureSet::All {
        return Err(refused(
            "OrganizationNotInAllFeaturesModeException",
            "The request failed because your organization does not have all features enabled.",
        ));
    }
    if !store::organizations::services::is_enabled(tx, &organization.id, IAM_SERVICE)? {
        return Err(refused(
            "ServiceAccessNotEnabledException",
            "The request failed because IAM does not have trusted access to your organization.",
        ));
    }
    Ok(organization)
}

fn features(tx: &mut Tx<'_>, organization: &Organization) -> Result<OrganizationFeatures, Failure> {
    let mut enabled = Vec::new();
    for feature in ALL {
        if is_feature_enabled(tx, organization, feature)? {
            enabled.push(feature);
        }
    }
    Ok(OrganizationFeatures {
        organization: organization.id.to_string(),
        enabled,
    })
}
