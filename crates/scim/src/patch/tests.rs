//! Tests of PATCH.
