use super::{Comments, Element, Limits, XmlError, parse};
use crate::c14n::{Method, canonical};

const LIMITS: Limits = Limits {
    bytes: 4_096,
    depth: 4,
    elements: 50,
    attributes: 4,
};

fn read(text: &str) -> Result<Element, XmlError> {
    parse(text.as_bytes(), &LIMITS, Comments::Refused)
}

/// A document as it is understood, or why not.
fn shown(text: &str) -> String {
    match read(text) {
        Ok(root) => canonical(&root, &Method::Exclusive(Vec::new()), &[], None),
        Err(error) => error.to_string(),
    }
}

#[test]
fn documents_are_read_as_the_standard_says() {
    let cases = [
        ("<a/>", "<a></a>"),
        ("\u{feff}<?xml version='1.0'?>\n<a/>\n", "<a></a>"),
        (
            "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\" ?><a/>",
            "<a></a>",
        ),
        ("<a  b = 'c'\n d=\"e\" ></a >", "<a b=\"c\" d=\"e\"></a>"),
        ("<a b='\"'>'\"></a>", "<a b=\"&quot;\">'\"&gt;</a>"),
        (
            "<a b='x\r\ny\tz&#9;&#10;'/>",
            "<a b=\"x y z&#x9;&#xA;\"></a>",
        ),
        ("<a>x\r\ny\rz&#13;</a>", "<a>x\ny\nz&#xD;</a>"),
        (
            "<a>&lt;&gt;&amp;&quot;&apos;&#x41;&#66;</a>",
            "<a>&lt;&gt;&amp;\"'AB</a>",
        ),
        ("<a>x<![CDATA[<&]]>y</a>", "<a>x&lt;&amp;y</a>"),
        ("<a><b/>x</a>", "<a><b></b>x</a>"),
        ("<é.-1/>", "<é.-1></é.-1>"),
        (
            "<p:a xmlns:p='u' p:b='1' b='2'/>",
            "<p:a xmlns:p=\"u\" b=\"2\" p:b=\"1\"></p:a>",
        ),
        ("<a xml:lang='x'/>", "<a xml:lang=\"x\"></a>"),
        (
            "<a xmlns='u'><b xmlns=''/></a>",
            "<a xmlns=\"u\"><b xmlns=\"\"></b></a>",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn what_is_not_well_formed_is_refused() {
    for text in [
        "",
        " ",
        "x",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a/>x",
        "x<a/>",
        "</a>",
        "<a></a></a>",
        "<a b/>",
        "<a b=c/>",
        "<a b='c'd='e'/>",
        "<a b='c' b='d'/>",
        "<a b='<'/>",
        "<a b='c/>",
        "<a>]]></a>",
        "<a><![CDATA[x</a>",
        "<![CDATA[x]]><a/>",
        "< a/>",
        "<1/>",
        "<a:/>",
        "<:a/>",
        "<a:b:c/>",
        "<a\u{0}/>",
        "<a>\u{1}</a>",
        "<a>\u{ffff}</a>",
        "<a",
        "<a /",
        "<?xml version='1.1'?><a/>",
        "<?xml encoding='utf-8'?><a/>",
        "<?xml version='1.0' standalone='yes' encoding='utf-8'?><a/>",
        "<?xml version='1.0'encoding='utf-8'?><a/>",
        "<?xml version='1.0' more='x'?><a/>",
    ] {
        assert!(
            matches!(read(text), Err(XmlError::Malformed(_))),
            "{text}: {:?}",
            read(text)
        );
    }
}

#[test]
fn what_is_never_read_is_named() {
    for (text, error) in [
        ("<!DOCTYPE a><a/>", XmlError::DocumentType),
        ("<a><!ELEMENT x></a>", XmlError::DocumentType),
        ("<?x y?><a/>", XmlError::ProcessingInstruction),
        ("<?xml-stylesheet y?><a/>", XmlError::ProcessingInstruction),
        (
            "<a><?xml version='1.0'?></a>",
            XmlError::ProcessingInstruction,
        ),
        ("<!-- x --><a/>", XmlError::Comment),
        ("<a/><!-- x -->", XmlError::Comment),
        (
            "<?xml version='1.0' encoding='latin1'?><a/>",
            XmlError::NotUtf8,
        ),
        ("<a><b><c><d><e/></d></c></b></a>", XmlError::TooDeep(4)),
        (
            "<a b='' c='' d='' e='' f=''/>",
            XmlError::TooManyAttributes(4),
        ),
        (
            "<a xmlns:b='b' xmlns:c='c' xmlns:d='d' xmlns:e='e' f=''/>",
            XmlError::TooManyAttributes(4),
        ),
        (
            &format!("<a>{}</a>", "<b/>".repeat(50)),
            XmlError::TooManyElements(50),
        ),
        (&" ".repeat(5_000), XmlError::TooLarge(4_096)),
    ] {
        assert_eq!(read(text), Err(error), "{text}");
    }
    let latin = parse(b"<a>\xfc</a>", &LIMITS, Comments::Refused);
    assert_eq!(latin, Err(XmlError::NotUtf8));
    let utf16: Vec<u8> = "<a/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(parse(&utf16, &LIMITS, Comments::Refused).is_err());
}

#[test]
fn entities_and_references_that_are_none_are_refused() {
    for text in [
        "&x;",
        "&",
        "&;",
        "&lt",
        "&#;",
        "&#x;",
        "&#xg;",
        "&#-1;",
        "&#+65;",
        "&#X41;",
        "&#0;",
        "&#xd800;",
        "&#x110000;",
        "&#99999999999;",
        "& lt;",
    ] {
        for document in [format!("<a>{text}</a>"), format!("<a b='{text}'/>")] {
            assert!(
                matches!(read(&document), Err(XmlError::Entity(_))),
                "{document}"
            );
        }
    }
}

#[test]
fn broken_namespaces_are_refused() {
    for text in [
        "<p:a/>",
        "<a p:b=''/>",
        "<a xmlns:p=''/>",
        "<a xmlns:xml='u'/>",
        "<a xmlns:xmlns='u'/>",
        "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
        "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
        "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>",
        "<xmlns:a/>",
        "<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>",
        "<a><p:b xmlns:p='u'/><p:c/></a>",
    ] {
        assert!(
            matches!(read(text), Err(XmlError::Namespace(_))),
            "{text}: {:?}",
            read(text)
        );
    }
}

#[test]
fn comments_in_metadata_are_skipped_and_never_cut_text() {
    let skip = |text: &str| parse(text.as_bytes(), &LIMITS, Comments::Skipped);
    let root = skip("<!-- a --><a>x<!-- <b> & -->y</a><!-- c -->").unwrap();
    assert_eq!(root.text(), Some("xy"));
    for text in ["<a><!-- -- --></a>", "<a><!-- x ---></a>", "<a><!-- x </a>"] {
        assert!(matches!(skip(text), Err(XmlError::Malformed(_))), "{text}");
    }
}
