//! Sign-in of people, their sessions, and the clients that they let in (sso-oidc).
//!
//! What is checked is checked inside the transaction that acts on it. A failure that must leave a
//! trace (a counted attempt, a revoked grant) commits and is told as an outcome, not as an error
//! of the transaction.

mod blocklist;
mod clients;
mod device_codes;
mod devices;
mod events;
mod flows;
mod mfa;
mod oidc;
mod passwords;
mod providers;
mod saml;
mod session_settings;
mod sessions;
mod steps;
mod tokens;

use base::SignInFlowId;
use db::Tx;
use domain::instance::Instance;
use domain::sign_in::{NamedInstance, StartUrls};
use domain::{Error, Kind};

use crate::{App, Failure};

pub use blocklist::{Blocklist, LARGEST_BLOCKLIST};
pub use clients::{AuthorizeParameters, AuthorizeRefusal, RegisterClient, RegisteredClient};
pub use devices::{StartDeviceAuthorization, StartedDeviceAuthorization};
pub use flows::{Asked, Begun, Browser, DeviceFacts, FlowPage};
pub(crate) use mfa::manages_own_devices;
pub use mfa::{AppEnrolment, DeviceChange, Factor, FactorPage, OwnDevices};
pub use oidc::OidcAnswer;
pub use passwords::{HashCost, Passwords, UnfitHashCost};
pub(crate) use passwords::{Verified, hash, verify};
pub use providers::ProviderRequest;
pub use saml::{
    CertificateStatus, Consumed, LogoutAnswer, LogoutMessage, PutSamlProvider, SamlCertificate,
    SamlProviderDetails, SamlResponse, SamlSource, ServiceProvider, ServiceProviderMetadata,
    SignedOut, WayOut,
};
pub(crate) use steps::name_key;
pub use steps::{
    Advanced, ChosenByLink, Decision, FactorProof, LinkPage, NewDevice, NewDeviceProof,
    SecondFactor, SignInInput,
};
pub use tokens::{CreateToken, TokenGrant, Tokens};

impl App {
    /// The start URLs of this installation's instances.
    pub fn start_urls(&self) -> StartUrls<'_> {
        StartUrls {
            public_url: &self.settings().public_url,
            region: &self.settings().region,
        }
    }

    /// The start URL that every AWS client takes without asking its host: AWS's classic form.
    pub fn start_url(&self, instance: &Instance) -> String {
        self.start_urls().classic(instance)
    }

    /// The instance that a start URL names, where there is one.
    pub async fn find_instance_of_start_url(&self, url: &str) -> Result<Option<Instance>, Error> {
        match self.start_urls().resolve(url) {
            None => Ok(None),
            Some(NamedInstance::Portal) => self.find_organization_instance().await,
            Some(NamedInstance::ById(id)) => {
                self.read("find_instance", move |tx| {
                    Ok(store::instances::find(tx, &id)?)
                })
                .await
            }
            Some(NamedInstance::ByIdentityStore(id)) => {
                self.read("find_instance", move |tx| {
                    Ok(store::instances::find_by_identity_store(tx, &id)?)
                })
                .await
            }
        }
    }

    /// A transaction that writes its own events.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        name: &'static str,
        write: impl Fn(&mut Tx<'_>) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Result<T, Error> {
        self.db()
            .write(name, write)
            .await
            .map_err(Failure::into_outcome)
    }
}

fn no_flow(id: &SignInFlowId) -> Error {
    Error::not_found(Kind::SignIn, id)
}

/// AWS: the portal API's wording (§5).
pub(crate) fn no_session() -> Error {
    Error::Unauthenticated {
        message: "Session token not found or invalid".to_owned(),
    }
}

pub(crate) fn oauth(code: &'static str, description: impl Into<String>) -> Error {
    Error::OAuth {
        code,
        description: description.into(),
    }
}
