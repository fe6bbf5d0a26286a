//! Structures and enumerations of AWS SSO Identity Store.
//! GENERATED from models/identitystore.json by `cargo xtask codegen`. Never edited.

use std::collections::BTreeMap;

use smithy::{
    Document, Fields, Schema, Shape, ShapeError, StructureShape, Timestamp, Value, optional,
    required,
};

use crate::schemas;

smithy::enumeration! {
/// `AccessDeniedExceptionReason`
AccessDeniedExceptionReason {
KmsAccessDenied = "KMS_ACCESS_DENIED",
}
}

/// `Address`
#[derive(Clone, Default, PartialEq)]
pub struct Address {
    /// `StreetAddress`
    pub street_address: Option<String>,
    /// `Locality`
    pub locality: Option<String>,
    /// `Region`
    pub region: Option<String>,
    /// `PostalCode`
    pub postal_code: Option<String>,
    /// `Country`
    pub country: Option<String>,
    /// `Formatted`
    pub formatted: Option<String>,
    /// `Type`
    pub r#type: Option<String>,
    /// `Primary`
    pub primary: Option<bool>,
}

impl Shape for Address {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Address")?;
        Ok(Self {
            street_address: fields.optional()?,
            locality: fields.optional()?,
            region: fields.optional()?,
            postal_code: fields.optional()?,
            country: fields.optional()?,
            formatted: fields.optional()?,
            r#type: fields.optional()?,
            primary: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.street_address),
            optional(self.locality),
            optional(self.region),
            optional(self.postal_code),
            optional(self.country),
            optional(self.formatted),
            optional(self.r#type),
            optional(self.primary),
        ])
    }
}

impl StructureShape for Address {
    const SCHEMA: &'static Schema = &schemas::ADDRESS;
}

/// `AlternateIdentifier`
#[derive(Clone, Default, PartialEq)]
pub struct AlternateIdentifier {
    /// `ExternalId`
    pub external_id: Option<ExternalId>,
    /// `UniqueAttribute`
    pub unique_attribute: Option<UniqueAttribute>,
}

impl Shape for AlternateIdentifier {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AlternateIdentifier")?;
        Ok(Self {
            external_id: fields.optional()?,
            unique_attribute: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.external_id),
            optional(self.unique_attribute),
        ])
    }
}

impl StructureShape for AlternateIdentifier {
    const SCHEMA: &'static Schema = &schemas::ALTERNATE_IDENTIFIER;
}

/// `AttributeOperation`
#[derive(Clone, PartialEq)]
pub struct AttributeOperation {
    /// `AttributePath`
    pub attribute_path: String,
    /// `AttributeValue`
    pub attribute_value: Option<Document>,
}

impl AttributeOperation {
    /// The required members; the others are absent.
    pub fn new(attribute_path: String) -> Self {
        Self {
            attribute_path,
            attribute_value: None,
        }
    }
}

impl Shape for AttributeOperation {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "AttributeOperation")?;
        Ok(Self {
            attribute_path: fields.required()?,
            attribute_value: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.attribute_path),
            optional(self.attribute_value),
        ])
    }
}

impl StructureShape for AttributeOperation {
    const SCHEMA: &'static Schema = &schemas::ATTRIBUTE_OPERATION;
}

smithy::enumeration! {
/// `ConflictExceptionReason`
ConflictExceptionReason {
UniquenessConstraintViolation = "UNIQUENESS_CONSTRAINT_VIOLATION",
ConcurrentModification = "CONCURRENT_MODIFICATION",
}
}

/// `CreateGroupMembershipRequest`
#[derive(Clone, PartialEq)]
pub struct CreateGroupMembershipRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
    /// `MemberId`
    pub member_id: MemberId,
}

impl Shape for CreateGroupMembershipRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateGroupMembershipRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
            member_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
            required(self.member_id),
        ])
    }
}

impl StructureShape for CreateGroupMembershipRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_GROUP_MEMBERSHIP_REQUEST;
}

/// `CreateGroupMembershipResponse`
#[derive(Clone, PartialEq)]
pub struct CreateGroupMembershipResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `MembershipId`
    pub membership_id: String,
    /// `MembershipArn`
    pub membership_arn: String,
}

impl Shape for CreateGroupMembershipResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateGroupMembershipResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            membership_id: fields.required()?,
            membership_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.membership_id),
            required(self.membership_arn),
        ])
    }
}

impl StructureShape for CreateGroupMembershipResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_GROUP_MEMBERSHIP_RESPONSE;
}

/// `CreateGroupRequest`
#[derive(Clone, PartialEq)]
pub struct CreateGroupRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `DisplayName`
    pub display_name: Option<String>,
    /// `Description`
    pub description: Option<String>,
}

impl CreateGroupRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String) -> Self {
        Self {
            identity_store_id,
            display_name: None,
            description: None,
        }
    }
}

impl Shape for CreateGroupRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateGroupRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            display_name: fields.optional()?,
            description: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            optional(self.display_name),
            optional(self.description),
        ])
    }
}

impl StructureShape for CreateGroupRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_GROUP_REQUEST;
}

/// `CreateGroupResponse`
#[derive(Clone, PartialEq)]
pub struct CreateGroupResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
    /// `GroupArn`
    pub group_arn: String,
    /// `Revision`
    pub revision: String,
}

impl Shape for CreateGroupResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateGroupResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
            group_arn: fields.required()?,
            revision: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
            required(self.group_arn),
            required(self.revision),
        ])
    }
}

impl StructureShape for CreateGroupResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_GROUP_RESPONSE;
}

/// `CreateUserRequest`
#[derive(Clone, PartialEq)]
pub struct CreateUserRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserName`
    pub user_name: Option<String>,
    /// `Name`
    pub name: Option<Name>,
    /// `DisplayName`
    pub display_name: Option<String>,
    /// `NickName`
    pub nick_name: Option<String>,
    /// `ProfileUrl`
    pub profile_url: Option<String>,
    /// `Emails`
    pub emails: Option<Vec<Email>>,
    /// `Addresses`
    pub addresses: Option<Vec<Address>>,
    /// `PhoneNumbers`
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// `UserType`
    pub user_type: Option<String>,
    /// `Title`
    pub title: Option<String>,
    /// `PreferredLanguage`
    pub preferred_language: Option<String>,
    /// `Locale`
    pub locale: Option<String>,
    /// `Timezone`
    pub timezone: Option<String>,
    /// `Photos`
    pub photos: Option<Vec<Photo>>,
    /// `Website`
    pub website: Option<String>,
    /// `Birthdate`
    pub birthdate: Option<String>,
    /// `Roles`
    pub roles: Option<Vec<Role>>,
    /// `Extensions`
    pub extensions: Option<BTreeMap<String, Document>>,
}

impl CreateUserRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String) -> Self {
        Self {
            identity_store_id,
            user_name: None,
            name: None,
            display_name: None,
            nick_name: None,
            profile_url: None,
            emails: None,
            addresses: None,
            phone_numbers: None,
            user_type: None,
            title: None,
            preferred_language: None,
            locale: None,
            timezone: None,
            photos: None,
            website: None,
            birthdate: None,
            roles: None,
            extensions: None,
        }
    }
}

impl Shape for CreateUserRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateUserRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_name: fields.optional()?,
            name: fields.optional()?,
            display_name: fields.optional()?,
            nick_name: fields.optional()?,
            profile_url: fields.optional()?,
            emails: fields.optional()?,
            addresses: fields.optional()?,
            phone_numbers: fields.optional()?,
            user_type: fields.optional()?,
            title: fields.optional()?,
            preferred_language: fields.optional()?,
            locale: fields.optional()?,
            timezone: fields.optional()?,
            photos: fields.optional()?,
            website: fields.optional()?,
            birthdate: fields.optional()?,
            roles: fields.optional()?,
            extensions: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            optional(self.user_name),
            optional(self.name),
            optional(self.display_name),
            optional(self.nick_name),
            optional(self.profile_url),
            optional(self.emails),
            optional(self.addresses),
            optional(self.phone_numbers),
            optional(self.user_type),
            optional(self.title),
            optional(self.preferred_language),
            optional(self.locale),
            optional(self.timezone),
            optional(self.photos),
            optional(self.website),
            optional(self.birthdate),
            optional(self.roles),
            optional(self.extensions),
        ])
    }
}

impl StructureShape for CreateUserRequest {
    const SCHEMA: &'static Schema = &schemas::CREATE_USER_REQUEST;
}

/// `CreateUserResponse`
#[derive(Clone, PartialEq)]
pub struct CreateUserResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `UserArn`
    pub user_arn: String,
    /// `Revision`
    pub revision: String,
}

impl Shape for CreateUserResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "CreateUserResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            user_arn: fields.required()?,
            revision: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            required(self.user_arn),
            required(self.revision),
        ])
    }
}

impl StructureShape for CreateUserResponse {
    const SCHEMA: &'static Schema = &schemas::CREATE_USER_RESPONSE;
}

/// `DeleteGroupMembershipRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteGroupMembershipRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `MembershipId`
    pub membership_id: String,
}

impl Shape for DeleteGroupMembershipRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteGroupMembershipRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            membership_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.membership_id),
        ])
    }
}

impl StructureShape for DeleteGroupMembershipRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_GROUP_MEMBERSHIP_REQUEST;
}

/// `DeleteGroupMembershipResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteGroupMembershipResponse {}

impl Shape for DeleteGroupMembershipResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteGroupMembershipResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteGroupMembershipResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_GROUP_MEMBERSHIP_RESPONSE;
}

/// `DeleteGroupRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteGroupRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
    /// `Revision`
    pub revision: Option<String>,
}

impl DeleteGroupRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String, group_id: String) -> Self {
        Self {
            identity_store_id,
            group_id,
            revision: None,
        }
    }
}

impl Shape for DeleteGroupRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteGroupRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
            revision: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
            optional(self.revision),
        ])
    }
}

impl StructureShape for DeleteGroupRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_GROUP_REQUEST;
}

/// `DeleteGroupResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteGroupResponse {}

impl Shape for DeleteGroupResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteGroupResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteGroupResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_GROUP_RESPONSE;
}

/// `DeleteUserRequest`
#[derive(Clone, PartialEq)]
pub struct DeleteUserRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `Revision`
    pub revision: Option<String>,
}

impl DeleteUserRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String, user_id: String) -> Self {
        Self {
            identity_store_id,
            user_id,
            revision: None,
        }
    }
}

impl Shape for DeleteUserRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DeleteUserRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            revision: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            optional(self.revision),
        ])
    }
}

impl StructureShape for DeleteUserRequest {
    const SCHEMA: &'static Schema = &schemas::DELETE_USER_REQUEST;
}

/// `DeleteUserResponse`
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserResponse {}

impl Shape for DeleteUserResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        Fields::of(value, "DeleteUserResponse")?;
        Ok(Self {})
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![])
    }
}

impl StructureShape for DeleteUserResponse {
    const SCHEMA: &'static Schema = &schemas::DELETE_USER_RESPONSE;
}

/// `DescribeGroupMembershipRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeGroupMembershipRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `MembershipId`
    pub membership_id: String,
}

impl Shape for DescribeGroupMembershipRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeGroupMembershipRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            membership_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.membership_id),
        ])
    }
}

impl StructureShape for DescribeGroupMembershipRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_GROUP_MEMBERSHIP_REQUEST;
}

/// `DescribeGroupMembershipResponse`
#[derive(Clone, PartialEq)]
pub struct DescribeGroupMembershipResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `MembershipId`
    pub membership_id: String,
    /// `MembershipArn`
    pub membership_arn: String,
    /// `GroupId`
    pub group_id: String,
    /// `MemberId`
    pub member_id: MemberId,
    /// `CreatedAt`
    pub created_at: Option<Timestamp>,
    /// `UpdatedAt`
    pub updated_at: Option<Timestamp>,
    /// `CreatedBy`
    pub created_by: Option<String>,
    /// `UpdatedBy`
    pub updated_by: Option<String>,
}

impl DescribeGroupMembershipResponse {
    /// The required members; the others are absent.
    pub fn new(
        identity_store_id: String,
        membership_id: String,
        membership_arn: String,
        group_id: String,
        member_id: MemberId,
    ) -> Self {
        Self {
            identity_store_id,
            membership_id,
            membership_arn,
            group_id,
            member_id,
            created_at: None,
            updated_at: None,
            created_by: None,
            updated_by: None,
        }
    }
}

impl Shape for DescribeGroupMembershipResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeGroupMembershipResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            membership_id: fields.required()?,
            membership_arn: fields.required()?,
            group_id: fields.required()?,
            member_id: fields.required()?,
            created_at: fields.optional()?,
            updated_at: fields.optional()?,
            created_by: fields.optional()?,
            updated_by: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.membership_id),
            required(self.membership_arn),
            required(self.group_id),
            required(self.member_id),
            optional(self.created_at),
            optional(self.updated_at),
            optional(self.created_by),
            optional(self.updated_by),
        ])
    }
}

impl StructureShape for DescribeGroupMembershipResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_GROUP_MEMBERSHIP_RESPONSE;
}

/// `DescribeGroupRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeGroupRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
}

impl Shape for DescribeGroupRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeGroupRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
        ])
    }
}

impl StructureShape for DescribeGroupRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_GROUP_REQUEST;
}

/// `DescribeGroupResponse`
#[derive(Clone, PartialEq)]
pub struct DescribeGroupResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
    /// `GroupArn`
    pub group_arn: String,
    /// `Revision`
    pub revision: String,
    /// `DisplayName`
    pub display_name: Option<String>,
    /// `ExternalIds`
    pub external_ids: Option<Vec<ExternalId>>,
    /// `Description`
    pub description: Option<String>,
    /// `CreatedAt`
    pub created_at: Option<Timestamp>,
    /// `UpdatedAt`
    pub updated_at: Option<Timestamp>,
    /// `CreatedBy`
    pub created_by: Option<String>,
    /// `UpdatedBy`
    pub updated_by: Option<String>,
}

impl DescribeGroupResponse {
    /// The required members; the others are absent.
    pub fn new(
        identity_store_id: String,
        group_id: String,
        group_arn: String,
        revision: String,
    ) -> Self {
        Self {
            identity_store_id,
            group_id,
            group_arn,
            revision,
            display_name: None,
            external_ids: None,
            description: None,
            created_at: None,
            updated_at: None,
            created_by: None,
            updated_by: None,
        }
    }
}

impl Shape for DescribeGroupResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeGroupResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
            group_arn: fields.required()?,
            revision: fields.required()?,
            display_name: fields.optional()?,
            external_ids: fields.optional()?,
            description: fields.optional()?,
            created_at: fields.optional()?,
            updated_at: fields.optional()?,
            created_by: fields.optional()?,
            updated_by: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
            required(self.group_arn),
            required(self.revision),
            optional(self.display_name),
            optional(self.external_ids),
            optional(self.description),
            optional(self.created_at),
            optional(self.updated_at),
            optional(self.created_by),
            optional(self.updated_by),
        ])
    }
}

impl StructureShape for DescribeGroupResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_GROUP_RESPONSE;
}

/// `DescribeIdentityStoreRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeIdentityStoreRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
}

impl Shape for DescribeIdentityStoreRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeIdentityStoreRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.identity_store_id)])
    }
}

impl StructureShape for DescribeIdentityStoreRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_IDENTITY_STORE_REQUEST;
}

/// `DescribeIdentityStoreResponse`
#[derive(Clone, PartialEq)]
pub struct DescribeIdentityStoreResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `IdentityStoreArn`
    pub identity_store_arn: String,
    /// `NetworkConfiguration`
    pub network_configuration: Option<NetworkConfigurationDetails>,
}

impl DescribeIdentityStoreResponse {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String, identity_store_arn: String) -> Self {
        Self {
            identity_store_id,
            identity_store_arn,
            network_configuration: None,
        }
    }
}

impl Shape for DescribeIdentityStoreResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeIdentityStoreResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            identity_store_arn: fields.required()?,
            network_configuration: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.identity_store_arn),
            optional(self.network_configuration),
        ])
    }
}

impl StructureShape for DescribeIdentityStoreResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_IDENTITY_STORE_RESPONSE;
}

/// `DescribeUserRequest`
#[derive(Clone, PartialEq)]
pub struct DescribeUserRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `Extensions`
    pub extensions: Option<Vec<String>>,
}

impl DescribeUserRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String, user_id: String) -> Self {
        Self {
            identity_store_id,
            user_id,
            extensions: None,
        }
    }
}

impl Shape for DescribeUserRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeUserRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            extensions: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            optional(self.extensions),
        ])
    }
}

impl StructureShape for DescribeUserRequest {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_USER_REQUEST;
}

/// `DescribeUserResponse`
#[derive(Clone, PartialEq)]
pub struct DescribeUserResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `UserArn`
    pub user_arn: String,
    /// `Revision`
    pub revision: String,
    /// `UserName`
    pub user_name: Option<String>,
    /// `ExternalIds`
    pub external_ids: Option<Vec<ExternalId>>,
    /// `Name`
    pub name: Option<Name>,
    /// `DisplayName`
    pub display_name: Option<String>,
    /// `NickName`
    pub nick_name: Option<String>,
    /// `ProfileUrl`
    pub profile_url: Option<String>,
    /// `Emails`
    pub emails: Option<Vec<Email>>,
    /// `Addresses`
    pub addresses: Option<Vec<Address>>,
    /// `PhoneNumbers`
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// `UserType`
    pub user_type: Option<String>,
    /// `Title`
    pub title: Option<String>,
    /// `PreferredLanguage`
    pub preferred_language: Option<String>,
    /// `Locale`
    pub locale: Option<String>,
    /// `Timezone`
    pub timezone: Option<String>,
    /// `UserStatus`
    pub user_status: Option<UserStatus>,
    /// `Photos`
    pub photos: Option<Vec<Photo>>,
    /// `Website`
    pub website: Option<String>,
    /// `Birthdate`
    pub birthdate: Option<String>,
    /// `Roles`
    pub roles: Option<Vec<Role>>,
    /// `CreatedAt`
    pub created_at: Option<Timestamp>,
    /// `CreatedBy`
    pub created_by: Option<String>,
    /// `UpdatedAt`
    pub updated_at: Option<Timestamp>,
    /// `UpdatedBy`
    pub updated_by: Option<String>,
    /// `Extensions`
    pub extensions: Option<BTreeMap<String, Document>>,
}

impl DescribeUserResponse {
    /// The required members; the others are absent.
    pub fn new(
        identity_store_id: String,
        user_id: String,
        user_arn: String,
        revision: String,
    ) -> Self {
        Self {
            identity_store_id,
            user_id,
            user_arn,
            revision,
            user_name: None,
            external_ids: None,
            name: None,
            display_name: None,
            nick_name: None,
            profile_url: None,
            emails: None,
            addresses: None,
            phone_numbers: None,
            user_type: None,
            title: None,
            preferred_language: None,
            locale: None,
            timezone: None,
            user_status: None,
            photos: None,
            website: None,
            birthdate: None,
            roles: None,
            created_at: None,
            created_by: None,
            updated_at: None,
            updated_by: None,
            extensions: None,
        }
    }
}

impl Shape for DescribeUserResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "DescribeUserResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            user_arn: fields.required()?,
            revision: fields.required()?,
            user_name: fields.optional()?,
            external_ids: fields.optional()?,
            name: fields.optional()?,
            display_name: fields.optional()?,
            nick_name: fields.optional()?,
            profile_url: fields.optional()?,
            emails: fields.optional()?,
            addresses: fields.optional()?,
            phone_numbers: fields.optional()?,
            user_type: fields.optional()?,
            title: fields.optional()?,
            preferred_language: fields.optional()?,
            locale: fields.optional()?,
            timezone: fields.optional()?,
            user_status: fields.optional()?,
            photos: fields.optional()?,
            website: fields.optional()?,
            birthdate: fields.optional()?,
            roles: fields.optional()?,
            created_at: fields.optional()?,
            created_by: fields.optional()?,
            updated_at: fields.optional()?,
            updated_by: fields.optional()?,
            extensions: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            required(self.user_arn),
            required(self.revision),
            optional(self.user_name),
            optional(self.external_ids),
            optional(self.name),
            optional(self.display_name),
            optional(self.nick_name),
            optional(self.profile_url),
            optional(self.emails),
            optional(self.addresses),
            optional(self.phone_numbers),
            optional(self.user_type),
            optional(self.title),
            optional(self.preferred_language),
            optional(self.locale),
            optional(self.timezone),
            optional(self.user_status),
            optional(self.photos),
            optional(self.website),
            optional(self.birthdate),
            optional(self.roles),
            optional(self.created_at),
            optional(self.created_by),
            optional(self.updated_at),
            optional(self.updated_by),
            optional(self.extensions),
        ])
    }
}

impl StructureShape for DescribeUserResponse {
    const SCHEMA: &'static Schema = &schemas::DESCRIBE_USER_RESPONSE;
}

/// `Email`
#[derive(Clone, Default, PartialEq)]
pub struct Email {
    /// `Value`
    pub value: Option<String>,
    /// `Type`
    pub r#type: Option<String>,
    /// `Primary`
    pub primary: Option<bool>,
}

impl Shape for Email {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Email")?;
        Ok(Self {
            value: fields.optional()?,
            r#type: fields.optional()?,
            primary: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.value),
            optional(self.r#type),
            optional(self.primary),
        ])
    }
}

impl StructureShape for Email {
    const SCHEMA: &'static Schema = &schemas::EMAIL;
}

/// `ExternalId`
#[derive(Clone, PartialEq)]
pub struct ExternalId {
    /// `Issuer`
    pub issuer: String,
    /// `Id`
    pub id: String,
}

impl Shape for ExternalId {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ExternalId")?;
        Ok(Self {
            issuer: fields.required()?,
            id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.issuer), required(self.id)])
    }
}

impl StructureShape for ExternalId {
    const SCHEMA: &'static Schema = &schemas::EXTERNAL_ID;
}

/// `Filter`
#[derive(Clone, PartialEq)]
pub struct Filter {
    /// `AttributePath`
    pub attribute_path: String,
    /// `AttributeValue`
    pub attribute_value: String,
}

impl Shape for Filter {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Filter")?;
        Ok(Self {
            attribute_path: fields.required()?,
            attribute_value: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.attribute_path),
            required(self.attribute_value),
        ])
    }
}

impl StructureShape for Filter {
    const SCHEMA: &'static Schema = &schemas::FILTER;
}

/// `GetGroupIdRequest`
#[derive(Clone, PartialEq)]
pub struct GetGroupIdRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `AlternateIdentifier`
    pub alternate_identifier: AlternateIdentifier,
}

impl Shape for GetGroupIdRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetGroupIdRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            alternate_identifier: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.alternate_identifier),
        ])
    }
}

impl StructureShape for GetGroupIdRequest {
    const SCHEMA: &'static Schema = &schemas::GET_GROUP_ID_REQUEST;
}

/// `GetGroupIdResponse`
#[derive(Clone, PartialEq)]
pub struct GetGroupIdResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
    /// `GroupArn`
    pub group_arn: String,
}

impl Shape for GetGroupIdResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetGroupIdResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
            group_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
            required(self.group_arn),
        ])
    }
}

impl StructureShape for GetGroupIdResponse {
    const SCHEMA: &'static Schema = &schemas::GET_GROUP_ID_RESPONSE;
}

/// `GetGroupMembershipIdRequest`
#[derive(Clone, PartialEq)]
pub struct GetGroupMembershipIdRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
    /// `MemberId`
    pub member_id: MemberId,
}

impl Shape for GetGroupMembershipIdRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetGroupMembershipIdRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
            member_id: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
            required(self.member_id),
        ])
    }
}

impl StructureShape for GetGroupMembershipIdRequest {
    const SCHEMA: &'static Schema = &schemas::GET_GROUP_MEMBERSHIP_ID_REQUEST;
}

/// `GetGroupMembershipIdResponse`
#[derive(Clone, PartialEq)]
pub struct GetGroupMembershipIdResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `MembershipId`
    pub membership_id: String,
    /// `MembershipArn`
    pub membership_arn: String,
}

impl Shape for GetGroupMembershipIdResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetGroupMembershipIdResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            membership_id: fields.required()?,
            membership_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.membership_id),
            required(self.membership_arn),
        ])
    }
}

impl StructureShape for GetGroupMembershipIdResponse {
    const SCHEMA: &'static Schema = &schemas::GET_GROUP_MEMBERSHIP_ID_RESPONSE;
}

/// `GetUserIdRequest`
#[derive(Clone, PartialEq)]
pub struct GetUserIdRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `AlternateIdentifier`
    pub alternate_identifier: AlternateIdentifier,
}

impl Shape for GetUserIdRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetUserIdRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            alternate_identifier: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.alternate_identifier),
        ])
    }
}

impl StructureShape for GetUserIdRequest {
    const SCHEMA: &'static Schema = &schemas::GET_USER_ID_REQUEST;
}

/// `GetUserIdResponse`
#[derive(Clone, PartialEq)]
pub struct GetUserIdResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `UserArn`
    pub user_arn: String,
}

impl Shape for GetUserIdResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GetUserIdResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            user_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            required(self.user_arn),
        ])
    }
}

impl StructureShape for GetUserIdResponse {
    const SCHEMA: &'static Schema = &schemas::GET_USER_ID_RESPONSE;
}

/// `Group`
#[derive(Clone, PartialEq)]
pub struct Group {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
    /// `GroupArn`
    pub group_arn: String,
    /// `Revision`
    pub revision: String,
    /// `DisplayName`
    pub display_name: Option<String>,
    /// `ExternalIds`
    pub external_ids: Option<Vec<ExternalId>>,
    /// `Description`
    pub description: Option<String>,
    /// `CreatedAt`
    pub created_at: Option<Timestamp>,
    /// `UpdatedAt`
    pub updated_at: Option<Timestamp>,
    /// `CreatedBy`
    pub created_by: Option<String>,
    /// `UpdatedBy`
    pub updated_by: Option<String>,
}

impl Group {
    /// The required members; the others are absent.
    pub fn new(
        identity_store_id: String,
        group_id: String,
        group_arn: String,
        revision: String,
    ) -> Self {
        Self {
            identity_store_id,
            group_id,
            group_arn,
            revision,
            display_name: None,
            external_ids: None,
            description: None,
            created_at: None,
            updated_at: None,
            created_by: None,
            updated_by: None,
        }
    }
}

impl Shape for Group {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Group")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
            group_arn: fields.required()?,
            revision: fields.required()?,
            display_name: fields.optional()?,
            external_ids: fields.optional()?,
            description: fields.optional()?,
            created_at: fields.optional()?,
            updated_at: fields.optional()?,
            created_by: fields.optional()?,
            updated_by: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
            required(self.group_arn),
            required(self.revision),
            optional(self.display_name),
            optional(self.external_ids),
            optional(self.description),
            optional(self.created_at),
            optional(self.updated_at),
            optional(self.created_by),
            optional(self.updated_by),
        ])
    }
}

impl StructureShape for Group {
    const SCHEMA: &'static Schema = &schemas::GROUP;
}

/// `GroupMembership`
#[derive(Clone, PartialEq)]
pub struct GroupMembership {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `MembershipId`
    pub membership_id: String,
    /// `MembershipArn`
    pub membership_arn: String,
    /// `GroupId`
    pub group_id: Option<String>,
    /// `MemberId`
    pub member_id: Option<MemberId>,
    /// `CreatedAt`
    pub created_at: Option<Timestamp>,
    /// `UpdatedAt`
    pub updated_at: Option<Timestamp>,
    /// `CreatedBy`
    pub created_by: Option<String>,
    /// `UpdatedBy`
    pub updated_by: Option<String>,
}

impl GroupMembership {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String, membership_id: String, membership_arn: String) -> Self {
        Self {
            identity_store_id,
            membership_id,
            membership_arn,
            group_id: None,
            member_id: None,
            created_at: None,
            updated_at: None,
            created_by: None,
            updated_by: None,
        }
    }
}

impl Shape for GroupMembership {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GroupMembership")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            membership_id: fields.required()?,
            membership_arn: fields.required()?,
            group_id: fields.optional()?,
            member_id: fields.optional()?,
            created_at: fields.optional()?,
            updated_at: fields.optional()?,
            created_by: fields.optional()?,
            updated_by: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.membership_id),
            required(self.membership_arn),
            optional(self.group_id),
            optional(self.member_id),
            optional(self.created_at),
            optional(self.updated_at),
            optional(self.created_by),
            optional(self.updated_by),
        ])
    }
}

impl StructureShape for GroupMembership {
    const SCHEMA: &'static Schema = &schemas::GROUP_MEMBERSHIP;
}

/// `GroupMembershipExistenceResult`
#[derive(Clone, Default, PartialEq)]
pub struct GroupMembershipExistenceResult {
    /// `GroupId`
    pub group_id: Option<String>,
    /// `MemberId`
    pub member_id: Option<MemberId>,
    /// `MembershipExists`
    pub membership_exists: Option<bool>,
}

impl Shape for GroupMembershipExistenceResult {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "GroupMembershipExistenceResult")?;
        Ok(Self {
            group_id: fields.optional()?,
            member_id: fields.optional()?,
            membership_exists: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.group_id),
            optional(self.member_id),
            optional(self.membership_exists),
        ])
    }
}

impl StructureShape for GroupMembershipExistenceResult {
    const SCHEMA: &'static Schema = &schemas::GROUP_MEMBERSHIP_EXISTENCE_RESULT;
}

/// `IdentityStore`
#[derive(Clone, PartialEq)]
pub struct IdentityStore {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `IdentityStoreArn`
    pub identity_store_arn: String,
}

impl Shape for IdentityStore {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "IdentityStore")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            identity_store_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.identity_store_arn),
        ])
    }
}

impl StructureShape for IdentityStore {
    const SCHEMA: &'static Schema = &schemas::IDENTITY_STORE;
}

/// `IsMemberInGroupsRequest`
#[derive(Clone, PartialEq)]
pub struct IsMemberInGroupsRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `MemberId`
    pub member_id: MemberId,
    /// `GroupIds`
    pub group_ids: Vec<String>,
}

impl Shape for IsMemberInGroupsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "IsMemberInGroupsRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            member_id: fields.required()?,
            group_ids: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.member_id),
            required(self.group_ids),
        ])
    }
}

impl StructureShape for IsMemberInGroupsRequest {
    const SCHEMA: &'static Schema = &schemas::IS_MEMBER_IN_GROUPS_REQUEST;
}

/// `IsMemberInGroupsResponse`
#[derive(Clone, PartialEq)]
pub struct IsMemberInGroupsResponse {
    /// `Results`
    pub results: Vec<GroupMembershipExistenceResult>,
}

impl Shape for IsMemberInGroupsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "IsMemberInGroupsResponse")?;
        Ok(Self {
            results: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.results)])
    }
}

impl StructureShape for IsMemberInGroupsResponse {
    const SCHEMA: &'static Schema = &schemas::IS_MEMBER_IN_GROUPS_RESPONSE;
}

/// `ListGroupMembershipsForMemberRequest`
#[derive(Clone, PartialEq)]
pub struct ListGroupMembershipsForMemberRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `MemberId`
    pub member_id: MemberId,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListGroupMembershipsForMemberRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String, member_id: MemberId) -> Self {
        Self {
            identity_store_id,
            member_id,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListGroupMembershipsForMemberRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupMembershipsForMemberRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            member_id: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.member_id),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListGroupMembershipsForMemberRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_REQUEST;
}

/// `ListGroupMembershipsForMemberResponse`
#[derive(Clone, PartialEq)]
pub struct ListGroupMembershipsForMemberResponse {
    /// `GroupMemberships`
    pub group_memberships: Vec<GroupMembership>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListGroupMembershipsForMemberResponse {
    /// The required members; the others are absent.
    pub fn new(group_memberships: Vec<GroupMembership>) -> Self {
        Self {
            group_memberships,
            next_token: None,
        }
    }
}

impl Shape for ListGroupMembershipsForMemberResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupMembershipsForMemberResponse")?;
        Ok(Self {
            group_memberships: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.group_memberships),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListGroupMembershipsForMemberResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_RESPONSE;
}

/// `ListGroupMembershipsRequest`
#[derive(Clone, PartialEq)]
pub struct ListGroupMembershipsRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListGroupMembershipsRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String, group_id: String) -> Self {
        Self {
            identity_store_id,
            group_id,
            max_results: None,
            next_token: None,
        }
    }
}

impl Shape for ListGroupMembershipsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupMembershipsRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
            optional(self.max_results),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListGroupMembershipsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUP_MEMBERSHIPS_REQUEST;
}

/// `ListGroupMembershipsResponse`
#[derive(Clone, PartialEq)]
pub struct ListGroupMembershipsResponse {
    /// `GroupMemberships`
    pub group_memberships: Vec<GroupMembership>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListGroupMembershipsResponse {
    /// The required members; the others are absent.
    pub fn new(group_memberships: Vec<GroupMembership>) -> Self {
        Self {
            group_memberships,
            next_token: None,
        }
    }
}

impl Shape for ListGroupMembershipsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupMembershipsResponse")?;
        Ok(Self {
            group_memberships: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.group_memberships),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListGroupMembershipsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUP_MEMBERSHIPS_RESPONSE;
}

/// `ListGroupsRequest`
#[derive(Clone, PartialEq)]
pub struct ListGroupsRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `Filters`
    pub filters: Option<Vec<Filter>>,
}

impl ListGroupsRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String) -> Self {
        Self {
            identity_store_id,
            max_results: None,
            next_token: None,
            filters: None,
        }
    }
}

impl Shape for ListGroupsRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupsRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
            filters: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            optional(self.max_results),
            optional(self.next_token),
            optional(self.filters),
        ])
    }
}

impl StructureShape for ListGroupsRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUPS_REQUEST;
}

/// `ListGroupsResponse`
#[derive(Clone, PartialEq)]
pub struct ListGroupsResponse {
    /// `Groups`
    pub groups: Vec<Group>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListGroupsResponse {
    /// The required members; the others are absent.
    pub fn new(groups: Vec<Group>) -> Self {
        Self {
            groups,
            next_token: None,
        }
    }
}

impl Shape for ListGroupsResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListGroupsResponse")?;
        Ok(Self {
            groups: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.groups), optional(self.next_token)])
    }
}

impl StructureShape for ListGroupsResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_GROUPS_RESPONSE;
}

/// `ListIdentityStoresRequest`
#[derive(Clone, Default, PartialEq)]
pub struct ListIdentityStoresRequest {
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl Shape for ListIdentityStoresRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListIdentityStoresRequest")?;
        Ok(Self {
            max_results: fields.optional()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.max_results), optional(self.next_token)])
    }
}

impl StructureShape for ListIdentityStoresRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_IDENTITY_STORES_REQUEST;
}

/// `ListIdentityStoresResponse`
#[derive(Clone, PartialEq)]
pub struct ListIdentityStoresResponse {
    /// `IdentityStores`
    pub identity_stores: Vec<IdentityStore>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListIdentityStoresResponse {
    /// The required members; the others are absent.
    pub fn new(identity_stores: Vec<IdentityStore>) -> Self {
        Self {
            identity_stores,
            next_token: None,
        }
    }
}

impl Shape for ListIdentityStoresResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListIdentityStoresResponse")?;
        Ok(Self {
            identity_stores: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_stores),
            optional(self.next_token),
        ])
    }
}

impl StructureShape for ListIdentityStoresResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_IDENTITY_STORES_RESPONSE;
}

/// `ListUsersRequest`
#[derive(Clone, PartialEq)]
pub struct ListUsersRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `Extensions`
    pub extensions: Option<Vec<String>>,
    /// `MaxResults`
    pub max_results: Option<i32>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `Filters`
    pub filters: Option<Vec<Filter>>,
}

impl ListUsersRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String) -> Self {
        Self {
            identity_store_id,
            extensions: None,
            max_results: None,
            next_token: None,
            filters: None,
        }
    }
}

impl Shape for ListUsersRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListUsersRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            extensions: fields.optional()?,
            max_results: fields.optional()?,
            next_token: fields.optional()?,
            filters: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            optional(self.extensions),
            optional(self.max_results),
            optional(self.next_token),
            optional(self.filters),
        ])
    }
}

impl StructureShape for ListUsersRequest {
    const SCHEMA: &'static Schema = &schemas::LIST_USERS_REQUEST;
}

/// `ListUsersResponse`
#[derive(Clone, PartialEq)]
pub struct ListUsersResponse {
    /// `Users`
    pub users: Vec<User>,
    /// `NextToken`
    pub next_token: Option<String>,
}

impl ListUsersResponse {
    /// The required members; the others are absent.
    pub fn new(users: Vec<User>) -> Self {
        Self {
            users,
            next_token: None,
        }
    }
}

impl Shape for ListUsersResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "ListUsersResponse")?;
        Ok(Self {
            users: fields.required()?,
            next_token: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![required(self.users), optional(self.next_token)])
    }
}

impl StructureShape for ListUsersResponse {
    const SCHEMA: &'static Schema = &schemas::LIST_USERS_RESPONSE;
}

/// `MemberId`
#[derive(Clone, Default, PartialEq)]
pub struct MemberId {
    /// `UserId`
    pub user_id: Option<String>,
}

impl Shape for MemberId {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "MemberId")?;
        Ok(Self {
            user_id: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![optional(self.user_id)])
    }
}

impl StructureShape for MemberId {
    const SCHEMA: &'static Schema = &schemas::MEMBER_ID;
}

/// `Name`
#[derive(Clone, Default, PartialEq)]
pub struct Name {
    /// `Formatted`
    pub formatted: Option<String>,
    /// `FamilyName`
    pub family_name: Option<String>,
    /// `GivenName`
    pub given_name: Option<String>,
    /// `MiddleName`
    pub middle_name: Option<String>,
    /// `HonorificPrefix`
    pub honorific_prefix: Option<String>,
    /// `HonorificSuffix`
    pub honorific_suffix: Option<String>,
}

impl Shape for Name {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Name")?;
        Ok(Self {
            formatted: fields.optional()?,
            family_name: fields.optional()?,
            given_name: fields.optional()?,
            middle_name: fields.optional()?,
            honorific_prefix: fields.optional()?,
            honorific_suffix: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.formatted),
            optional(self.family_name),
            optional(self.given_name),
            optional(self.middle_name),
            optional(self.honorific_prefix),
            optional(self.honorific_suffix),
        ])
    }
}

impl StructureShape for Name {
    const SCHEMA: &'static Schema = &schemas::NAME;
}

/// `NetworkConfiguration`
#[derive(Clone, PartialEq)]
pub struct NetworkConfiguration {
    /// `VpceAccessRequired`
    pub vpce_access_required: bool,
    /// `ApiRestrictSourceVpcs`
    pub api_restrict_source_vpcs: Option<Vec<String>>,
    /// `ApiAllowSourceIps`
    pub api_allow_source_ips: Option<Vec<String>>,
    /// `ScimAllowSourceIps`
    pub scim_allow_source_ips: Option<Vec<String>>,
}

impl NetworkConfiguration {
    /// The required members; the others are absent.
    pub fn new(vpce_access_required: bool) -> Self {
        Self {
            vpce_access_required,
            api_restrict_source_vpcs: None,
            api_allow_source_ips: None,
            scim_allow_source_ips: None,
        }
    }
}

impl Shape for NetworkConfiguration {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "NetworkConfiguration")?;
        Ok(Self {
            vpce_access_required: fields.required()?,
            api_restrict_source_vpcs: fields.optional()?,
            api_allow_source_ips: fields.optional()?,
            scim_allow_source_ips: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.vpce_access_required),
            optional(self.api_restrict_source_vpcs),
            optional(self.api_allow_source_ips),
            optional(self.scim_allow_source_ips),
        ])
    }
}

impl StructureShape for NetworkConfiguration {
    const SCHEMA: &'static Schema = &schemas::NETWORK_CONFIGURATION;
}

/// `NetworkConfigurationDetails`
#[derive(Clone, PartialEq)]
pub struct NetworkConfigurationDetails {
    /// `VpceAccessRequired`
    pub vpce_access_required: bool,
    /// `ApiRestrictSourceVpcs`
    pub api_restrict_source_vpcs: Option<Vec<String>>,
    /// `ApiAllowSourceIps`
    pub api_allow_source_ips: Option<Vec<String>>,
    /// `ScimAllowSourceIps`
    pub scim_allow_source_ips: Option<Vec<String>>,
}

impl NetworkConfigurationDetails {
    /// The required members; the others are absent.
    pub fn new(vpce_access_required: bool) -> Self {
        Self {
            vpce_access_required,
            api_restrict_source_vpcs: None,
            api_allow_source_ips: None,
            scim_allow_source_ips: None,
        }
    }
}

impl Shape for NetworkConfigurationDetails {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "NetworkConfigurationDetails")?;
        Ok(Self {
            vpce_access_required: fields.required()?,
            api_restrict_source_vpcs: fields.optional()?,
            api_allow_source_ips: fields.optional()?,
            scim_allow_source_ips: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.vpce_access_required),
            optional(self.api_restrict_source_vpcs),
            optional(self.api_allow_source_ips),
            optional(self.scim_allow_source_ips),
        ])
    }
}

impl StructureShape for NetworkConfigurationDetails {
    const SCHEMA: &'static Schema = &schemas::NETWORK_CONFIGURATION_DETAILS;
}

/// `PhoneNumber`
#[derive(Clone, Default, PartialEq)]
pub struct PhoneNumber {
    /// `Value`
    pub value: Option<String>,
    /// `Type`
    pub r#type: Option<String>,
    /// `Primary`
    pub primary: Option<bool>,
}

impl Shape for PhoneNumber {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "PhoneNumber")?;
        Ok(Self {
            value: fields.optional()?,
            r#type: fields.optional()?,
            primary: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.value),
            optional(self.r#type),
            optional(self.primary),
        ])
    }
}

impl StructureShape for PhoneNumber {
    const SCHEMA: &'static Schema = &schemas::PHONE_NUMBER;
}

/// `Photo`
#[derive(Clone, PartialEq)]
pub struct Photo {
    /// `Value`
    pub value: String,
    /// `Type`
    pub r#type: Option<String>,
    /// `Display`
    pub display: Option<String>,
    /// `Primary`
    pub primary: Option<bool>,
}

impl Photo {
    /// The required members; the others are absent.
    pub fn new(value: String) -> Self {
        Self {
            value,
            r#type: None,
            display: None,
            primary: None,
        }
    }
}

impl Shape for Photo {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Photo")?;
        Ok(Self {
            value: fields.required()?,
            r#type: fields.optional()?,
            display: fields.optional()?,
            primary: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.value),
            optional(self.r#type),
            optional(self.display),
            optional(self.primary),
        ])
    }
}

impl StructureShape for Photo {
    const SCHEMA: &'static Schema = &schemas::PHOTO;
}

smithy::enumeration! {
/// `ResourceNotFoundExceptionReason`
ResourceNotFoundExceptionReason {
KmsKeyNotFound = "KMS_KEY_NOT_FOUND",
}
}

smithy::enumeration! {
/// `ResourceType`
ResourceType {
Group = "GROUP",
User = "USER",
IdentityStore = "IDENTITY_STORE",
GroupMembership = "GROUP_MEMBERSHIP",
ResourcePolicy = "RESOURCE_POLICY",
}
}

/// `Role`
#[derive(Clone, Default, PartialEq)]
pub struct Role {
    /// `Value`
    pub value: Option<String>,
    /// `Type`
    pub r#type: Option<String>,
    /// `Primary`
    pub primary: Option<bool>,
}

impl Shape for Role {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "Role")?;
        Ok(Self {
            value: fields.optional()?,
            r#type: fields.optional()?,
            primary: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            optional(self.value),
            optional(self.r#type),
            optional(self.primary),
        ])
    }
}

impl StructureShape for Role {
    const SCHEMA: &'static Schema = &schemas::ROLE;
}

smithy::enumeration! {
/// `ThrottlingExceptionReason`
ThrottlingExceptionReason {
KmsThrottling = "KMS_THROTTLING",
}
}

/// `UniqueAttribute`
#[derive(Clone, PartialEq)]
pub struct UniqueAttribute {
    /// `AttributePath`
    pub attribute_path: String,
    /// `AttributeValue`
    pub attribute_value: Document,
}

impl Shape for UniqueAttribute {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UniqueAttribute")?;
        Ok(Self {
            attribute_path: fields.required()?,
            attribute_value: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.attribute_path),
            required(self.attribute_value),
        ])
    }
}

impl StructureShape for UniqueAttribute {
    const SCHEMA: &'static Schema = &schemas::UNIQUE_ATTRIBUTE;
}

/// `UpdateGroupRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateGroupRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
    /// `Operations`
    pub operations: Vec<AttributeOperation>,
    /// `Revision`
    pub revision: Option<String>,
}

impl UpdateGroupRequest {
    /// The required members; the others are absent.
    pub fn new(
        identity_store_id: String,
        group_id: String,
        operations: Vec<AttributeOperation>,
    ) -> Self {
        Self {
            identity_store_id,
            group_id,
            operations,
            revision: None,
        }
    }
}

impl Shape for UpdateGroupRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateGroupRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
            operations: fields.required()?,
            revision: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
            required(self.operations),
            optional(self.revision),
        ])
    }
}

impl StructureShape for UpdateGroupRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_GROUP_REQUEST;
}

/// `UpdateGroupResponse`
#[derive(Clone, PartialEq)]
pub struct UpdateGroupResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `GroupId`
    pub group_id: String,
    /// `GroupArn`
    pub group_arn: String,
    /// `Revision`
    pub revision: String,
}

impl Shape for UpdateGroupResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateGroupResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            group_id: fields.required()?,
            group_arn: fields.required()?,
            revision: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.group_id),
            required(self.group_arn),
            required(self.revision),
        ])
    }
}

impl StructureShape for UpdateGroupResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_GROUP_RESPONSE;
}

/// `UpdateIdentityStoreRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateIdentityStoreRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `NetworkConfiguration`
    pub network_configuration: Option<NetworkConfiguration>,
}

impl UpdateIdentityStoreRequest {
    /// The required members; the others are absent.
    pub fn new(identity_store_id: String) -> Self {
        Self {
            identity_store_id,
            network_configuration: None,
        }
    }
}

impl Shape for UpdateIdentityStoreRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateIdentityStoreRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            network_configuration: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            optional(self.network_configuration),
        ])
    }
}

impl StructureShape for UpdateIdentityStoreRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_IDENTITY_STORE_REQUEST;
}

/// `UpdateIdentityStoreResponse`
#[derive(Clone, PartialEq)]
pub struct UpdateIdentityStoreResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `IdentityStoreArn`
    pub identity_store_arn: String,
}

impl Shape for UpdateIdentityStoreResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateIdentityStoreResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            identity_store_arn: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.identity_store_arn),
        ])
    }
}

impl StructureShape for UpdateIdentityStoreResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_IDENTITY_STORE_RESPONSE;
}

/// `UpdateUserRequest`
#[derive(Clone, PartialEq)]
pub struct UpdateUserRequest {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `Operations`
    pub operations: Vec<AttributeOperation>,
    /// `Revision`
    pub revision: Option<String>,
}

impl UpdateUserRequest {
    /// The required members; the others are absent.
    pub fn new(
        identity_store_id: String,
        user_id: String,
        operations: Vec<AttributeOperation>,
    ) -> Self {
        Self {
            identity_store_id,
            user_id,
            operations,
            revision: None,
        }
    }
}

impl Shape for UpdateUserRequest {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateUserRequest")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            operations: fields.required()?,
            revision: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            required(self.operations),
            optional(self.revision),
        ])
    }
}

impl StructureShape for UpdateUserRequest {
    const SCHEMA: &'static Schema = &schemas::UPDATE_USER_REQUEST;
}

/// `UpdateUserResponse`
#[derive(Clone, PartialEq)]
pub struct UpdateUserResponse {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `UserArn`
    pub user_arn: String,
    /// `Revision`
    pub revision: String,
}

impl Shape for UpdateUserResponse {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "UpdateUserResponse")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            user_arn: fields.required()?,
            revision: fields.required()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            required(self.user_arn),
            required(self.revision),
        ])
    }
}

impl StructureShape for UpdateUserResponse {
    const SCHEMA: &'static Schema = &schemas::UPDATE_USER_RESPONSE;
}

/// `User`
#[derive(Clone, PartialEq)]
pub struct User {
    /// `IdentityStoreId`
    pub identity_store_id: String,
    /// `UserId`
    pub user_id: String,
    /// `UserArn`
    pub user_arn: String,
    /// `Revision`
    pub revision: String,
    /// `UserName`
    pub user_name: Option<String>,
    /// `ExternalIds`
    pub external_ids: Option<Vec<ExternalId>>,
    /// `Name`
    pub name: Option<Name>,
    /// `DisplayName`
    pub display_name: Option<String>,
    /// `NickName`
    pub nick_name: Option<String>,
    /// `ProfileUrl`
    pub profile_url: Option<String>,
    /// `Emails`
    pub emails: Option<Vec<Email>>,
    /// `Addresses`
    pub addresses: Option<Vec<Address>>,
    /// `PhoneNumbers`
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// `UserType`
    pub user_type: Option<String>,
    /// `Title`
    pub title: Option<String>,
    /// `PreferredLanguage`
    pub preferred_language: Option<String>,
    /// `Locale`
    pub locale: Option<String>,
    /// `Timezone`
    pub timezone: Option<String>,
    /// `UserStatus`
    pub user_status: Option<UserStatus>,
    /// `Photos`
    pub photos: Option<Vec<Photo>>,
    /// `Website`
    pub website: Option<String>,
    /// `Birthdate`
    pub birthdate: Option<String>,
    /// `Roles`
    pub roles: Option<Vec<Role>>,
    /// `CreatedAt`
    pub created_at: Option<Timestamp>,
    /// `CreatedBy`
    pub created_by: Option<String>,
    /// `UpdatedAt`
    pub updated_at: Option<Timestamp>,
    /// `UpdatedBy`
    pub updated_by: Option<String>,
    /// `Extensions`
    pub extensions: Option<BTreeMap<String, Document>>,
}

impl User {
    /// The required members; the others are absent.
    pub fn new(
        identity_store_id: String,
        user_id: String,
        user_arn: String,
        revision: String,
    ) -> Self {
        Self {
            identity_store_id,
            user_id,
            user_arn,
            revision,
            user_name: None,
            external_ids: None,
            name: None,
            display_name: None,
            nick_name: None,
            profile_url: None,
            emails: None,
            addresses: None,
            phone_numbers: None,
            user_type: None,
            title: None,
            preferred_language: None,
            locale: None,
            timezone: None,
            user_status: None,
            photos: None,
            website: None,
            birthdate: None,
            roles: None,
            created_at: None,
            created_by: None,
            updated_at: None,
            updated_by: None,
            extensions: None,
        }
    }
}

impl Shape for User {
    fn from_value(value: Value) -> Result<Self, ShapeError> {
        let mut fields = Fields::of(value, "User")?;
        Ok(Self {
            identity_store_id: fields.required()?,
            user_id: fields.required()?,
            user_arn: fields.required()?,
            revision: fields.required()?,
            user_name: fields.optional()?,
            external_ids: fields.optional()?,
            name: fields.optional()?,
            display_name: fields.optional()?,
            nick_name: fields.optional()?,
            profile_url: fields.optional()?,
            emails: fields.optional()?,
            addresses: fields.optional()?,
            phone_numbers: fields.optional()?,
            user_type: fields.optional()?,
            title: fields.optional()?,
            preferred_language: fields.optional()?,
            locale: fields.optional()?,
            timezone: fields.optional()?,
            user_status: fields.optional()?,
            photos: fields.optional()?,
            website: fields.optional()?,
            birthdate: fields.optional()?,
            roles: fields.optional()?,
            created_at: fields.optional()?,
            created_by: fields.optional()?,
            updated_at: fields.optional()?,
            updated_by: fields.optional()?,
            extensions: fields.optional()?,
        })
    }

    fn into_value(self) -> Value {
        Value::Structure(vec![
            required(self.identity_store_id),
            required(self.user_id),
            required(self.user_arn),
            required(self.revision),
            optional(self.user_name),
            optional(self.external_ids),
            optional(self.name),
            optional(self.display_name),
            optional(self.nick_name),
            optional(self.profile_url),
            optional(self.emails),
            optional(self.addresses),
            optional(self.phone_numbers),
            optional(self.user_type),
            optional(self.title),
            optional(self.preferred_language),
            optional(self.locale),
            optional(self.timezone),
            optional(self.user_status),
            optional(self.photos),
            optional(self.website),
            optional(self.birthdate),
            optional(self.roles),
            optional(self.created_at),
            optional(self.created_by),
            optional(self.updated_at),
            optional(self.updated_by),
            optional(self.extensions),
        ])
    }
}

impl StructureShape for User {
    const SCHEMA: &'static Schema = &schemas::USER;
}

smithy::enumeration! {
/// `UserStatus`
UserStatus {
Enabled = "ENABLED",
Disabled = "DISABLED",
}
}

smithy::enumeration! {
/// `ValidationExceptionReason`
ValidationExceptionReason {
KmsInvalidArn = "KMS_INVALID_ARN",
KmsInvalidKeyUsage = "KMS_INVALID_KEY_USAGE",
KmsInvalidState = "KMS_INVALID_STATE",
KmsDisabled = "KMS_DISABLED",
}
}

smithy::opaque_debug!(
    Address,
    AlternateIdentifier,
    AttributeOperation,
    CreateGroupMembershipRequest,
    CreateGroupMembershipResponse,
    CreateGroupRequest,
    CreateGroupResponse,
    CreateUserRequest,
    CreateUserResponse,
    DeleteGroupMembershipRequest,
    DeleteGroupMembershipResponse,
    DeleteGroupRequest,
    DeleteGroupResponse,
    DeleteUserRequest,
    DeleteUserResponse,
    DescribeGroupMembershipRequest,
    DescribeGroupMembershipResponse,
    DescribeGroupRequest,
    DescribeGroupResponse,
    DescribeIdentityStoreRequest,
    DescribeIdentityStoreResponse,
    DescribeUserRequest,
    DescribeUserResponse,
    Email,
    ExternalId,
    Filter,
    GetGroupIdRequest,
    GetGroupIdResponse,
    GetGroupMembershipIdRequest,
    GetGroupMembershipIdResponse,
    GetUserIdRequest,
    GetUserIdResponse,
    Group,
    GroupMembership,
    GroupMembershipExistenceResult,
    IdentityStore,
    IsMemberInGroupsRequest,
    IsMemberInGroupsResponse,
    ListGroupMembershipsForMemberRequest,
    ListGroupMembershipsForMemberResponse,
    ListGroupMembershipsRequest,
    ListGroupMembershipsResponse,
    ListGroupsRequest,
    ListGroupsResponse,
    ListIdentityStoresRequest,
    ListIdentityStoresResponse,
    ListUsersRequest,
    ListUsersResponse,
    MemberId,
    Name,
    NetworkConfiguration,
    NetworkConfigurationDetails,
    PhoneNumber,
    Photo,
    Role,
    UniqueAttribute,
    UpdateGroupRequest,
    UpdateGroupResponse,
    UpdateIdentityStoreRequest,
    UpdateIdentityStoreResponse,
    UpdateUserRequest,
    UpdateUserResponse,
    User
);
