//! An operation, whether it came by itself or in a bulk request.

use app::scim::{Condition, Shown};
use app::{App, Cx};
use domain::scim::Provisioner;
use http::StatusCode;
use scim::{Mode, Projection, ResourceKind, Schema, ScimError, Versions};
use serde_json::Value;

use crate::answer::{Reply, refused};
use crate::route::{Operation, Route, Target};

/// What the operations of one client need.
#[derive(Debug, Clone)]
pub(crate) struct Service {
    pub(crate) app: App,
    pub(crate) mode: Mode,
    pub(crate) provisioner: Provisioner,
}

/// A request that may be done.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) route: Route,
    /// As it stands in the URL.
    pub(crate) query: String,
    pub(crate) body: Option<Value>,
    pub(crate) if_match: Option<Versions>,
    pub(crate) if_none_match: Option<Versions>,
}

impl Service {
    pub(crate) async fn perform(&self, cx: &Cx, asked: Asked) -> Result<Reply, ScimError> {
        let Asked {
            route,
            query,
            body,
            if_match,
            if_none_match,
        } = asked;
        let body = body.unwrap_or_default();
        let condition = Condition {
            if_match,
            if_none_match,
        };
        match (route.target, route.operation) {
            (Target::One(kind, id), Operation::Get) => {
                let projection = self.projection(&query)?;
                let found = self.get(cx, (kind, &id), &projection).await?;
                let known = condition.if_none_match;
                if known.is_some_and(|versions| versions.contain(found.version)) {
                    return Ok(Reply {
                        body: None,
                        ..self.reply(kind, StatusCode::NOT_MODIFIED, found, &projection)
                    });
                }
                Ok(self.reply(kind, StatusCode::OK, found, &projection))
            }
            (Target::One(kind, id), Operation::Delete) => {
                match kind {
                    ResourceKind::User => self.app.delete_scim_user(cx, &id, condition).await,
                    ResourceKind::Group => self.app.delete_scim_group(cx, &id, condition).await,
                }
                .map_err(refused)?;
                Ok(Reply::nothing())
            }
            (Target::One(kind, id), operation) => {
                let projection = self.projection(&query)?;
                let is_put = operation == Operation::Put;
                let what = (body, condition, is_put);
                let changed = self.change(cx, (kind, &id), what, &projection).await?;
                // AWS: §8.4.
                if (self.mode, kind) == (Mode::Aws, ResourceKind::Group) {
                    return Ok(Reply::nothing());
                }
                Ok(self.reply(kind, StatusCode::OK, changed, &projection))
            }
            (Target::All(kind), Operation::Create) => {
                let projection = self.projection(&query)?;
                let with_members = projection.wants("members");
                let mut made = match kind {
                    ResourceKind::User => self.app.create_scim_user(cx, &body).await,
                    ResourceKind::Group => {
                        self.app.create_scim_group(cx, &body, with_members).await
                    }
                }
                .map_err(refused)?;
                // AWS: a group that was made is answered without members (§8.4).
                if self.mode == Mode::Aws {
                    made.resource.remove("members");
                }
                Ok(self.reply(kind, StatusCode::CREATED, made, &projection))
            }
            (Target::All(kind), _) => self.list(cx, Some(kind), &query).await,
            (Target::Search(kind), _) => self.search(cx, kind, &body).await,
            (Target::Configuration, _) => Ok(self.configuration()),
            (Target::ResourceTypes(name), _) => self.resource_types(name.as_deref()),
            (Target::Schemas(urn), _) => self.schemas(urn.as_deref()),
            (Target::Bulk, _) => Box::pin(self.bulk(cx, &body)).await,
            (Target::Me, _) => Err(ScimError::method_not_allowed()),
        }
    }

    /// Replaces a resource, or changes some of it.
    async fn change(
        &self,
        cx: &Cx,
        (kind, id): (ResourceKind, &str),
        (body, condition, is_put): (Value, Condition, bool),
        projection: &Projection,
    ) -> Result<Shown, ScimError> {
        let (app, body) = (&self.app, &body);
        let with_groups = projection.wants("groups");
        let with_members = projection.wants("members");
        match (kind, is_put) {
            (ResourceKind::User, true) => {
                app.put_scim_user(cx, id, body, condition, with_groups)
                    .await
            }
            (ResourceKind::User, false) => {
                app.patch_scim_user(cx, id, body, condition, with_groups)
                    .await
            }
            (ResourceKind::Group, true) => {
                app.put_scim_group(cx, id, body, condition, with_members)
                    .await
            }
            (ResourceKind::Group, false) => {
                app.patch_scim_group(cx, id, body, condition, with_members)
                    .await
            }
        }
        .map_err(refused)
    }

    async fn get(
        &self,
        cx: &Cx,
        (kind, id): (ResourceKind, &str),
        projection: &Projection,
    ) -> Result<Shown, ScimError> {
        match kind {
            ResourceKind::User => {
                let with_groups = projection.wants("groups");
                self.app.get_scim_user(cx, id, with_groups).await
            }
            ResourceKind::Group => {
                let with_members = projection.wants("members");
                self.app.get_scim_group(cx, id, with_members).await
            }
        }
        .map_err(refused)
    }

    fn reply(
        &self,
        kind: ResourceKind,
        status: StatusCode,
        shown: Shown,
        projection: &Projection,
    ) -> Reply {
        let schema = Schema::of(kind, self.mode);
        let body = match self.mode {
            Mode::Aws => shown.resource,
            Mode::Rfc => projection.apply(&shown.resource, schema),
        };
        let mut reply = Reply::of(status, Value::Object(body));
        // AWS: no `Location`, no versions (§8.4).
        if self.mode == Mode::Rfc {
            let is_new = status == StatusCode::CREATED;
            reply.location = is_new.then_some(shown.location);
            reply.version = Some(shown.version);
        }
        reply
    }
}
