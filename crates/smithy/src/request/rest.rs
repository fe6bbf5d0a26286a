//! `restJson1` requests: labels, query string and headers around a JSON body.

use super::query::scalar;
use super::{RawRequest, Read, json, unreadable};
use crate::schema::{Kind, Location, Member, Schema};
use crate::value::Value;

/// Reads the structure that is spread over a request.
pub(super) fn structure(schema: &Schema, request: &RawRequest<'_>) -> Read<Value> {
    let members = schema.members();
    let in_body = |member: &Member| member.location == Location::Body;
    // Without a member in the body the body is not looked at.
    let mut values = if members.iter().any(in_body) {
        match json::structure(schema, request.body)? {
            Value::Structure(values) => values,
            _ => Vec::new(),
        }
    } else {
        Vec::new()
    };
    values.resize(members.len(), None);
    for (member, place) in members.iter().zip(&mut values) {
        if !in_body(member) {
            *place = outside_body(member, request)?;
        }
    }
    Ok(Value::Structure(values))
}

fn outside_body(member: &Member, request: &RawRequest<'_>) -> Read<Option<Value>> {
    let mut texts = match member.location {
        Location::Body => Vec::new(),
        Location::Path => texts(request.labels.iter().map(|(k, v)| (*k, v.as_str())), member),
        Location::Header => texts(request.headers.iter().copied(), member),
        Location::Query => form_urlencoded::parse(request.query.as_bytes())
            .filter(|(key, _)| key == member.wire_name)
            .map(|(_, text)| text.into_owned())
            .collect(),
    };
    match &member.schema.kind {
        Kind::List(..) if texts.is_empty() => Ok(None),
        Kind::List(element, _) => texts
            .into_iter()
            .map(|text| scalar(&element.kind, text))
            .collect::<Read<_>>()
            .map(|elements| Some(Value::List(elements))),
        kind => match (texts.pop(), texts.pop()) {
            (None, _) => Ok(None),
            (Some(text), None) => scalar(kind, text).map(Some),
            (Some(_), Some(_)) => unreadable("a parameter is given twice"),
        },
    }
}

fn texts<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>, member: &Member) -> Vec<String> {
    pairs
        .filter(|(name, _)| name.eq_ignore_ascii_case(member.wire_name))
        .map(|(_, text)| text.to_owned())
        .collect()
}
