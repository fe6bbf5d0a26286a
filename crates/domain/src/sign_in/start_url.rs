//! The addresses that an instance's people know it by, in one place.

use base::{IdentityStoreId, InstanceId};

use crate::instance::Instance;

/// Knows every start URL of every instance of this installation (AWS: §1.3).
#[derive(Debug, Clone, Copy)]
pub struct StartUrls<'a> {
    /// Where browsers find this server, without a slash at the end.
    pub public_url: &'a str,
    /// The home region.
    pub region: &'a str,
}

/// Which instance a start URL names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NamedInstance {
    /// The one with this identity store.
    ByIdentityStore(IdentityStoreId),
    /// The one with this id.
    ById(InstanceId),
    /// The one whose portal this server shows.
    Portal,
}

impl StartUrls<'_> {
    /// Where browsers find the portal.
    pub fn portal(self) -> String {
        format!("{}/start", self.public_url)
    }

    /// AWS's classic form: `https://d-….awsapps.com/start`. The AWS CLI takes it without asking
    /// the host, which it would refuse for ours (AWS: §4.8).
    pub fn classic(self, instance: &Instance) -> String {
        format!("https://{}.awsapps.com/start", instance.identity_store_id)
    }

    /// `https://ssoins-….<region>.portal.amazonaws.com`.
    pub fn regional(self, instance: &Instance) -> String {
        format!(
            "https://{}.{}.portal.amazonaws.com",
            instance.id, self.region
        )
    }

    /// `https://ssoins-….portal.<region>.app.aws`.
    pub fn dual_stack(self, instance: &Instance) -> String {
        format!("https://{}.portal.{}.app.aws", instance.id, self.region)
    }

    /// Which instance `url` names; a trailing `/`, `#` or `#/` does not matter.
    pub fn resolve(self, url: &str) -> Option<NamedInstance> {
        let url = url.split_once('#').map_or(url, |(before, after)| {
            if after.is_empty() || after == "/" {
                before
            } else {
                url
            }
        });
        let url = url.strip_suffix('/').unwrap_or(url);
        if url == self.portal() || url == self.public_url {
            return Some(NamedInstance::Portal);
        }
        let host = url.strip_prefix("https://")?;
        if let Some(store) = host.strip_suffix(".awsapps.com/start") {
            let store = IdentityStoreId::parse(store).ok()?;
            return Some(NamedInstance::ByIdentityStore(store));
        }
        let regional = format!(".{}.portal.amazonaws.com", self.region);
        let dual_stack = format!(".portal.{}.app.aws", self.region);
        let id = host
            .strip_suffix(&regional)
            .or_else(|| host.strip_suffix(&dual_stack))?;
        InstanceId::parse(id).ok().map(NamedInstance::ById)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::{InstanceKind, InstanceStatus};
    use base::{AccountId, Timestamp};

    #[test]
    fn every_form_of_a_start_url_finds_its_instance() {
        let urls = StartUrls {
            public_url: "http://127.0.0.1:8080",
            region: "eu-west-1",
        };
        let instance = Instance {
            id: InstanceId::parse("ssoins-1234567890abcdef").expect("an id"),
            owner: AccountId::parse("123456789012").expect("an id"),
            identity_store_id: IdentityStoreId::parse("d-906766a7f4").expect("an id"),
            name: None,
            created_at: Timestamp::default(),
            kind: InstanceKind::Organization,
            status: InstanceStatus::Active,
        };
        let by_id = NamedInstance::ById(instance.id.clone());
        let by_store = NamedInstance::ByIdentityStore(instance.identity_store_id.clone());
        for (url, named) in [
            (urls.classic(&instance), by_store),
            (urls.regional(&instance), by_id.clone()),
            (urls.dual_stack(&instance), by_id),
            (urls.portal(), NamedInstance::Portal),
            ("http://127.0.0.1:8080".to_owned(), NamedInstance::Portal),
        ] {
            for end in ["", "/", "#", "#/", "/#/"] {
                let url = format!("{url}{end}");
                assert_eq!(urls.resolve(&url), Some(named.clone()), "{url}");
            }
        }
        for url in [
            "",
            "https://example.com/start",
            "https://d-906766a7f4.awsapps.com",
            "https://d-906766a7f4.awsapps.com/start/x",
            "http://d-906766a7f4.awsapps.com/start",
            "https://alias.awsapps.com/start",
            "https://ssoins-1234567890abcdef.us-east-1.portal.amazonaws.com",
            "https://evil.example/https://d-906766a7f4.awsapps.com/start",
            "http://127.0.0.1:8080/start/#/console",
        ] {
            assert_eq!(urls.resolve(url), None, "{url}");
        }
    }
}
