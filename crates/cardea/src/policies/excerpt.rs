//! Lines of a document, as a terminal may show them.

use policy::json::Position;

/// How many characters of a long line are shown on each side of the place.
const AROUND: usize = 48;

/// A line and a caret under the place; none if the text has no such line.
pub(super) fn excerpt(text: &str, position: Position) -> Option<[String; 2]> {
    let index = usize::try_from(position.line).ok()?.checked_sub(1)?;
    let line = text.split('\n').nth(index)?;
    let at = usize::try_from(position.column).ok()?.checked_sub(1)?;
    let start = at.saturating_sub(AROUND);
    let length = line.chars().count();
    let end = at.saturating_add(AROUND).min(length);
    let shown: String = line
        .chars()
        .skip(start)
        .take(end.saturating_sub(start))
        .map(visible)
        .collect();
    let (before, after) = (
        if start > 0 { "…" } else { "" },
        if end < length { "…" } else { "" },
    );
    let number = position.line.to_string();
    let indent = before
        .chars()
        .count()
        .saturating_add(at.saturating_sub(start));
    Some([
        format!("{number:>5} | {before}{}{after}", shown.trim_end()),
        format!("      | {}^", " ".repeat(indent)),
    ])
}

/// A text on one line, without what a terminal would obey.
pub(crate) fn harmless(text: &str) -> String {
    text.chars().map(visible).collect()
}

fn visible(character: char) -> char {
    match character {
        '\t' | '\n' | '\r' => ' ',
        // What reorders a line is as bad as what moves the cursor.
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        character if character.is_control() => '\u{fffd}',
        character => character,
    }
}

#[cfg(test)]
mod tests {
    use super::{excerpt, harmless};
    use policy::json::Position;

    fn shown(text: &str, line: u32, column: u32) -> Option<String> {
        excerpt(text, Position { line, column }).map(|lines| lines.join("\n"))
    }

    #[test]
    fn the_line_is_shown_with_a_caret_under_the_place() {
        let text = "{\n\t\"Äction\": 7,\r\n}";
        let expected = "    2 |  \"Äction\": 7,\n      |            ^";
        assert_eq!(shown(text, 2, 12).as_deref(), Some(expected));
        assert_eq!(shown(text, 9, 1), None);
        assert_eq!(shown("", 1, 1).as_deref(), Some("    1 | \n      | ^"));
    }

    #[test]
    fn of_a_long_line_the_part_around_the_place_is_shown() {
        let text = format!("{}X{}", "a".repeat(100), "b".repeat(100));
        let shown = shown(&text, 1, 101).expect("a line");
        let [line, caret] = shown.lines().collect::<Vec<_>>()[..] else {
            panic!("{shown}");
        };
        assert_eq!(line.chars().position(|found| found == 'X'), Some(57));
        assert_eq!(caret.chars().position(|found| found == '^'), Some(57));
        assert!(line.contains("| …a") && line.ends_with("b…"));
    }

    #[test]
    fn a_terminal_is_not_told_what_to_do() {
        assert_eq!(
            harmless("a\u{1b}[31m\u{9b}b\u{202e}c\n"),
            "a\u{fffd}[31m\u{fffd}b\u{fffd}c "
        );
    }
}
