//! Java's regular expressions in the syntax of the `regex` crate.

/// Translates what differs: in Java `\w`, `\d`, `\s` and `\b` are ASCII, and any punctuation may be
/// escaped. What cannot be translated (look-around) needs a `regex` fact in an overlay.
pub(super) fn pattern(java: &str) -> Result<String, String> {
    if ["(?=", "(?!", "(?<"].iter().any(|look| java.contains(look)) {
        return Err(format!(
            "pattern `{java}` looks around: give its shape a `regex` in an overlay"
        ));
    }
    let mut translated = String::new();
    let mut in_class = false;
    let mut letters = java.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => {
                let escaped = letters.next().ok_or("pattern ends in a backslash")?;
                escape(escaped, in_class, &mut translated)?;
                continue;
            }
            // In a class of the `regex` crate these nest sets, or combine them when doubled.
            '[' | '&' | '~' if in_class => translated.push('\\'),
            '[' => in_class = true,
            ']' => in_class = false,
            _ => {}
        }
        translated.push(letter);
    }
    Ok(translated)
}

fn escape(escaped: char, in_class: bool, translated: &mut String) -> Result<(), String> {
    let ascii = match escaped {
        'w' => "0-9A-Za-z_",
        'd' => "0-9",
        's' => r"\t\n\x0B\f\r ",
        // Only seen as `[\s\S]`: together with `\s` it is every character.
        'S' if in_class => r"\x{0}-\x08\x0E-\x1F!-\x{10FFFF}",
        'b' if !in_class => {
            translated.push_str(r"(?-u:\b)");
            return Ok(());
        }
        'p' | 'u' | 't' | 'n' | 'r' => {
            translated.push('\\');
            translated.push(escaped);
            return Ok(());
        }
        letter if letter.is_ascii_alphanumeric() => {
            return Err(format!("escape `\\{letter}` is not known"));
        }
        ' ' | '_' | '/' | ':' | '"' | '=' | '@' => {
            translated.push(escaped);
            return Ok(());
        }
        punctuation => {
            translated.push('\\');
            translated.push(punctuation);
            return Ok(());
        }
    };
    if in_class {
        translated.push_str(ascii);
    } else {
        translated.push('[');
        translated.push_str(ascii);
        translated.push(']');
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shorthand_classes_stay_ascii() {
        assert_eq!(pattern(r"[\w+=,.@-]+").unwrap(), "[0-9A-Za-z_+=,.@-]+");
        assert_eq!(pattern(r"\d{12}").unwrap(), "[0-9]{12}");
        assert_eq!(pattern(r"[^\s@]").unwrap(), r"[^\t\n\x0B\f\r @]");
    }

    #[test]
    fn look_around_is_refused() {
        assert!(pattern("a(?!b)").is_err());
    }
}
