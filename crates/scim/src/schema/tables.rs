//! The attributes themselves: those of RFC 7643 §3.1, §4.1, §4.2 and §4.3 that are kept.

use super::attribute::{Attribute, Kind};
use super::{Definition, ENTERPRISE_URN, GROUP_URN, USER_URN};

/// What every resource has; not listed in `Schemas` (RFC 7643 §3.1).
pub(super) static COMMON: &[Attribute] = &[
    Attribute::new(
        "schemas",
        Kind::Reference(&["uri"]),
        "The schemas of the resource.",
    )
    .multi_valued()
    .required()
    .case_exact()
    .read_only()
    .always(),
    Attribute::text(
        "id",
        "The identifier of the resource, chosen by the server.",
    )
    .case_exact()
    .read_only()
    .always()
    .unique(),
    Attribute::text("externalId", "What the client calls the resource.").case_exact(),
    Attribute::new(
        "meta",
        Kind::Complex(META),
        "What is known of the resource itself.",
    )
    .read_only(),
];

static META: &[Attribute] = &[
    Attribute::text("resourceType", "The kind of the resource.")
        .case_exact()
        .read_only(),
    Attribute::new("created", Kind::DateTime, "When the resource was made.").read_only(),
    Attribute::new(
        "lastModified",
        Kind::DateTime,
        "When the resource last changed.",
    )
    .read_only(),
    Attribute::new(
        "location",
        Kind::Reference(&["uri"]),
        "Where the resource is.",
    )
    .case_exact()
    .read_only(),
    Attribute::text(
        "version",
        "The version of the resource, as in the ETag header.",
    )
    .case_exact()
    .read_only(),
];

const KIND_OF_PLACE: Attribute =
    Attribute::text("type", "What it is for.").such_as(&["work", "home", "other"]);

const PRIMARY: Attribute = Attribute::new(
    "primary",
    Kind::Boolean,
    "Whether it is the main one; at most one is.",
);

pub(super) static USER: Definition = Definition {
    id: USER_URN,
    name: "User",
    description: "A person who signs in.",
    attributes: &[
        Attribute::text("userName", "The name that the person signs in with.")
            .required()
            .unique(),
        Attribute::new(
            "name",
            Kind::Complex(NAME),
            "The parts of the person's name.",
        ),
        Attribute::text("displayName", "The name that is shown."),
        Attribute::text("nickName", "What friends call the person."),
        Attribute::new(
            "profileUrl",
            Kind::Reference(&["external"]),
            "A page about the person.",
        )
        .case_exact(),
        Attribute::text("title", "The person's title in the company."),
        Attribute::text("userType", "How the person belongs to the company."),
        Attribute::text(
            "preferredLanguage",
            "The language to be spoken, such as en-US.",
        ),
        Attribute::text(
            "locale",
            "How numbers and dates are to be written, such as en-US.",
        ),
        Attribute::text("timezone", "The person's time zone, such as Europe/Oslo."),
        // There always is one, true unless it is said: so it is never removed.
        Attribute::new("active", Kind::Boolean, "Whether the person may sign in.").required(),
        Attribute::new("emails", Kind::Complex(EMAIL), "Addresses of e-mail.").multi_valued(),
        Attribute::new("phoneNumbers", Kind::Complex(PHONE), "Telephone numbers.").multi_valued(),
        Attribute::new("photos", Kind::Complex(PHOTO), "Pictures of the person.")
            .multi_valued()
            .beyond_aws(),
        Attribute::new("addresses", Kind::Complex(ADDRESS), "Postal addresses.").multi_valued(),
        Attribute::new(
            "groups",
            Kind::Complex(GROUP_OF_USER),
            "The groups that the person is in.",
        )
        .multi_valued()
        .read_only()
        .beyond_aws(),
        Attribute::new("roles", Kind::Complex(ROLE), "What the person does.").multi_valued(),
    ],
};

static NAME: &[Attribute] = &[
    Attribute::text("formatted", "The whole name as it is shown."),
    Attribute::text("familyName", "The name of the family."),
    Attribute::text("givenName", "The person's own name."),
    Attribute::text("middleName", "Names between the two."),
    Attribute::text("honorificPrefix", "What stands before the name."),
    Attribute::text("honorificSuffix", "What stands after the name."),
];

static EMAIL: &[Attribute] = &[
    Attribute::text("value", "The address."),
    KIND_OF_PLACE,
    PRIMARY,
];

static PHONE: &[Attribute] = &[
    Attribute::text("value", "The number."),
    Attribute::text("type", "What it is for.")
        .such_as(&["work", "home", "mobile", "fax", "pager", "other"]),
    PRIMARY,
];

static PHOTO: &[Attribute] = &[
    Attribute::new(
        "value",
        Kind::Reference(&["external"]),
        "Where the picture is.",
    )
    .case_exact(),
    Attribute::text("display", "What it shows."),
    Attribute::text("type", "How large it is.").such_as(&["photo", "thumbnail"]),
    PRIMARY,
];

static ADDRESS: &[Attribute] = &[
    Attribute::text("formatted", "The whole address as it is shown."),
    Attribute::text("streetAddress", "Street and house."),
    Attribute::text("locality", "The town."),
    Attribute::text("region", "The state or region."),
    Attribute::text("postalCode", "The postal code."),
    Attribute::text("country", "The country."),
    KIND_OF_PLACE,
    PRIMARY,
];

static GROUP_OF_USER: &[Attribute] = &[
    Attribute::text("value", "The id of the group.")
        .case_exact()
        .read_only(),
    Attribute::new("$ref", Kind::Reference(&["Group"]), "Where the group is.")
        .case_exact()
        .read_only(),
    Attribute::text("display", "The name of the group.").read_only(),
    Attribute::text("type", "Whether the person is in it directly.")
        .read_only()
        .such_as(&["direct", "indirect"]),
];

static ROLE: &[Attribute] = &[
    Attribute::text("value", "The role."),
    Attribute::text("type", "What kind of role it is."),
    PRIMARY,
];

pub(super) static ENTERPRISE: Definition = Definition {
    id: ENTERPRISE_URN,
    name: "EnterpriseUser",
    description: "What a company knows of a person.",
    attributes: &[
        Attribute::text(
            "employeeNumber",
            "The number that the company gave the person.",
        ),
        Attribute::text("costCenter", "The cost center."),
        Attribute::text("organization", "The organization."),
        Attribute::text("division", "The division."),
        Attribute::text("department", "The department."),
        Attribute::new("manager", Kind::Complex(MANAGER), "The person's manager."),
    ],
};

static MANAGER: &[Attribute] =
    &[Attribute::text("value", "The id of the manager's own resource.").case_exact()];

pub(super) static GROUP: Definition = Definition {
    id: GROUP_URN,
    name: "Group",
    description: "A group of people.",
    attributes: &[
        Attribute::text("displayName", "The name of the group.")
            .required()
            .unique(),
        Attribute::new("members", Kind::Complex(MEMBER), "Who is in the group.").multi_valued(),
    ],
};

static MEMBER: &[Attribute] = &[
    Attribute::text("value", "The id of the member.")
        .case_exact()
        .immutable(),
    Attribute::new(
        "$ref",
        Kind::Reference(&["User", "Group"]),
        "Where the member is.",
    )
    .case_exact()
    .immutable(),
    Attribute::text("type", "What the member is.")
        .immutable()
        .such_as(&["User", "Group"]),
    Attribute::text("display", "The name of the member.").read_only(),
];
