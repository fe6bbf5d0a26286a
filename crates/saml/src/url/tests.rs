use super::is_web_url;

#[test]
fn only_whole_web_addresses_are_taken() {
    for url in [
        "https://sp.example.com",
        "https://sp.example.com:8443/acs?tenant=a@b&x=%20",
        "http://localhost:3000/acs",
        "https://[::1]/acs",
    ] {
        assert!(is_web_url(url), "{url}");
    }
    for url in [
        "",
        "https://",
        "https:///acs",
        "/acs",
        "//sp.example.com/acs",
        "sp.example.com",
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)//https://sp.example.com",
        "data:text/html,x",
        "https:sp.example.com",
        "https://sp.example.com@evil.example.com/",
        "https://sp.example.com\\@evil.example.com/",
        "https://sp.example.com/a b",
        "https://sp.example.com/\n",
        "https://sp.example.com/\"onload=x",
        "https://sp.example.com/<script>",
        "https://sp.example.com/#x",
        "https://spé.example.com/",
        &format!("https://sp.example.com/{}", "x".repeat(3_000)),
    ] {
        assert!(!is_web_url(url), "{url}");
    }
}
