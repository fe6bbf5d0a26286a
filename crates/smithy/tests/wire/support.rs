//! Values from and into plain JSON by the names of the models.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value as Json, json};
use smithy::{Kind, OperationSchema, Schema, Service, Timestamp, Value};

pub(crate) static SERVICES: [&Service; 11] = [
    &aws_account_access::SERVICE,
    &aws_account_access_runtime::SERVICE,
    &aws_cardea::SERVICE,
    &aws_cloudtrail::SERVICE,
    &aws_iam::SERVICE,
    &aws_identitystore::SERVICE,
    &aws_organizations::SERVICE,
    &aws_sso::SERVICE,
    &aws_sso_admin::SERVICE,
    &aws_sso_oidc::SERVICE,
    &aws_sts::SERVICE,
];

pub(crate) fn find(service: &str, operation: &str) -> (&'static Service, &'static OperationSchema) {
    let service = SERVICES.iter().find(|each| each.name == service).unwrap();
    (service, service.operation(operation).unwrap())
}

/// Instants become epoch seconds, bytes base64.
pub(crate) fn plain(schema: &Schema, value: &Value) -> Json {
    match (value, &schema.kind) {
        (Value::Bool(flag), _) => json!(flag),
        (Value::Integer(number), _) => json!(number),
        (Value::String(text), _) => json!(text),
        (Value::Blob(bytes), _) => json!(STANDARD.encode(bytes)),
        (Value::Timestamp(instant), _) => json!(instant.seconds()),
        (Value::Document(document), _) => document.clone(),
        (Value::List(elements), Kind::List(member, _)) => {
            elements.iter().map(|each| plain(member, each)).collect()
        }
        (Value::Map(entries), Kind::Map { value: of, .. }) => entries
            .iter()
            .map(|(key, each)| (key.clone(), plain(of, each)))
            .collect::<Map<_, _>>()
            .into(),
        (Value::Structure(values), Kind::Structure(structure)) => {
            assert_eq!(values.len(), structure.members.len());
            let members = structure.members.iter().zip(values);
            members
                .filter_map(|(member, each)| {
                    Some((member.name.to_owned(), plain(member.schema, each.as_ref()?)))
                })
                .collect::<Map<_, _>>()
                .into()
        }
        (value, kind) => panic!("{}: {value:?} is no {kind:?}", schema.name),
    }
}

/// The inverse of [`plain`].
pub(crate) fn value(schema: &Schema, json: &Json) -> Value {
    match &schema.kind {
        Kind::Boolean => Value::Bool(json.as_bool().unwrap()),
        Kind::Integer(_) | Kind::Long(_) => Value::Integer(json.as_i64().unwrap()),
        Kind::String(_) => Value::String(json.as_str().unwrap().to_owned()),
        Kind::Blob(_) => Value::Blob(STANDARD.decode(json.as_str().unwrap()).unwrap()),
        Kind::Timestamp(_) => Value::Timestamp(Timestamp::from_seconds(json.as_i64().unwrap())),
        Kind::Document => Value::Document(json.clone()),
        Kind::List(member, _) => {
            let elements = json.as_array().unwrap();
            Value::List(elements.iter().map(|each| value(member, each)).collect())
        }
        Kind::Map { value: of, .. } => {
            let entries = json.as_object().unwrap();
            let entry = |(key, each): (&String, &Json)| (key.clone(), value(of, each));
            Value::Map(entries.iter().map(entry).collect())
        }
        Kind::Structure(structure) => {
            let object = json.as_object().unwrap();
            let names: Vec<_> = structure.members.iter().map(|member| member.name).collect();
            for name in object.keys() {
                assert!(names.contains(&name.as_str()), "{}: no {name}", schema.name);
            }
            let member = |member: &smithy::Member| {
                object
                    .get(member.name)
                    .map(|each| value(member.schema, each))
            };
            Value::Structure(structure.members.iter().map(member).collect())
        }
    }
}
