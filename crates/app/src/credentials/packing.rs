//! How much fits into a session token: long claims are compressed, and session policies and tags
//! are measured as they are then.

use std::io::{Read as _, Write as _};

use domain::actor::SessionContext;
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use serde_json::json;

/// Claims that are shorter stay as they are: most tokens are not worth the work.
const WORTHWHILE: usize = 1024;

/// How long claims can be; what is sealed is our own, but a bound costs nothing.
const LONGEST: u64 = 128 * 1024;

/// Before compressed claims; a text of claims begins with a brace.
const COMPRESSED: u8 = 1;

/// How many bytes session policies, their ARNs and session tags may take, compressed.
///
/// DIFFERENCE: AWS tells neither its packed format nor how much of it there may be. Here it is
/// the DEFLATE of their JSON, of at most 2,048 bytes.
const PACKED: usize = 2048;

/// What is sealed into a token of at least `minimum_size` bytes.
pub(super) fn pack(claims: &str, minimum_size: usize) -> Vec<u8> {
    let mut packed = claims.as_bytes().to_vec();
    if claims.len() > WORTHWHILE
        && let Some(mut compressed) = deflate(claims.as_bytes())
    {
        compressed.insert(0, COMPRESSED);
        packed = compressed;
    }
    // Neither JSON nor DEFLATE minds blanks at its end. Base64 makes four bytes of three, and
    // sealing adds a few by itself.
    let wanted = minimum_size.div_ceil(4).saturating_mul(3);
    if packed.len() < wanted {
        packed.resize(wanted, b' ');
    }
    packed
}

pub(super) fn unpack(packed: Vec<u8>) -> Option<Vec<u8>> {
    let Some((&COMPRESSED, compressed)) = packed.split_first() else {
        return Some(packed);
    };
    let mut claims = Vec::new();
    DeflateDecoder::new(compressed)
        .take(LONGEST)
        .read_to_end(&mut claims)
        .ok()?;
    Some(claims)
}

/// How much of what session policies and tags may take they take, in percent; `None` where there
/// are none.
pub(crate) fn packed_size(context: &SessionContext) -> Option<usize> {
    if !context.has_policies() && context.tags.is_empty() {
        return None;
    }
    let texts = json!([
        context.policies,
        context.policy_arns,
        context.tags,
        context.transitive_tag_keys
    ]);
    let size = deflate(texts.to_string().as_bytes()).map_or(usize::MAX, |packed| packed.len());
    Some(size.saturating_mul(100).div_ceil(PACKED))
}

fn deflate(plain: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).ok()?;
    encoder.finish().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Timestamp;

    #[test]
    fn what_is_packed_is_unpacked_whatever_its_length() {
        for length in [2, 100, WORTHWHILE, WORTHWHILE + 1, 20_000] {
            let claims = json!({"k": "x".repeat(length)}).to_string();
            for minimum in [0, 900, 4096] {
                let packed = pack(&claims, minimum);
                let unpacked = unpack(packed).expect("our own");
                let text = String::from_utf8(unpacked).expect("text");
                assert_eq!(text.trim_end(), claims);
            }
        }
    }

    #[test]
    fn the_packed_size_grows_with_what_cannot_be_compressed() {
        let mut context = SessionContext::issued(Timestamp::from_seconds(0));
        assert_eq!(packed_size(&context), None);
        context.tags = vec![("Team".to_owned(), "a".repeat(256))];
        let little = packed_size(&context).expect("a size");
        assert!((1..10).contains(&little), "{little}");
        let entropy: &dyn base::Entropy = &base::SeededEntropy::new(1);
        context.tags = (0..50)
            .map(|number| (format!("{number}"), entropy.token()))
            .collect();
        let much = packed_size(&context).expect("a size");
        assert!(much > 90, "{much}");
    }
}
