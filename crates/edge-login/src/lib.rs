//! Sign-in, consent and device pages: server-rendered.
