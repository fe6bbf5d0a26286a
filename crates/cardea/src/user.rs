//! `cardea user`: whether people may sign in, their sessions, their passwords and MFA devices.

mod mfa;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::Fatal;
use crate::access::{aligned, principal_id};
use crate::client::Client;
use crate::operator::{Output, Server, instant, print, say, text};
use crate::policies::harmless;

#[derive(Debug, Subcommand)]
pub(crate) enum UserCommand {
    /// Give a user a one-time password, to be changed at the next sign-in.
    ///
    /// Ends the user's sessions.
    ResetPassword {
        #[command(flatten)]
        asking: Asking,
        /// Send the user a link with which they choose another password.
        #[arg(long)]
        email: bool,
    },
    /// Send a user an invitation to choose their first password; again, in the place of the last.
    Invite(Asking),
    /// Send a user a link with which they confirm their e-mail address.
    VerifyEmail(Asking),
    /// Tell whether a user may sign in.
    Status(Asking),
    /// Let a user sign in again.
    Enable(Asking),
    /// Let a user sign in no more, and end their sessions.
    Disable(Asking),
    /// List a user's sessions that have not ended.
    Sessions(Asking),
    /// End one session of a user, with its tokens and role credentials.
    EndSession {
        #[command(flatten)]
        asking: Asking,
        /// The session's id, as `cardea user sessions` lists it.
        session_id: String,
    },
    /// End all sessions of a user, with their tokens and role credentials.
    EndSessions(Asking),
    /// See to a user's MFA devices.
    #[command(subcommand)]
    Mfa(mfa::MfaCommand),
}

#[derive(Debug, Args)]
pub(crate) struct Asking {
    /// The name that the user signs in with, or their id.
    user_name: String,
    #[command(flatten)]
    server: Server,
    /// How to print.
    #[arg(long, default_value = "table")]
    output: Output,
}

/// A user of the running server.
struct User<'a> {
    client: Client,
    ready: Value,
    id: String,
    asking: &'a Asking,
}

pub(crate) async fn run(command: UserCommand) -> Result<(), Fatal> {
    match command {
        UserCommand::ResetPassword {
            asking,
            email: false,
        } => reset_password(&asking).await,
        UserCommand::ResetPassword {
            asking,
            email: true,
        } => {
            let input = json!({"Delivery": "EMAIL"});
            send_link(
                &asking,
                "ResetUserPassword",
                input,
                "A link to choose another password",
            )
            .await
        }
        UserCommand::Invite(asking) => {
            send_link(&asking, "InviteUser", json!({}), "An invitation").await
        }
        UserCommand::VerifyEmail(asking) => {
            let what = "A link to confirm the e-mail address";
            send_link(&asking, "VerifyUserEmail", json!({}), what).await
        }
        UserCommand::Status(asking) => status(&asking).await,
        UserCommand::Enable(asking) => set_status(&asking, "ENABLED").await,
        UserCommand::Disable(asking) => set_status(&asking, "DISABLED").await,
        UserCommand::Sessions(asking) => sessions(&asking).await,
        UserCommand::EndSession { asking, session_id } => end_session(&asking, &session_id).await,
        UserCommand::EndSessions(asking) => end_sessions(&asking).await,
        UserCommand::Mfa(command) => mfa::run(command).await,
    }
}

async fn reset_password(asking: &Asking) -> Result<(), Fatal> {
    let user = User::find(asking).await?;
    let answer = user.call("ResetUserPassword", json!({})).await?;
    let password = text(&answer, "OneTimePassword");
    user.tell(
        json!({"oneTimePassword": password}),
        &format!(
            "One-time password of {}: {password}\n\
             It must be changed at the next sign-in at {}.",
            user.name(),
            text(&user.ready, "portal_url")
        ),
    );
    Ok(())
}

async fn send_link(
    asking: &Asking,
    operation: &str,
    input: Value,
    what: &str,
) -> Result<(), Fatal> {
    let user = User::find(asking).await?;
    let answer = user.call(operation, input).await?;
    let until = instant(answer.get("ExpiresAt")).iso8601();
    user.tell(
        json!({"expiresAt": until}),
        &format!(
            "{what} is on its way to {}. It works until {until}.\n\
             `cardea mail list` tells what became of it.",
            user.name()
        ),
    );
    Ok(())
}

async fn status(asking: &Asking) -> Result<(), Fatal> {
    let user = User::find(asking).await?;
    let answer = user.call("GetUserStatus", json!({})).await?;
    user.tell_status(text(&answer, "UserStatus"));
    Ok(())
}

async fn set_status(asking: &Asking, status: &str) -> Result<(), Fatal> {
    let user = User::find(asking).await?;
    let input = json!({"UserStatus": status});
    user.call("SetUserStatus", input).await?;
    user.tell_status(status);
    Ok(())
}

async fn sessions(asking: &Asking) -> Result<(), Fatal> {
    let user = User::find(asking).await?;
    let mut found = Vec::new();
    let mut input = json!({});
    loop {
        let page = user.call("ListUserSessions", input).await?;
        let some = page.get("Sessions").and_then(Value::as_array);
        found.extend(some.into_iter().flatten().cloned());
        match page.get("NextToken").and_then(Value::as_str) {
            Some(token) => input = json!({"NextToken": token}),
            None => break,
        }
    }
    let at = |session: &Value, name: &str| instant(session.get(name)).iso8601();
    let clients = |session: &Value| -> Vec<String> {
        let clients = session.get("Clients").and_then(Value::as_array);
        let clients = clients.into_iter().flatten().filter_map(Value::as_str);
        clients.map(str::to_owned).collect()
    };
    let rows: Vec<Value> = found
        .iter()
        .map(|session| {
            json!({
                "sessionId": session.get("SessionId"),
                "startedAt": at(session, "StartedAt"),
                "expiresAt": at(session, "ExpiresAt"),
                "lastActiveAt": at(session, "LastActiveAt"),
                "sourceIpAddress": session.get("SourceIpAddress"),
                "userAgent": session.get("UserAgent"),
                "device": session.get("Device"),
                "methods": session.get("Methods"),
                "clients": clients(session),
                "applications": session.get("Applications").map(applications),
                "kind": session.get("Kind"),
                "applicationArn": session.get("ApplicationArn"),
                "applicationName": session.get("ApplicationName"),
                "resource": session.get("Resource"),
            })
        })
        .collect();
    let head = [
        "SESSION", "SINCE", "ACTIVE", "UNTIL", "FROM", "DEVICE", "CLIENTS",
    ];
    let mut lines: Vec<Vec<String>> = vec![head.map(str::to_owned).into()];
    lines.extend(found.iter().map(|session| {
        vec![
            harmless(text(session, "SessionId")),
            at(session, "StartedAt"),
            at(session, "LastActiveAt"),
            at(session, "ExpiresAt"),
            harmless(text(session, "SourceIpAddress")),
            harmless(&holder(session)),
            harmless(&clients(session).join(", ")),
        ]
    }));
    let table = if found.is_empty() {
        format!("{} has no sessions.", user.name())
    } else {
        aligned(&lines)
    };
    user.tell(json!({"sessions": rows}), &table);
    Ok(())
}

/// The person's device, or the application that acts for them and what it works on.
fn holder(session: &Value) -> String {
    let kind = match text(session, "Kind") {
        "BACKGROUND" => "background",
        "APPLICATION" => "application",
        _ => return text(session, "Device").to_owned(),
    };
    let name = text(session, "ApplicationName");
    match text(session, "Resource") {
        "" => format!("{kind}: {name}"),
        resource => format!("{kind}: {name}, {resource}"),
    }
}

fn applications(found: &Value) -> Value {
    let found = found.as_array().into_iter().flatten();
    found
        .map(|one| {
            json!({
                "clientId": one.get("ClientId"),
                "name": one.get("Name"),
                "scopes": one.get("Scopes"),
            })
        })
        .collect()
}

async fn end_session(asking: &Asking, id: &str) -> Result<(), Fatal> {
    let user = User::find(asking).await?;
    user.call("EndUserSession", json!({"SessionId": id}))
        .await
        .map_err(|error| Fatal(format!("session `{}`: {error}", harmless(id))))?;
    let done = format!("The session of {} has ended.", user.name());
    user.tell(json!({"sessionId": id}), &done);
    Ok(())
}

async fn end_sessions(asking: &Asking) -> Result<(), Fatal> {
    let user = User::find(asking).await?;
    user.call("EndAllUserSessions", json!({})).await?;
    let done = format!("All sessions of {} have ended.", user.name());
    user.tell(json!({}), &done);
    Ok(())
}

impl<'a> User<'a> {
    async fn find(asking: &'a Asking) -> Result<Self, Fatal> {
        let (client, ready) = asking.server.client()?;
        let of = ("User", "userName");
        let id = principal_id(&client, &ready, of, &asking.user_name).await?;
        Ok(Self {
            client,
            ready,
            id,
            asking,
        })
    }

    /// Calls an operation of the `cardea` service about the user.
    async fn call(&self, operation: &str, mut input: Value) -> Result<Value, Fatal> {
        if let Some(input) = input.as_object_mut() {
            let store = text(&self.ready, "identity_store_id");
            input.insert("IdentityStoreId".to_owned(), json!(store));
            input.insert("UserId".to_owned(), json!(self.id));
        }
        let target = format!("Cardea.{operation}");
        self.client.call("cardea", &target, &input).await
    }

    fn name(&self) -> String {
        harmless(&self.asking.user_name)
    }

    fn tell_status(&self, status: &str) {
        let table = match status {
            "DISABLED" => format!("{} is disabled: they cannot sign in.", self.name()),
            _ => format!("{} is enabled.", self.name()),
        };
        self.tell(json!({"status": status}), &table);
    }

    /// Prints an answer about the user.
    fn tell(&self, mut answer: Value, table: &str) {
        match self.asking.output {
            Output::Table => say(table),
            Output::Json => {
                if let Some(answer) = answer.as_object_mut() {
                    answer.insert("userName".to_owned(), json!(self.asking.user_name));
                }
                print(&answer);
            }
        }
    }
}
