//! An in-process server for tests.
