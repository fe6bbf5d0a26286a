//! Which operation a method and a path name.

use http::Method;
use scim::{Mode, ResourceKind, ScimError};

/// Something that has an address below `/{tenant}/scim/v2/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    /// All of a kind.
    All(ResourceKind),
    /// One of a kind, by its id.
    One(ResourceKind, String),
    /// All of a kind, asked for by POST; of both kinds where none is named.
    Search(Option<ResourceKind>),
    /// What the server can do.
    Configuration,
    /// The kinds of resources; one where it is named.
    ResourceTypes(Option<String>),
    /// The schemas; one where it is named.
    Schemas(Option<String>),
    /// Whoever asks, who is no user.
    Me,
    /// Several operations at once.
    Bulk,
}

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    List,
    Create,
    Get,
    Put,
    Patch,
    Delete,
    Bulk,
}

/// A request that can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) target: Target,
    pub(crate) operation: Operation,
}

/// Longer paths name nothing of ours.
const PATH: usize = 512;

impl Target {
    /// What is at a path, which begins behind `/scim/v2`.
    pub(crate) fn parse(path: &str) -> Option<Self> {
        if path.len() > PATH {
            return None;
        }
        let path = percent_encoding::percent_decode_str(path)
            .decode_utf8()
            .ok()?;
        let mut segments = path.split('/').filter(|segment| !segment.is_empty());
        let (first, second) = (segments.next()?, segments.next());
        if segments.next().is_some() {
            return None;
        }
        let kind = match first {
            "Users" => Some(ResourceKind::User),
            "Groups" => Some(ResourceKind::Group),
            _ => None,
        };
        let named = second.map(ToOwned::to_owned);
        Some(match (first, kind, second) {
            (_, Some(kind), None) => Self::All(kind),
            (_, Some(kind), Some(".search")) => Self::Search(Some(kind)),
            (_, Some(kind), Some(id)) => Self::One(kind, id.to_owned()),
            (".search", _, None) => Self::Search(None),
            ("ServiceProviderConfig" | "ServiceProviderConfigs", _, None) => Self::Configuration,
            ("ResourceTypes", ..) => Self::ResourceTypes(named),
            ("Schemas", ..) => Self::Schemas(named),
            ("Me", ..) => Self::Me,
            ("Bulk", _, None) => Self::Bulk,
            _ => return None,
        })
    }
}

impl Route {
    /// What a request is to do, in the habits of a mode.
    pub(crate) fn of(method: &Method, target: Target, mode: Mode) -> Result<Self, ScimError> {
        // AWS: no PUT of groups, no `/Me`, no `/Bulk`, no `/.search` (§8.4). With which status they
        // are refused is unconfirmed.
        let is_beyond_aws = matches!(target, Target::Search(_) | Target::Me | Target::Bulk);
        if mode == Mode::Aws && is_beyond_aws {
            return Err(ScimError::not_found("the resource does not exist"));
        }
        let is_group = matches!(target, Target::One(ResourceKind::Group, _));
        let operation = match (&target, method.as_str()) {
            (Target::Me, _) => {
                return Err(ScimError {
                    status: 501,
                    scim_type: None,
                    detail: "a token belongs to no user, so that there is no `Me`".to_owned(),
                });
            }
            (Target::All(_), "POST") => Operation::Create,
            (Target::All(_), "GET") | (Target::Search(_), "POST") => Operation::List,
            (Target::One(..), "PUT") if mode == Mode::Rfc || !is_group => Operation::Put,
            (Target::One(..), "PATCH") => Operation::Patch,
            (Target::One(..), "DELETE") => Operation::Delete,
            (Target::Bulk, "POST") => Operation::Bulk,
            (
                Target::One(..)
                | Target::Configuration
                | Target::ResourceTypes(_)
                | Target::Schemas(_),
                "GET",
            ) => Operation::Get,
            _ => return Err(ScimError::method_not_allowed()),
        };
        Ok(Self { target, operation })
    }

    /// What the audit trail calls it.
    // AWS: §13.1; what is beyond AWS is named in its manner.
    pub(crate) const fn event(&self) -> &'static str {
        let is_user = matches!(
            self.target,
            Target::All(ResourceKind::User)
                | Target::One(ResourceKind::User, _)
                | Target::Search(Some(ResourceKind::User))
        );
        match (&self.target, self.operation) {
            (Target::Configuration, _) => "GetServiceProviderConfig",
            (Target::ResourceTypes(None), _) => "ListResourceTypes",
            (Target::ResourceTypes(Some(_)), _) => "GetResourceType",
            (Target::Schemas(None), _) => "ListSchemas",
            (Target::Schemas(Some(_)), _) => "GetSchema",
            (Target::Search(None), _) => "Search",
            (Target::Me, _) => "GetMe",
            (_, Operation::Bulk) => "Bulk",
            (_, Operation::List) if is_user => "ListUsers",
            (_, Operation::List) => "ListGroups",
            (_, Operation::Create) if is_user => "CreateUser",
            (_, Operation::Create) => "CreateGroup",
            (_, Operation::Get) if is_user => "GetUser",
            (_, Operation::Get) => "GetGroup",
            (_, Operation::Put) if is_user => "PutUser",
            (_, Operation::Put) => "PutGroup",
            (_, Operation::Patch) if is_user => "PatchUser",
            (_, Operation::Patch) => "PatchGroup",
            (_, Operation::Delete) if is_user => "DeleteUser",
            (_, Operation::Delete) => "DeleteGroup",
        }
    }

    /// Whether it can change nothing.
    pub(crate) const fn is_read_only(&self) -> bool {
        matches!(self.operation, Operation::List | Operation::Get)
    }

    /// Whether its body is read.
    pub(crate) const fn has_body(&self) -> bool {
        match self.operation {
            Operation::Create | Operation::Put | Operation::Patch | Operation::Bulk => true,
            Operation::List => matches!(self.target, Target::Search(_)),
            Operation::Get | Operation::Delete => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(method: &str, path: &str, mode: Mode) -> Result<&'static str, u16> {
        let target = Target::parse(path).ok_or(404_u16)?;
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        Route::of(&method, target, mode)
            .map(|route| route.event())
            .map_err(|error| error.status)
    }

    #[test]
    fn a_method_and_a_path_name_an_operation_or_are_refused() {
        for (method, path, aws, rfc) in [
            ("GET", "/Users", Ok("ListUsers"), Ok("ListUsers")),
            ("GET", "/Users/", Ok("ListUsers"), Ok("ListUsers")),
            ("POST", "/Users", Ok("CreateUser"), Ok("CreateUser")),
            ("PUT", "/Users/1", Ok("PutUser"), Ok("PutUser")),
            ("PUT", "/Groups/1", Err(405), Ok("PutGroup")),
            ("PATCH", "/Groups/1", Ok("PatchGroup"), Ok("PatchGroup")),
            ("DELETE", "/Groups", Err(405), Err(405)),
            ("POST", "/Users/.search", Err(404), Ok("ListUsers")),
            ("POST", "/.search", Err(404), Ok("Search")),
            ("POST", "/Bulk", Err(404), Ok("Bulk")),
            ("GET", "/Bulk", Err(404), Err(405)),
            ("GET", "/Me", Err(404), Err(501)),
            (
                "GET",
                "/Schemas/urn%3Aietf:x",
                Ok("GetSchema"),
                Ok("GetSchema"),
            ),
            ("GET", "/Schemas/a/b", Err(404), Err(404)),
            ("GET", "/", Err(404), Err(404)),
            ("GET", "/users", Err(404), Err(404)),
        ] {
            assert_eq!(event(method, path, Mode::Aws), aws, "{method} {path}");
            assert_eq!(event(method, path, Mode::Rfc), rfc, "{method} {path}");
        }
        assert_eq!(Target::parse(&"/".repeat(1000)), None);
    }
}
