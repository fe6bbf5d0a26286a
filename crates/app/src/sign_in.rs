//! To be written by its slice.
