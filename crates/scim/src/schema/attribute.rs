//! One attribute and its characteristics.

/// The type of an attribute's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    String,
    /// `true` or `false`; the texts of that name are taken too.
    Boolean,
    /// An instant in the form of XML Schema.
    DateTime,
    /// A URI, or the id of a resource of one of these types.
    Reference(&'static [&'static str]),
    /// Sub-attributes.
    Complex(&'static [Attribute]),
}

impl Kind {
    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::DateTime => "dateTime",
            Self::Reference(_) => "reference",
            Self::Complex(_) => "complex",
        }
    }
}

/// Who may change an attribute, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mutability {
    /// The server alone.
    ReadOnly,
    /// The client.
    ReadWrite,
    /// The client, once.
    Immutable,
}

impl Mutability {
    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ReadOnly => "readOnly",
            Self::ReadWrite => "readWrite",
            Self::Immutable => "immutable",
        }
    }
}

/// When an attribute is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Returned {
    /// Whatever is asked for.
    Always,
    /// Never.
    Never,
    /// Unless something else is asked for.
    Default,
    /// If it is asked for.
    Request,
}

impl Returned {
    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Never => "never",
            Self::Default => "default",
            Self::Request => "request",
        }
    }
}

/// Among what an attribute is unique.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uniqueness {
    /// Nothing.
    None,
    /// The resources of the tenant.
    Server,
}

impl Uniqueness {
    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Server => "server",
        }
    }
}

/// An attribute and its characteristics.
#[derive(Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The name, in the case in which it is written.
    pub name: &'static str,
    /// What it says.
    pub description: &'static str,
    /// The type of its values.
    pub kind: Kind,
    /// Whether there can be several.
    pub multi_valued: bool,
    /// Whether there must be one (by the RFCs; AWS wants more, see [`crate::UserResource`]).
    pub required: bool,
    /// Whether case matters when values are compared.
    pub case_exact: bool,
    /// Who may change it.
    pub mutability: Mutability,
    /// When it is answered.
    pub returned: Returned,
    /// Among what it is unique.
    pub uniqueness: Uniqueness,
    /// Values that are suggested.
    pub canonical_values: &'static [&'static str],
    /// AWS has no such attribute.
    pub(crate) beyond_aws: bool,
}

impl Attribute {
    pub(super) const fn new(name: &'static str, kind: Kind, description: &'static str) -> Self {
        Self {
            name,
            description,
            kind,
            multi_valued: false,
            required: false,
            case_exact: false,
            mutability: Mutability::ReadWrite,
            returned: Returned::Default,
            uniqueness: Uniqueness::None,
            canonical_values: &[],
            beyond_aws: false,
        }
    }

    pub(super) const fn text(name: &'static str, description: &'static str) -> Self {
        Self::new(name, Kind::String, description)
    }

    pub(super) const fn multi_valued(self) -> Self {
        Self {
            multi_valued: true,
            ..self
        }
    }

    pub(super) const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    pub(super) const fn case_exact(self) -> Self {
        Self {
            case_exact: true,
            ..self
        }
    }

    pub(super) const fn read_only(self) -> Self {
        Self {
            mutability: Mutability::ReadOnly,
            ..self
        }
    }

    pub(super) const fn immutable(self) -> Self {
        Self {
            mutability: Mutability::Immutable,
            ..self
        }
    }

    pub(super) const fn always(self) -> Self {
        Self {
            returned: Returned::Always,
            ..self
        }
    }

    pub(super) const fn unique(self) -> Self {
        Self {
            uniqueness: Uniqueness::Server,
            ..self
        }
    }

    pub(super) const fn such_as(self, canonical_values: &'static [&'static str]) -> Self {
        Self {
            canonical_values,
            ..self
        }
    }

    pub(super) const fn beyond_aws(self) -> Self {
        Self {
            beyond_aws: true,
            ..self
        }
    }

    /// Whether that is its name, in any case.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Its sub-attributes, none unless it is complex.
    pub fn sub_attributes(&self) -> &'static [Self] {
        match self.kind {
            Kind::Complex(sub_attributes) => sub_attributes,
            _ => &[],
        }
    }

    /// The sub-attribute of that name, in any case.
    pub fn sub_attribute(&self, name: &str) -> Option<&'static Self> {
        let mut sub_attributes = self.sub_attributes().iter();
        sub_attributes.find(|sub| sub.is_named(name))
    }
}
