//! What is known of a user beside the name they sign in with.

use std::collections::BTreeMap;

use super::document::{Member, Record, record};
use super::{Document, InvalidDocument};

record! {
    /// A user's attributes beside the name they sign in with. An empty list or map is an absent one.
    UserAttributes {
        /// What other directories call them.
        external_ids: Vec<ExternalId> = "ExternalIds",
        /// The parts of their name.
        name: PersonName = "Name",
        /// What people call them.
        display_name: Option<String> = "DisplayName",
        /// What friends call them.
        nick_name: Option<String> = "NickName",
        /// A page about them.
        profile_url: Option<String> = "ProfileUrl",
        /// E-mail addresses; AWS keeps one.
        emails: Vec<Valued> = "Emails",
        /// Postal addresses; AWS keeps one.
        addresses: Vec<Address> = "Addresses",
        /// Telephone numbers; AWS keeps one.
        phone_numbers: Vec<Valued> = "PhoneNumbers",
        /// Such as `Employee`.
        user_type: Option<String> = "UserType",
        /// What they are in their company.
        title: Option<String> = "Title",
        /// Such as `en-us`.
        preferred_language: Option<String> = "PreferredLanguage",
        /// Where they are, for formats.
        locale: Option<String> = "Locale",
        /// Their time zone.
        timezone: Option<String> = "Timezone",
        /// Pictures of them; AWS keeps three.
        photos: Vec<Photo> = "Photos",
        /// Their own page.
        website: Option<String> = "Website",
        /// `YYYY-MM-DD`.
        birthdate: Option<String> = "Birthdate",
        /// What they do; AWS keeps one.
        roles: Vec<Valued> = "Roles",
        /// Documents by the name of their extension.
        extensions: BTreeMap<String, Document> = "Extensions",
    }
}

record! {
    /// The parts of a person's name.
    PersonName {
        /// The whole, for display.
        formatted: Option<String> = "Formatted",
        /// The family's.
        family_name: Option<String> = "FamilyName",
        /// Their own.
        given_name: Option<String> = "GivenName",
        /// Between the two.
        middle_name: Option<String> = "MiddleName",
        /// Such as `Dr.`.
        honorific_prefix: Option<String> = "HonorificPrefix",
        /// Such as `M.D.`.
        honorific_suffix: Option<String> = "HonorificSuffix",
    }
}

record! {
    /// An e-mail address, a telephone number or a role.
    Valued {
        /// The address, number or role itself.
        value: Option<String> = "Value",
        /// Such as `work`.
        kind: Option<String> = "Type",
        /// Whether it is the main one.
        primary: Option<bool> = "Primary",
    }
}

record! {
    /// A postal address.
    Address {
        /// Street and house.
        street_address: Option<String> = "StreetAddress",
        /// City or village.
        locality: Option<String> = "Locality",
        /// State or province.
        region: Option<String> = "Region",
        /// Postal code.
        postal_code: Option<String> = "PostalCode",
        /// Country.
        country: Option<String> = "Country",
        /// The whole, for display.
        formatted: Option<String> = "Formatted",
        /// Such as `Home`.
        kind: Option<String> = "Type",
        /// Whether it is the main one.
        primary: Option<bool> = "Primary",
    }
}

record! {
    /// A picture.
    Photo {
        /// The picture or where it is.
        value: String = "Value",
        /// Such as `thumbnail`.
        kind: Option<String> = "Type",
        /// What it shows.
        display: Option<String> = "Display",
        /// Whether it is the main one.
        primary: Option<bool> = "Primary",
    }
}

record! {
    /// What another directory calls a user or group.
    #[derive(PartialOrd, Ord)]
    ExternalId {
        /// The directory, a URI-like text.
        issuer: String = "Issuer",
        /// Its name for the thing.
        id: String = "Id",
    }
}

impl UserAttributes {
    /// From what [`UserAttributes::to_document`] made.
    pub fn from_document(document: &Document) -> Result<Self, InvalidDocument> {
        Self::read(document, "")
    }

    /// The attributes under AWS's names.
    pub fn to_document(&self) -> Document {
        self.write()
    }

    /// The e-mail address that is theirs alone in their store: the primary one, or the only one.
    pub fn primary_email(&self) -> Option<&str> {
        self.emails
            .iter()
            .find(|email| email.primary == Some(true))
            .or_else(|| self.emails.first())
            .and_then(|email| email.value.as_deref())
    }

    /// The same without the extensions that `requested` does not name, as AWS answers them.
    #[must_use]
    pub fn with_extensions(mut self, requested: &[String]) -> Self {
        self.extensions.retain(|name, _| requested.contains(name));
        self
    }
}

impl ExternalId {
    /// From what [`ExternalId::list_to_document`] made.
    pub fn list_from_document(document: &Document) -> Result<Vec<Self>, InvalidDocument> {
        Member::read(Some(document), "ExternalIds")
    }

    /// A list of external ids under AWS's names.
    pub fn list_to_document(ids: &[Self]) -> Document {
        Document::Array(ids.iter().map(Record::write).collect())
    }
}

impl PersonName {
    /// Whether nothing of the name is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Member for PersonName {
    fn read(value: Option<&Document>, path: &str) -> Result<Self, InvalidDocument> {
        value.map_or_else(|| Ok(Self::default()), |value| Record::read(value, path))
    }

    fn write(&self) -> Option<Document> {
        (!self.is_empty()).then(|| Record::write(self))
    }
}
