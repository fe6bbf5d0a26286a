//! Names of AWS's models as Rust names.

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// `OpenIDConnectProviderArn` -> `open_id_connect_provider_arn`, keywords escaped.
pub(super) fn field(name: &str) -> String {
    let snake = words(name).join("_").to_lowercase();
    if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else {
        snake
    }
}

/// `arnType` -> `ARN_TYPE`.
pub(super) fn constant(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

/// `assignmentStatusType` -> `AssignmentStatusType`.
pub(super) fn type_name(name: &str) -> String {
    capitalized(name)
}

/// `AWS_ACCOUNT` -> `AwsAccount`; `kms:x` -> `KmsX`; `2FA` -> `V2fa`.
pub(super) fn variant(value: &str) -> String {
    let joined: String = value
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            if word.chars().any(|c| c.is_ascii_lowercase()) {
                capitalized(word)
            } else {
                capitalized(&word.to_lowercase())
            }
        })
        .collect();
    match joined.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("V{joined}"),
        Some(_) if joined == "Self" => "SelfValue".to_owned(),
        Some(_) => joined,
    }
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The words of a camel-case name; runs of capitals are one word, a plural `s` belongs to its run.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (place, &letter) in letters.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| letters.get(place));
        let after = letters.get(place + 1);
        let rises = letter.is_uppercase() && before.is_some_and(|c| !c.is_uppercase());
        let starts = letter.is_uppercase()
            && before.is_some_and(|c| c.is_uppercase())
            && after.is_some_and(|c| c.is_lowercase())
            && !is_plural(&letters, place + 1);
        if !letter.is_alphanumeric() || rises || starts {
            words.push(std::mem::take(&mut word));
        }
        if letter.is_alphanumeric() {
            word.push(letter);
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// Whether the letter at `place` is the `s` of `ARNs`.
fn is_plural(letters: &[char], place: usize) -> bool {
    letters.get(place) == Some(&'s') && letters.get(place + 1).is_none_or(|c| c.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_models_become_names_of_rust() {
        for (model, expected) in [
            ("OpenIDConnectProviderArn", "open_id_connect_provider_arn"),
            ("SAMLAssertion", "saml_assertion"),
            ("SSHPublicKeyId", "ssh_public_key_id"),
            ("PolicyARNs", "policy_arns"),
            ("CreateOAuth2Token", "create_o_auth2_token"),
            ("Type", "r#type"),
            ("accountId", "account_id"),
            ("error_description", "error_description"),
        ] {
            assert_eq!(field(model), expected);
        }
        assert_eq!(variant("AWS_ACCOUNT"), "AwsAccount");
        assert_eq!(variant("kms:x"), "KmsX");
        assert_eq!(variant("RS256"), "Rs256");
        assert_eq!(variant("InProgress"), "InProgress");
    }
}
