use base::{AccountId, Timestamp};

use crate::Error;

/// An OIDC identity provider of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OidcProvider {
    /// The account it is in.
    pub account: AccountId,
    /// The issuer's URL without `https://`.
    pub url: String,
    /// The audiences that it issues tokens for.
    pub client_ids: Vec<String>,
    /// SHA-1 thumbprints of the certificates that its keys are served under.
    pub thumbprints: Vec<String>,
    /// When it was made.
    pub created_at: Timestamp,
}

impl OidcProvider {
    /// `arn:aws:iam::<account>:oidc-provider/<url without its scheme>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:oidc-provider/{}", self.account, self.url)
    }

    /// The URL without its scheme, of an issuer's `https` URL.
    pub fn url_of_issuer(issuer: &str) -> Result<String, Error> {
        // AWS: the wordings are unconfirmed.
        let invalid = || Error::invalid("Invalid Open ID Connect Provider URL");
        let rest = issuer.strip_prefix("https://").ok_or_else(invalid)?;
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let host = rest.split('/').next().unwrap_or_default();
        let is_name = |label: &str| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        let is_plain =
            |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%!$&'()*+,;=@/".contains(&byte);
        // A port, a query or a fragment cannot be in an issuer that IAM takes.
        if !host.split('.').all(is_name) || !rest.bytes().all(is_plain) {
            return Err(invalid());
        }
        Ok(rest.to_owned())
    }

    /// Refuses more than `most` client ids, and such as are none.
    pub fn check_client_ids(&self, most: usize) -> Result<(), Error> {
        if self.client_ids.len() > most {
            return Err(Error::limit(format!(
                "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: {most}"
            )));
        }
        self.client_ids
            .iter()
            .try_for_each(|id| check_client_id(id))
    }
}

/// Refuses what cannot be an audience.
pub fn check_client_id(id: &str) -> Result<(), Error> {
    if id.is_empty() || id.len() > 255 || id.chars().any(char::is_control) {
        return Err(Error::invalid("Invalid client id"));
    }
    Ok(())
}

/// Refuses more than `most` thumbprints, and such as are none.
pub fn check_thumbprints(thumbprints: &[String], most: usize) -> Result<(), Error> {
    if thumbprints.len() > most {
        return Err(Error::invalid(format!(
            "Thumbprint list must contain fewer than {most} entries."
        )));
    }
    let is_thumbprint =
        |text: &String| text.len() == 40 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if thumbprints.iter().all(is_thumbprint) {
        Ok(())
    } else {
        Err(Error::invalid(
            "Thumbprint must be a 40 character hexadecimal string",
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn issuers_are_https_urls_without_port_query_and_fragment() {
        for (issuer, url) in [
            ("https://token.example.com", Some("token.example.com")),
            ("https://token.example.com/", Some("token.example.com")),
            ("https://example.com/realms/a", Some("example.com/realms/a")),
            ("http://example.com", None),
            ("example.com", None),
            ("https://", None),
            ("https://example.com:8443", None),
            ("https://example.com?a=b", None),
            ("https://example.com#a", None),
            ("https://user@example.com", None),
            ("https://exa mple.com", None),
            ("https://-a.com", None),
        ] {
            assert_eq!(
                OidcProvider::url_of_issuer(issuer).ok().as_deref(),
                url,
                "{issuer}"
            );
        }
    }

    #[test]
    fn thumbprints_are_forty_hexadecimal_characters() {
        let thumbprint = |character: &str| character.repeat(40);
        assert!(check_thumbprints(&[thumbprint("a"), thumbprint("F")], 5).is_ok());
        assert!(check_thumbprints(&[thumbprint("g")], 5).is_err());
        assert!(check_thumbprints(&["a".to_owned()], 5).is_err());
        assert!(check_thumbprints(&vec![thumbprint("a"); 6], 5).is_err());
    }
}
