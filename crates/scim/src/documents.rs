//! What a server says of itself: `ServiceProviderConfig`, `ResourceTypes`, `Schemas` (RFC 7643
//! §5 to §7). `base` is the URL up to `/scim/v2`, without a slash at the end.

use serde_json::{Map, Value, json};

use crate::body::MAX_BYTES;
use crate::bulk::MAX_OPERATIONS;
use crate::mode::Mode;
use crate::schema::{Attribute, Definition, Kind, ResourceKind, Schema};

const CONFIG_URN: &str = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig";
const RESOURCE_TYPE_URN: &str = "urn:ietf:params:scim:schemas:core:2.0:ResourceType";
const SCHEMA_URN: &str = "urn:ietf:params:scim:schemas:core:2.0:Schema";

const AWS_GUIDE: &str =
    "https://docs.aws.amazon.com/singlesignon/latest/userguide/provision-automatically.html";

/// What the server can.
pub fn service_provider_config(mode: Mode, base: &str) -> Value {
    let mut scheme = json!({
        "type": "oauthbearertoken",
        "name": "OAuth Bearer Token",
        "description": "Authentication scheme using the OAuth Bearer Token Standard",
        "specUri": "https://www.rfc-editor.org/info/rfc6750",
        "primary": true,
    });
    // AWS: its own guide is named (§8.4); the RFCs leave the member away where there is none.
    if let (Mode::Aws, Some(scheme)) = (mode, scheme.as_object_mut()) {
        scheme.insert("documentationUri".to_owned(), AWS_GUIDE.into());
    }
    let schemes = json!([scheme]);
    match mode {
        Mode::Aws => json!({
            "schemas": [CONFIG_URN],
            "patch": {"supported": true},
            "bulk": {"supported": false, "maxOperations": 1, "maxPayloadSize": MAX_BYTES},
            "filter": {"supported": true, "maxResults": 50},
            "changePassword": {"supported": false},
            "sort": {"supported": false},
            "etag": {"supported": false},
            "authenticationSchemes": schemes,
        }),
        Mode::Rfc => json!({
            "schemas": [CONFIG_URN],
            "patch": {"supported": true},
            "bulk": {
                "supported": true,
                "maxOperations": MAX_OPERATIONS,
                "maxPayloadSize": MAX_BYTES,
            },
            "filter": {"supported": true, "maxResults": mode.page()},
            "changePassword": {"supported": false},
            "sort": {"supported": true},
            "etag": {"supported": true},
            "authenticationSchemes": schemes,
            "meta": {
                "resourceType": "ServiceProviderConfig",
                "location": format!("{base}/ServiceProviderConfig"),
            },
        }),
    }
}

/// The kinds of resources.
pub fn resource_types(mode: Mode, base: &str) -> Vec<Map<String, Value>> {
    [ResourceKind::User, ResourceKind::Group]
        .into_iter()
        .map(|kind| resource_type(Schema::of(kind, mode), base))
        .collect()
}

/// The kind of that name, in any case.
pub fn find_resource_type(name: &str, mode: Mode, base: &str) -> Option<Map<String, Value>> {
    [ResourceKind::User, ResourceKind::Group]
        .into_iter()
        .find(|kind| kind.name().eq_ignore_ascii_case(name))
        .map(|kind| resource_type(Schema::of(kind, mode), base))
}

/// The schemas of all kinds.
pub fn schemas(mode: Mode, base: &str) -> Vec<Map<String, Value>> {
    definitions(mode)
        .map(|definition| schema(definition, mode, base))
        .collect()
}

/// The schema of that URN, in any case.
pub fn find_schema(urn: &str, mode: Mode, base: &str) -> Option<Map<String, Value>> {
    definitions(mode)
        .find(|definition| definition.id.eq_ignore_ascii_case(urn))
        .map(|definition| schema(definition, mode, base))
}

fn definitions(mode: Mode) -> impl Iterator<Item = &'static Definition> {
    let kinds = [ResourceKind::User, ResourceKind::Group].into_iter();
    kinds.flat_map(move |kind| Schema::of(kind, mode).definitions())
}

fn resource_type(schema: &Schema, base: &str) -> Map<String, Value> {
    let kind = schema.kind();
    let mut definitions = schema.definitions();
    let core = definitions.next();
    // AWS: SCIM's resource type says that the enterprise extension is required, and users without it
    // are taken.
    let extensions: Vec<Value> = definitions
        .map(|extension| json!({"schema": extension.id, "required": schema.mode() == Mode::Aws}))
        .collect();
    let mut shown = Map::from_iter([
        ("schemas".to_owned(), json!([RESOURCE_TYPE_URN])),
        ("id".to_owned(), kind.name().into()),
        ("name".to_owned(), kind.name().into()),
        (
            "endpoint".to_owned(),
            format!("/{}", kind.endpoint()).into(),
        ),
        ("schemaExtensions".to_owned(), extensions.into()),
        (
            "meta".to_owned(),
            json!({
                "resourceType": "ResourceType",
                "location": format!("{base}/ResourceTypes/{}", kind.name()),
            }),
        ),
    ]);
    if let Some(core) = core {
        shown.insert("description".to_owned(), core.description.into());
        shown.insert("schema".to_owned(), core.id.into());
    }
    shown
}

fn schema(definition: &Definition, mode: Mode, base: &str) -> Map<String, Value> {
    let attributes: Vec<Value> = definition.attributes(mode).map(attribute).collect();
    Map::from_iter([
        ("schemas".to_owned(), json!([SCHEMA_URN])),
        ("id".to_owned(), definition.id.into()),
        ("name".to_owned(), definition.name.into()),
        ("description".to_owned(), definition.description.into()),
        ("attributes".to_owned(), attributes.into()),
        (
            "meta".to_owned(),
            json!({
                "resourceType": "Schema",
                "location": format!("{base}/Schemas/{}", definition.id),
            }),
        ),
    ])
}

/// All the characteristics of RFC 7643 §7.
fn attribute(attribute: &Attribute) -> Value {
    let mut shown = Map::from_iter([
        ("name".to_owned(), attribute.name.into()),
        ("type".to_owned(), attribute.kind.name().into()),
        ("multiValued".to_owned(), attribute.multi_valued.into()),
        ("description".to_owned(), attribute.description.into()),
        ("required".to_owned(), attribute.required.into()),
        ("caseExact".to_owned(), attribute.case_exact.into()),
        ("mutability".to_owned(), attribute.mutability.name().into()),
        ("returned".to_owned(), attribute.returned.name().into()),
        ("uniqueness".to_owned(), attribute.uniqueness.name().into()),
    ]);
    if !attribute.canonical_values.is_empty() {
        shown.insert(
            "canonicalValues".to_owned(),
            attribute.canonical_values.into(),
        );
    }
    match attribute.kind {
        Kind::Reference(types) => {
            shown.insert("referenceTypes".to_owned(), types.into());
        }
        Kind::Complex(subs) => {
            let subs: Vec<Value> = subs.iter().map(self::attribute).collect();
            shown.insert("subAttributes".to_owned(), subs.into());
        }
        Kind::String | Kind::Boolean | Kind::DateTime => {}
    }
    Value::Object(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "https://id.example.com/d-1234567890/scim/v2";

    #[test]
    fn aws_config_is_as_aws_says_it() {
        let config = service_provider_config(Mode::Aws, BASE);
        assert_eq!(
            config["bulk"],
            json!({"supported": false, "maxOperations": 1, "maxPayloadSize": 1_048_576})
        );
        assert_eq!(
            config["filter"],
            json!({"supported": true, "maxResults": 50})
        );
        for off in ["changePassword", "sort", "etag"] {
            assert_eq!(config[off], json!({"supported": false}));
        }
        assert!(config.get("meta").is_none());
        let guide = |mode| {
            let config = service_provider_config(mode, BASE);
            config["authenticationSchemes"][0]
                .get("documentationUri")
                .cloned()
        };
        assert_eq!(guide(Mode::Aws), Some(json!(AWS_GUIDE)));
        assert_eq!(guide(Mode::Rfc), None);
    }

    #[test]
    fn the_rfcs_config_promises_what_there_is() {
        let config = service_provider_config(Mode::Rfc, BASE);
        for on in ["patch", "bulk", "filter", "sort", "etag"] {
            assert_eq!(config[on]["supported"], json!(true), "{on}");
        }
        assert_eq!(
            config["meta"]["location"],
            json!(format!("{BASE}/ServiceProviderConfig"))
        );
    }

    #[test]
    fn resource_types_name_their_schemas() {
        let types = resource_types(Mode::Aws, BASE);
        let user = types.first().cloned().unwrap_or_default();
        assert_eq!(user["schema"], json!(crate::USER_URN));
        assert_eq!(
            user["schemaExtensions"],
            json!([{"schema": crate::ENTERPRISE_URN, "required": true}])
        );
        assert_eq!(types.len(), 2);
        let group = find_resource_type("group", Mode::Rfc, BASE).unwrap_or_default();
        assert_eq!(group["endpoint"], json!("/Groups"));
        assert_eq!(group["schemaExtensions"], json!([]));
        assert_eq!(find_resource_type("Device", Mode::Rfc, BASE), None);
    }

    #[test]
    fn every_attribute_is_listed_with_all_its_characteristics() {
        fn check(attributes: &Value) -> usize {
            let attributes = attributes.as_array().cloned().unwrap_or_default();
            for attribute in &attributes {
                for member in [
                    "name",
                    "type",
                    "multiValued",
                    "description",
                    "required",
                    "caseExact",
                    "mutability",
                    "returned",
                    "uniqueness",
                ] {
                    assert!(attribute.get(member).is_some(), "{member} of {attribute}");
                }
                let kind = &attribute["type"];
                assert_eq!(
                    *kind == json!("complex"),
                    attribute.get("subAttributes").is_some()
                );
                assert_eq!(
                    *kind == json!("reference"),
                    attribute.get("referenceTypes").is_some()
                );
            }
            let subs = attributes
                .iter()
                .map(|attribute| check(&attribute["subAttributes"]));
            attributes.len() + subs.sum::<usize>()
        }
        let number = |mode| {
            let schemas = schemas(mode, BASE);
            assert_eq!(schemas.len(), 3);
            schemas
                .iter()
                .map(|schema| check(&schema["attributes"]))
                .sum::<usize>()
        };
        assert_eq!((number(Mode::Aws), number(Mode::Rfc)), (51, 61));
    }

    #[test]
    fn a_schema_is_found_by_its_urn() {
        for urn in [crate::USER_URN, crate::GROUP_URN, crate::ENTERPRISE_URN] {
            let found = find_schema(&urn.to_uppercase(), Mode::Aws, BASE).unwrap_or_default();
            assert_eq!(found["id"], json!(urn));
        }
        assert_eq!(find_schema("urn:x", Mode::Rfc, BASE), None);
    }
}
