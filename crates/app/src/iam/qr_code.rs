//! QR codes as PNG images: the one kind of image that the product makes.

use std::io::Write as _;

use domain::Error;
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use qrcode::{Color, EcLevel, QrCode};

/// Pixels of a module, and modules of the white edge that readers need.
const SCALE: usize = 8;
const EDGE: usize = 4;

/// `text` as a QR code, a PNG of one bit a pixel.
pub(crate) fn png(text: &str) -> Result<Vec<u8>, Error> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|error| Error::internal(error.to_string()))?;
    let width = code.width();
    let colors = code.to_colors();
    let side = (width + 2 * EDGE) * SCALE;
    let mut pixels = Vec::with_capacity(side * (side / 8 + 1));
    for y in 0..side {
        // Each line begins with the filter that leaves it as it is.
        pixels.push(0);
        let dark = |x: usize| {
            let module = |pixel: usize| (pixel / SCALE).checked_sub(EDGE);
            let place = |x: usize, y: usize| (x < width).then(|| y * width + x);
            module(x)
                .zip(module(y))
                .and_then(|(x, y)| place(x, y))
                .and_then(|place| colors.get(place))
                .is_some_and(|color| *color == Color::Dark)
        };
        for first in (0..side).step_by(8) {
            let bits = (first..first + 8).map(|x| u8::from(!dark(x)));
            pixels.push(bits.fold(0, |byte, bit| (byte << 1) | bit));
        }
    }
    let side = u32::try_from(side).map_err(Error::internal)?;
    write(side, &pixels).map_err(Error::internal)
}

/// RFC 2083, as little of it as an image of two colours needs.
fn write(side: u32, pixels: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut header = Vec::new();
    header.extend(side.to_be_bytes());
    header.extend(side.to_be_bytes());
    // One bit of grey, deflate, no filter of our own, not interlaced.
    header.extend([1, 0, 0, 0, 0]);
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
    packed.write_all(pixels)?;
    let packed = packed.finish()?;
    let mut image = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, data) in [
        (b"IHDR", &header),
        (b"IDAT", &packed),
        (b"IEND", &Vec::new()),
    ] {
        let length = u32::try_from(data.len()).map_err(std::io::Error::other)?;
        let mut sum = Crc::new();
        sum.update(kind);
        sum.update(data);
        image.extend(length.to_be_bytes());
        image.extend(kind);
        image.extend(data.iter());
        image.extend(sum.sum().to_be_bytes());
    }
    Ok(image)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::ZlibDecoder;

    use super::*;

    #[test]
    fn the_image_is_a_png_of_the_codes_modules() {
        let image = png("otpauth://totp/me@111111111111?secret=MFRGG").expect("an image");
        assert_eq!(image[..8], *b"\x89PNG\r\n\x1a\n");
        assert_eq!(image[12..16], *b"IHDR");
        let side = u32::from_be_bytes(image[16..20].try_into().expect("four bytes"));
        assert_eq!(image[20..24], side.to_be_bytes());
        assert_eq!(image[37..41], *b"IDAT");
        let length = u32::from_be_bytes(image[33..37].try_into().expect("four bytes"));
        let end = 41 + usize::try_from(length).expect("short");
        let mut pixels = Vec::new();
        ZlibDecoder::new(&image[41..end])
            .read_to_end(&mut pixels)
            .expect("deflated");
        let side = usize::try_from(side).expect("small");
        let line = 1 + side / 8;
        assert_eq!(pixels.len(), side * line);
        // The edge is white; within it stands the upper edge of the finder pattern, seven modules.
        assert!(pixels[1..line].iter().all(|byte| *byte == 0xff));
        let first = &pixels[EDGE * SCALE * line..][..line];
        let pattern: Vec<bool> = first[1..13].iter().map(|byte| *byte == 0).collect();
        assert_eq!(
            pattern,
            [[false; 4].as_slice(), &[true; 7], &[false]].concat()
        );
        assert_eq!(image[image.len() - 8..image.len() - 4], *b"IEND");
    }
}
