//! The hash of a certificate that RFC 5929 binds a channel by.

use aws_lc_rs::digest::{Algorithm, SHA256, SHA384, SHA512, digest};

/// Object identifiers of signatures (RFC 8017, RFC 5758) in DER, and the hash that goes with each: that
/// of the signature, except for the broken ones.
const HASHES: [(&[u8], &Algorithm); 8] = [
    (b"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x05", &SHA256),
    (b"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0b", &SHA256),
    (b"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0c", &SHA384),
    (b"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0d", &SHA512),
    (b"\x2a\x86\x48\xce\x3d\x04\x01", &SHA256),
    (b"\x2a\x86\x48\xce\x3d\x04\x03\x02", &SHA256),
    (b"\x2a\x86\x48\xce\x3d\x04\x03\x03", &SHA384),
    (b"\x2a\x86\x48\xce\x3d\x04\x03\x04", &SHA512),
];

/// `tls-server-end-point` of a certificate; `None` for signatures for which the RFC has no hash.
pub(super) fn end_point(certificate: &[u8]) -> Option<Vec<u8>> {
    let wanted = signature_algorithm(certificate)?;
    let (_, hash) = HASHES.iter().find(|(known, _)| *known == wanted)?;
    Some(digest(hash, certificate).as_ref().to_vec())
}

/// RFC 5280: a sequence of what is signed, the algorithm (a sequence that begins with its identifier),
/// and the signature.
fn signature_algorithm(certificate: &[u8]) -> Option<&[u8]> {
    const SEQUENCE: u8 = 0x30;
    const IDENTIFIER: u8 = 0x06;
    let (whole, _) = element(certificate, SEQUENCE)?;
    let (_, rest) = element(whole, SEQUENCE)?;
    let (algorithm, _) = element(rest, SEQUENCE)?;
    Some(element(algorithm, IDENTIFIER)?.0)
}

/// The contents of a DER element with this tag, and what follows it.
fn element(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&found, bytes) = bytes.split_first()?;
    let (&first, bytes) = bytes.split_first()?;
    let (length, bytes) = if first < 0x80 {
        (usize::from(first), bytes)
    } else {
        let (length, bytes) = bytes.split_at_checked(usize::from(first & 0x7f))?;
        // Certificates are far below 16 MiB.
        if length.len() > 3 {
            return None;
        }
        let length = length
            .iter()
            .fold(0_usize, |sum, byte| (sum << 8) | usize::from(*byte));
        (length, bytes)
    };
    if found != tag {
        return None;
    }
    bytes.split_at_checked(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_algorithm_is_found_behind_what_is_signed() {
        let certificate = [
            &[
                0x30, 0x11, 0x30, 0x03, 0x02, 0x01, 0x07, 0x30, 0x0a, 0x06, 0x08,
            ][..],
            b"\x2a\x86\x48\xce\x3d\x04\x03\x03",
        ]
        .concat();
        let hash = end_point(&certificate).expect("an algorithm that is known");
        assert_eq!(hash, digest(&SHA384, &certificate).as_ref());
    }

    #[test]
    fn what_is_cut_short_or_not_known_has_no_hash() {
        for bytes in [
            &b""[..],
            b"\x30",
            b"\x30\x84\xff\xff\xff\xff",
            b"\x30\x82\x01\x00\x30",
            b"\x30\x07\x30\x00\x30\x03\x06\x01\x01",
        ] {
            assert_eq!(end_point(bytes), None);
        }
    }
}
