//! The one integration-test binary: everything is in tests/it.
