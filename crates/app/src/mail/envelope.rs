//! A letter and whom it is to, as the text that is sealed.

use base::{Secret, Timestamp};
use domain::mail::{Announcement, Letter, MailAddress, Noticed};
use serde_json::{Value, json};

/// The text of a letter to somebody.
pub(super) fn close(to: &MailAddress, letter: &Letter) -> Secret {
    let mut document = match letter {
        Letter::Invitation {
            user_name,
            link: secret,
            expires_at,
        }
        | Letter::VerifyEmail {
            user_name,
            link: secret,
            expires_at,
        }
        | Letter::ResetPassword {
            user_name,
            link: secret,
            expires_at,
        }
        | Letter::OneTimePassword {
            user_name,
            password: secret,
            expires_at,
        }
        | Letter::SignInCode {
            user_name,
            code: secret,
            expires_at,
        } => json!({
            "user_name": user_name, "secret": secret.expose(), "expires_at": expires_at.micros()}),
        Letter::Test => json!({"user_name": ""}),
        Letter::Notice {
            user_name,
            what,
            at,
            source_ip,
        } => {
            let (what, device) = match what {
                Noticed::PasswordChanged => ("password_changed", None),
                Noticed::EmailChanged => ("email_changed", None),
                Noticed::MfaDeviceAdded(name) => ("mfa_device_added", Some(name)),
                Noticed::MfaDeviceRemoved(name) => ("mfa_device_removed", Some(name)),
            };
            json!({
                "user_name": user_name, "what": what, "device": device, "at": at.micros(),
                "source_ip": source_ip})
        }
        Letter::Announcement { what, at } => {
            let mut document = match what {
                Announcement::ProvisioningTokenEnds {
                    token,
                    instance,
                    ends_at,
                } => json!({
                    "what": "provisioning_token_ends", "token": token, "instance": instance,
                    "ends_at": ends_at.micros()}),
                Announcement::ProvisioningHeld { instance, words } => json!({
                    "what": "provisioning_held", "instance": instance, "words": words}),
            };
            if let Some(members) = document.as_object_mut() {
                members.insert("user_name".to_owned(), "".into());
                members.insert("at".to_owned(), at.micros().into());
            }
            document
        }
    };
    if let Some(members) = document.as_object_mut() {
        members.insert("to".to_owned(), to.as_str().into());
        members.insert("kind".to_owned(), letter.kind().into());
    }
    Secret::new(document.to_string())
}

/// The letter of [`close`] and whom it is to, if it is one.
pub(super) fn open(text: &Secret) -> Option<(MailAddress, Letter)> {
    let document: Value = serde_json::from_str(text.expose()).ok()?;
    let text = |name: &str| document.get(name)?.as_str().map(str::to_owned);
    let time = |name: &str| document.get(name)?.as_i64().map(Timestamp::from_micros);
    let to = MailAddress::parse(&text("to")?).ok()?;
    let user_name = text("user_name")?;
    let secret = || text("secret").map(Secret::new);
    let letter = match text("kind")?.as_str() {
        "INVITATION" => Letter::Invitation {
            user_name,
            link: secret()?,
            expires_at: time("expires_at")?,
        },
        "VERIFY_EMAIL" => Letter::VerifyEmail {
            user_name,
            link: secret()?,
            expires_at: time("expires_at")?,
        },
        "RESET_PASSWORD" => Letter::ResetPassword {
            user_name,
            link: secret()?,
            expires_at: time("expires_at")?,
        },
        "ONE_TIME_PASSWORD" => Letter::OneTimePassword {
            user_name,
            password: secret()?,
            expires_at: time("expires_at")?,
        },
        "SIGN_IN_CODE" => Letter::SignInCode {
            user_name,
            code: secret()?,
            expires_at: time("expires_at")?,
        },
        "TEST" => Letter::Test,
        "NOTICE" => Letter::Notice {
            user_name,
            what: match text("what")?.as_str() {
                "password_changed" => Noticed::PasswordChanged,
                "email_changed" => Noticed::EmailChanged,
                "mfa_device_added" => Noticed::MfaDeviceAdded(text("device")?),
                "mfa_device_removed" => Noticed::MfaDeviceRemoved(text("device")?),
                _ => return None,
            },
            at: time("at")?,
            source_ip: text("source_ip")?,
        },
        "ANNOUNCEMENT" => Letter::Announcement {
            what: match text("what")?.as_str() {
                "provisioning_token_ends" => Announcement::ProvisioningTokenEnds {
                    token: text("token")?,
                    instance: text("instance")?,
                    ends_at: time("ends_at")?,
                },
                "provisioning_held" => Announcement::ProvisioningHeld {
                    instance: text("instance")?,
                    words: text("words")?,
                },
                _ => return None,
            },
            at: time("at")?,
        },
        _ => return None,
    };
    Some((to, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_into_an_envelope_comes_out_of_it() {
        let to = MailAddress::parse("ada@example.com").expect("an address");
        let (user_name, at) = ("ada".to_owned(), Timestamp::from_seconds(1_790_000_000));
        let (expires_at, source_ip) = (at, "203.0.113.7".to_owned());
        let secret = Secret::new("s3cret");
        let notice = |what| Letter::Notice {
            user_name: user_name.clone(),
            what,
            at,
            source_ip: source_ip.clone(),
        };
        for letter in [
            Letter::Invitation {
                user_name: user_name.clone(),
                link: secret.clone(),
                expires_at,
            },
            Letter::VerifyEmail {
                user_name: user_name.clone(),
                link: secret.clone(),
                expires_at,
            },
            Letter::ResetPassword {
                user_name: user_name.clone(),
                link: secret.clone(),
                expires_at,
            },
            Letter::OneTimePassword {
                user_name: user_name.clone(),
                password: secret.clone(),
                expires_at,
            },
            Letter::SignInCode {
                user_name: user_name.clone(),
                code: secret.clone(),
                expires_at,
            },
            Letter::Test,
            notice(Noticed::PasswordChanged),
            notice(Noticed::EmailChanged),
            notice(Noticed::MfaDeviceAdded("key".to_owned())),
            notice(Noticed::MfaDeviceRemoved("key".to_owned())),
            Letter::Announcement {
                what: Announcement::ProvisioningTokenEnds {
                    token: "first".to_owned(),
                    instance: "ssoins-1".to_owned(),
                    ends_at: expires_at,
                },
                at,
            },
            Letter::Announcement {
                what: Announcement::ProvisioningHeld {
                    instance: "ssoins-1".to_owned(),
                    words: "too much".to_owned(),
                },
                at,
            },
        ] {
            let closed = close(&to, &letter);
            let (read_to, read) = open(&closed).expect("a letter");
            assert_eq!(read_to, to);
            assert_eq!(close(&read_to, &read).expose(), closed.expose());
            assert_eq!(format!("{read:?}"), format!("{letter:?}"));
        }
        assert!(open(&Secret::new("{}")).is_none());
        assert!(open(&Secret::new("no JSON")).is_none());
    }
}
