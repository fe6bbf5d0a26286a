//! Users as they come in and go out.

#[cfg(test)]
mod tests;

use serde_json::{Map, Value};

use crate::check::{Allowed, Violations};
use crate::error::ScimError;
use crate::members::Members;
use crate::mode::Mode;
use crate::schema::{ENTERPRISE_URN, Schema, require_schemas, stamp};

const LONGEST_USER_NAME: usize = 128;
const LONGEST_EXTERNAL_ID: usize = 256;

/// A user whose attributes keep the limits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserResource {
    /// What the client calls them.
    pub external_id: Option<String>,
    /// What they sign in with.
    pub user_name: String,
    /// The parts of their name; in AWS's mode given and family name are there.
    pub name: Name,
    /// What is shown; in AWS's mode it is there.
    pub display_name: Option<String>,
    /// What friends call them.
    pub nick_name: Option<String>,
    /// A page about them.
    pub profile_url: Option<String>,
    /// What they are in their company.
    pub title: Option<String>,
    /// Such as `Employee`.
    pub user_type: Option<String>,
    /// Such as `en-US`.
    pub preferred_language: Option<String>,
    /// Such as `en-US`.
    pub locale: Option<String>,
    /// Such as `Europe/Oslo`.
    pub timezone: Option<String>,
    /// Whether they may sign in. Where it is not said, who is made may, and who is there stays as
    /// they are.
    pub active: Option<bool>,
    /// Addresses of e-mail; one in AWS's mode.
    pub emails: Vec<Valued>,
    /// Telephone numbers; one in AWS's mode.
    pub phone_numbers: Vec<Valued>,
    /// Roles; one in AWS's mode.
    pub roles: Vec<Valued>,
    /// Postal addresses; one in AWS's mode.
    pub addresses: Vec<Address>,
    /// Pictures; none in AWS's mode.
    pub photos: Vec<Photo>,
    /// What a company knows of them.
    pub enterprise: Enterprise,
}

/// The parts of a name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Name {
    /// The whole.
    pub formatted: Option<String>,
    /// The family's.
    pub family_name: Option<String>,
    /// Their own.
    pub given_name: Option<String>,
    /// Between the two.
    pub middle_name: Option<String>,
    /// Before.
    pub honorific_prefix: Option<String>,
    /// After.
    pub honorific_suffix: Option<String>,
}

/// An address of e-mail, a telephone number or a role.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Valued {
    /// The address, number or role.
    pub value: Option<String>,
    /// Such as `work`.
    pub kind: Option<String>,
    /// Whether it is the main one.
    pub primary: Option<bool>,
}

/// A postal address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    /// The whole.
    pub formatted: Option<String>,
    /// Street and house.
    pub street_address: Option<String>,
    /// The town.
    pub locality: Option<String>,
    /// The state or region.
    pub region: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// Such as `work`.
    pub kind: Option<String>,
    /// Whether it is the main one.
    pub primary: Option<bool>,
}

/// A picture.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Photo {
    /// Where it is.
    pub value: Option<String>,
    /// What it shows.
    pub display: Option<String>,
    /// Such as `thumbnail`.
    pub kind: Option<String>,
    /// Whether it is the main one.
    pub primary: Option<bool>,
}

/// What a company knows of a user.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Enterprise {
    /// Their number.
    pub employee_number: Option<String>,
    /// Their cost center.
    pub cost_center: Option<String>,
    /// Their organization.
    pub organization: Option<String>,
    /// Their division.
    pub division: Option<String>,
    /// Their department.
    pub department: Option<String>,
    /// The id of their manager.
    pub manager: Option<String>,
}

impl UserResource {
    /// Reads the body of a POST or PUT.
    pub fn from_json(body: &Value, mode: Mode) -> Result<Self, ScimError> {
        let schema = Schema::user(mode);
        require_schemas(schema, body)?;
        Self::from_map(&schema.canonical(body)?, mode)
    }

    /// Reads a resource in the form of [`Schema::canonical`], such as a PATCH leaves it.
    pub fn from_map(map: &Map<String, Value>, mode: Mode) -> Result<Self, ScimError> {
        let mut members = Members::new(map, mode);
        let user_name = members.text_of("userName", LONGEST_USER_NAME, Allowed::UserName);
        let external_id = members.text_of("externalId", LONGEST_EXTERNAL_ID, Allowed::Text);
        let mut user = Self {
            external_id,
            user_name: user_name.unwrap_or_default(),
            name: members.within("name", Name::read),
            display_name: members.text("displayName"),
            nick_name: members.text("nickName"),
            profile_url: members.text("profileUrl"),
            title: members.text("title"),
            user_type: members.text("userType"),
            preferred_language: members.text("preferredLanguage"),
            locale: members.text("locale"),
            timezone: members.text("timezone"),
            active: members.truth("active"),
            emails: members.list("emails", Valued::read),
            phone_numbers: members.list("phoneNumbers", Valued::read),
            roles: members.list("roles", Valued::read),
            addresses: members.list("addresses", Address::read),
            photos: members.list("photos", Photo::read),
            enterprise: members.within(ENTERPRISE_URN, Enterprise::read),
        };
        let mut violations = members.finish();
        user.require(mode, &mut violations);
        violations.into_result(mode)?;
        user.one_primary();
        Ok(user)
    }

    fn require(&self, mode: Mode, violations: &mut Violations) {
        let required = [
            (
                "userName",
                (!self.user_name.is_empty()).then_some(&self.user_name),
            ),
            ("name.givenName", self.name.given_name.as_ref()),
            ("name.familyName", self.name.family_name.as_ref()),
            ("displayName", self.display_name.as_ref()),
        ];
        let number = match mode {
            Mode::Aws => required.len(),
            Mode::Rfc => 1,
        };
        for (name, value) in required.into_iter().take(number) {
            if value.is_none() && !violations.is_about(name) {
                violations.missing(name);
            }
        }
    }

    /// RFC 7643 §2.4: at most one value is the main one; the first that says so stays it.
    fn one_primary(&mut self) {
        keep_first(&mut self.emails, |one| &mut one.primary);
        keep_first(&mut self.phone_numbers, |one| &mut one.primary);
        keep_first(&mut self.roles, |one| &mut one.primary);
        keep_first(&mut self.addresses, |one| &mut one.primary);
        keep_first(&mut self.photos, |one| &mut one.primary);
    }

    /// The resource as it is written, without what the server adds ([`crate::About`]).
    pub fn to_map(&self, mode: Mode) -> Map<String, Value> {
        let mut map = Map::new();
        put_text(&mut map, "externalId", self.external_id.as_ref());
        put_text(&mut map, "userName", Some(&self.user_name));
        put_object(&mut map, "name", self.name.write());
        put_text(&mut map, "displayName", self.display_name.as_ref());
        put_text(&mut map, "nickName", self.nick_name.as_ref());
        put_text(&mut map, "profileUrl", self.profile_url.as_ref());
        put_text(&mut map, "title", self.title.as_ref());
        put_text(&mut map, "userType", self.user_type.as_ref());
        put_text(
            &mut map,
            "preferredLanguage",
            self.preferred_language.as_ref(),
        );
        put_text(&mut map, "locale", self.locale.as_ref());
        put_text(&mut map, "timezone", self.timezone.as_ref());
        put_truth(&mut map, "active", self.active);
        put_list(&mut map, "emails", self.emails.iter().map(Valued::write));
        put_list(
            &mut map,
            "phoneNumbers",
            self.phone_numbers.iter().map(Valued::write),
        );
        put_list(&mut map, "roles", self.roles.iter().map(Valued::write));
        put_list(
            &mut map,
            "addresses",
            self.addresses.iter().map(Address::write),
        );
        if mode == Mode::Rfc {
            put_list(&mut map, "photos", self.photos.iter().map(Photo::write));
        }
        put_object(&mut map, ENTERPRISE_URN, self.enterprise.write());
        stamp(Schema::user(mode), &mut map);
        map
    }
}

fn keep_first<T>(values: &mut [T], flag: impl Fn(&mut T) -> &mut Option<bool>) {
    let mut seen = false;
    for value in values {
        let flag = flag(value);
        if *flag == Some(true) {
            if seen {
                *flag = Some(false);
            }
            seen = true;
        }
    }
}

impl Name {
    fn read(members: &mut Members<'_>) -> Self {
        Self {
            formatted: members.text("formatted"),
            family_name: members.text("familyName"),
            given_name: members.text("givenName"),
            middle_name: members.text("middleName"),
            honorific_prefix: members.text("honorificPrefix"),
            honorific_suffix: members.text("honorificSuffix"),
        }
    }

    fn write(&self) -> Map<String, Value> {
        let mut map = Map::new();
        put_text(&mut map, "formatted", self.formatted.as_ref());
        put_text(&mut map, "familyName", self.family_name.as_ref());
        put_text(&mut map, "givenName", self.given_name.as_ref());
        put_text(&mut map, "middleName", self.middle_name.as_ref());
        put_text(&mut map, "honorificPrefix", self.honorific_prefix.as_ref());
        put_text(&mut map, "honorificSuffix", self.honorific_suffix.as_ref());
        map
    }
}

impl Valued {
    fn read(members: &mut Members<'_>) -> Self {
        Self {
            value: members.text("value"),
            kind: members.text("type"),
            primary: members.truth("primary"),
        }
    }

    fn write(&self) -> Map<String, Value> {
        let mut map = Map::new();
        put_text(&mut map, "value", self.value.as_ref());
        put_text(&mut map, "type", self.kind.as_ref());
        put_truth(&mut map, "primary", self.primary);
        map
    }
}

impl Address {
    fn read(members: &mut Members<'_>) -> Self {
        Self {
            formatted: members.text("formatted"),
            street_address: members.text("streetAddress"),
            locality: members.text("locality"),
            region: members.text("region"),
            postal_code: members.text("postalCode"),
            country: members.text("country"),
            kind: members.text("type"),
            primary: members.truth("primary"),
        }
    }

    fn write(&self) -> Map<String, Value> {
        let mut map = Map::new();
        put_text(&mut map, "formatted", self.formatted.as_ref());
        put_text(&mut map, "streetAddress", self.street_address.as_ref());
        put_text(&mut map, "locality", self.locality.as_ref());
        put_text(&mut map, "region", self.region.as_ref());
        put_text(&mut map, "postalCode", self.postal_code.as_ref());
        put_text(&mut map, "country", self.country.as_ref());
        put_text(&mut map, "type", self.kind.as_ref());
        put_truth(&mut map, "primary", self.primary);
        map
    }
}

impl Photo {
    fn read(members: &mut Members<'_>) -> Self {
        Self {
            value: members.text("value"),
            display: members.text("display"),
            kind: members.text("type"),
            primary: members.truth("primary"),
        }
    }

    fn write(&self) -> Map<String, Value> {
        let mut map = Map::new();
        put_text(&mut map, "value", self.value.as_ref());
        put_text(&mut map, "display", self.display.as_ref());
        put_text(&mut map, "type", self.kind.as_ref());
        put_truth(&mut map, "primary", self.primary);
        map
    }
}

impl Enterprise {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn read(members: &mut Members<'_>) -> Self {
        Self {
            employee_number: members.text("employeeNumber"),
            cost_center: members.text("costCenter"),
            organization: members.text("organization"),
            division: members.text("division"),
            department: members.text("department"),
            manager: members.within("manager", |manager| manager.text("value")),
        }
    }

    fn write(&self) -> Map<String, Value> {
        let mut map = Map::new();
        put_text(&mut map, "employeeNumber", self.employee_number.as_ref());
        put_text(&mut map, "costCenter", self.cost_center.as_ref());
        put_text(&mut map, "organization", self.organization.as_ref());
        put_text(&mut map, "division", self.division.as_ref());
        put_text(&mut map, "department", self.department.as_ref());
        let mut manager = Map::new();
        put_text(&mut manager, "value", self.manager.as_ref());
        put_object(&mut map, "manager", manager);
        map
    }
}

fn put_text(map: &mut Map<String, Value>, name: &str, text: Option<&String>) {
    if let Some(text) = text {
        map.insert(name.to_owned(), text.as_str().into());
    }
}

fn put_truth(map: &mut Map<String, Value>, name: &str, truth: Option<bool>) {
    if let Some(truth) = truth {
        map.insert(name.to_owned(), truth.into());
    }
}

fn put_object(map: &mut Map<String, Value>, name: &str, object: Map<String, Value>) {
    if !object.is_empty() {
        map.insert(name.to_owned(), object.into());
    }
}

fn put_list(
    map: &mut Map<String, Value>,
    name: &str,
    values: impl Iterator<Item = Map<String, Value>>,
) {
    let values: Vec<Value> = values
        .filter(|value| !value.is_empty())
        .map(Value::Object)
        .collect();
    if !values.is_empty() {
        map.insert(name.to_owned(), values.into());
    }
}
