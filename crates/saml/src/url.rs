//! Which URLs a browser may be sent to.

#[cfg(test)]
mod tests;

/// Whether a text is an absolute `https` or `http` URL with a host, and has nothing in it that
/// misleads or needs escaping: no script, no relative path, no user, no fragment, no space, no
/// quotation mark.
///
/// Whether it is the right one is for the caller, who compares it with what was configured.
pub fn is_web_url(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let Some(rest) = rest else {
        return false;
    };
    let has_host = rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[');
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let is_clean =
        |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '<' | '>' | '\\' | '#');
    has_host && !authority.contains('@') && text.len() <= 2_048 && text.chars().all(is_clean)
}
