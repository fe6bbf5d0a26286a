//! What is counted for `/metrics`, beside the edges' requests.
//!
//! Labels are few and fixed: nothing that a client makes up becomes one.

use base::Timestamp;
use store::scim::Seen;

use crate::SessionTokenPrincipal;
use crate::sign_in::Advanced;

const SIGN_INS: &str = "cardea_sign_ins_total";
const CREDENTIALS: &str = "cardea_credentials_issued_total";
const JOBS: &str = "cardea_reconciler_jobs_total";
const MAIL: &str = "cardea_mail_total";
const HELD: &str = "cardea_scim_held_total";
const CHANGES: &str = "cardea_scim_changes_total";
const LAST_SEEN: &str = "cardea_scim_last_seen_timestamp_seconds";
const LAG: &str = "cardea_scim_lag_seconds";
const TOKEN_ENDS: &str = "cardea_scim_token_ends_timestamp_seconds";

/// Tells the recorder what the counters mean, and begins each at zero, so that a dashboard tells
/// "none yet" from "not counted".
pub fn describe() {
    metrics::describe_counter!(
        SIGN_INS,
        "Sign-ins of people; a wrong password or one too many is a failure"
    );
    metrics::describe_counter!(
        CREDENTIALS,
        "Temporary credentials issued, by whose they are"
    );
    metrics::describe_counter!(
        JOBS,
        "Jobs that the reconciler ended, by how they ended for their caller"
    );
    metrics::describe_counter!(
        MAIL,
        "Attempts to deliver letters, by outcome; a failed letter is given up, a retried one waits"
    );
    metrics::describe_counter!(
        HELD,
        "Runs of automatic provisioning that the guard stopped"
    );
    metrics::counter!(HELD).increment(0);
    metrics::describe_counter!(
        CHANGES,
        "Changes that identity providers asked for, by what came of them"
    );
    for outcome in ["done", "held", "refused", "rehearsed"] {
        metrics::counter!(CHANGES, "outcome" => outcome).increment(0);
    }
    metrics::describe_gauge!(
        LAST_SEEN,
        "When an identity provider last used a provisioning token, to ten minutes"
    );
    metrics::describe_gauge!(
        LAG,
        "How long the most silent identity provider has not used a provisioning token"
    );
    metrics::describe_gauge!(
        TOKEN_ENDS,
        "When the first provisioning token of all ends, or has ended"
    );
    for outcome in ["sent", "retried", "failed"] {
        metrics::counter!(MAIL, "outcome" => outcome).increment(0);
    }
    for outcome in ["success", "failure"] {
        metrics::counter!(SIGN_INS, "outcome" => outcome).increment(0);
    }
    for principal in ["root", "role", "person"] {
        metrics::counter!(CREDENTIALS, "principal" => principal).increment(0);
    }
    for outcome in ["succeeded", "failed"] {
        metrics::counter!(JOBS, "outcome" => outcome).increment(0);
    }
}

/// After a step of a sign-in: `is_password` where a password was judged.
pub(crate) fn sign_in(is_password: bool, advanced: &Advanced) {
    let outcome = match advanced {
        Advanced::Next(Some(_)) | Advanced::Portal(Some(_)) => "success",
        Advanced::Refused(_) | Advanced::Wait(_) if is_password => "failure",
        _ => return,
    };
    metrics::counter!(SIGN_INS, "outcome" => outcome).increment(1);
}

/// After an attempt to deliver a letter: `sent`, `retried` or `failed`.
pub(crate) fn mail(outcome: &'static str) {
    metrics::counter!(MAIL, "outcome" => outcome).increment(1);
}

/// How identity providers are getting on.
pub(crate) fn provisioning(seen: &[Seen], now: Timestamp) {
    let seconds = |at: Timestamp| u32::try_from(at.seconds()).map_or(0.0, f64::from);
    let last = seen.iter().filter_map(|seen| seen.seen_at).max();
    if let Some(last) = last {
        metrics::gauge!(LAST_SEEN).set(seconds(last));
    }
    // One that was never heard is silent since it was expected.
    let silent = seen
        .iter()
        .map(|seen| seen.seen_at.unwrap_or(seen.enabled_at));
    let lag = silent.min().map_or(0, |since| now.since(since).seconds());
    metrics::gauge!(LAG).set(u32::try_from(lag).map_or(0.0, f64::from));
    let ends = seen.iter().filter_map(|seen| seen.token_ends_at).min();
    if let Some(ends) = ends {
        metrics::gauge!(TOKEN_ENDS).set(seconds(ends));
    }
}

/// After a change that a provisioner asked for: `done`, `held`, `refused` or `rehearsed`.
pub(crate) fn provisioned(outcome: &'static str) {
    metrics::counter!(CHANGES, "outcome" => outcome).increment(1);
}

/// After the guard stopped a run of provisioning.
pub(crate) fn provisioning_held() {
    metrics::counter!(HELD).increment(1);
}

/// After credentials were sealed.
pub(crate) fn credentials(principal: &SessionTokenPrincipal) {
    let principal = match principal {
        SessionTokenPrincipal::Root { .. } => "root",
        SessionTokenPrincipal::User { .. } => "user",
        SessionTokenPrincipal::Federated(_) => "federated",
        SessionTokenPrincipal::Role(session) if session.person.is_some() => "person",
        SessionTokenPrincipal::Role(_) => "role",
    };
    metrics::counter!(CREDENTIALS, "principal" => principal).increment(1);
}

/// How jobs ended for their callers.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ended {
    pub(crate) succeeded: u64,
    pub(crate) failed: u64,
}

/// After the transaction that ended them.
pub(crate) fn jobs(ended: Ended) {
    metrics::counter!(JOBS, "outcome" => "succeeded").increment(ended.succeeded);
    metrics::counter!(JOBS, "outcome" => "failed").increment(ended.failed);
}
