//! `cardea user mfa`: the MFA devices of a user, and the way back in for who has lost theirs.

use clap::Subcommand;
use serde_json::{Value, json};

use super::{Asking, User};
use crate::Fatal;
use crate::access::aligned;
use crate::operator::{instant, text};
use crate::policies::harmless;

#[derive(Debug, Subcommand)]
pub(crate) enum MfaCommand {
    /// List a user's MFA devices.
    List(Asking),
    /// Remove one MFA device of a user.
    Remove {
        #[command(flatten)]
        asking: Asking,
        /// The device's id, as `cardea user mfa list` lists it.
        device_id: String,
    },
    /// Remove all MFA devices of a user, with the browsers that they trusted.
    Reset(Asking),
    /// Make a code that stands for a device once, within an hour.
    RecoveryCode(Asking),
}

pub(super) async fn run(command: MfaCommand) -> Result<(), Fatal> {
    match command {
        MfaCommand::List(asking) => list(&asking).await,
        MfaCommand::Remove { asking, device_id } => remove(&asking, &device_id).await,
        MfaCommand::Reset(asking) => reset(&asking).await,
        MfaCommand::RecoveryCode(asking) => recovery_code(&asking).await,
    }
}

async fn list(asking: &Asking) -> Result<(), Fatal> {
    let user = User::find(asking).await?;
    let mut found = Vec::new();
    let mut input = json!({});
    loop {
        let page = user.call("ListUserMfaDevices", input).await?;
        let some = page.get("MfaDevices").and_then(Value::as_array);
        found.extend(some.into_iter().flatten().cloned());
        match page.get("NextToken").and_then(Value::as_str) {
            Some(token) => input = json!({"NextToken": token}),
            None => break,
        }
    }
    let at = |device: &Value, name: &str| device.get(name).map(|at| instant(Some(at)).iso8601());
    let rows: Vec<Value> = found
        .iter()
        .map(|device| {
            json!({
                "deviceId": device.get("DeviceId"),
                "name": device.get("Name"),
                "type": device.get("Type"),
                "createdAt": at(device, "CreatedAt"),
                "lastUsedAt": at(device, "LastUsedAt"),
            })
        })
        .collect();
    let head = ["DEVICE", "NAME", "TYPE", "SINCE", "LAST USED"];
    let mut lines: Vec<Vec<String>> = vec![head.map(str::to_owned).into()];
    lines.extend(found.iter().map(|device| {
        vec![
            harmless(text(device, "DeviceId")),
            harmless(text(device, "Name")),
            harmless(text(device, "Type")),
            at(device, "CreatedAt").unwrap_or_default(),
            at(device, "LastUsedAt").unwrap_or_else(|| "never".to_owned()),
        ]
    }));
    let table = if found.is_empty() {
        format!("{} has no MFA devices.", user.name())
    } else {
        aligned(&lines)
    };
    user.tell(json!({"mfaDevices": rows}), &table);
    Ok(())
}

async fn remove(asking: &Asking, id: &str) -> Result<(), Fatal> {
    let user = User::find(asking).await?;
    user.call("DeleteUserMfaDevice", json!({"DeviceId": id}))
        .await
        .map_err(|error| Fatal(format!("device `{}`: {error}", harmless(id))))?;
    let done = format!("The device of {} is removed.", user.name());
    user.tell(json!({"deviceId": id}), &done);
    Ok(())
}

async fn reset(asking: &Asking) -> Result<(), Fatal> {
    let user = User::find(asking).await?;
    user.call("ResetUserMfa", json!({})).await?;
    let done = format!("{} has no MFA devices any more.", user.name());
    user.tell(json!({}), &done);
    Ok(())
}

async fn recovery_code(asking: &Asking) -> Result<(), Fatal> {
    let user = User::find(asking).await?;
    let answer = user.call("CreateMfaRecoveryCode", json!({})).await?;
    let code = text(&answer, "RecoveryCode");
    let expires_at = instant(answer.get("ExpiresAt")).iso8601();
    let table = format!(
        "Recovery code of {}: {code}\nIt stands for an MFA device once, until {expires_at}.",
        user.name()
    );
    let answer = json!({"recoveryCode": code, "expiresAt": expires_at});
    user.tell(answer, &table);
    Ok(())
}
