//! What is counted for `/metrics`, beside the edges' requests.
//!
//! Labels are few and fixed: nothing that a client makes up becomes one.

use crate::SessionTokenPrincipal;
use crate::sign_in::Advanced;

const SIGN_INS: &str = "cardea_sign_ins_total";
const CREDENTIALS: &str = "cardea_credentials_issued_total";
const JOBS: &str = "cardea_reconciler_jobs_total";
const MAIL: &str = "cardea_mail_total";
const HELD: &str = "cardea_scim_held_total";

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
