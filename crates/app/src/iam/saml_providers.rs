//! SAML providers: the one that Identity Center makes in every account where it is used.

use domain::iam::SamlProvider;
use domain::{Error, Kind};

use super::own_account;
use crate::authorize::Access;
use crate::{App, Cx};

impl App {
    /// A SAML provider of the caller's account by its ARN.
    pub async fn get_saml_provider(&self, cx: &Cx, arn: &str) -> Result<SamlProvider, Error> {
        let account = own_account(cx, "iam:GetSAMLProvider")?;
        self.authorize(cx, Access::new("iam:GetSAMLProvider", arn, &account))
            .await?;
        let arn = arn.to_owned();
        self.read("get_saml_provider", move |tx| {
            let prefix = format!("arn:aws:iam::{account}:saml-provider/");
            let provider = match arn.strip_prefix(&prefix) {
                Some(name) => store::iam::find_saml_provider(tx, &account, name)?,
                None => None,
            };
            Ok(provider.ok_or_else(|| Error::not_found(Kind::SamlProvider, &arn))?)
        })
        .await
    }

    /// The SAML providers of the caller's account.
    pub async fn list_saml_providers(&self, cx: &Cx) -> Result<Vec<SamlProvider>, Error> {
        let account = own_account(cx, "iam:ListSAMLProviders")?;
        let arn = format!("arn:aws:iam::{account}:saml-provider/*");
        self.authorize(cx, Access::new("iam:ListSAMLProviders", arn, &account))
            .await?;
        self.read("list_saml_providers", move |tx| {
            Ok(store::iam::saml_providers(tx, &account)?)
        })
        .await
    }
}
