//! Policy documents of every kind.
#![no_main]

use libfuzzer_sys::fuzz_target;
use policy::{Document, PolicyKind};

fuzz_target!(|text: &str| {
    for kind in [
        PolicyKind::Identity,
        PolicyKind::Trust,
        PolicyKind::Resource,
        PolicyKind::Session,
        PolicyKind::ServiceControl,
        PolicyKind::ResourceControl,
        PolicyKind::Boundary,
    ] {
        let _ = Document::parse(text, kind);
    }
});
