//! Users.

use app::identity::{CreateUser, UpdateUser};
use aws_identitystore::operations as op;
use aws_identitystore::shapes;
use aws_identitystore::shapes::{
    CreateUserRequest, CreateUserResponse, DeleteUserRequest, DeleteUserResponse,
    DescribeUserRequest, DescribeUserResponse, GetUserIdRequest, GetUserIdResponse,
    ListUsersRequest, ListUsersResponse, UpdateUserRequest, UpdateUserResponse,
};
use domain::Error;
use domain::identity::{
    Address, PersonName, Photo, User, UserAttributes, UserKey, UserStatus, Valued,
};

use super::groups::external_ids;
use super::{
    Alternate, described, filtered, identity_store_id, not_unique, operations, page, user_id,
};
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::CreateUser, _, _>(create);
    service.add::<op::DeleteUser, _, _>(delete);
    service.add::<op::DescribeUser, _, _>(describe);
    service.add::<op::GetUserId, _, _>(get_id);
    service.add::<op::ListUsers, _, _>(list);
    service.add::<op::UpdateUser, _, _>(update);
}

async fn create(request: Request, input: CreateUserRequest) -> Result<CreateUserResponse, Error> {
    let Request { app, cx } = request;
    let command = CreateUser {
        identity_store_id: identity_store_id(&input.identity_store_id)?,
        user_name: input.user_name.clone(),
        attributes: attributes(input),
    };
    let user = app.create_user(&cx, command).await?;
    Ok(CreateUserResponse {
        identity_store_id: user.identity_store_id.to_string(),
        user_id: user.id.to_string(),
        user_arn: user.arn(),
        revision: user.revision.to_string(),
    })
}

async fn delete(request: Request, input: DeleteUserRequest) -> Result<DeleteUserResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let id = user_id(&input.user_id)?;
    app.delete_user(&cx, &store, &id, input.revision).await?;
    Ok(DeleteUserResponse {})
}

async fn describe(
    request: Request,
    input: DescribeUserRequest,
) -> Result<DescribeUserResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let id = user_id(&input.user_id)?;
    let user = app.describe_user(&cx, &store, &id).await?;
    described(shape(user, &input.extensions.unwrap_or_default()))
}

async fn get_id(request: Request, input: GetUserIdRequest) -> Result<GetUserIdResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let key = match Alternate::of(input.alternate_identifier)? {
        Alternate::ExternalId(id) => UserKey::ExternalId(id),
        Alternate::Attribute(path, value) => match path.to_lowercase().as_str() {
            "username" => UserKey::UserName(value),
            "emails.value" => UserKey::Email(value),
            _ => return Err(not_unique(&path)),
        },
    };
    let user = app.get_user_by_key(&cx, &store, key).await?;
    Ok(GetUserIdResponse {
        identity_store_id: user.identity_store_id.to_string(),
        user_id: user.id.to_string(),
        user_arn: user.arn(),
    })
}

async fn list(request: Request, input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
    let Request { app, cx } = request;
    let store = identity_store_id(&input.identity_store_id)?;
    let name = filtered(input.filters, "UserName")?;
    let page = page(input.max_results, input.next_token.as_deref())?;
    let extensions = input.extensions.unwrap_or_default();
    let page = app.list_users(&cx, &store, name, page).await?;
    Ok(ListUsersResponse {
        users: page
            .items
            .into_iter()
            .map(|user| shape(user, &extensions))
            .collect(),
        next_token: page.next,
    })
}

async fn update(request: Request, input: UpdateUserRequest) -> Result<UpdateUserResponse, Error> {
    let Request { app, cx } = request;
    let command = UpdateUser {
        identity_store_id: identity_store_id(&input.identity_store_id)?,
        id: user_id(&input.user_id)?,
        operations: operations(input.operations),
        revision: input.revision,
    };
    let user = app.update_user(&cx, command).await?;
    Ok(UpdateUserResponse {
        identity_store_id: user.identity_store_id.to_string(),
        user_id: user.id.to_string(),
        user_arn: user.arn(),
        revision: user.revision.to_string(),
    })
}

fn attributes(input: CreateUserRequest) -> UserAttributes {
    UserAttributes {
        external_ids: Vec::new(),
        name: input.name.map(person_name).unwrap_or_default(),
        display_name: input.display_name,
        nick_name: input.nick_name,
        profile_url: input.profile_url,
        emails: each(input.emails, |email| Valued {
            value: email.value,
            kind: email.r#type,
            primary: email.primary,
        }),
        addresses: each(input.addresses, |address| Address {
            street_address: address.street_address,
            locality: address.locality,
            region: address.region,
            postal_code: address.postal_code,
            country: address.country,
            formatted: address.formatted,
            kind: address.r#type,
            primary: address.primary,
        }),
        phone_numbers: each(input.phone_numbers, |number| Valued {
            value: number.value,
            kind: number.r#type,
            primary: number.primary,
        }),
        user_type: input.user_type,
        title: input.title,
        preferred_language: input.preferred_language,
        locale: input.locale,
        timezone: input.timezone,
        photos: each(input.photos, |photo| Photo {
            value: photo.value,
            kind: photo.r#type,
            display: photo.display,
            primary: photo.primary,
        }),
        website: input.website,
        birthdate: input.birthdate,
        roles: each(input.roles, |role| Valued {
            value: role.value,
            kind: role.r#type,
            primary: role.primary,
        }),
        extensions: input.extensions.unwrap_or_default(),
    }
}

fn person_name(name: shapes::Name) -> PersonName {
    PersonName {
        formatted: name.formatted,
        family_name: name.family_name,
        given_name: name.given_name,
        middle_name: name.middle_name,
        honorific_prefix: name.honorific_prefix,
        honorific_suffix: name.honorific_suffix,
    }
}

fn shape(user: User, extensions: &[String]) -> shapes::User {
    let (user_arn, status) = (user.arn(), user.status);
    let attributes = user.attributes.with_extensions(extensions);
    shapes::User {
        identity_store_id: user.identity_store_id.to_string(),
        user_id: user.id.to_string(),
        user_arn,
        revision: user.revision.to_string(),
        user_name: Some(user.user_name),
        external_ids: external_ids(attributes.external_ids),
        name: (!attributes.name.is_empty()).then(|| name_shape(attributes.name)),
        display_name: attributes.display_name,
        nick_name: attributes.nick_name,
        profile_url: attributes.profile_url,
        emails: some(attributes.emails, |email| shapes::Email {
            value: email.value,
            r#type: email.kind,
            primary: email.primary,
        }),
        addresses: some(attributes.addresses, |address| shapes::Address {
            street_address: address.street_address,
            locality: address.locality,
            region: address.region,
            postal_code: address.postal_code,
            country: address.country,
            formatted: address.formatted,
            r#type: address.kind,
            primary: address.primary,
        }),
        phone_numbers: some(attributes.phone_numbers, |number| shapes::PhoneNumber {
            value: number.value,
            r#type: number.kind,
            primary: number.primary,
        }),
        user_type: attributes.user_type,
        title: attributes.title,
        preferred_language: attributes.preferred_language,
        locale: attributes.locale,
        timezone: attributes.timezone,
        user_status: Some(match status {
            UserStatus::Enabled => shapes::UserStatus::Enabled,
            UserStatus::Disabled => shapes::UserStatus::Disabled,
        }),
        photos: some(attributes.photos, |photo| shapes::Photo {
            value: photo.value,
            r#type: photo.kind,
            display: photo.display,
            primary: photo.primary,
        }),
        website: attributes.website,
        birthdate: attributes.birthdate,
        roles: some(attributes.roles, |role| shapes::Role {
            value: role.value,
            r#type: role.kind,
            primary: role.primary,
        }),
        created_at: Some(user.created.at),
        created_by: Some(user.created.by),
        updated_at: Some(user.updated.at),
        updated_by: Some(user.updated.by),
        extensions: (!attributes.extensions.is_empty()).then_some(attributes.extensions),
    }
}

fn name_shape(name: PersonName) -> shapes::Name {
    shapes::Name {
        formatted: name.formatted,
        family_name: name.family_name,
        given_name: name.given_name,
        middle_name: name.middle_name,
        honorific_prefix: name.honorific_prefix,
        honorific_suffix: name.honorific_suffix,
    }
}

fn each<T, U>(list: Option<Vec<T>>, turn: impl FnMut(T) -> U) -> Vec<U> {
    list.into_iter().flatten().map(turn).collect()
}

/// AWS: lists in answers have an element or are absent.
fn some<T, U>(list: Vec<T>, turn: impl FnMut(T) -> U) -> Option<Vec<U>> {
    (!list.is_empty()).then(|| list.into_iter().map(turn).collect())
}
