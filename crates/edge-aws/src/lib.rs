//! The front door of the AWS APIs: wire to command to wire.
