use super::{Method, canonical};
use crate::xml::{Comments, Element, Limits, parse};

fn read(text: &str) -> Element {
    let limits = Limits {
        bytes: 4_096,
        depth: 16,
        elements: 100,
        attributes: 16,
    };
    parse(text.as_bytes(), &limits, Comments::Refused).unwrap()
}

fn exclusive(prefixes: &[&str]) -> Method {
    Method::Exclusive(prefixes.iter().map(|&prefix| prefix.to_owned()).collect())
}

/// The canonical form of the root's only child element.
fn of_child(document: &str, method: &Method) -> String {
    let root = read(document);
    let child = root.elements().next().unwrap();
    canonical(child, method, &[&root], None)
}

/// The example of the exclusive canonicalization standard, §2.2: one element in two places.
#[test]
fn exclusive_canonicalization_does_not_depend_on_the_surroundings() {
    let alone = "<n1:elem2 xmlns:n1=\"http://example.net\" xml:lang=\"en\"><n3:stuff \
                 xmlns:n3=\"ftp://example.org\"></n3:stuff></n1:elem2>";
    let first = "<n0:pdu xmlns:n0='http://a.example'><n1:elem2 xmlns:n1='http://example.net' \
                 xml:lang='en'><n3:stuff xmlns:n3='ftp://example.org'/></n1:elem2></n0:pdu>";
    let second = "<n2:pdu xmlns:n1='http://example.com' xmlns:n2='http://foo.example' \
                  xml:lang='fr' xml:space='retain'><n1:elem2 xmlns:n1='http://example.net' \
                  xml:lang='en'><n3:stuff xmlns:n3='ftp://example.org'/></n1:elem2></n2:pdu>";
    assert_eq!(of_child(first, &exclusive(&[])), alone);
    assert_eq!(of_child(second, &exclusive(&[])), alone);
    assert_eq!(
        of_child(second, &Method::Inclusive),
        "<n1:elem2 xmlns:n1=\"http://example.net\" xmlns:n2=\"http://foo.example\" \
         xml:lang=\"en\" xml:space=\"retain\"><n3:stuff xmlns:n3=\"ftp://example.org\">\
         </n3:stuff></n1:elem2>"
    );
}

#[test]
fn listed_prefixes_are_kept_where_they_are_in_scope() {
    let document = "<a xmlns='d' xmlns:x='x' xmlns:y='y'><y:b><y:c x:e='1'/></y:b></a>";
    assert_eq!(
        of_child(document, &exclusive(&[])),
        "<y:b xmlns:y=\"y\"><y:c xmlns:x=\"x\" x:e=\"1\"></y:c></y:b>"
    );
    assert_eq!(
        of_child(document, &exclusive(&["x", "nowhere", "xml"])),
        "<y:b xmlns:x=\"x\" xmlns:y=\"y\"><y:c x:e=\"1\"></y:c></y:b>"
    );
    assert_eq!(
        of_child(document, &exclusive(&[""])),
        "<y:b xmlns=\"d\" xmlns:y=\"y\"><y:c xmlns:x=\"x\" x:e=\"1\"></y:c></y:b>"
    );
}

#[test]
fn an_undeclared_default_is_said_only_where_it_matters() {
    let document = "<a xmlns='d'><b xmlns=''><c/></b></a>";
    assert_eq!(of_child(document, &exclusive(&[])), "<b><c></c></b>");
    let document = "<r><a xmlns='d'><p:x xmlns:p='p'><b xmlns=''><c/></b></p:x></a></r>";
    assert_eq!(
        of_child(document, &exclusive(&[])),
        "<a xmlns=\"d\"><p:x xmlns:p=\"p\"><b xmlns=\"\"><c></c></b></p:x></a>"
    );
}

#[test]
fn a_prefix_that_changes_its_meaning_is_said_again() {
    let document = "<r><p:a xmlns:p='1'><p:b xmlns:p='2'><p:c xmlns:p='1'/></p:b><p:d/></p:a></r>";
    let expected = "<p:a xmlns:p=\"1\"><p:b xmlns:p=\"2\"><p:c xmlns:p=\"1\"></p:c></p:b>\
                    <p:d></p:d></p:a>";
    assert_eq!(of_child(document, &exclusive(&[])), expected);
    assert_eq!(of_child(document, &Method::Inclusive), expected);
}

#[test]
fn attributes_are_in_the_order_of_their_namespaces() {
    let document = "<r xmlns:b='http://1' xmlns:a='http://2'><e b:z='1' a:a='2' y='3' x='4'/></r>";
    assert_eq!(
        of_child(document, &exclusive(&[])),
        "<e xmlns:a=\"http://2\" xmlns:b=\"http://1\" x=\"4\" y=\"3\" b:z=\"1\" a:a=\"2\"></e>"
    );
}

#[test]
fn only_the_very_element_that_is_named_is_left_out() {
    let root = read("<a><b>1</b><b>1</b></a>");
    let second = root.elements().nth(1);
    let text = canonical(&root, &exclusive(&[]), &[], second);
    assert_eq!(text, "<a><b>1</b></a>");
}

/// Blocks of five lines: a document, prefixes, and what libxml2 makes of the first child in
/// exclusive form, in exclusive form with the prefixes, and of the root in inclusive form.
#[test]
fn canonical_forms_are_those_of_libxml2() {
    let file = crate::samples::text("c14n.txt");
    let lines: Vec<&str> = file.lines().collect();
    let blocks = lines.chunks_exact(5);
    assert!(blocks.len() >= 60 && blocks.remainder().is_empty());
    for block in blocks {
        let &[document, listed, plain, with_prefixes, inclusive] = block else {
            panic!("{block:?}");
        };
        let listed: Vec<&str> = listed.split_whitespace().collect();
        assert_eq!(of_child(document, &exclusive(&[])), plain, "{document}");
        let found = of_child(document, &exclusive(&listed));
        assert_eq!(found, with_prefixes, "{listed:?} {document}");
        let found = canonical(&read(document), &Method::Inclusive, &[], None);
        assert_eq!(found, inclusive, "{document}");
    }
}
