//! Where a session in the console may begin.

/// Consoles of AWS: these hosts, and those below them (`us-east-1.console.aws.amazon.com`).
// AWS: which hosts a destination may name is unconfirmed (§6.2).
const CONSOLES: [&str; 3] = [
    "console.aws.amazon.com",
    "console.amazonaws-us-gov.com",
    "console.amazonaws.cn",
];

/// The console's home on the server that browsers find at `public_url`.
pub fn home(public_url: &str) -> String {
    format!("{public_url}/console")
}

/// Where a console session begins: at `destination` where somebody asked for one, at the
/// permission set's relay state, or at home (AWS: §6.2). None where the destination that was asked
/// for is no page of a console; a relay state that is none is passed over.
pub fn beginning(
    public_url: &str,
    destination: Option<&str>,
    relay_state: Option<&str>,
) -> Option<String> {
    if let Some(destination) = destination {
        return is_destination(public_url, destination).then(|| destination.to_owned());
    }
    let relay_state = relay_state.filter(|url| is_destination(public_url, url));
    Some(relay_state.map_or_else(|| home(public_url), ToOwned::to_owned))
}

/// Whether an address is a page of ours or of AWS's console, and nothing else.
pub fn is_destination(public_url: &str, url: &str) -> bool {
    let Some(origin) = origin_of(url) else {
        return false;
    };
    if Some(origin) == origin_of(public_url) {
        return true;
    }
    let host = origin.strip_prefix("https://").unwrap_or_default();
    CONSOLES.iter().any(|console| {
        host.strip_suffix(console)
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })
}

/// Scheme and authority of an address; none where browsers might read another into it.
fn origin_of(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let is_plain = |c: char| c.is_ascii_graphic() && c != '\\' && c != '@';
    if !["https", "http"].contains(&scheme) || !url.chars().all(is_plain) {
        return None;
    }
    let length = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    url.get(..scheme.len().checked_add(3)?.checked_add(length)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_redirect_an_origin_is_read_as_a_browser_reads_it() {
        for (url, origin) in [
            ("https://a.example/b?c#d", Some("https://a.example")),
            ("https://a.example", Some("https://a.example")),
            ("https://a.example?x", Some("https://a.example")),
            ("https://a.example#x", Some("https://a.example")),
            ("http://127.0.0.1:8420/start", Some("http://127.0.0.1:8420")),
            ("https://a.example@evil.example/", None),
            ("https://a.example\\@evil.example/", None),
            ("https://a.example\t/", None),
            ("javascript://a.example/%0aalert(1)", None),
            ("//a.example/", None),
            ("/start", None),
        ] {
            assert_eq!(origin_of(url), origin, "{url}");
        }
        assert_ne!(
            origin_of("https://a.example.evil.example/"),
            origin_of("https://a.example/")
        );
    }

    #[test]
    fn open_redirect_a_console_session_begins_on_pages_of_consoles_alone() {
        let public_url = "https://id.example.com";
        for good in [
            "https://id.example.com/console",
            "https://id.example.com",
            "https://console.aws.amazon.com/s3/home?region=eu-west-1#/x",
            "https://eu-west-1.console.aws.amazon.com/",
            "https://console.amazonaws-us-gov.com/",
            "https://cn-north-1.console.amazonaws.cn/",
        ] {
            assert!(is_destination(public_url, good), "{good}");
        }
        for bad in [
            "",
            "/console",
            "//console.aws.amazon.com/",
            "http://console.aws.amazon.com/",
            "http://id.example.com/",
            "https://id.example.com:8443/",
            "https://evilconsole.aws.amazon.com/",
            "https://console.aws.amazon.com.evil.example/",
            "https://console.aws.amazon.com:444/",
            "https://console.aws.amazon.com@evil.example/",
            "https://evil.example/console.aws.amazon.com",
            "https://evil.example#.console.aws.amazon.com",
            "https://evil.example\\.console.aws.amazon.com/",
            "javascript://console.aws.amazon.com/%0aalert(1)",
            "https://aws.amazon.com/",
        ] {
            assert!(!is_destination(public_url, bad), "{bad}");
        }
    }

    #[test]
    fn a_destination_comes_before_the_relay_state_and_that_before_home() {
        let public_url = "https://id.example.com";
        let s3 = "https://console.aws.amazon.com/s3";
        let ec2 = "https://console.aws.amazon.com/ec2";
        let begins = |destination, relay_state| beginning(public_url, destination, relay_state);
        assert_eq!(begins(Some(s3), Some(ec2)).as_deref(), Some(s3));
        assert_eq!(begins(None, Some(ec2)).as_deref(), Some(ec2));
        let home = Some("https://id.example.com/console");
        assert_eq!(begins(None, None).as_deref(), home);
        assert_eq!(begins(None, Some("https://evil.example/")).as_deref(), home);
        assert_eq!(begins(Some("https://evil.example/"), Some(ec2)), None);
    }
}
