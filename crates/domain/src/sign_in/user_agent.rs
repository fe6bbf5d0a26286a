//! What a person signed in with, in words that they recognize: programs say it of themselves, so it
//! is for reading only.

/// Programs by a mark in what they call themselves; the first one counts. Browsers carry the
/// names of others, so the special ones come first.
const PROGRAMS: &[(&str, &str)] = &[
    ("cardea/", "Cardea CLI"),
    ("aws-cli/", "AWS CLI"),
    ("boto3/", "AWS SDK for Python"),
    ("botocore/", "AWS SDK for Python"),
    ("aws-sdk-js/", "AWS SDK for JavaScript"),
    ("aws-sdk-go", "AWS SDK for Go"),
    ("aws-sdk-java/", "AWS SDK for Java"),
    ("aws-sdk-kotlin/", "AWS SDK for Kotlin"),
    ("aws-sdk-rust/", "AWS SDK for Rust"),
    ("aws-sdk-dotnet", "AWS SDK for .NET"),
    ("aws-sdk-ruby", "AWS SDK for Ruby"),
    ("aws-sdk-php/", "AWS SDK for PHP"),
    ("aws-sdk-cpp/", "AWS SDK for C++"),
    ("aws-sdk-swift/", "AWS SDK for Swift"),
    ("edg/", "Edge"),
    ("edga/", "Edge"),
    ("edgios/", "Edge"),
    ("opr/", "Opera"),
    ("vivaldi/", "Vivaldi"),
    ("samsungbrowser/", "Samsung Internet"),
    ("firefox/", "Firefox"),
    ("fxios/", "Firefox"),
    ("crios/", "Chrome"),
    ("headlesschrome/", "Chrome"),
    ("chromium/", "Chromium"),
    ("chrome/", "Chrome"),
    ("safari/", "Safari"),
    ("curl/", "curl"),
];

/// Systems in the same way: Android says Linux too, and iPhones say Mac OS X.
const SYSTEMS: &[(&str, &str)] = &[
    ("iphone", "iPhone"),
    ("ipad", "iPad"),
    ("android", "Android"),
    ("windows", "Windows"),
    ("cros ", "ChromeOS"),
    ("mac os x", "macOS"),
    ("macos", "macOS"),
    ("darwin", "macOS"),
    ("linux", "Linux"),
    ("freebsd", "FreeBSD"),
];

/// Such as `Firefox on Windows`; what cannot be told is an unknown program.
pub fn device_name(user_agent: &str) -> String {
    let user_agent = user_agent.to_ascii_lowercase();
    let find = |names: &[(&str, &'static str)]| {
        let mut names = names.iter();
        names
            .find(|(mark, _)| user_agent.contains(mark))
            .map(|(_, name)| *name)
    };
    let program = find(PROGRAMS);
    match (program, find(SYSTEMS)) {
        (Some(program), Some(system)) => format!("{program} on {system}"),
        (Some(program), None) => program.to_owned(),
        (None, Some(system)) => format!("Unknown program on {system}"),
        (None, None) => "Unknown program".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_agent_becomes_a_program_and_a_system() {
        for (user_agent, name) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0",
                "Firefox on Windows",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
                 Chrome/131.0.0.0 Safari/537.36 Edg/131.0.2903.86",
                "Edge on Windows",
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) \
                 HeadlessChrome/131.0.0.0 Safari/537.36",
                "Chrome on Linux",
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_6) AppleWebKit/605.1.15 (KHTML, like \
                 Gecko) Version/17.6 Safari/605.1.15",
                "Safari on macOS",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 \
                 (KHTML, like Gecko) CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1",
                "Chrome on iPhone",
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) \
                 Chrome/131.0.0.0 Mobile Safari/537.36",
                "Chrome on Android",
            ),
            (
                "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) \
                 Chrome/131.0.0.0 Safari/537.36",
                "Chrome on ChromeOS",
            ),
            (
                "aws-cli/2.38.1 md/awscrt#0.23 ua/2.0 os/linux#6.1 md/arch#x86_64 lang/python#3.12",
                "AWS CLI on Linux",
            ),
            (
                "Boto3/1.44.5 md/Botocore#1.44.5 ua/2.0 os/macos#23.6.0 md/arch#arm64",
                "AWS SDK for Python on macOS",
            ),
            (
                "aws-sdk-go-v2/1.32.5 os/windows lang/go#1.23",
                "AWS SDK for Go on Windows",
            ),
            ("cardea/0.5.0", "Cardea CLI"),
            ("curl/8.5.0", "curl"),
            (
                "Something (X11; FreeBSD amd64)",
                "Unknown program on FreeBSD",
            ),
            ("", "Unknown program"),
            ("\u{202e}<script>", "Unknown program"),
        ] {
            assert_eq!(device_name(user_agent), name, "{user_agent}");
        }
    }
}
