//! What the server tells of itself.

use http::StatusCode;
use scim::{ListResponse, ScimError, documents};
use serde_json::{Map, Value};

use crate::answer::Reply;
use crate::perform::Service;

impl Service {
    /// The URL up to `/scim/v2`, without a slash at the end.
    pub(crate) fn base(&self) -> String {
        let base = self.app.scim_base(&self.provisioner);
        base.trim_end_matches('/').to_owned()
    }

    pub(crate) fn configuration(&self) -> Reply {
        let document = documents::service_provider_config(self.mode, &self.base());
        Reply::of(StatusCode::OK, document)
    }

    pub(crate) fn resource_types(&self, name: Option<&str>) -> Result<Reply, ScimError> {
        let (mode, base) = (self.mode, self.base());
        match name {
            None => Ok(list(documents::resource_types(mode, &base))),
            Some(name) => one(documents::find_resource_type(name, mode, &base)),
        }
    }

    pub(crate) fn schemas(&self, urn: Option<&str>) -> Result<Reply, ScimError> {
        let (mode, base) = (self.mode, self.base());
        match urn {
            None => Ok(list(documents::schemas(mode, &base))),
            Some(urn) => one(documents::find_schema(urn, mode, &base)),
        }
    }
}

fn list(resources: Vec<Map<String, Value>>) -> Reply {
    let answer = ListResponse::Indexed {
        total: resources.len(),
        start_index: 1,
        resources,
    };
    Reply::of(StatusCode::OK, answer.into_json())
}

fn one(found: Option<Map<String, Value>>) -> Result<Reply, ScimError> {
    let found = found.ok_or_else(|| ScimError::not_found("the resource does not exist"))?;
    Ok(Reply::of(StatusCode::OK, Value::Object(found)))
}
