use proptest::prelude::*;

use crate::{
    Column, FORMAT, FRAME_MAX, FrameKind, Kind, Manifest, Part, ReadError, Reader, SchemaStep,
    Summary, Table, Value, WriteError, Writer,
};

/// A value that owns what it holds.
#[derive(Debug, Clone, PartialEq)]
enum Owned {
    Null,
    Int(i64),
    Text(String),
    Blob(Vec<u8>),
}

type Rows = Vec<[Owned; 3]>;

fn manifest() -> Manifest {
    Manifest {
        product_version: "0.1.0".to_owned(),
        taken_at: "2026-11-22T22:00:00Z".to_owned(),
        engine: "sqlite".to_owned(),
        management_account: "111122223333".to_owned(),
        region: "eu-west-1".to_owned(),
        master_key_check: "AAAA".to_owned(),
        schema: vec![SchemaStep {
            version: 38,
            checksum: "ab".repeat(32),
        }],
    }
}

fn table(name: &str) -> Table {
    let columns = [
        ("id", Kind::Int),
        ("name", Kind::Text),
        ("data", Kind::Blob),
    ];
    let columns = columns.map(|(name, kind)| Column::new(name, kind).expect("a column"));
    Table::new(name, columns.to_vec()).expect("a table")
}

fn write(tables: &[(&str, Rows)]) -> (Vec<u8>, Summary) {
    let mut bytes = Vec::new();
    let mut writer = Writer::begin(&mut bytes, &manifest()).expect("begun");
    for (name, rows) in tables {
        writer.table(&table(name)).expect("a table");
        for row in rows {
            let mut values = row.iter().map(|value| match value {
                Owned::Null => Value::Null,
                Owned::Int(number) => Value::Int(*number),
                Owned::Text(text) => Value::Text(text),
                Owned::Blob(bytes) => Value::Blob(bytes),
            });
            writer.row(&mut values).expect("a row");
        }
    }
    let summary = writer.finish().expect("finished");
    (bytes, summary)
}

fn read(mut bytes: &[u8]) -> Result<(Vec<(String, Rows)>, Summary), ReadError> {
    let mut reader = Reader::open(&mut bytes)?;
    let mut tables: Vec<(String, Rows)> = Vec::new();
    loop {
        match reader.next_part()? {
            Part::Table(table) => tables.push((table.name().to_owned(), Vec::new())),
            Part::Rows(rows) => {
                let (_, all) = tables.last_mut().expect("rows belong to a table");
                all.extend(rows.iter().map(|row| {
                    let owned = row.into_iter().map(|value| match value {
                        Value::Null => Owned::Null,
                        Value::Int(number) => Owned::Int(number),
                        Value::Text(text) => Owned::Text(text.to_owned()),
                        Value::Blob(bytes) => Owned::Blob(bytes.to_vec()),
                    });
                    <[Owned; 3]>::try_from(owned.collect::<Vec<_>>()).expect("three columns")
                }));
            }
            Part::End(summary) => return Ok((tables, summary)),
        }
    }
}

fn sample() -> Vec<u8> {
    let rows = vec![
        [
            Owned::Int(i64::MIN),
            Owned::Text("ä\0".to_owned()),
            Owned::Null,
        ],
        [
            Owned::Null,
            Owned::Text(String::new()),
            Owned::Blob(vec![0, 255]),
        ],
    ];
    write(&[("users", rows), ("empty", Vec::new())]).0
}

fn rows() -> impl Strategy<Value = Rows> {
    let row = (
        prop_oneof![Just(Owned::Null), any::<i64>().prop_map(Owned::Int)],
        prop_oneof![Just(Owned::Null), ".{0,40}".prop_map(Owned::Text)],
        prop_oneof![
            Just(Owned::Null),
            prop::collection::vec(any::<u8>(), 0..40).prop_map(Owned::Blob)
        ],
    );
    prop::collection::vec(row.prop_map(|(a, b, c)| [a, b, c]), 0..20)
}

proptest! {
    #[test]
    fn what_was_written_is_read(first in rows(), second in rows()) {
        let tables = [("first", first), ("second", second)];
        let (bytes, written) = write(&tables);
        let (found, summary) = read(&bytes).expect("whole");
        prop_assert_eq!(found.len(), 2);
        prop_assert_eq!(summary, written);
        for ((name, rows), (expected_name, expected)) in found.iter().zip(&tables) {
            prop_assert_eq!(name, expected_name);
            prop_assert_eq!(rows, expected);
        }
    }

    #[test]
    fn any_changed_byte_is_noticed(at in any::<prop::sample::Index>(), change in 1_u8..) {
        let mut bytes = sample();
        let index = at.index(bytes.len());
        bytes[index] ^= change;
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn whatever_the_bytes_the_worst_is_an_error(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(read(&bytes).is_err());
        // The same behind a true beginning.
        let mut begun = sample();
        begun.truncate(18);
        begun.extend(bytes);
        prop_assert!(read(&begun).is_err());
    }
}

#[test]
fn a_backup_that_is_cut_off_anywhere_is_refused() {
    let bytes = sample();
    for length in 0..bytes.len() {
        let error = read(&bytes[..length]).expect_err("cut off");
        let is_told = matches!(error, ReadError::CutOff(_) | ReadError::NotABackup);
        assert!(is_told, "{length}: {error}");
    }
    let mut longer = bytes;
    longer.push(0);
    assert!(matches!(read(&longer), Err(ReadError::Damaged(_))));
}

#[test]
fn large_tables_take_many_frames() {
    let rows: Rows = (0..20_000)
        .map(|n| {
            [
                Owned::Int(n),
                Owned::Text(format!("user {n}")),
                Owned::Blob(vec![7; 30]),
            ]
        })
        .collect();
    let (bytes, summary) = write(&[("users", rows.clone())]);
    let (found, _) = read(&bytes).expect("whole");
    assert_eq!(found, [("users".to_owned(), rows)]);
    assert_eq!((summary.tables, summary.rows), (1, 20_000));
}

#[test]
fn the_digest_of_the_contents_is_of_tables_and_rows_alone() {
    let digest = |tables: &[(&str, Rows)]| write(tables).1.contents;
    let row = || [Owned::Int(1), Owned::Null, Owned::Null];
    let one = digest(&[("a", vec![row()]), ("b", vec![])]);
    assert_eq!(one, digest(&[("a", vec![row()]), ("b", vec![])]));
    assert_ne!(one, digest(&[("a", vec![]), ("b", vec![row()])]));
    assert_ne!(one, digest(&[("b", vec![]), ("a", vec![row()])]));
}

/// A frame as it stands in the file.
fn frame(kind: u8, plain: &[u8], claimed: u32) -> Vec<u8> {
    use std::io::Write as _;
    let mut deflate =
        flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::default());
    deflate.write_all(plain).expect("memory");
    let stored = deflate.finish().expect("memory");
    let mut frame = vec![kind];
    frame.extend(u32::try_from(stored.len()).expect("short").to_le_bytes());
    frame.extend(claimed.to_le_bytes());
    frame.extend(stored);
    frame
}

/// What follows a true manifest.
fn behind_the_manifest(parts: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    bytes.extend(crate::MAGIC);
    bytes.extend(FORMAT.to_le_bytes());
    let manifest = serde_json::to_vec(&manifest()).expect("json");
    let length = u32::try_from(manifest.len()).expect("short");
    bytes.extend(frame(FrameKind::Manifest.byte(), &manifest, length));
    bytes.extend(parts.concat());
    bytes
}

#[test]
fn unbounded_input_claims_are_not_believed() {
    let rows = FrameKind::Rows.byte();
    let zeros = vec![0; 4 * 1024 * 1024];
    let too_long = u32::try_from(FRAME_MAX).expect("fits") + 1;
    let mut users = Vec::new();
    table("users").encode(&mut users);
    let length = u32::try_from(users.len()).expect("short");
    let users = frame(FrameKind::Table.byte(), &users, length);
    // A text that claims four gigabytes.
    let mut row = vec![1, 0, 0, 0, 0, 0, 0, 0, 0, 2];
    row.extend(u32::MAX.to_le_bytes());
    let short = u32::try_from(row.len()).expect("short");
    for (what, bytes) in [
        (
            "a small frame that unpacks to much",
            behind_the_manifest(&[frame(rows, &zeros, 10)]),
        ),
        (
            "a frame that claims more",
            behind_the_manifest(&[frame(rows, &zeros, too_long)]),
        ),
        (
            "a text beyond its frame",
            behind_the_manifest(&[users.clone(), frame(rows, &row, short)]),
        ),
        (
            "rows of no table",
            behind_the_manifest(&[frame(rows, &[0], 1)]),
        ),
        (
            "a table twice",
            behind_the_manifest(&[users.clone(), users]),
        ),
        ("no such kind", behind_the_manifest(&[frame(9, &[], 0)])),
    ] {
        let error = read(&bytes).expect_err(what);
        assert!(matches!(error, ReadError::Damaged(_)), "{what}: {error}");
    }
    // A length without its bytes.
    let mut cut = behind_the_manifest(&[vec![rows]]);
    cut.extend(60_000_000_u32.to_le_bytes());
    cut.extend(60_000_000_u32.to_le_bytes());
    assert!(matches!(read(&cut), Err(ReadError::CutOff(_))));
}

#[test]
fn the_manifest_is_known_before_the_rows() {
    let bytes = sample();
    let mut stream = bytes.as_slice();
    let reader = Reader::open(&mut stream).expect("a beginning");
    assert_eq!(*reader.manifest(), manifest());
    assert_eq!(reader.manifest().schema_version(), 38);
}

#[test]
fn a_manifest_steers_no_terminal() {
    for text in ["\u{1b}[2J", "two\nlines", "ä", &"x".repeat(513)] {
        let mut bytes = Vec::new();
        let region = text.to_owned();
        let strange = Manifest {
            region,
            ..manifest()
        };
        let writer = Writer::begin(&mut bytes, &strange).expect("begun");
        writer.finish().expect("finished");
        assert!(
            matches!(read(&bytes), Err(ReadError::Damaged(_))),
            "{text:?}"
        );
    }
}

#[test]
fn a_newer_format_and_other_files_are_told_apart() {
    let mut newer = sample();
    newer[16] = 2;
    assert!(matches!(read(&newer), Err(ReadError::Newer(2))));
    for other in ["", "SQLite format 3\0 and so on", "CARDEA BACKUP\n"] {
        assert!(matches!(read(other.as_bytes()), Err(ReadError::NotABackup)));
    }
}

#[test]
fn a_row_that_is_not_its_tables_is_not_written() {
    let mut bytes = Vec::new();
    let mut writer = Writer::begin(&mut bytes, &manifest()).expect("begun");
    writer.table(&table("users")).expect("a table");
    let mut few = [Value::Int(1)].into_iter();
    assert!(matches!(writer.row(&mut few), Err(WriteError::Row { .. })));
    let mut other = [Value::Text("1"), Value::Null, Value::Null].into_iter();
    assert!(matches!(
        writer.row(&mut other),
        Err(WriteError::Row { .. })
    ));
    assert!(Table::new("users; drop", Vec::new()).is_err());
    assert!(Column::new("\"", Kind::Int).is_err());
}
