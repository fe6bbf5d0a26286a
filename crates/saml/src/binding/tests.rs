use super::{deflate, inflate};
use crate::samples::{certificate, signing_key};
use crate::{
    BindingError, Parameter, SignatureError, post_value, read_post, read_redirect, redirect_url,
};

const LOCATION: &str = "https://idp.example.com/sso?tenant=1";

fn query(url: &str) -> &str {
    url.strip_prefix(LOCATION)
        .and_then(|rest| rest.strip_prefix('&'))
        .unwrap()
}

#[test]
fn a_posted_message_reads_as_it_was() {
    assert_eq!(
        read_post(&post_value("<a>ü</a>")).unwrap(),
        "<a>ü</a>".as_bytes()
    );
    assert_eq!(read_post("PGE+\r\n\tPC9h Pg==").unwrap(), b"<a></a>");
    for (value, fault) in [
        ("PGE", BindingError::NotBase64),
        ("PGE+PC9hPg", BindingError::NotBase64),
        ("%3Ca%3E", BindingError::NotBase64),
        (&"A".repeat(600_000), BindingError::TooLarge),
    ] {
        assert_eq!(read_post(value), Err(fault));
    }
}

#[test]
fn a_redirected_message_reads_as_it_was() {
    let key = signing_key();
    for relay_state in [None, Some(""), Some("https://a/?b=c&d=e f+g%20ü")] {
        for key in [None, Some(&key)] {
            let url =
                redirect_url(LOCATION, Parameter::Request, "<a>+/=</a>", relay_state, key).unwrap();
            let read = read_redirect(query(&url)).unwrap();
            assert_eq!(read.parameter, Parameter::Request);
            assert_eq!(read.document, b"<a>+/=</a>");
            assert_eq!(read.relay_state.as_deref(), relay_state);
            assert_eq!(read.is_signed(), key.is_some());
            let signer = certificate("idp");
            let trusted = [certificate("other"), signer.clone()];
            match key {
                Some(_) => assert_eq!(read.verify(&trusted), Ok(&signer)),
                None => assert_eq!(read.verify(&trusted), Err(SignatureError::Missing)),
            }
            if key.is_some() {
                let other = [certificate("other")];
                assert_eq!(read.verify(&other), Err(SignatureError::Untrusted));
            }
        }
    }
    let plain = redirect_url("https://a/", Parameter::Response, "<a/>", None, None).unwrap();
    assert!(plain.starts_with("https://a/?SAMLResponse="), "{plain}");
}

#[test]
fn any_change_to_a_signed_query_is_noticed() {
    let key = signing_key();
    let url = redirect_url(LOCATION, Parameter::Request, "<a/>", Some("x"), Some(&key)).unwrap();
    let good = query(&url);
    let trusted = [certificate("idp")];
    let verify = |query: &str| read_redirect(query).unwrap().verify(&trusted).map(|_| ());
    assert_eq!(verify(good), Ok(()));
    // The order of the parameters is the standard's, not the sender's.
    let mut parameters: Vec<&str> = good.split('&').collect();
    parameters.reverse();
    assert_eq!(
        verify(&format!("tenant=1&{}", parameters.join("&"))),
        Ok(())
    );
    let untrusted = Err(SignatureError::Untrusted);
    assert_eq!(
        verify(&good.replace("RelayState=x", "RelayState=y")),
        untrusted
    );
    assert_eq!(verify(&good.replace("&RelayState=x", "")), untrusted);
    let response = good.replace("SAMLRequest", "SAMLResponse");
    assert_eq!(verify(&response), untrusted);
    let weak = good.replace("sha256", "sha1");
    assert!(matches!(verify(&weak), Err(SignatureError::Algorithm(_))));
    // Signed in another spelling of the same value: what counts is what was sent.
    assert_eq!(
        verify(&good.replace("RelayState=x", "RelayState=%78")),
        untrusted
    );
}

#[test]
fn a_query_that_is_ambiguous_or_broken_is_refused() {
    let url = redirect_url(LOCATION, Parameter::Request, "<a/>", None, None).unwrap();
    let good = query(&url);
    let cases = [
        (String::new(), BindingError::NotOneMessage),
        ("SAMLRequest".to_owned(), BindingError::NotDeflated),
        (format!("{good}&{good}"), BindingError::Query),
        (
            format!("{good}&{}", good.replace("Request", "Response")),
            BindingError::NotOneMessage,
        ),
        (
            format!("{good}&RelayState=a&RelayState=b"),
            BindingError::Query,
        ),
        (format!("{good}&Signature=AAAA"), BindingError::Query),
        (format!("{good}&SigAlg=x"), BindingError::Query),
        (format!("{good}&RelayState=%ff"), BindingError::Query),
        (
            format!("{good}&RelayState={}", "x".repeat(2_049)),
            BindingError::TooLarge,
        ),
        (
            format!("{good}&SAMLEncoding=gzip"),
            BindingError::NotDeflated,
        ),
        ("SAMLRequest=%3Ca%2F%3E".to_owned(), BindingError::NotBase64),
        ("SAMLRequest=AAAA".to_owned(), BindingError::NotDeflated),
    ];
    for (query, fault) in cases {
        assert_eq!(read_redirect(&query), Err(fault), "{query}");
    }
}

#[test]
fn a_bomb_is_not_inflated() {
    let bomb = deflate(&" ".repeat(200_000_000)).unwrap();
    assert!(bomb.len() < 300_000);
    assert_eq!(inflate(&bomb), Err(BindingError::TooLarge));
    let largest = deflate(&" ".repeat(65_536)).unwrap();
    assert_eq!(inflate(&largest).unwrap().len(), 65_536);
    let larger = deflate(&" ".repeat(65_537)).unwrap();
    assert_eq!(inflate(&larger), Err(BindingError::TooLarge));
}
