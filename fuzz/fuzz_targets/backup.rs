//! Backups: whatever the bytes, reading ends, and what is read can be written and read again.
#![no_main]

use std::io::Write as _;

use backup::{FORMAT, Manifest, Part, Reader, Rows, Table, Writer};
use flate2::Compression;
use flate2::write::DeflateEncoder;
use libfuzzer_sys::arbitrary::Arbitrary;
use libfuzzer_sys::{arbitrary, fuzz_target};

/// What a fuzzer does not come upon by itself: frames whose contents unpack.
#[derive(Debug, Arbitrary)]
struct Input {
    frames: Vec<(u8, Vec<u8>)>,
    tail: Vec<u8>,
    raw: bool,
}

fuzz_target!(|input: Input| {
    let mut bytes = Vec::new();
    if !input.raw {
        let manifest = Manifest {
            product_version: String::new(),
            taken_at: String::new(),
            engine: String::new(),
            management_account: String::new(),
            region: String::new(),
            master_key_check: String::new(),
            schema: Vec::new(),
        };
        bytes.extend(b"CARDEA BACKUP\r\n\x1a");
        bytes.extend(FORMAT.to_le_bytes());
        frame(&mut bytes, 1, &serde_json::to_vec(&manifest).expect("json"));
        for (kind, plain) in &input.frames {
            frame(&mut bytes, 1 + kind % 4, plain);
        }
    }
    bytes.extend(&input.tail);
    let mut stream = bytes.as_slice();
    let Ok(mut reader) = Reader::open(&mut stream) else {
        return;
    };
    let manifest = reader.manifest().clone();
    let mut parts: Vec<(Table, Vec<Rows>)> = Vec::new();
    while let Ok(part) = reader.next_part() {
        match part {
            Part::Table(table) => parts.push((table, Vec::new())),
            Part::Rows(rows) => parts.last_mut().expect("a table").1.push(rows),
            Part::End(_) => break,
        }
    }
    let mut again = Vec::new();
    let mut writer = Writer::begin(&mut again, &manifest).expect("memory");
    let mut count = 0;
    for (table, pages) in &parts {
        writer.table(table).expect("memory");
        for row in pages.iter().flat_map(Rows::iter) {
            count += 1;
            writer.row(&mut row.into_iter()).expect("a row that was read");
        }
    }
    let written = writer.finish().expect("memory");
    assert_eq!(written.rows, count);
    let mut stream = again.as_slice();
    let mut reader = Reader::open(&mut stream).expect("a backup");
    loop {
        if let Part::End(read) = reader.next_part().expect("a part") {
            assert_eq!(read, written);
            break;
        }
    }
});

fn frame(bytes: &mut Vec<u8>, kind: u8, plain: &[u8]) {
    let mut deflate = DeflateEncoder::new(Vec::new(), Compression::fast());
    deflate.write_all(plain).expect("memory");
    let stored = deflate.finish().expect("memory");
    bytes.push(kind);
    bytes.extend(u32::try_from(stored.len()).expect("short").to_le_bytes());
    bytes.extend(u32::try_from(plain.len()).expect("short").to_le_bytes());
    bytes.extend(stored);
}
