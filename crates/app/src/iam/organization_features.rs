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
        self.change_features(cx, action, move |tx, permit, account| {
            let name = feature.setting();
            store::iam::put_account_setting(tx, permit, account, name, "enabled")
        })
        .await
    }

    /// Disables a feature for the caller's organization; one that is not enabled is no error.
    pub async fn disable_organization_feature(
        &self,
        cx: &Cx,
        action: &'static str,
        feature: OrganizationFeature,
    ) -> Result<OrganizationFeatures, Error> {
        self.change_features(cx, action, move |tx, permit, account| {
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
            let organization = managed(tx, &account)?;
            features(tx, &organization)
        })
        .await
    }

    async fn change_features(
        &self,
        cx: &Cx,
        action: &'static str,
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
                let organization = managed(tx, &account)?;
                change(tx, permit, &organization.management_account)?;
                features(tx, &organization)
            },
        )
        .await
    }
}

/// Whether a feature is enabled for the organization of this management account.
pub(crate) fn is_feature_enabled(
    tx: &mut Tx<'_>,
    management_account: &AccountId,
    feature: OrganizationFeature,
) -> Result<bool, db::Error> {
    let name = feature.setting();
    Ok(store::iam::find_account_setting(tx, management_account, name)?.is_some())
}

/// The organization that an account manages, with all features.
///
/// DIFFERENCE: at AWS the delegated administrator for IAM may do so as well, and IAM needs trusted
/// access before.
fn managed(tx: &mut Tx<'_>, account: &AccountId) -> Result<Organization, Failure> {
    let refused = |reason: &'static str, message: &str| {
        // AWS: the wordings are unconfirmed.
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
        return Err(refused(
            "AccountNotManagementOrDelegatedAdministratorException",
            "The request failed because your account is neither the management account of the \
             organization nor a delegated administrator for IAM.",
        ));
    }
    if organization.feature_set != FeatureSet::All {
        return Err(refused(
            "OrganizationNotInAllFeaturesModeException",
            "The request failed because your organization does not have all features enabled.",
        ));
    }
    Ok(organization)
}

fn features(tx: &mut Tx<'_>, organization: &Organization) -> Result<OrganizationFeatures, Failure> {
    let mut enabled = Vec::new();
    for feature in ALL {
        if is_feature_enabled(tx, &organization.management_account, feature)? {
            enabled.push(feature);
        }
    }
    Ok(OrganizationFeatures {
        organization: organization.id.to_string(),
        enabled,
    })
}
