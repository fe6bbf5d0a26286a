//! Letters to people: invitations, verifications, and what became of them.

use aws_cardea::operations as op;
use aws_cardea::shapes::{
    EmailOneTimePassword, GetPasswordSettingsRequest, GetPasswordSettingsResponse,
    InviteUserRequest, InviteUserResponse, ListMailsRequest, ListMailsResponse, Mail, MailStatus,
    PasswordDelivery, PutPasswordSettingsRequest, PutPasswordSettingsResponse,
    ResetUserPasswordRequest, ResetUserPasswordResponse, SendTestMailRequest, SendTestMailResponse,
    VerifyUserEmailRequest, VerifyUserEmailResponse,
};
use base::IdentityStoreId;
use domain::mail::MailStatus as Status;
use domain::{Error, Kind};

use super::people::named;
use super::reach::page;
use crate::registry::{Request, ServiceRegistry};

pub(super) fn register(service: &mut ServiceRegistry<'_>) {
    service.add::<op::GetPasswordSettings, _, _>(get_password_settings);
    service.add::<op::InviteUser, _, _>(invite_user);
    service.add::<op::ListMails, _, _>(list_mails);
    service.add::<op::PutPasswordSettings, _, _>(put_password_settings);
    service.add::<op::ResetUserPassword, _, _>(reset_user_password);
    service.add::<op::SendTestMail, _, _>(send_test_mail);
    service.add::<op::VerifyUserEmail, _, _>(verify_user_email);
}

async fn reset_user_password(
    Request { app, cx }: Request,
    input: ResetUserPasswordRequest,
) -> Result<ResetUserPasswordResponse, Error> {
    let (store, user) = named(&input.identity_store_id, &input.user_id)?;
    match input.delivery {
        None | Some(PasswordDelivery::OneTimePassword) => {
            let password = app.reset_password(&cx, &store, &user).await?;
            Ok(ResetUserPasswordResponse {
                one_time_password: Some(password.expose().to_owned()),
                expires_at: None,
            })
        }
        Some(PasswordDelivery::Email) => {
            let expires_at = app.reset_password_by_email(&cx, &store, &user).await?;
            Ok(ResetUserPasswordResponse {
                one_time_password: None,
                expires_at: Some(expires_at),
            })
        }
    }
}

async fn invite_user(
    Request { app, cx }: Request,
    input: InviteUserRequest,
) -> Result<InviteUserResponse, Error> {
    let (store, user) = named(&input.identity_store_id, &input.user_id)?;
    let expires_at = app.invite_user(&cx, &store, &user).await?;
    Ok(InviteUserResponse { expires_at })
}

async fn verify_user_email(
    Request { app, cx }: Request,
    input: VerifyUserEmailRequest,
) -> Result<VerifyUserEmailResponse, Error> {
    let (store, user) = named(&input.identity_store_id, &input.user_id)?;
    let expires_at = app.verify_user_email(&cx, &store, &user).await?;
    Ok(VerifyUserEmailResponse { expires_at })
}

async fn send_test_mail(
    Request { app, cx }: Request,
    input: SendTestMailRequest,
) -> Result<SendTestMailResponse, Error> {
    let store = store(&input.identity_store_id)?;
    app.send_test_mail(&cx, &store, &input.email_address)
        .await?;
    Ok(SendTestMailResponse {})
}

async fn list_mails(
    Request { app, cx }: Request,
    input: ListMailsRequest,
) -> Result<ListMailsResponse, Error> {
    let store = store(&input.identity_store_id)?;
    let status = input.status.map(|status| match status {
        MailStatus::Queued => Status::Queued,
        MailStatus::Sent => Status::Sent,
        MailStatus::Failed => Status::Failed,
    });
    let page = page(input.max_results, input.next_token.as_deref())?;
    let found = app
        .list_mails(&cx, &store, status, page)
        .await?
        .map(|row| Mail {
            mail_id: row.id.to_string(),
            kind: row.kind,
            email_address: row.recipient,
            status: match row.status {
                Status::Queued => MailStatus::Queued,
                Status::Sent => MailStatus::Sent,
                Status::Failed => MailStatus::Failed,
            },
            attempts: i32::try_from(row.attempts).unwrap_or(i32::MAX),
            created_at: row.created_at,
            next_attempt_at: row.due_at,
            ended_at: row.ended_at,
            failure_reason: row.failure,
        });
    Ok(ListMailsResponse {
        mails: found.items,
        next_token: found.next,
    })
}

async fn get_password_settings(
    Request { app, cx }: Request,
    input: GetPasswordSettingsRequest,
) -> Result<GetPasswordSettingsResponse, Error> {
    let store = store(&input.identity_store_id)?;
    let email_one_time_password = if app.one_time_by_email(&cx, &store).await? {
        EmailOneTimePassword::Enabled
    } else {
        EmailOneTimePassword::Disabled
    };
    Ok(GetPasswordSettingsResponse {
        email_one_time_password,
    })
}

async fn put_password_settings(
    Request { app, cx }: Request,
    input: PutPasswordSettingsRequest,
) -> Result<PutPasswordSettingsResponse, Error> {
    let store = store(&input.identity_store_id)?;
    let is_enabled = match input.email_one_time_password {
        EmailOneTimePassword::Enabled => true,
        EmailOneTimePassword::Disabled => false,
    };
    app.put_one_time_by_email(&cx, &store, is_enabled).await?;
    Ok(PutPasswordSettingsResponse {})
}

fn store(id: &str) -> Result<IdentityStoreId, Error> {
    IdentityStoreId::parse(id).map_err(|_malformed| Error::not_found(Kind::IdentityStore, id))
}
