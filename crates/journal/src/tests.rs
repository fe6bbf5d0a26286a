use std::path::PathBuf;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

/// A folder of a test's own, which does not outlive it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("cardea-journal-{name}-{}", std::process::id()));
        drop(fs::remove_dir_all(&path));
        Self(path)
    }

    fn open(&self) -> (Journal, Vec<String>) {
        let (mut journal, found) = Journal::open(&self.0).expect("a journal");
        for sealed in found.sealed {
            journal.free(sealed).expect("a free file");
        }
        (journal, texts(&found.entries))
    }

    /// What a start would find, without touching it.
    fn left(&self) -> Vec<String> {
        let (_journal, found) = Journal::open(&self.0).expect("a journal");
        texts(&found.entries)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn texts(entries: &[Vec<u8>]) -> Vec<String> {
    let text = |entry: &Vec<u8>| String::from_utf8(entry.clone()).expect("a text");
    entries.iter().map(text).collect()
}

fn append(journal: &mut Journal, entries: &[&str]) {
    journal.append(entries).expect("entries on disk");
}

#[test]
fn what_was_appended_is_found_in_order_until_it_is_freed() {
    let folder = Folder::new("order");
    let (mut journal, found) = folder.open();
    assert!(found.is_empty());
    append(&mut journal, &["a", "b"]);
    append(&mut journal, &["c"]);
    let sealed = journal.seal().expect("another file");
    append(&mut journal, &["d"]);
    assert_eq!(folder.left(), ["a", "b", "c", "d"]);
    let before = in_use(&folder.0).expect("generations");
    journal.free(sealed).expect("a free file");
    assert_eq!(in_use(&folder.0).expect("generations"), before[1..]);
    assert_eq!(folder.left(), ["d"]);
    drop(journal);
    let (mut journal, found) = folder.open();
    assert_eq!(found, ["d"]);
    append(&mut journal, &["e"]);
    assert_eq!(folder.left(), ["e"]);
}

#[test]
fn files_are_used_again_and_what_was_in_them_does_not_come_back() {
    let folder = Folder::new("again");
    let (mut journal, _) = folder.open();
    for round in 0..50 {
        append(&mut journal, &["long enough to be left over", "second"]);
        let sealed = journal.seal().expect("another file");
        append(&mut journal, &[&format!("round {round}")]);
        journal.free(sealed).expect("a free file");
        assert_eq!(folder.left(), [format!("round {round}")]);
        let sealed = journal.seal().expect("another file");
        journal.free(sealed).expect("a free file");
    }
    let files = fs::read_dir(&folder.0).expect("a folder").count();
    assert_eq!(files, 2);
}

#[test]
fn generations_do_not_come_again_after_a_start() {
    let folder = Folder::new("generations");
    let mut before = 0;
    for _ in 0..5 {
        let (journal, _) = folder.open();
        assert!(before < journal.generation, "{before}");
        before = journal.generation;
    }
}

#[test]
fn a_batch_that_was_torn_leaves_those_before_it_whole() {
    let folder = Folder::new("torn");
    let (mut journal, _) = folder.open();
    append(&mut journal, &["first", "second"]);
    let whole = journal.bytes();
    append(&mut journal, &["third"]);
    let end = journal.bytes();
    drop(journal);
    let path = folder.0.join("0");
    let bytes = fs::read(&path).expect("a file");
    for cut in whole..end {
        let cut = usize::try_from(cut).expect("a place");
        let torn = bytes.get(..cut).expect("a beginning");
        assert_eq!(file::entries(torn).1, [&b"first"[..], b"second"], "{cut}");
        let mut changed = bytes.clone();
        changed[cut] ^= 1;
        assert_eq!(
            file::entries(&changed).1,
            [&b"first"[..], b"second"],
            "{cut}"
        );
    }
    assert_eq!(folder.left(), ["first", "second", "third"]);
}

#[test]
fn a_file_grows_by_whole_steps_and_gives_space_back() {
    let folder = Folder::new("space");
    let (mut journal, _) = folder.open();
    let length = || fs::metadata(folder.0.join("0")).expect("a file").len();
    assert_eq!(length(), 1024 * 1024);
    let entry = vec![7; ENTRY];
    for _ in 0..5 {
        journal.append(&[&entry]).expect("an entry");
    }
    assert_eq!(length(), 21 * 1024 * 1024);
    let sealed = journal.seal().expect("another file");
    journal.free(sealed).expect("a free file");
    assert_eq!(length(), 16);
}

#[test]
fn an_entry_that_is_empty_or_too_long_is_refused_and_nothing_is_written() {
    let folder = Folder::new("bounds");
    let (mut journal, _) = folder.open();
    let long = vec![7; ENTRY + 1];
    for wrong in [&[][..], &long] {
        assert!(journal.append(&[b"good".as_slice(), wrong]).is_err());
    }
    append(&mut journal, &["after"]);
    assert_eq!(folder.left(), ["after"]);
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error() {
    let folder = Folder::new("nowhere");
    assert!(Journal::open(&folder.0.join("missing").join("journal")).is_err());
}

proptest! {
    #[test]
    fn anything_is_read_without_harm(bytes in vec(any::<u8>(), 0..256), generation in 0_u64..3) {
        let mut file = b"CARDEAJ1".to_vec();
        file.extend_from_slice(&generation.to_le_bytes());
        file.extend_from_slice(&bytes);
        prop_assert!(file::entries(&bytes).1.is_empty());
        prop_assert!(file::entries(&file).1.iter().all(|entry| !entry.is_empty()));
    }
}
