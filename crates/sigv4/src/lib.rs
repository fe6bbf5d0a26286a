//! Signature Version 4: bytes in, verdict out.
