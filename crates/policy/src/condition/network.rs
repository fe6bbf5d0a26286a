//! Ranges of IP addresses.

use std::net::IpAddr;

/// A range in CIDR notation, of either family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Network {
    address: IpAddr,
    prefix_length: u32,
}

/// An address of a request. One of IPv4 in IPv6's clothes
/// (`::ffff:192.0.2.1`, as a dual-stack listener reports it) is IPv4's.
pub(crate) fn parse_address(text: &str) -> Option<IpAddr> {
    text.parse::<IpAddr>()
        .ok()
        .map(|address| address.to_canonical())
}

impl Network {
    /// Reads `192.0.2.0/24`, `2001:db8::/32`, or an address alone.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (address, prefix_length) = match text.split_once('/') {
            Some((address, prefix_length)) => (address, Some(prefix_length)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let longest = if address.is_ipv4() { 32 } else { 128 };
        let prefix_length = match prefix_length {
            None => longest,
            Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                digits.parse().ok().filter(|length| *length <= longest)?
            }
            Some(_) => return None,
        };
        // A range of IPv4 in IPv6's clothes is IPv4's, as addresses are.
        Some(match (address, address.to_canonical()) {
            (IpAddr::V6(_), canonical @ IpAddr::V4(_)) if prefix_length >= 96 => Self {
                address: canonical,
                prefix_length: prefix_length - 96,
            },
            _ => Self {
                address,
                prefix_length,
            },
        })
    }

    /// Whether the address has bits that the prefix does not compare.
    pub(crate) fn has_host_bits(&self) -> bool {
        match self.address {
            IpAddr::V4(address) => address
                .to_bits()
                .checked_shl(self.prefix_length)
                .is_some_and(|rest| rest != 0),
            IpAddr::V6(address) => address
                .to_bits()
                .checked_shl(self.prefix_length)
                .is_some_and(|rest| rest != 0),
        }
    }

    /// Whether it begins in a range that is used inside networks only.
    pub(crate) fn is_private(&self) -> bool {
        match self.address {
            IpAddr::V4(address) => address.is_private(),
            IpAddr::V6(address) => address.is_unique_local(),
        }
    }

    pub(crate) fn contains(&self, address: IpAddr) -> bool {
        // A shift by the whole width (`/0`) has no result: nothing is compared.
        match (self.address, address) {
            (IpAddr::V4(network), IpAddr::V4(address)) => (network.to_bits() ^ address.to_bits())
                .checked_shr(32 - self.prefix_length)
                .is_none_or(|difference| difference == 0),
            (IpAddr::V6(network), IpAddr::V6(address)) => (network.to_bits() ^ address.to_bits())
                .checked_shr(128 - self.prefix_length)
                .is_none_or(|difference| difference == 0),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Network, parse_address};

    #[test]
    fn ranges_contain_their_addresses() {
        for (network, address, expected) in [
            ("203.0.113.0/24", "203.0.113.255", true),
            ("203.0.113.0/24", "203.0.114.0", false),
            ("203.0.113.77/24", "203.0.113.1", true),
            ("203.0.113.0/25", "203.0.113.128", false),
            ("203.0.113.9", "203.0.113.9", true),
            ("203.0.113.9", "203.0.113.8", false),
            ("0.0.0.0/0", "255.255.255.255", true),
            ("0.0.0.0/0", "::1", false),
            ("2001:db8::/32", "2001:db8:ffff::1", true),
            ("2001:db8::/32", "2001:db9::1", false),
            ("2001:DB8::1", "2001:db8:0:0::1", true),
            ("::/0", "2001:db8::1", true),
            ("10.0.0.0/8", "::ffff:10.1.2.3", true),
            ("::ffff:10.0.0.0/104", "10.1.2.3", true),
            ("::ffff:10.0.0.0/104", "11.1.2.3", false),
            ("::ffff:10.0.0.1", "::ffff:10.0.0.1", true),
            ("::ffff:0:0/95", "10.1.2.3", false),
        ] {
            let network = Network::parse(network).unwrap();
            let address = parse_address(address).unwrap();
            assert_eq!(network.contains(address), expected, "{network:?} {address}");
        }
    }

    #[test]
    fn what_is_no_range_is_refused() {
        for text in [
            "",
            "/",
            "10.0.0.0/",
            "10.0.0.0/33",
            "10.0.0.0/+8",
            "10.0.0/8",
            "10.0.0.0/8/8",
            "010.0.0.1",
            "::/129",
            "localhost",
            "10.0.0.0 /8",
            "*",
        ] {
            assert_eq!(Network::parse(text), None, "{text}");
        }
    }
}
