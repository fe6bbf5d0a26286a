//! `GET /device`: a person comes with the code that a device shows (RFC 8628 section 3.3).

use axum::response::Response;
use domain::sign_in::{Continuation, UserCode};

use crate::incoming::Incoming;
use crate::sign_in::begin;

pub(crate) async fn device(incoming: Incoming) -> Response {
    let code = UserCode::parse(incoming.fields.or_empty("user_code"));
    begin(&incoming, Continuation::Device(code)).await
}
