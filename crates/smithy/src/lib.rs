//! Schemas of AWS shapes, and readers and writers for AWS's protocols.
