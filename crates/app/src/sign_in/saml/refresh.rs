//! Metadata that are got again from time to time. The last good ones stay, and no set of certificates
//! is replaced as a whole unless somebody has looked.

use base::{InstanceId, Timestamp};
use domain::Error;
use domain::saml_provider::{Description, REFRESH, RETRY, Replacement, SamlProvider};

use super::administration::kept;
use super::metadata::read_metadata;
use crate::instances::Asked;
use crate::outside::Fetch;
use crate::{App, Cx};

impl App {
    /// Gets the metadata of a provider again, now.
    pub async fn refresh_saml_provider(
        &self,
        cx: &Cx,
        instance: &InstanceId,
        replacement: Replacement,
    ) -> Result<(), Error> {
        let asked = Asked::new("cardea:RefreshSamlProvider").on_instance();
        let (instance, permit) = self.authorize_in(cx, instance, asked).await?;
        let shown = instance.clone();
        let provider = self
            .read("find_saml_provider_to_refresh", move |tx| kept(tx, &shown))
            .await?;
        let url = provider.metadata_url.ok_or_else(|| {
            Error::invalid("the identity provider was not set by the URL of its metadata")
        })?;
        let description = self.fetch_metadata(&url).await.map_err(Error::invalid)?;
        let now = cx.now();
        self.change(cx, permit, "refresh_saml_provider", move |tx, permit| {
            let mut provider = kept(tx, &instance)?;
            if provider.metadata_url.as_ref() != Some(&url) {
                return Err(Error::invalid("the identity provider was changed meanwhile").into());
            }
            provider.refresh(description.clone(), replacement, now)?;
            provider.refresh_at = Some(now.plus(REFRESH));
            Ok(store::saml_providers::put(tx, permit, &provider)?)
        })
        .await
    }

    /// Gets the metadata again that are due. For a background job; answers how many there were.
    pub async fn refresh_due_saml_providers(&self, now: Timestamp) -> Result<usize, Error> {
        let mut done = 0;
        // Whatever becomes of one, it is not due again for a while.
        while let Some(provider) = self
            .read("find_due_saml_provider", move |tx| {
                Ok(store::saml_providers::find_due(tx, now)?)
            })
            .await?
        {
            self.refresh_in_background(provider, now).await?;
            done += 1;
        }
        Ok(done)
    }

    async fn refresh_in_background(
        &self,
        provider: SamlProvider,
        now: Timestamp,
    ) -> Result<(), Error> {
        let url = provider.metadata_url.clone().unwrap_or_default();
        let fetched = self.fetch_metadata(&url).await;
        let (cx, permit) = self.background("cardea:RefreshSamlProvider");
        self.change(&cx, permit, "refresh_saml_provider_in_background", move |tx, permit| {
            let again = store::saml_providers::find(tx, &provider.instance_id)?;
            // Somebody has decided something else meanwhile.
            let Some(mut again) = again.filter(|again| {
                again.id == provider.id && again.metadata_url == provider.metadata_url
            }) else {
                return Ok(());
            };
            let outcome = match &fetched {
                Ok(description) => {
                    let taken = again.refresh(description.clone(), Replacement::Gradual, now);
                    taken.map_err(|error| error.to_string())
                }
                Err(reason) => Err(reason.clone()),
            };
            again.refresh_at = Some(now.plus(match &outcome {
                Ok(()) => REFRESH,
                Err(_) => RETRY,
            }));
            if let Err(reason) = outcome {
                tracing::warn!(instance = %again.instance_id, %reason, "metadata of an identity provider are not refreshed");
                again.refresh_failure = Some(reason);
            }
            Ok(store::saml_providers::put(tx, permit, &again)?)
        })
        .await
    }

    /// What the metadata at a URL say; or why there are none.
    pub(super) async fn fetch_metadata(&self, url: &str) -> Result<Description, String> {
        if !url.starts_with("https://") {
            return Err(format!("`{url}` is not an `https` URL"));
        }
        let fetch = Fetch {
            url: url.to_owned(),
            thumbprints: Vec::new(),
        };
        let bytes = self.outside().web.get(fetch).await;
        let bytes = bytes
            .map_err(|error| format!("the SAML metadata cannot be got from `{url}`: {error}"))?;
        let document = String::from_utf8(bytes)
            .map_err(|_not_text| "the SAML metadata are not in UTF-8".to_owned())?;
        let description = read_metadata(&document).map_err(|error| error.to_string())?;
        self.check_endpoints(&description)
            .map_err(|error| error.to_string())?;
        Ok(description)
    }
}
