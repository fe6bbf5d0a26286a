//! The credential report: who in an account has which credentials, and since when.

use base::{AccountId, Duration, Timestamp};
use db::Tx;
use domain::Error;
use domain::iam::{AccessKey, AccessKeyStatus};

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

/// Only roots have credentials yet.
fn report(tx: &mut Tx<'_>, account: &AccountId) -> Result<String, Failure> {
    Ok(format!("{COLUMNS}\n{}", root(tx, account)?))
}

fn root(tx: &mut Tx<'_>, account: &AccountId) -> Result<String, Failure> {
    let keys = store::access_keys::keys_of(tx, account, None)?;
    let known = store::organizations::find_account(tx, account)?;
    let created_at = match (&known, keys.first()) {
        (Some(known), _) => Some(known.joined_at),
        (None, Some(key)) => Some(key.created_at),
        (None, None) => None,
    };
    let not_supported = "not_supported".to_owned();
    let mut fields = vec![
        "<root_account>".to_owned(),
        format!("arn:aws:iam::{account}:root"),
        time(created_at),
        // Roots have no passwords here.
        not_supported.clone(),
        "no_information".to_owned(),
        not_supported.clone(),
        not_supported,
        "false".to_owned(),
    ];
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
    Ok(fields.join(","))
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
