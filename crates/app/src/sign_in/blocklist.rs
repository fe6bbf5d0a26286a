//! Passwords that are common or were leaked, which guessers try first.
//!
//! The list that ships is `data/common-passwords.txt.gz` (`scripts/make-blocklist.py`); the operator
//! may bring another beside it. A password is looked for without regard to case, without what people
//! put around a word to please a policy, and with the letters that digits stand for.

use std::fmt;
use std::io::Read as _;
use std::sync::{Arc, OnceLock};

use flate2::read::GzDecoder;

const SHIPPED: &[u8] = include_bytes!("../../data/common-passwords.txt.gz");
/// The file is ours; what it unpacks to is bounded all the same.
const UNPACKED: u64 = 4 * 1024 * 1024;
/// How large an operator's own list may be: it is held in memory.
pub const LARGEST_BLOCKLIST: usize = 64 * 1024 * 1024;
/// How many characters around a common word do not make it uncommon, if they are no more than
/// the word's own.
const PADDING: usize = 6;

/// Passwords in lower case, in order.
#[derive(Default)]
struct Words {
    text: String,
    /// Where each word begins and ends.
    places: Vec<(u32, u32)>,
}

impl Words {
    fn new(text: &str) -> Self {
        let mut words: Vec<String> = text
            .lines()
            .map(|line| line.trim().to_lowercase())
            .filter(|word| !word.is_empty())
            .collect();
        words.sort_unstable();
        words.dedup();
        let mut all = Self::default();
        for word in words {
            let start = u32::try_from(all.text.len()).unwrap_or(u32::MAX);
            all.text.push_str(&word);
            let end = u32::try_from(all.text.len()).unwrap_or(u32::MAX);
            all.places.push((start, end));
        }
        all
    }

    fn contains(&self, word: &str) -> bool {
        self.places
            .binary_search_by(|(start, end)| {
                let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
                let found = self.text.get(place(*start)..place(*end));
                found.unwrap_or_default().cmp(word)
            })
            .is_ok()
    }
}

fn shipped() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut text = String::new();
        let read = GzDecoder::new(SHIPPED)
            .take(UNPACKED)
            .read_to_string(&mut text);
        if let Err(error) = read {
            tracing::error!(%error, "the list of common passwords cannot be read");
        }
        Words::new(&text)
    })
}

/// What may not be chosen.
#[derive(Clone, Default)]
pub struct Blocklist {
    own: Arc<Words>,
}

impl Blocklist {
    /// The list that ships and the operator's own: a password a line.
    pub fn with(own: &str) -> Self {
        Self {
            own: Arc::new(Words::new(own)),
        }
    }

    /// Whether `password` is one that guessers try first.
    pub fn contains(&self, password: &str) -> bool {
        forms(password)
            .iter()
            .any(|form| shipped().contains(form) || self.own.contains(form))
    }
}

impl fmt::Debug for Blocklist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Blocklist(and {} own)", self.own.places.len())
    }
}

/// What `password` is looked for as.
fn forms(password: &str) -> Vec<String> {
    let whole = password.trim().to_lowercase();
    let length = whole.chars().count();
    let mut forms = vec![whole.clone()];
    let mut add_core = |core: &str| {
        let kept = core.chars().count();
        let padding = length.saturating_sub(kept);
        if kept >= 4 && padding <= PADDING.max(kept) {
            forms.push(core.to_owned());
            // `1` stands for two letters.
            forms.push(letters(core, 'i'));
            forms.push(letters(core, 'l'));
        }
    };
    add_core(&whole);
    add_core(whole.trim_matches(|c: char| !c.is_alphanumeric()));
    add_core(whole.trim_matches(|c: char| !c.is_alphabetic()));
    forms
}

/// The letters that digits and symbols stand for.
fn letters(text: &str, one: char) -> String {
    let letter = |c: char| match c {
        '@' | '4' => 'a',
        '3' => 'e',
        '1' | '!' | '|' => one,
        '0' => 'o',
        '$' | '5' => 's',
        '7' | '+' => 't',
        other => other,
    };
    text.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_password_a_common_word_in_any_disguise_is_refused() {
        let list = Blocklist::default();
        for common in [
            "password",
            "PassWord",
            "Password1!",
            "P@ssw0rd!",
            "Pa$$w0rd2024!",
            "Qwerty123!",
            "Summer2026!",
            "!!Dragon99",
            "Welcome1!",
            "Abc123456!",
            "1l0veYou!",
        ] {
            assert!(list.contains(common), "{common}");
        }
        for rare in [
            "Correct-horse-1",
            "Correct-horse-battery-7",
            "xK9#mQ2$vL5!",
            "Dragon-of-the-north-4",
        ] {
            assert!(!list.contains(rare), "{rare}");
        }
        // Enough around a word makes another password of it.
        assert!(!list.contains("Dragon#83920174!"));
    }

    #[test]
    fn an_operators_own_list_counts_too() {
        let list = Blocklist::with("Initech\r\n\nzebra-stripes\n");
        assert!(list.contains("INITECH1!"));
        assert!(list.contains("Zebra-Stripes9!"));
        assert!(!Blocklist::default().contains("Zebra-Stripes9!"));
    }

    #[test]
    fn the_list_that_ships_is_whole() {
        assert!(shipped().places.len() > 39_000);
        assert!(shipped().text.len() < 1024 * 1024);
    }
}
