//! From where an identity store may be reached.

use std::net::IpAddr;

use super::document::{Record as _, record};
use super::{Document, InvalidDocument};

record! {
    /// From where an identity store may be reached.
    NetworkConfiguration {
        /// Whether requests must come through a VPC endpoint.
        vpce_access_required: bool = "VpceAccessRequired",
        /// The VPCs that requests may come from; all where there is none.
        api_restrict_source_vpcs: Vec<String> = "ApiRestrictSourceVpcs",
        /// The ranges of addresses that may always call the API.
        api_allow_source_ips: Vec<String> = "ApiAllowSourceIps",
        /// The ranges of addresses that may provision by SCIM; all where there is none.
        scim_allow_source_ips: Vec<String> = "ScimAllowSourceIps",
    }
}

impl NetworkConfiguration {
    /// From what [`NetworkConfiguration::to_document`] made.
    pub fn from_document(document: &Document) -> Result<Self, InvalidDocument> {
        Self::read(document, "")
    }

    /// The configuration under AWS's names.
    pub fn to_document(&self) -> Document {
        self.write()
    }

    /// Whether a request from `source` may call the API.
    ///
    /// AWS: an address in the list passes every other control. DIFFERENCE: there are no VPC
    /// endpoints here, so that no request comes from a VPC.
    pub fn admits_api(&self, source: &str) -> bool {
        let needs_vpc = self.vpce_access_required || !self.api_restrict_source_vpcs.is_empty();
        !needs_vpc || contains(&self.api_allow_source_ips, source)
    }

    /// Whether a request from `source` may provision by SCIM.
    pub fn admits_scim(&self, source: &str) -> bool {
        if self.scim_allow_source_ips.is_empty() {
            self.admits_api(source)
        } else {
            contains(&self.scim_allow_source_ips, source)
        }
    }
}

fn contains(ranges: &[String], source: &str) -> bool {
    source.parse().is_ok_and(|source: IpAddr| {
        let source = source.to_canonical();
        ranges.iter().any(|range| in_range(range, source))
    })
}

fn in_range(range: &str, source: IpAddr) -> bool {
    let (address, length) = match range.split_once('/') {
        None => (range, None),
        Some((address, length)) => match length.parse::<u32>() {
            Ok(length) => (address, Some(length)),
            Err(_) => return false,
        },
    };
    let Ok(address) = address.parse::<IpAddr>() else {
        return false;
    };
    // The bits after the prefix are shifted out; all of them where the prefix is empty.
    let same = |a: u128, b: u128, width: u32| {
        let rest = width.saturating_sub(length.unwrap_or(width));
        a.checked_shr(rest).unwrap_or(0) == b.checked_shr(rest).unwrap_or(0)
    };
    match (address, source) {
        (IpAddr::V4(a), IpAddr::V4(b)) => {
            same(u128::from(a.to_bits()), u128::from(b.to_bits()), 32)
        }
        (IpAddr::V6(a), IpAddr::V6(b)) => same(a.to_bits(), b.to_bits(), 128),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_restricted_store_asks_where_a_request_comes_from() {
        let open = NetworkConfiguration {
            api_allow_source_ips: vec!["10.0.0.0/8".to_owned()],
            ..NetworkConfiguration::default()
        };
        assert!(open.admits_api("192.0.2.1"));
        let closed = NetworkConfiguration {
            vpce_access_required: true,
            ..open
        };
        assert!(!closed.admits_api("192.0.2.1"));
        assert!(closed.admits_api("10.1.2.3"));
        assert!(closed.admits_api("::ffff:10.1.2.3"));
        assert!(!closed.admits_api("localhost"));
        let scim = NetworkConfiguration {
            scim_allow_source_ips: vec!["0.0.0.0/0".to_owned()],
            ..closed.clone()
        };
        assert!(scim.admits_scim("192.0.2.1"));
        assert!(!closed.admits_scim("192.0.2.1"));
    }

    #[test]
    fn ranges_are_compared_by_prefix() {
        for (range, source, expected) in [
            ("192.0.2.1", "192.0.2.1", true),
            ("192.0.2.0/24", "192.0.2.255", true),
            ("192.0.2.0/24", "192.0.3.0", false),
            ("0.0.0.0/0", "203.0.113.9", true),
            ("2001:db8::/32", "2001:db8:1::1", true),
            ("2001:db8::/32", "2001:db9::1", false),
            ("::/0", "2001:db9::1", true),
            ("10.0.0.0/8", "2001:db8::1", false),
        ] {
            let ranges = [range.to_owned()];
            assert_eq!(contains(&ranges, source), expected, "{source} in {range}");
        }
    }

    #[test]
    fn a_configuration_comes_back_from_its_document() {
        let configuration = NetworkConfiguration {
            vpce_access_required: true,
            api_restrict_source_vpcs: vec!["vpc-12345678".to_owned()],
            api_allow_source_ips: vec!["192.0.2.0/24".to_owned()],
            scim_allow_source_ips: Vec::new(),
        };
        assert_eq!(
            NetworkConfiguration::from_document(&configuration.to_document()),
            Ok(configuration)
        );
    }
}
