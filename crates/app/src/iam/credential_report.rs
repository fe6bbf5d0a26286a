//! The credential report: who in an account has which credentials, and since when.

use base::{AccountId, Duration, Timestamp};
use db::Tx;
use domain::Error;
use domain::iam::{AccessKey, AccessKeyStatus, User};

use super::own_account;
use crate::authorize::Access;
use crate::{App, Cx, Failure};

/// A report, CSV.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CredentialReport {
    /// The lines, the names of the columns first.
    pub content: String,
    /// When it was made.
    pub generated_at: Timestamp,
}

/// How far a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportState {
    /// It was made now.
    Started,
    /// There is one that is new enough.
    Complete,
}

/// How long a report is new enough.
// AWS: four hours (IAM User Guide, credential reports).
const REPORT_LIFE: Duration = Duration::from_hours(4);

/// AWS's columns.
const COLUMNS: &str = "user,arn,user_creation_time,password_enabled,password_last_used,\
    password_last_changed,password_next_rotation,mfa_active,access_key_1_active,\
    access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,\
    access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,\
    access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,\
    cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

const NOT_APPLICABLE: &str = "N/A";
const NOT_SUPPORTED: &str = "not_supported";
const NO_INFORMATION: &str = "no_information";

impl App {
    /// Makes the report of the caller's account, unless there is one that is new enough.
    pub async fn generate_credential_report(&self, cx: &Cx) -> Result<ReportState, Error> {
        let action = "iam:GenerateCredentialReport";
        let account = own_account(cx, action)?;
        let permit = self
            .authorize(cx, Access::new(action, "*", &account))
            .await?;
        let now = cx.now();
        self.change(
            cx,
            permit,
            "generate_credential_report",
            move |tx, permit| {
                if let Some((_, generated_at)) = store::iam::find_credential_report(tx, &account)?
                    && is_fresh(generated_at, now)
                {
                    return Ok(ReportState::Complete);
                }
                let content = report(tx, &account)?;
                store::iam::put_credential_report(tx, permit, &account, &content, now)?;
                Ok(ReportState::Started)
            },
        )
        .await
    }

    /// The report of the caller's account.
    pub async fn get_credential_report(&self, cx: &Cx) -> Result<CredentialReport, Error> {
        let action = "iam:GetCredentialReport";
        let account = own_account(cx, action)?;
        self.authorize(cx, Access::new(action, "*", &account))
            .await?;
        let now = cx.now();
        self.read("get_credential_report", move |tx| {
            let found = store::iam::find_credential_report(tx, &account)?;
            let (content, generated_at) = found.ok_or_else(|| Error::Constraint {
                reason: "ReportNotPresent",
                message: "No report is present. Please generate a report first.".to_owned(),
            })?;
            if !is_fresh(generated_at, now) {
                return Err(Error::Constraint {
                    reason: "ReportExpired",
                    message: "The report has expired. Please generate a new report.".to_owned(),
                }
                .into());
            }
            Ok(CredentialReport {
                content,
                generated_at,
            })
        })
        .await
    }
}

fn is_fresh(generated_at: Timestamp, now: Timestamp) -> bool {
    now < generated_at.plus(REPORT_LIFE)
}

/// The root's line comes first, and users in order of their names after it.
fn report(tx: &mut Tx<'_>, account: &AccountId) -> Result<String, Failure> {
    let policy = store::iam::password_policy(tx, account)?;
    let days = policy.and_then(|policy| policy.max_age_days);
    let password_life = days.map(|days| Duration::from_days(i64::from(days)));
    let mut lines = vec![COLUMNS.to_owned(), root(tx, account)?];
    for found in store::iam::list_users(tx, account, "/", "", i64::MAX)? {
        lines.push(user(tx, &found, password_life)?);
    }
    Ok(lines.join("\n"))
}

fn root(tx: &mut Tx<'_>, account: &AccountId) -> Result<String, Failure> {
    let keys = store::access_keys::keys_of(tx, account, None)?;
    let known = store::organizations::find_account(tx, account)?;
    let created_at = match (&known, keys.first()) {
        (Some(known), _) => Some(known.joined_at),
        (None, Some(key)) => Some(key.created_at),
        (None, None) => None,
    };
    let has_mfa = !store::iam::mfa_devices_of(tx, account.as_str())?.is_empty();
    // Roots have no passwords here.
    let fields = [
        "<root_account>".to_owned(),
        format!("arn:aws:iam::{account}:root"),
        time(created_at),
        NOT_SUPPORTED.to_owned(),
        NO_INFORMATION.to_owned(),
        NOT_SUPPORTED.to_owned(),
        NOT_SUPPORTED.to_owned(),
        has_mfa.to_string(),
    ];
    Ok(line(fields, &keys))
}

/// AWS: unconfirmed, whether a password that is the user's first has a date of change.
fn user(tx: &mut Tx<'_>, user: &User, password_life: Option<Duration>) -> Result<String, Failure> {
    let keys = store::access_keys::keys_of(tx, &user.account, Some(&user.id))?;
    let has_mfa = !store::iam::mfa_devices_of(tx, user.id.as_str())?.is_empty();
    let password = store::iam::password_changed_at(tx, &user.id)?;
    let [used, changed, next] = match password {
        // There is no sign-in with them yet.
        Some(at) => [
            NO_INFORMATION.to_owned(),
            time(Some(at)),
            time(password_life.map(|life| at.plus(life))),
        ],
        None => [NOT_APPLICABLE; 3].map(str::to_owned),
    };
    let fields = [
        user.name.clone(),
        user.arn(),
        time(Some(user.created_at)),
        password.is_some().to_string(),
        used,
        changed,
        next,
        has_mfa.to_string(),
    ];
    Ok(line(fields, &keys))
}

/// All columns: what is known of somebody, two keys, and two certificates, which nobody has.
fn line(fields: [String; 8], keys: &[AccessKey]) -> String {
    let mut fields = Vec::from(fields);
    for index in 0..2 {
        if let Some(key) = keys.get(index) {
            fields.extend(key_columns(key));
        } else {
            fields.push("false".to_owned());
            fields.extend([NOT_APPLICABLE; 4].map(str::to_owned));
        }
    }
    let certificates = ["false", NOT_APPLICABLE, "false", NOT_APPLICABLE];
    fields.extend(certificates.map(str::to_owned));
    let fields: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
    fields.join(",")
}

/// The five columns of a key.
fn key_columns(key: &AccessKey) -> [String; 5] {
    let last = key.last_used.as_ref();
    let or_none = |text: Option<&String>| text.map_or(NOT_APPLICABLE.to_owned(), Clone::clone);
    [
        (key.status == AccessKeyStatus::Active).to_string(),
        time(Some(key.created_at)),
        time(last.map(|used| used.at)),
        or_none(last.map(|used| &used.region)),
        or_none(last.map(|used| &used.service)),
    ]
}

/// AWS: `2015-06-01T12:00:00+00:00`.
fn time(at: Option<Timestamp>) -> String {
    match at {
        Some(at) => at.iso8601().replace('Z', "+00:00"),
        None => NOT_APPLICABLE.to_owned(),
    }
}

/// A field that cannot be taken for several.
fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}
